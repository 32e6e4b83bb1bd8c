import { isFollowed } from './derived.js';
import type { Block } from './draft.js';

/**
 * Keeps what was found in the parts of a block's text, as a rule its sentences: of a paragraph in which somebody types,
 * one sentence is another with every key, and the rest need not be read again. What is kept of a part must follow from its
 * words and from `given` alone, and not from where it stands.
 *
 * @param make makes what takes in what is found in a part that is new
 * @returns for each part what was made for it; null for a block that was not read before, of which nothing is worth keeping
 */
export function keptParts<Given extends object, T>(
  make: () => T,
): (given: Given, block: Block, parts: readonly string[]) => readonly T[] | null {
  const known = new WeakMap<Given, WeakMap<Block, ReadonlyMap<string, T>>>();
  return (given, block, parts) => {
    if (!isFollowed()) return null;
    let blocks = known.get(given);
    if (!blocks) {
      blocks = new WeakMap();
      known.set(given, blocks);
    }
    const before = blocks.get(block);
    if (!before) {
      blocks.set(block, new Map());
      return null;
    }
    const now = new Map<string, T>();
    const made = parts.map((part) => {
      const kept = now.get(part) ?? before.get(part) ?? make();
      now.set(part, kept);
      return kept;
    });
    blocks.set(block, now);
    return made;
  };
}
