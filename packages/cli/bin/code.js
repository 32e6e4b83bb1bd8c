import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { constants, Script } from 'node:vm';

/**
 * Starts a part of the command: the command itself, or a thread of it.
 *
 * The code of all parts is one script, `command/code-<hash>.cjs`. Beside it lies, for each part, what V8 compiled of it when
 * the command was built: with that V8 need not read the script through, which takes longer than checking a short report.
 * Another version of Node, or one with other flags, does not take it and compiles the script itself.
 *
 * @param {string} hash of the code: no part starts with what was compiled of another
 * @param {string} part
 */
export async function startPart(hash, part) {
  const url = new URL(`../command/code-${hash}.cjs`, import.meta.url);
  const script = new Script(readFileSync(url, 'latin1'), {
    filename: fileURLToPath(url),
    cachedData: compiled(new URL(`../command/code-${hash}.${part}.v8`, import.meta.url)),
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  });
  const module = { exports: {} };
  script.runInThisContext()(createRequire(url), module, module.exports, url.href);
  await module.exports[part]();
}

/** @param {URL} url */
function compiled(url) {
  try {
    return readFileSync(url);
  } catch {
    return undefined;
  }
}
