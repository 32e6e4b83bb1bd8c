import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'acorn';
import { inAscii } from '../in-ascii.js';
import { builtPatterns } from './built-patterns.js';
import { leanPattern } from './lean-pattern.js';
import { sumOf } from './ready.js';

/** @typedef {import('./built-patterns.js').BuiltPattern} BuiltPattern */
/** @typedef {import('./ready.js').Known} Known */

/** The name of the module that builds known patterns, for the modules of the bundle. */
const readyModule = 'lean-patterns:ready';
/** The name of the module that goes through matches. */
const matchesModule = 'lean-patterns:every-match';
/** The file beside the bundle that holds them. */
const file = 'patterns.json';

/**
 * Writes the patterns of the project anew while a bundle is made, so that V8 compiles them sooner (`once-each.js`,
 * `both-cases.js`, `letters.js`): they match the same in what reports are written with, and the sources stay as they are read
 * best. A pattern that a module builds of its lists while it is loaded becomes one that stands in the code, or is built of what
 * stands there. A function that builds a pattern of another's source has to give it the other's flags: without the flag i it
 * would fit capitals all the same.
 * @param {string} root the folder of the workspace
 * @returns {{ plugin: import('esbuild').Plugin, files: Map<string, string> }} the files by name, once the bundle is made
 */
export function leanPatterns(root) {
  const built = builtPatterns(join(root, 'packages/dhrlint/dist/index.js'));
  /** @type {Map<string, string>} */
  const written = new Map();
  /** @type {Known} */
  const known = new Map();
  /** @type {Map<string, string>} */
  const files = new Map();
  /** @type {import('esbuild').Plugin} */
  const plugin = {
    name: 'lean-patterns',
    setup({ onLoad, onResolve, onEnd }) {
      onResolve({ filter: new RegExp(`^${readyModule}$`) }, ({ path }) => ({
        path,
        namespace: 'lean-patterns',
      }));
      onResolve({ filter: new RegExp(`^${matchesModule}$`) }, () => ({
        path: fileURLToPath(new URL('every-match.js', import.meta.url)),
      }));
      onLoad({ filter: /./, namespace: 'lean-patterns' }, () => ({
        contents: `import { readFileSync } from 'node:fs';
import { readyFrom } from './ready.js';
export const ready$ = readyFrom(JSON.parse(readFileSync(new URL('./${file}', import.meta.url), 'latin1')));`,
        resolveDir: fileURLToPath(new URL('.', import.meta.url)),
      }));
      onEnd(() => {
        files.set(file, JSON.stringify([...known]));
      });
      onLoad({ filter: /[\\/]packages[\\/](?:checks|facts)[\\/]dist[\\/].*\.js$/ }, async ({ path }) => {
        if (path.endsWith('.generated.js')) return undefined;
        if (!written.has(path))
          written.set(path, rewritten(readFileSync(path, 'utf8'), path, await built, known));
        return { contents: written.get(path) ?? '', loader: 'js' };
      });
    },
  };
  return { plugin, files };
}

/**
 * The code of a module with its patterns written anew.
 * @param {string} code
 * @param {string} path
 * @param {Map<string, BuiltPattern[]>} built
 * @param {Known} known gets the patterns that functions of the module build while it is loaded
 */
export function rewritten(code, path, built, known) {
  /** @type {{ start: number, end: number, text: string }[]} */
  const edits = [];
  let isReady = false;
  let isMatched = false;
  /** @param {any} node a call of `matchAll` */
  function editMatches({ start, callee, arguments: given }) {
    edits.push({ start, end: start, text: 'everyMatch(' });
    // The text may stand in brackets of its own.
    const dot = code.lastIndexOf('.', callee.property.start);
    edits.push({ start: dot, end: given[0].start, text: ', ' });
    isMatched = true;
  }
  /** @param {any} node a call of `new RegExp` @param {boolean} isLoading */
  function editBuilt({ loc, start, end, arguments: given }, isLoading) {
    const place = `${path}:${loc.start.line}:${loc.start.column + 1}`;
    const patterns = built.get(place);
    if (isLoading && patterns?.length === 1) edits.push({ start, end, text: literal(patterns[0]) });
    // It may be made of others' sources, which are no more what they were.
    else if (isLoading) throw new Error(`No pattern was built at ${place}, or several`);
    else if (patterns) {
      for (const pattern of patterns) learn(pattern, known);
      isReady = true;
      edits.push({ start, end, text: `ready$(${code.slice(given[0].start, given.at(-1).end)})` });
    }
  }
  /** @param {any} node @param {boolean} isLoading whether it is evaluated while the module is loaded, and once only */
  function visit(node, isLoading) {
    if (node.type === 'Literal' && node.regex) {
      const { pattern, flags } = node.regex;
      edits.push({ start: node.start, end: node.end, text: literal({ source: pattern, flags }) });
    } else if (node.type === 'NewExpression' && node.callee.name === 'RegExp') editBuilt(node, isLoading);
    else {
      if (isMatchAll(node)) editMatches(node);
      const isInner = isLoading && !/Function|^Class|^(?:For|While|DoWhile)/.test(node.type);
      for (const [name, inner] of Object.entries(node)) {
        if (name === 'loc' || inner === null || typeof inner !== 'object') continue;
        for (const child of Array.isArray(inner) ? inner : [inner]) if (child?.type) visit(child, isInner);
      }
    }
  }
  const tree = parse(code, { ecmaVersion: 'latest', sourceType: 'module', locations: true });
  visit(tree, true);
  edits.push(...tree.body.flatMap(markedPure));
  edits.sort((a, b) => a.start - b.start);
  let text = isReady ? `import { ready$ } from '${readyModule}';\n` : '';
  if (isMatched) text += `import { everyMatch } from '${matchesModule}';\n`;
  let from = 0;
  for (const edit of edits) {
    text += code.slice(from, edit.start) + edit.text;
    from = edit.end;
  }
  return text + code.slice(from);
}

/** `text.matchAll(pattern)`. @param {any} node */
function isMatchAll({ type, callee }) {
  return type === 'CallExpression' && callee.property?.name === 'matchAll' && !callee.optional;
}

/**
 * Texts that a module puts together while it is loaded, marked as doing nothing else: most are for patterns that need them no
 * more, and esbuild leaves out what nobody asks for.
 * @param {any} statement
 * @returns {{ start: number, end: number, text: string }[]}
 */
function markedPure(statement) {
  const { type, kind, declarations } = statement.declaration ?? statement;
  if (type !== 'VariableDeclaration' || kind !== 'const') return [];
  return declarations.flatMap(({ init }) =>
    init?.type === 'TemplateLiteral' && init.expressions.length > 0
      ? [
          { start: init.start, end: init.start, text: '/* @__PURE__ */ (() => ' },
          { start: init.end, end: init.end, text: ')()' },
        ]
      : [],
  );
}

/**
 * Adds a pattern to those that are known by their sums. Other signs than those of ASCII are escaped in it, or V8 would need
 * two bytes for each.
 * @param {BuiltPattern} pattern @param {Known} known
 */
function learn({ source, flags, given }, known) {
  const lean = leanPattern(source, flags);
  const written = inAscii(lean.source);
  const sum = sumOf(`${flags}/${given}`);
  if ((known.get(sum) ?? [written])[0] !== written)
    throw new Error(`Two patterns have one sum: ${flags}/${given}`);
  known.set(sum, [written, lean.flags]);
}

/** @param {BuiltPattern} pattern */
function literal({ source, flags }) {
  const lean = leanPattern(source, flags);
  return String(new RegExp(lean.source, lean.flags));
}
