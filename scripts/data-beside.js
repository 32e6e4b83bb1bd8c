import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inAscii } from './in-ascii.js';

/** Modules that hold nothing but data, by the name of their file: what is code is read through, kept and loaded at another price. */
const ofData = /[\\/](?:(?:dictionary|shipped-rules)\.generated|given-names-[a-z-]+|blame-weights)\.js$/;

/** More signs than that go into a file of their own. */
const large = 40_000;

/**
 * Leaves large data out of a bundle: they go into files beside it, which it reads when it is loaded.
 * @returns {{ plugin: import('esbuild').Plugin, files: Map<string, string> }} the files by name, once the bundle is made; all
 * their signs are of ASCII
 */
export function dataBeside() {
  /** @type {Map<string, string>} */
  const files = new Map();
  /** @type {import('esbuild').Plugin} */
  const plugin = {
    name: 'data-beside',
    setup({ onLoad }) {
      onLoad({ filter: ofData }, async ({ path }) => {
        const lines = ["import { readFileSync } from 'node:fs';"];
        for (const [name, value] of Object.entries(await import(pathToFileURL(path).href)))
          lines.push(
            `export const ${name} = ${asValue(value, basename(path, '.js').replace('.generated', ''))};`,
          );
        return { contents: lines.join('\n'), loader: 'js' };
      });
    },
  };
  /** @param {unknown} value @param {string} name of the file, without its ending @returns {string} an expression that has this value */
  function asValue(value, name) {
    const json = JSON.stringify(value);
    if (json.length < large) return json;
    const isText = typeof value === 'string';
    const file = `${name}.${isText ? 'txt' : 'json'}`;
    const text = isText ? value : inAscii(json);
    if (/[^\0-\x7f]/.test(text)) throw new Error(`${file} holds other signs than those of ASCII`);
    if (files.has(file) && files.get(file) !== text)
      throw new Error(`Two large values of one module: ${name}`);
    files.set(file, text);
    // As Latin-1, which V8 takes as it stands.
    const read = `readFileSync(new URL('./${file}', import.meta.url), 'latin1')`;
    return isText ? read : `JSON.parse(${read})`;
  }
  return { plugin, files };
}
