import { describe, expect, it } from 'vitest';
import { acrossBlocks, blocksWhere } from './across-blocks.js';
import { assembleDraft } from './assemble.js';
import { LiveDraft } from './live-draft.js';
import { paragraph } from './testing/blocks.js';

const draft = (...texts: readonly string[]) =>
  assembleDraft({ format: 'markdown', pages: null, content: texts.map((text) => paragraph(text)) });
const lines = Array.from({ length: 40 }, (_, at) => `line ${at}`);

describe('acrossBlocks', () => {
  it('gives what is read of every block, in reading order', () => {
    const words = acrossBlocks(({ text }) => text.split(' '));
    expect(words(draft('one two', 'three'))).toEqual(['one', 'two', 'three']);
    expect(blocksWhere(({ text }) => text.startsWith('line 3'))(draft(...lines))).toEqual([
      3, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39,
    ]);
  });

  it('reads again only the blocks around one that changed, and keeps a list that came out the same', () => {
    let reads = 0;
    const starts = acrossBlocks(({ text }) => {
      reads++;
      return [text.slice(0, 4)];
    });
    const live = new LiveDraft(draft(...lines));
    const before = starts(live.draft);
    expect(reads).toBe(40);
    live.change(draft(...lines.with(20, 'line twenty')));
    expect(starts(live.draft)).toBe(before);
    expect(reads).toBe(56);
    live.change(draft(...lines.with(20, 'LINE')));
    expect(starts(live.draft).join('')).toContain('LINE');
  });
});
