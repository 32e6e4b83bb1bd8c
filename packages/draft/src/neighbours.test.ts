import { describe, expect, it } from 'vitest';
import { assembleDraft } from './assemble.js';
import type { Block, Draft } from './draft.js';
import { LiveDraft } from './live-draft.js';
import {
  blockAfter,
  blockBefore,
  blockCount,
  blocksAfter,
  blocksBefore,
  blocksBetween,
} from './neighbours.js';
import { paragraph } from './testing/blocks.js';

const draft = assembleDraft({
  format: 'markdown',
  pages: null,
  content: ['one', 'two', 'three', 'four'].map((text) => paragraph(text)),
});
const gapped = new LiveDraft(draft, 3).draft;
const texts = (blocks: Iterable<Block>) => [...blocks].map(({ text }) => text);

describe.each<[string, Draft]>([
  ['a draft', draft],
  ['a draft with gaps', gapped],
])('neighbours in %s', (_, draft) => {
  const [first, second, , last] = [...draft.blocks];
  const at = (block: Block | undefined) => block?.index ?? -1;

  it('are the next and the one before', () => {
    expect(blockAfter(draft, at(first))?.text).toBe('two');
    expect(blockBefore(draft, at(last))?.text).toBe('three');
    expect(blockAfter(draft, at(last))).toBeUndefined();
    expect(blockBefore(draft, at(first))).toBeUndefined();
  });

  it('are as many as are asked for, the nearest first', () => {
    expect(texts(blocksAfter(draft, at(first), 2))).toEqual(['two', 'three']);
    expect(texts(blocksBefore(draft, at(last), 2))).toEqual(['three', 'two']);
    expect(texts(blocksAfter(draft, at(second)))).toEqual(['three', 'four']);
    expect(texts(blocksBefore(draft, at(last), 0))).toEqual([]);
    expect(texts(blocksBetween(draft, at(second), at(last)))).toEqual(['two', 'three']);
  });

  it('are counted', () => {
    expect(blockCount(draft)).toBe(4);
  });

  it('are gone through from end to end without gaps', () => {
    const { blocks } = draft;
    expect(texts(blocks.values())).toEqual(['one', 'two', 'three', 'four']);
    expect(blocks.map(({ text }) => text)).toEqual(['one', 'two', 'three', 'four']);
    expect(blocks.slice(0, -1).length + blocks.slice(at(last)).length).toBe(4);
    expect(texts(blocks.toReversed())).toEqual(['four', 'three', 'two', 'one']);
    expect([...blocks.keys()]).toEqual([...blocks].map(({ index }) => index));
    expect([...blocks.entries()].map(([index, block]) => index - block.index)).toEqual([0, 0, 0, 0]);
    expect(blocks.find(({ text }) => text.startsWith('t'))?.text).toBe('two');
    expect(blocks.findLast(({ text }) => text.startsWith('t'))?.text).toBe('three');
    expect(blocks.findIndex(({ text }) => text === 'two')).toBe(at(second));
    expect(blocks.findLastIndex(({ text }) => text === 'five')).toBe(-1);
    expect([blocks.at(-1), blocks.at(0)]).toEqual([last, first]);
    expect(blocks.filter(({ text }) => text !== 'two')).toHaveLength(3);
    expect(blocks.every(({ text }) => text !== '')).toBe(true);
  });
});
