import type { Point, PointWords, WrittenList } from 'dhrlint/editing';
import { describe, expect, it } from 'vitest';
import { PointsPacker, PointsUnpacker } from './points-transfer.js';

const said = new Map<string, PointWords>();

/** The words of a point; the same object for the same words. */
function words(fingerprint: string, message = 'm', relatedTo: readonly string[] = []): PointWords {
  const key = [fingerprint, message, ...relatedTo].join(' ');
  const known = said.get(key) ?? {
    ruleId: 'house/tone',
    severity: 'warning',
    message,
    fingerprint,
    suggestion: null,
    quote: 'words',
    cited: '1.1',
    related: relatedTo.map((cited) => ({ quote: null, cited })),
  };
  said.set(key, known);
  return known;
}

/** A list of points with where each and what is related to it starts; -1 for none. */
function listOf(...points: readonly (readonly [PointWords, ...number[]])[]): WrittenList {
  const places = points.flatMap(([, ...starts]) =>
    starts.flatMap((start) => (start < 0 ? [-1, -1, 0] : [start, start + 5, start % 2])),
  );
  return { points: points.map(([point]) => point), places: Int32Array.from(places) };
}

function pointsIn({ points, places }: WrittenList): readonly Point[] {
  let at = 0;
  const next = () => {
    const [start = -1, end = -1, whole] = places.slice(at, at + 3);
    at += 3;
    return start < 0 ? null : { start, end, whole: whole === 1 };
  };
  return points.map((point) => ({
    ...point,
    place: next(),
    related: point.related.map((other) => ({
      ...other,
      place: next() ?? { start: 0, end: 0, whole: false },
    })),
  }));
}

const [a, b, c, d] = [words('a'), words('b'), words('c', 'm', ['2.1', '2.2']), words('d')];
const lists: readonly WrittenList[] = [
  listOf([a, -1], [b, 3], [c, 8, 20, 31]),
  listOf([a, -1], [b, 6], [c, 14, 26, 31]),
  listOf([b, 6], [c, 14, 26, 31], [d, 21]),
  listOf([words('z'), 1], [b, 6], [words('c', 'other', ['2.1', '2.2']), 14, 26, 31], [d, 21]),
  listOf(),
  listOf([d, 0], [b, 6]),
  listOf([d, -1], [b, 6]),
];

describe('points on their way from one thread to another', () => {
  it('arrive as they were sent, whatever came, went and moved', () => {
    const [packer, unpacker] = [new PointsPacker(), new PointsUnpacker()];
    const arrived = lists.map((list, edition) =>
      unpacker.unpack(structuredClone(packer.pack(list, edition)), edition),
    );
    expect(arrived).toEqual(lists.map(pointsIn));
  });

  it('are sent whole only once', () => {
    const packer = new PointsPacker();
    const counts = lists.map((list, edition) => packer.pack(list, edition).fresh.length);
    expect(counts).toEqual([3, 0, 1, 2, 0, 2, 0]);
  });

  it('are the same objects while they stand where they stood', () => {
    const [packer, unpacker] = [new PointsPacker(), new PointsUnpacker()];
    const [first, second, third] = [0, 1, 2].map((edition) =>
      unpacker.unpack(packer.pack(lists[edition] ?? listOf(), edition), edition),
    );
    expect(second?.map((point) => first?.includes(point))).toEqual([true, false, false]);
    expect(third?.map((point) => second?.includes(point))).toEqual([true, true, false]);
  });

  it('of an earlier life are not taken for others', () => {
    const [packer, unpacker] = [new PointsPacker(), new PointsUnpacker()];
    const [first = listOf(), second = listOf()] = lists;
    packer.pack(first, 1);
    expect(unpacker.unpack(packer.pack(second, 2), 2)).toBeNull();
    expect(unpacker.unpack(new PointsPacker().pack(second, 3), 3)).toEqual(pointsIn(second));
  });
});
