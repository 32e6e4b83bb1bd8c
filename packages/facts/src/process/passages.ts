import {
  type Anchor,
  type Block,
  blocksAfter,
  blocksBefore,
  type Draft,
  derived,
  derivedIn,
} from '@dhrlint/draft';
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

/** The sentences of a block that pass a test. */
export type PassingSentences = (draft: Draft, block: Block) => readonly Passage[];

/**
 * The sentences of a block that pass a test, kept block by block. For tests that are made once: the same words are
 * asked of many blocks, and few of them change. `mayHold` is asked first, of the whole block; it must hold wherever the
 * test holds for one of its sentences, so a test of how a sentence begins or ends, or of what it lacks, needs one of
 * its own.
 */
export function passing(
  test: (sentence: string) => boolean,
  mayHold: (block: string) => boolean = test,
): PassingSentences {
  return derivedIn((draft: Draft, block: Block) =>
    mayHold(block.text) ? passagesOf(draft, block, test) : [],
  );
}

/** The sentences of blocks, given by index, that the report itself speaks and that pass a test. */
export function passagesIn(
  draft: Draft,
  zones: readonly Zone[],
  blocks: readonly number[],
  passages: PassingSentences,
): readonly Passage[] {
  return blocks.flatMap((index) => {
    const block = draft.blocks[index];
    return speaks(block, zones) ? passages(draft, block) : [];
  });
}

function passagesOf(draft: Draft, block: Block, worth: (sentence: string) => boolean): readonly Passage[] {
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
}

/** The first passage that is wanted of those that pass a test; blocks after it are not read. */
export function firstPassageIn(
  draft: Draft,
  zones: readonly Zone[],
  blocks: readonly number[],
  passages: PassingSentences,
  wanted: (passage: Passage) => boolean,
): Passage | null {
  for (const index of blocks) {
    const block = draft.blocks[index];
    const found = speaks(block, zones) ? passages(draft, block).find(wanted) : undefined;
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
  const besides = step > 0 ? blocksAfter : blocksBefore;
  for (const beside of besides(draft, block.index, 5)) {
    if (beside.kind === 'heading' || beside.kind === 'cell') return '';
    if (beside.kind === 'paragraph' || beside.kind === 'list-item') return beside.text;
  }
  return '';
}
