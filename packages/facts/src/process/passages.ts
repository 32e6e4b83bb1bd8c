import { type Anchor, type Block, type Draft, derived } from '@dhrlint/draft';
import { type Sentence, sentencesOf } from '../sentences.js';
import type { Zone } from '../zones.js';

/** A sentence of the report with what stands around it. */
export interface Passage {
  readonly anchor: Anchor;
  readonly text: string;
  /** The block's sentences before and after it, in order. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** The paragraphs before and after it in the running text of its section; empty where there is none. */
  readonly previousParagraph: string;
  readonly nextParagraph: string;
}

const readKinds = new Set<Block['kind']>([
  'paragraph',
  'list-item',
  'cell',
  'text-box',
  'footnote',
  'endnote',
]);
/** Where nothing is told in the report's own words of how the review was done. */
const closed = new Set<Zone>([
  'file',
  'margin',
  'letter',
  'cover',
  'contents',
  'quotation',
  'references',
  'glossary',
]);

/** True for blocks in which the report itself speaks. */
export function speaks(block: Block | undefined, zones: readonly Zone[]): block is Block {
  return block !== undefined && readKinds.has(block.kind) && !closed.has(zones[block.index] ?? 'body');
}

const sentencesIn = derived(({ text }: Block) => {
  const sentences = sentencesOf(text);
  return { sentences, words: sentences.map(({ start, end }) => text.slice(start, end)) };
});

/** The sentences of blocks, given by index, that the report itself speaks and that a cheap test lets through. */
export function passagesIn(
  draft: Draft,
  zones: readonly Zone[],
  blocks: readonly number[],
  worth: (sentence: string) => boolean,
): readonly Passage[] {
  return blocks.flatMap((index) => {
    const block = draft.blocks[index];
    if (!speaks(block, zones) || !worth(block.text)) return [];
    const { sentences, words } = sentencesIn(block);
    return sentences.flatMap((sentence, at): readonly Passage[] => {
      const text = words[at] ?? '';
      return worth(text)
        ? [
            {
              anchor: anchorOf(block, sentence),
              text,
              before: words.slice(0, at),
              after: words.slice(at + 1),
              previousParagraph: paragraphBeside(draft, block, -1),
              nextParagraph: paragraphBeside(draft, block, 1),
            },
          ]
        : [];
    });
  });
}

/** The first passage of {@link passagesIn} that is wanted; blocks after it are not read. */
export function firstPassageIn(
  draft: Draft,
  zones: readonly Zone[],
  blocks: readonly number[],
  worth: (sentence: string) => boolean,
  wanted: (passage: Passage) => boolean,
): Passage | null {
  for (const block of blocks) {
    const found = passagesIn(draft, zones, [block], worth).find(wanted);
    if (found) return found;
  }
  return null;
}

function anchorOf(block: Block, { start, end }: Sentence): Anchor {
  return { block: block.index, start, end };
}

/** The text of the paragraph before (-1) or after (1) a block, within its section; of a cell, its neighbours' in the row. */
export function paragraphBeside(draft: Draft, block: Block, step: -1 | 1): string {
  if (block.cell) return '';
  for (let i = block.index + step; Math.abs(i - block.index) < 6; i += step) {
    const beside = draft.blocks[i];
    if (!beside || beside.kind === 'heading' || beside.kind === 'cell') return '';
    if (beside.kind === 'paragraph' || beside.kind === 'list-item') return beside.text;
  }
  return '';
}
