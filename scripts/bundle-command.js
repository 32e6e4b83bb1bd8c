#!/usr/bin/env node
/**
 * Puts the command and all that it uses into a few files, `packages/cli/command/`: loading some five hundred modules in three
 * threads takes longer than reading a short report. What the threads run is one script, `threads-<hash>.cjs`, because V8 can
 * keep what it compiled of a script, and not of modules (`keep-compiled.js`).
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { dataBeside } from './data-beside.js';
import { inAscii } from './in-ascii.js';
import { leanPatterns } from './lean-patterns/plugin.js';
import { thirdPartyNotices } from './third-party-notices.js';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = join(root, 'packages/cli/command');

/** The threads, which the command finds beside it under these names. */
const threads = {
  worker: './packages/dhrlint/dist/node/worker.js',
  'draft-worker': './packages/language-server/dist/draft-worker.js',
};
/** Loaded by threads that read a PDF, each into the file beside them that is named so. */
const pdfjs = {
  'pdfjs-dist/legacy/build/pdf.mjs': 'pdfjs',
  'pdfjs-dist/legacy/build/pdf.worker.mjs': 'pdfjs-worker',
};

/** One for both bundles: they have most modules in common. */
const lean = leanPatterns(root);
const beside = dataBeside();

const common = {
  absWorkingDir: root,
  outdir: folder,
  bundle: true,
  write: false,
  // The names stay: a stack trace that somebody sends has to say where it happened.
  minifyWhitespace: true,
  minifySyntax: true,
  platform: 'node',
  target: 'node20.19',
  // Node has known both for years; esbuild makes of such a pattern a call of `new RegExp`, which makes it anew each time.
  supported: { 'regexp-unicode-property-escapes': true, 'regexp-lookbehind-assertions': true },
  // Licences are gathered in third-party-notices.txt.
  legalComments: 'none',
  logLevel: 'warning',
  metafile: true,
  // Large, and loaded only where it was asked for, from where npm put it.
  external: ['harper.js', 'harper.js/*'],
};

const modules = await build({
  ...common,
  plugins: [beside.plugin, lean.plugin],
  entryPoints: {
    main: 'packages/cli/dist/main.js',
    ...Object.fromEntries(Object.entries(pdfjs).map(([path, name]) => [name, path])),
  },
  chunkNames: 'chunks-[hash]',
  splitting: true,
  format: 'esm',
  // Libraries in CommonJS ask for Node's own modules in this way.
  banner: {
    js: "import { createRequire as requireFor } from 'node:module'; const require = requireFor(import.meta.url);",
  },
});

const script = await build({
  ...common,
  stdin: {
    resolveDir: root,
    contents: Object.entries(threads)
      .map(
        ([name, path], at) =>
          `const start${at} = () => import('${path}'); export { start${at} as '${name}' };`,
      )
      .join('\n'),
  },
  format: 'cjs',
  banner: { js: '(function (require, __importBeside, module, exports, scriptUrl) {' },
  footer: { js: '})' },
  define: { 'import.meta.url': 'scriptUrl' },
  plugins: [
    beside.plugin,
    lean.plugin,
    {
      name: 'pdfjs',
      setup: ({ onResolve }) =>
        onResolve({ filter: /^pdfjs-dist\/legacy\// }, ({ path }) => ({
          path: `./${pdfjs[path]}.js`,
          external: true,
        })),
    },
  ],
});
const code = inAscii(withLoad(script.outputFiles[0].text));
const name = `threads-${createHash('sha256').update(code).digest('hex').slice(0, 8)}`;

const starts = Object.keys(threads).map((thread) => ({
  path: join(folder, `${thread}.js`),
  text: `import { startThread } from '../bin/thread.js';\n\nawait startThread('${name}', '${thread}');\n`,
}));
// The dictionary was written out as a source before.
const dictionary = 'node_modules/dictionary-en-gb';
const notices = await thirdPartyNotices([modules.metafile, script.metafile], root, [dictionary]);
const files = [
  ...modules.outputFiles,
  ...starts,
  { path: join(folder, `${name}.cjs`), text: code },
  ...[...beside.files, ...lean.files].map(([file, text]) => ({ path: join(folder, file), text })),
  { path: join(folder, 'third-party-notices.txt'), text: notices },
];

mkdirSync(folder, { recursive: true });
for (const file of readdirSync(folder)) {
  // What V8 compiled of the same code stays.
  if (!(file.startsWith(name) && file.endsWith('.v8'))) rmSync(join(folder, file));
}
for (const { path, text } of files) writeFileSync(path, text);

/**
 * The same code with another function to load modules: a script that V8 takes from what it kept does not know its place.
 * @param {string} text
 */
function withLoad(text) {
  return text.replaceAll(/\bimport\((?="(?:\.\/pdfjs|harper\.js))/g, '__importBeside(');
}
