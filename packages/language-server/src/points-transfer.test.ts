import type { Point } from 'dhrlint/editing';
import { describe, expect, it } from 'vitest';
import { PointsPacker, PointsUnpacker } from './points-transfer.js';

function point(fingerprint: string, start: number, message = 'm'): Point {
  return {
    ruleId: 'house/tone',
    severity: 'warning',
    message,
    fingerprint,
    suggestion: null,
    quote: 'words',
    cited: '1.1',
    place: start < 0 ? null : { start, end: start + 5, whole: start % 2 === 0 },
    related:
      start % 3 === 0
        ? [{ quote: 'q', cited: '2.1', place: { start: start + 9, end: start + 10, whole: true } }]
        : [],
  };
}

const lists: readonly (readonly Point[])[] = [
  [point('a', -1), point('b', 3), point('c', 8)],
  [point('a', -1), point('b', 6), point('c', 14)],
  [point('b', 6), point('c', 14), point('d', 21)],
  [point('z', 1), point('b', 6), point('c', 14, 'other'), point('d', 21)],
  [],
  [point('d', 0), point('b', 6)],
];

describe('points on their way from one thread to another', () => {
  it('arrive as they were sent, whatever came, went and moved', () => {
    const [packer, unpacker] = [new PointsPacker(), new PointsUnpacker()];
    const arrived = lists.map((list, edition) =>
      unpacker.unpack(structuredClone(packer.pack(list, edition)), edition),
    );
    expect(arrived).toEqual(lists);
  });

  it('are sent whole only once', () => {
    const packer = new PointsPacker();
    const counts = lists.map((list, edition) => packer.pack(list, edition).fresh.length);
    expect(counts).toEqual([3, 0, 1, 2, 0, 2]);
  });

  it('of an earlier life are not taken for others', () => {
    const [packer, unpacker] = [new PointsPacker(), new PointsUnpacker()];
    packer.pack(lists[0] ?? [], 1);
    expect(unpacker.unpack(packer.pack(lists[1] ?? [], 2), 2)).toBeNull();
    expect(unpacker.unpack(new PointsPacker().pack(lists[1] ?? [], 3), 3)).toEqual(lists[1]);
  });
});
