import { describe, expect, it } from 'vitest';
import { assembleDraft } from './assemble.js';
import { following } from './derived.js';
import type { Draft } from './draft.js';
import { LiveDraft } from './live-draft.js';
import { standingInversion } from './standing-inversion.js';
import { paragraph } from './testing/blocks.js';

const draft = (...texts: readonly string[]) =>
  assembleDraft({ format: 'markdown', pages: null, content: texts.map((text) => paragraph(text)) });

const letters = ['a', 'b', 'c'];
const inverted = ({ blocks }: Draft) =>
  standingInversion(() =>
    letters.map((value) => ({
      value,
      blocks: blocks.filter(({ text }) => text.includes(value)).map(({ index }) => index),
    })),
  );

describe('what may stand in each block', () => {
  it('is told in the order of the values, also of a draft that never changes', () => {
    const plain = inverted(draft('ca', 'x', 'b'));
    expect([plain.blocks(), plain.get(0), plain.get(1), plain.get(2)]).toEqual([
      [0, 2],
      ['a', 'c'],
      undefined,
      ['b'],
    ]);
  });

  it('is told of every later version as if it were the first', () => {
    const versions = [
      ['a', 'b', 'x'],
      ['ab', 'b', 'x'],
      ['ab', 'x', 'c'],
      ['cb', 'abc', 'c'],
      ['x', 'x', 'x'],
      ['x', 'b', 'a'],
    ];
    const live = new LiveDraft(draft(...(versions[0] ?? [])), 1);
    const all = inverted(live.draft);
    for (const version of versions) {
      live.change(draft(...version));
      const has = (text: string) => letters.filter((letter) => text.includes(letter));
      const told = version.map((_, index) => all.get(index) ?? []);
      expect(told).toEqual(version.map(has));
      expect(all.blocks()).toEqual([...version.keys()].filter((at) => has(version[at] ?? '').length > 0));
    }
  });

  it('reaches those alone who asked of a block that something came to or left', () => {
    const live = new LiveDraft(draft('a', 'b'), 1);
    const all = inverted(live.draft);
    let [first, list] = [0, 0];
    const ofFirst = following(() => {
      first++;
      return all.get(0);
    });
    const blocks = following(() => {
      list++;
      return all.blocks();
    });
    expect([ofFirst(), blocks()]).toEqual([['a'], [0, 1]]);
    live.change(draft('a', 'bc'));
    expect([ofFirst(), first, blocks(), list]).toEqual([['a'], 1, [0, 1], 1]);
    live.change(draft('ac', 'x'));
    expect([ofFirst(), first, blocks(), list]).toEqual([['a', 'c'], 2, [0], 2]);
  });
});
