import { describe, expect, it } from 'vitest';
import { acrossBlocks, acrossChosen, blocksWhere, eachChosen, sumAcross } from './across-blocks.js';
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

  it('reads again only the block that changed, and keeps a list that came out the same', () => {
    let reads = 0;
    const starts = acrossBlocks(({ text }) => {
      reads++;
      return [text.slice(0, 4)];
    });
    const live = new LiveDraft(draft(...lines), 1);
    const before = starts(live.draft);
    expect(reads).toBe(40);
    live.change(draft(...lines.with(20, 'line twenty')));
    expect(starts(live.draft)).toBe(before);
    expect(reads).toBe(41);
    live.change(draft(...lines.with(20, 'LINE')));
    expect(starts(live.draft).join('')).toContain('LINE');
  });

  it('reads a block again whose words are the same and whose marks are not', () => {
    const marked = (kind: 'inserted' | 'moved') =>
      assembleDraft({
        format: 'markdown',
        pages: null,
        content: [{ ...paragraph('line'), marks: [{ kind, start: 0, end: 4, author: null }] }],
      });
    const kinds = acrossBlocks(({ marks }) => marks.map(({ kind }) => kind));
    const live = new LiveDraft(marked('inserted'), 1);
    expect(kinds(live.draft)).toEqual(['inserted']);
    live.change(marked('moved'));
    expect(kinds(live.draft)).toEqual(['moved']);
  });
});

describe('sumAcross', () => {
  it('counts again only around what changed', () => {
    let counts = 0;
    const known = { least: 6 };
    const sum = sumAcross(({ least }: typeof known, { text }) => {
      counts++;
      return text.length > least ? 1 : 0;
    });
    const many = Array.from({ length: 300 }, (_, at) => `line ${at}`);
    expect(sum(draft(...many), { least: 6 })).toBe(290);
    const live = new LiveDraft(draft(...many), 1);
    expect(sum(live.draft, known)).toBe(290);
    counts = 0;
    live.change(draft(...many.with(20, '')));
    expect(sum(live.draft, known)).toBe(289);
    expect(counts).toBeLessThan(150);
  });
});

describe('acrossChosen', () => {
  const given = { least: 5 };
  const long = () => {
    const read: number[] = [];
    const find = acrossChosen((_draft, { least }: typeof given, { index, text }) => {
      read.push(index);
      return text.length > least ? [text] : [];
    });
    return { read, find };
  };

  it('gives what is read of the chosen blocks, in the light of what is known', () => {
    const { find } = long();
    expect(find(draft('one', 'longer', 'longest'), given, [0, 2])).toEqual(['longest']);
  });

  it('reads again only the block that changed, and those that are newly chosen', () => {
    const { read, find } = long();
    const live = new LiveDraft(draft(...lines), 1);
    const even = lines.flatMap((_, at) => (at % 2 === 0 ? [at] : []));
    expect(find(live.draft, given, even)).toHaveLength(20);
    read.length = 0;
    live.change(draft(...lines.with(20, 'line twenty')));
    expect(find(live.draft, given, even)).toContain('line twenty');
    expect(read).toEqual([20]);
    read.length = 0;
    expect(find(live.draft, given, [1, ...even.slice(1)])).toContain('line 1');
    expect(read).toEqual([1]);
  });

  it('reads no further than is asked for', () => {
    const read: number[] = [];
    const each = eachChosen((_draft, _given: typeof given, { index }) => {
      read.push(index);
      return [index];
    });
    const live = new LiveDraft(draft(...Array.from({ length: 200 }, () => 'line')), 1);
    for (const found of each(live.draft, given, live.draft.blocks.keys())) if (found === 3) break;
    expect(read.length).toBeLessThan(200);
  });
});
