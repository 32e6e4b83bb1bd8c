import { describe, expect, it } from 'vitest';
import { assembleDraft } from './assemble.js';
import { following } from './derived.js';
import { LiveDraft } from './live-draft.js';
import { standing, standingMap, standingParts } from './standing.js';
import { paragraph } from './testing/blocks.js';

const draft = (...texts: readonly string[]) =>
  assembleDraft({ format: 'markdown', pages: null, content: texts.map((text) => paragraph(text)) });

describe('what stands', () => {
  it('is worked out anew when words change that it was read from', () => {
    const live = new LiveDraft(draft('one', 'two'), 1);
    let times = 0;
    const length = standing(() => {
      times++;
      return live.draft.blocks[0]?.text.length;
    });
    expect([length(), times]).toEqual([3, 1]);
    live.change(draft('seven', 'two'));
    expect([length(), times]).toEqual([5, 2]);
    live.change(draft('seven', 'three'));
    expect([length(), times]).toEqual([5, 2]);
  });

  it('reaches those who read it only where it came out another, also through others that stand', () => {
    const live = new LiveDraft(draft('one', 'two'), 1);
    const first = standing(() => live.draft.blocks[0]?.text.length ?? 0);
    const twice = standing(() => first() * 2);
    let times = 0;
    const reader = following(() => {
      times++;
      return `${twice()}`;
    });
    expect(reader()).toBe('6');
    live.change(draft('ten', 'two'));
    expect([reader(), times]).toEqual(['6', 1]);
    live.change(draft('four', 'two'));
    expect([reader(), times]).toEqual(['8', 2]);
  });

  it('tells each part by itself', () => {
    const live = new LiveDraft(draft('one', 'two'), 1);
    const at = (index: number) => live.draft.blocks[index]?.text ?? '';
    const parts = standingParts(() => ({ first: at(0), second: at(1) }), ['first', 'second']);
    let times = 0;
    const reader = following(() => {
      times++;
      return parts.second;
    });
    expect([reader(), { ...parts }]).toEqual(['two', { first: 'one', second: 'two' }]);
    live.change(draft('seven', 'two'));
    expect([reader(), times, parts.first]).toEqual(['two', 1, 'seven']);
    live.change(draft('seven', 'three'));
    expect([reader(), times]).toEqual(['three', 2]);
  });

  it('throws again what was thrown', () => {
    const live = new LiveDraft(draft('one'), 1);
    const value = standing(() => {
      if (live.draft.blocks[0]?.text === 'one') throw new Error('no');
      return 1;
    });
    expect(value).toThrow('no');
    live.change(draft('two'));
    expect(value()).toBe(1);
  });
});

describe('a map that stands', () => {
  const lengths = (live: LiveDraft) =>
    standingMap(
      () =>
        new Map(
          live.draft.blocks.flatMap(({ index, text }) =>
            text === '' ? [] : [[index, [text.length]] as const],
          ),
        ),
    );

  it('tells each entry by itself', () => {
    const live = new LiveDraft(draft('one', 'two', 'three'), 1);
    const map = lengths(live);
    const times = [0, 0];
    const entry = (at: number) =>
      following(() => {
        times[at] = (times[at] ?? 0) + 1;
        return map.get(at)?.[0];
      });
    const [first, second] = [entry(0), entry(1)];
    expect([first(), second()]).toEqual([3, 3]);
    live.change(draft('seven', 'two', 'three'));
    expect([first(), second(), ...times]).toEqual([5, 3, 2, 1]);
  });

  it('tells of entries that come and go', () => {
    const live = new LiveDraft(draft('one', 'two', 'three'), 1);
    const map = lengths(live);
    const keys = following(() => [...map.keys()]);
    expect(keys()).toEqual([0, 1, 2]);
    expect(map.has(1)).toBe(true);
    live.change(draft('one', '', 'three'));
    expect([keys(), map.has(1), map.size]).toEqual([[0, 2], false, 2]);
    expect([...map]).toEqual([
      [0, [3]],
      [2, [5]],
    ]);
  });
});
