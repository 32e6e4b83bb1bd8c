import type { Block, Draft } from './draft.js';
import { slotsOf } from './slots.js';

// The indexes of a draft that is being written have gaps, so that a block can come without all behind it being counted
// anew. Whoever goes from a block to its neighbours goes by these.

/** The next block in reading order; undefined behind the last. */
export function blockAfter(draft: Draft, index: number): Block | undefined {
  const { blocks } = draft;
  for (let at = index + 1; at < blocks.length; at++) {
    const block = blocks[at];
    if (block) return block;
  }
  return undefined;
}

/** The block before in reading order; undefined before the first. */
export function blockBefore(draft: Draft, index: number): Block | undefined {
  const { blocks } = draft;
  for (let at = index - 1; at >= 0; at--) {
    const block = blocks[at];
    if (block) return block;
  }
  return undefined;
}

/** The blocks behind one, the nearest first, at most so many. */
export function* blocksAfter(
  draft: Draft,
  index: number,
  most = Number.POSITIVE_INFINITY,
): Generator<Block, undefined> {
  let next = blockAfter(draft, index);
  for (let count = 0; next && count < most; count++) {
    yield next;
    next = blockAfter(draft, next.index);
  }
}

/** The blocks before one, the nearest first, at most so many. */
export function* blocksBefore(
  draft: Draft,
  index: number,
  most = Number.POSITIVE_INFINITY,
): Generator<Block, undefined> {
  let next = blockBefore(draft, index);
  for (let count = 0; next && count < most; count++) {
    yield next;
    next = blockBefore(draft, next.index);
  }
}

/** The blocks from one index to before another, in reading order. */
export function* blocksBetween(draft: Draft, start: number, end: number): Generator<Block, undefined> {
  const { blocks } = draft;
  for (let at = start; at < end; at++) {
    const block = blocks[at];
    if (block) yield block;
  }
}

/** How many blocks a draft has. */
export function blockCount(draft: Draft): number {
  return slotsOf(draft)?.count ?? draft.blocks.length;
}
