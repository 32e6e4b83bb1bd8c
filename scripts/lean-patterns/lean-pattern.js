import { bothCases } from './both-cases.js';
import { onceEach } from './once-each.js';
import { sourceOf, treeOf } from './pattern-tree.js';

/**
 * A pattern that matches the same and that V8 compiles in a fraction of the time.
 * @param {string} source
 * @param {string} flags
 * @returns {{ source: string, flags: string }}
 */
export function leanPattern(source, flags) {
  const tree = onceEach(treeOf(source));
  const plain = flags.includes('i') ? bothCases(tree, flags.includes('u')) : null;
  return plain
    ? { source: sourceOf(plain), flags: flags.replace('i', '') }
    : { source: sourceOf(tree), flags };
}
