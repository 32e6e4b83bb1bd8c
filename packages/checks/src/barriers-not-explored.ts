import type { Anchor, Block, Draft } from '@dhrlint/draft';
import { defineCheck } from '@dhrlint/engine';
import { type Facts, readBlock } from '@dhrlint/facts';
import { type Background, backgroundsIn, exploresEffect } from './minoritised-background.js';

/**
 * Asks of each background that the words on equality state (language, immigration status, ethnicity, faith,
 * disability, rurality) whether anything near says how it bore on asking for help or on what services did.
 */
export const barriersNotExplored = defineCheck<Facts, Record<string, never>, never>({
  name: 'barriers-not-explored',
  summary: 'A background that may be a barrier to help is stated, and nothing near says how it was one.',
  options: { type: 'object', additionalProperties: false },
  messages: { stated: ['background'] },
  judge: ({ draft, facts: { zones, documentKind } }) => {
    if (documentKind === 'other')
      return { outcome: 'not-applicable', reason: 'The file is no review of a death.' };
    const passages = draft.blocks.filter(
      (block) => zones[block.index] === 'equality' && read.has(block.kind) && block.text.trim() !== '',
    );
    if (passages.length === 0)
      return { outcome: 'not-applicable', reason: 'The report has no section on equality to look at.' };
    const places = passages.flatMap((block) => statedIn(draft, block));
    const [first] = places;
    if (!first) return { outcome: 'assessed', reports: [] };
    return {
      outcome: 'assessed',
      reports: [
        {
          message: 'stated',
          values: { background: named[first.background] },
          anchor: first.anchor,
          related: places.slice(1).map(({ anchor }) => anchor),
        },
      ],
    };
  },
});

const read = new Set<Block['kind']>(['paragraph', 'list-item', 'cell', 'text-box']);

const named: Readonly<Record<Background, string>> = {
  language: 'language',
  immigration: 'immigration status',
  ethnicity: 'ethnicity',
  faith: 'faith',
  disability: 'disability',
  rurality: 'living far from services',
  orientation: 'sexual orientation or gender identity',
};

interface Stated {
  readonly background: Background;
  readonly anchor: Anchor;
}

/** The first sentence of a block that states a background, where neither it nor what follows it goes on to the effect. */
function statedIn(draft: Draft, block: Block): readonly Stated[] {
  const { text, sentences } = readBlock(block);
  for (const { start, end } of sentences) {
    const sentence = text.slice(start, end);
    const [background] = backgroundsIn(sentence).filter((kind) => kind !== 'orientation');
    if (!background || exploresEffect(near(draft, block))) continue;
    return [{ background, anchor: { block: block.index, start, end } }];
  }
  return [];
}

/** The paragraph, and the next where it goes on with the same matter; for a cell its row. */
function near(draft: Draft, block: Block): string {
  if (block.cell) {
    const { table, row } = block.cell;
    return draft.blocks
      .slice(Math.max(0, block.index - 12), block.index + 13)
      .filter((each) => each.cell?.table === table && each.cell.row === row)
      .map((each) => each.text)
      .join(' ');
  }
  const next = draft.blocks[block.index + 1];
  const goesOn =
    next?.kind === block.kind &&
    /^(?:This|That|These|It|As a result|Because|Her|His|For (?:her|him)|She|He|The Panel)\b/.test(next.text);
  return goesOn ? `${block.text} ${next.text}` : block.text;
}
