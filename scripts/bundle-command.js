#!/usr/bin/env node
/**
 * Puts the command, the threads that check and all that they use into a few files, `packages/cli/command/`. Loading some
 * five hundred modules in three threads takes longer than reading a short report; loading these takes half of that.
 */
import { rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { thirdPartyNotices } from './third-party-notices.js';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const outdir = join(root, 'packages/cli/command');

rmSync(outdir, { recursive: true, force: true });
const { metafile } = await build({
  absWorkingDir: root,
  entryPoints: [
    'packages/cli/dist/main.js',
    'packages/dhrlint/dist/node/worker.js',
    'packages/language-server/dist/draft-worker.js',
  ],
  outdir,
  // All in one folder: the command finds the thread's file beside its own, as it does before it is bundled.
  entryNames: '[name]',
  chunkNames: 'chunks-[hash]',
  bundle: true,
  // The names stay: a stack trace that somebody sends has to say where it happened.
  minifyWhitespace: true,
  minifySyntax: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  legalComments: 'linked',
  // Libraries in CommonJS ask for Node's own modules in this way.
  banner: {
    js: "import { createRequire as requireFor } from 'node:module'; const require = requireFor(import.meta.url);",
  },
  logLevel: 'warning',
  metafile: true,
});
// The dictionary was written out as a source before.
const notices = await thirdPartyNotices([metafile], root, ['node_modules/dictionary-en-gb']);
writeFileSync(join(outdir, 'third-party-notices.txt'), notices);
