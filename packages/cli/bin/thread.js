import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';

/**
 * Starts a thread of the command. The code of all threads is one script, `command/<name>.cjs`. Beside it may lie, for each,
 * what V8 compiled of it when the command was built (`<name>.<thread>.v8`): with that V8 need not read the script through,
 * which takes a tenth of a second. Another version of Node, or one with other flags, does not take it and compiles the
 * script itself.
 *
 * @param {string} name of the script, with a hash of it: no thread starts with what was compiled of another
 * @param {string} thread
 */
export async function startThread(name, thread) {
  const url = new URL(`../command/${name}.cjs`, import.meta.url);
  const script = new Script(readFileSync(url, 'latin1'), {
    filename: fileURLToPath(url),
    cachedData: compiled(new URL(`../command/${name}.${thread}.v8`, import.meta.url)),
  });
  const module = { exports: {} };
  // A library that is not part of the command is found as everywhere else.
  const load = (path) => import(path.startsWith('.') ? new URL(path, url).href : path);
  script.runInThisContext()(createRequire(url), load, module, module.exports, url.href);
  await module.exports[thread]();
}

/** @param {URL} url */
function compiled(url) {
  try {
    return readFileSync(url);
  } catch {
    return undefined;
  }
}
