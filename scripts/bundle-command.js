#!/usr/bin/env node
/**
 * Puts the command, the threads that check and all that they use into one file, `packages/cli/command/code-<hash>.cjs`, with
 * one small module beside it for each part that Node starts. Loading some five hundred modules in three threads takes
 * longer than reading a short report. `packages/cli/bin/code.js` loads it.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { thirdPartyNotices } from './third-party-notices.js';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = join(root, 'packages/cli/command');

/** Modules that Node starts: the command, and threads of it, which are found beside it under these names. */
const parts = {
  main: './packages/cli/dist/main.js',
  worker: './packages/dhrlint/dist/node/worker.js',
  'draft-worker': './packages/language-server/dist/draft-worker.js',
};

const { outputFiles, metafile } = await build({
  absWorkingDir: root,
  stdin: {
    resolveDir: root,
    contents: Object.entries(parts)
      .map(
        ([part, path]) =>
          `const ${variable(part)} = () => import('${path}'); export { ${variable(part)} as '${part}' };`,
      )
      .join('\n'),
  },
  outdir: folder,
  write: false,
  bundle: true,
  // The names stay: a stack trace that somebody sends has to say where it happened.
  minifyWhitespace: true,
  minifySyntax: true,
  // What V8 made of code can be kept of scripts, and not of modules.
  format: 'cjs',
  banner: { js: '(function (require, module, exports, codeUrl) {' },
  footer: { js: '})' },
  define: { 'import.meta.url': 'codeUrl' },
  platform: 'node',
  target: 'node20.19',
  legalComments: 'none',
  logLevel: 'error',
  metafile: true,
});
const code = inAscii(outputFiles[0].text);
const hash = createHash('sha256').update(code).digest('hex').slice(0, 8);

if (!existsSync(join(folder, `code-${hash}.cjs`))) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  writeFileSync(join(folder, `code-${hash}.cjs`), code);
  for (const part of Object.keys(parts)) {
    const start = `import { startPart } from '../bin/code.js';\n\nawait startPart('${hash}', '${part}');\n`;
    writeFileSync(join(folder, `${part}.js`), start);
  }
  // The dictionary was written out as a source before.
  const notices = await thirdPartyNotices([metafile], root, ['node_modules/dictionary-en-gb']);
  writeFileSync(join(folder, 'third-party-notices.txt'), notices);
}

/** @param {string} part */
function variable(part) {
  return part.replaceAll('-', '_');
}

/**
 * The same code with other characters escaped, so that V8 needs one byte for each. They stand in regular expressions only:
 * esbuild has escaped those of strings.
 * @param {string} text
 */
function inAscii(text) {
  return text.replace(/[^\0-\x7f]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
