import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'acorn';
import { builtPatterns } from './built-patterns.js';
import { leanPattern } from './lean-pattern.js';

/**
 * Writes the patterns of the project anew while a bundle is made, so that V8 compiles them sooner (`once-each.js`,
 * `both-cases.js`): they match the same, and the sources stay as they are read best. A pattern that a module builds of its
 * lists while it is loaded becomes one that stands in the code.
 * @param {string} root the folder of the workspace
 * @returns {import('esbuild').Plugin}
 */
export function leanPatterns(root) {
  const built = builtPatterns(join(root, 'packages/dhrlint/dist/index.js'));
  /** @type {Map<string, string>} */
  const written = new Map();
  return {
    name: 'lean-patterns',
    setup({ onLoad }) {
      onLoad({ filter: /[\\/]packages[\\/](?:checks|facts)[\\/]dist[\\/].*\.js$/ }, async ({ path }) => {
        if (path.endsWith('.generated.js')) return undefined;
        if (!written.has(path)) written.set(path, rewritten(readFileSync(path, 'utf8'), path, await built));
        return { contents: written.get(path) ?? '', loader: 'js' };
      });
    },
  };
}

/**
 * @param {string} code
 * @param {string} path
 * @param {Map<string, import('./built-patterns.js').BuiltPattern>} built
 */
function rewritten(code, path, built) {
  /** @type {{ start: number, end: number, text: string }[]} */
  const edits = [];
  /** @param {string} place */
  function builtAt(place) {
    const pattern = built.get(place);
    // It may be made of others' sources, which are no more what they were.
    if (!pattern) throw new Error(`No pattern was built at ${place}`);
    return pattern;
  }
  /** @param {any} node @param {boolean} isLoading whether it is evaluated while the module is loaded, and once only */
  function visit(node, isLoading) {
    const pattern =
      node.type === 'Literal' && node.regex
        ? { source: node.regex.pattern, flags: node.regex.flags }
        : isLoading && node.type === 'NewExpression' && node.callee.name === 'RegExp'
          ? builtAt(`${path}:${node.loc.start.line}:${node.loc.start.column + 1}`)
          : undefined;
    if (pattern) {
      edits.push({ start: node.start, end: node.end, text: literal(pattern) });
      return;
    }
    const isInner = isLoading && !/Function|^Class|^(?:For|While|DoWhile)/.test(node.type);
    for (const [name, inner] of Object.entries(node)) {
      if (name === 'loc' || inner === null || typeof inner !== 'object') continue;
      for (const child of Array.isArray(inner) ? inner : [inner]) if (child?.type) visit(child, isInner);
    }
  }
  visit(parse(code, { ecmaVersion: 'latest', sourceType: 'module', locations: true }), true);
  let text = '';
  let from = 0;
  for (const edit of edits) {
    text += code.slice(from, edit.start) + edit.text;
    from = edit.end;
  }
  return text + code.slice(from);
}

/** @param {import('./built-patterns.js').BuiltPattern} pattern */
function literal({ source, flags }) {
  const lean = leanPattern(source, flags);
  return String(new RegExp(lean.source, lean.flags));
}
