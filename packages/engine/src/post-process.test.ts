import { describe, expect, it } from 'vitest';
import type { RawFinding } from './finding.js';
import { inDocumentOrder, mergeOverlapping, placeInOrder } from './post-process.js';

function at(
  ruleId: string,
  block: number,
  start: number,
  end: number,
  more: Partial<RawFinding> = {},
): RawFinding {
  return {
    ruleId,
    severity: 'warning',
    messageName: 'found',
    message: 'found',
    messageWithoutWords: 'found',
    values: {},
    anchor: { block, start, end },
    related: [],
    suggestion: null,
    ...more,
  };
}

const places = (findings: readonly RawFinding[]) =>
  findings.map(({ ruleId, anchor }) =>
    anchor ? `${ruleId} ${anchor.block}:${anchor.start}-${anchor.end}` : ruleId,
  );

describe('mergeOverlapping', () => {
  it('keeps the longest of what one rule found at the same words', () => {
    const merged = mergeOverlapping([at('a/a', 0, 0, 5), at('a/a', 0, 3, 12), at('a/a', 0, 12, 14)]);
    expect(places(merged)).toEqual(['a/a 0:3-12', 'a/a 0:12-14']);
  });

  it('keeps what different rules found at the same words', () => {
    expect(mergeOverlapping([at('a/a', 0, 0, 5), at('a/b', 0, 0, 5)])).toHaveLength(2);
  });

  it('gathers related places, each once and none within the words themselves', () => {
    const one = { block: 2, start: 0, end: 4 };
    const own = { block: 0, start: 1, end: 2 };
    const [merged] = mergeOverlapping([
      at('a/a', 0, 0, 5, { related: [one] }),
      at('a/a', 0, 0, 3, { related: [one, own] }),
    ]);
    expect(merged?.related).toEqual([one]);
  });

  it('says the same thing about the whole report once', () => {
    const whole = at('a/a', 0, 0, 0, { anchor: null });
    expect(mergeOverlapping([whole, whole, { ...whole, message: 'another' }])).toHaveLength(2);
  });
});

describe('inDocumentOrder', () => {
  it('puts the whole report first, then goes by place, then by rule', () => {
    const sorted = inDocumentOrder([
      at('b/b', 1, 0, 2),
      at('a/a', 1, 0, 2),
      at('a/a', 0, 7, 9),
      at('z/z', 0, 0, 0, { anchor: null }),
    ]);
    expect(places(sorted)).toEqual(['z/z', 'a/a 0:7-9', 'a/a 1:0-2', 'b/b 1:0-2']);
  });
});

describe('placeInOrder', () => {
  it('puts each among the others as if all were put in order together', () => {
    const whole = at('a/a', 0, 0, 0, { anchor: null });
    const all = [at('a/b', 3, 0, 5), at('a/a', 3, 0, 5), at('a/a', 1, 7, 9), whole, at('a/a', 1, 2, 9)];
    const ordered: RawFinding[] = [];
    for (const finding of all) ordered.splice(placeInOrder(ordered, finding), 0, finding);
    expect(ordered).toEqual(inDocumentOrder(all));
  });
});
