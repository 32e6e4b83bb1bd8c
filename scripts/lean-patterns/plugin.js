import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'acorn';
import { inAscii } from '../in-ascii.js';
import { builtPatterns } from './built-patterns.js';
import { leanPattern } from './lean-pattern.js';

/** @typedef {import('./built-patterns.js').BuiltPattern} BuiltPattern */

/**
 * Writes the patterns of the project anew while a bundle is made, so that V8 compiles them sooner (`once-each.js`,
 * `both-cases.js`): they match the same, and the sources stay as they are read best. A pattern that a module builds of its
 * lists while it is loaded becomes one that stands in the code, or is built of what stands there. A function that builds a
 * pattern of another's source has to give it the other's flags: without the flag i it would fit capitals all the same.
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
 * The code of a module with its patterns written anew.
 * @param {string} code
 * @param {string} path
 * @param {Map<string, BuiltPattern[]>} built
 */
export function rewritten(code, path, built) {
  /** @type {{ start: number, end: number, text: string }[]} */
  const edits = [];
  /** Those that functions of the module build while it is loaded. @type {Map<string, BuiltPattern>} */
  const ready = new Map();
  /** @param {any} node a call of `new RegExp` @param {boolean} isLoading */
  function editBuilt({ loc, start, end, arguments: given }, isLoading) {
    const place = `${path}:${loc.start.line}:${loc.start.column + 1}`;
    const patterns = built.get(place);
    if (isLoading && patterns?.length === 1) edits.push({ start, end, text: literal(patterns[0]) });
    // It may be made of others' sources, which are no more what they were.
    else if (isLoading) throw new Error(`No pattern was built at ${place}, or several`);
    else if (patterns) {
      for (const pattern of patterns) ready.set(`${pattern.flags}/${pattern.given}`, pattern);
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
      const isInner = isLoading && !/Function|^Class|^(?:For|While|DoWhile)/.test(node.type);
      for (const [name, inner] of Object.entries(node)) {
        if (name === 'loc' || inner === null || typeof inner !== 'object') continue;
        for (const child of Array.isArray(inner) ? inner : [inner]) if (child?.type) visit(child, isInner);
      }
    }
  }
  visit(parse(code, { ecmaVersion: 'latest', sourceType: 'module', locations: true }), true);
  let text = ready.size > 0 ? builderOf(ready) : '';
  let from = 0;
  for (const edit of edits) {
    text += code.slice(from, edit.start) + edit.text;
    from = edit.end;
  }
  return text + code.slice(from);
}

/**
 * A function in place of `new RegExp`, for what is known and for what is not. It knows patterns by their sums, which are a
 * hundredth as long; and other signs than those of ASCII are escaped in what it gives, or V8 would need two bytes for each.
 * @param {Map<string, BuiltPattern>} ready
 */
function builderOf(ready) {
  /** @type {Map<string, [string, string]>} */
  const known = new Map();
  for (const [key, { source, flags }] of ready) {
    const lean = leanPattern(source, flags);
    const sum = sumOf(key);
    if (known.has(sum)) throw new Error(`Two patterns have one sum: ${key}`);
    known.set(sum, [inAscii(lean.source), lean.flags]);
  }
  const lengths = [...new Set([...ready.keys()].map((key) => key.length))];
  // What is asked for in every paragraph is summed up once: V8 finds a text in a map sooner than any sum is made.
  return `const known$ = new Map(${JSON.stringify([...known])});
const lengths$ = new Set(${JSON.stringify(lengths)});
const asked$ = new Map();
${sumOf}
function ready$(given, flags = '') {
  const key = \`\${flags}/\${given}\`;
  let lean = lengths$.has(key.length) ? asked$.get(key) : null;
  if (lean === undefined) {
    lean = known$.get(sumOf(key)) ?? null;
    if (lean) asked$.set(key, lean);
  }
  return lean ? new RegExp(lean[0], lean[1]) : new RegExp(given, flags);
}
`;
}

/** @param {string} text @returns {string} its length and two sums of its signs, each of 32 bits */
function sumOf(text) {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (let i = 0; i < text.length; i++) {
    a = Math.imul(a ^ text.charCodeAt(i), 2654435761);
    b = Math.imul(b ^ text.charCodeAt(i), 1597334677);
    a ^= b >>> 15;
  }
  return `${text.length}.${a >>> 0}.${b >>> 0}`;
}

/** @param {BuiltPattern} pattern */
function literal({ source, flags }) {
  const lean = leanPattern(source, flags);
  return String(new RegExp(lean.source, lean.flags));
}
