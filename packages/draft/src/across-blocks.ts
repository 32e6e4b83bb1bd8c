import { derived, following } from './derived.js';
import type { Block, Draft } from './draft.js';

/** So many blocks are read again together: few enough to read, so that few groups have to be asked. */
const groupSize = 16;

/**
 * What is read block by block in a whole draft, in reading order. Over a live draft a few blocks are read again where
 * one has changed, and what follows from the list only where it came out another. `read` must be pure and may look at
 * its block alone.
 */
export function acrossBlocks<T>(read: (block: Block) => readonly T[]): (draft: Draft) => readonly T[] {
  const groups = new WeakMap<Draft, readonly (() => readonly T[])[]>();
  return derived((draft: Draft) => {
    let known = groups.get(draft);
    if (!known) {
      known = Array.from({ length: Math.ceil(draft.blocks.length / groupSize) }, (_, group) => {
        const blocks = draft.blocks.slice(group * groupSize, (group + 1) * groupSize);
        return following(() => blocks.flatMap(read));
      });
      groups.set(draft, known);
    }
    return known.flatMap((group) => group());
  });
}

/** The indexes of the blocks of which something is true, in reading order, kept in the same way. */
export function blocksWhere(holds: (block: Block) => boolean): (draft: Draft) => readonly number[] {
  return acrossBlocks((block) => (holds(block) ? [block.index] : []));
}
