import { bothCases } from './both-cases.js';
import { inLatin } from './letters.js';
import { onceEach } from './once-each.js';
import { sourceOf, treeOf } from './pattern-tree.js';

/**
 * A pattern that matches the same in what reports are written with, and that V8 compiles in a fraction of the time.
 * @param {string} source
 * @param {string} flags
 * @returns {{ source: string, flags: string }}
 */
export function leanPattern(source, flags) {
  const read = treeOf(source);
  const tree = onceEach(flags.includes('u') ? inLatin(read) : read);
  const plain = flags.includes('i') ? bothCases(tree, flags.includes('u')) : null;
  return plain
    ? { source: sourceOf(plain), flags: flags.replace('i', '') }
    : { source: sourceOf(tree), flags };
}
