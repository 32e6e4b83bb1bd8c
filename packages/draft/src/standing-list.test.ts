import { describe, expect, it } from 'vitest';
import { assembleDraft } from './assemble.js';
import { following } from './derived.js';
import { LiveDraft } from './live-draft.js';
import { allOf, standingList } from './standing-list.js';

const draft = (...paragraphs: readonly string[]) =>
  assembleDraft({
    format: 'text',
    pages: null,
    content: paragraphs.map((text) => ({ kind: 'paragraph', text })),
  });
const long = (...begin: readonly string[]) =>
  draft(...begin, ...Array.from({ length: 40 }, (_, at) => `p${at}`));

describe('a list that stands', () => {
  const lengths = (live: LiveDraft) => standingList(() => live.draft.blocks.map(({ text }) => text.length));

  it('tells who reads a member only of changes near it', () => {
    const live = new LiveDraft(long('one', 'two'), 1);
    const list = lengths(live);
    const times = [0, 0, 0];
    const counted = (at: number, read: () => unknown) =>
      following(() => {
        times[at] = (times[at] ?? 0) + 1;
        return read();
      });
    const [first, last, sum] = [
      counted(0, () => list[0]),
      counted(1, () => list[41]),
      counted(2, () => allOf(list).reduce((all, one) => all + one, 0)),
    ];
    const read = () => [first(), last(), sum()];
    expect(read()).toEqual([3, 3, 116]);
    live.change(long('seven', 'two'));
    expect(read()).toEqual([5, 3, 118]);
    expect(times).toEqual([2, 1, 2]);
    // Other words of the same length change nothing.
    live.change(long('seven', 'six'));
    expect(read()).toEqual([5, 3, 118]);
    expect(times).toEqual([2, 1, 2]);
  });

  it('is a list like any other', () => {
    const list = lengths(new LiveDraft(draft('one', 'three'), 1));
    expect(Array.isArray(list)).toBe(true);
    expect([...list]).toEqual([3, 5]);
    expect([list.length, list[1], list[2], list.indexOf(5), list.includes(4)]).toEqual([
      2,
      5,
      undefined,
      1,
      false,
    ]);
    expect(list.map((one) => one + 1)).toEqual([4, 6]);
    expect(allOf([1, 2])).toEqual([1, 2]);
  });

  it('grows and shrinks with what it follows from, and tells of errors', () => {
    const live = new LiveDraft(draft('one', 'two'), 1);
    const list = standingList(() => {
      const texts = live.draft.blocks.map(({ text }) => text);
      if (texts.includes('no')) throw new Error('no');
      return texts;
    });
    const at = following(() => list[2] ?? null);
    expect([at(), list.length]).toEqual([null, 2]);
    live.change(draft('one', 'two', 'three'));
    expect([at(), list.length]).toEqual(['three', 3]);
    live.change(draft('one', 'no', 'three'));
    expect(at).toThrow('no');
    expect(() => list.length).toThrow('no');
    live.change(draft('one', 'two'));
    expect([at(), list.length]).toEqual([null, 2]);
  });
});
