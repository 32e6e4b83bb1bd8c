import { fileURLToPath, pathToFileURL } from 'node:url';

/**
 * @typedef {object} BuiltPattern a pattern that a module builds while it is loaded
 * @property {string} source
 * @property {string} flags
 * @property {string} given what it is built of, which may have a stroke where the source has it escaped
 */

/**
 * The patterns that modules build while they are loaded, by the place of `new RegExp` as `file:line:column`, both from one:
 * several where it stands in a function.
 * @param {string} entry the module that loads all others
 * @returns {Promise<Map<string, BuiltPattern[]>>}
 */
export async function builtPatterns(entry) {
  /** @type {Map<string, BuiltPattern[]>} */
  const found = new Map();
  const Original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Original, {
    construct(target, given) {
      const pattern = Reflect.construct(target, given);
      const place = /(file:\S+?):(\d+):(\d+)\)?$/.exec(new Error().stack?.split('\n')[2] ?? '');
      if (place) {
        const key = `${fileURLToPath(place[1] ?? '')}:${place[2]}:${place[3]}`;
        found.set(key, [
          ...(found.get(key) ?? []),
          { source: pattern.source, flags: pattern.flags, given: String(given[0]) },
        ]);
      }
      return pattern;
    },
  });
  try {
    await import(pathToFileURL(entry).href);
  } finally {
    globalThis.RegExp = Original;
  }
  return found;
}
