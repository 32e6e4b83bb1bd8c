#!/usr/bin/env node
/**
 * Packs the VS Code extension: `packages/vscode/dhrlint-<version>.vsix`, which holds the client, the command with its
 * language server, and nothing that is fetched later. What goes in is laid out in `packages/vscode/packed/` first.
 */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { thirdPartyNotices } from './third-party-notices.js';
import { vsixOf } from './vsix/archive.js';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const source = join(root, 'packages/vscode');
const packed = join(source, 'packed');
const command = join(root, 'packages/cli');

rmSync(packed, { recursive: true, force: true });
mkdirSync(join(packed, 'server'), { recursive: true });

const { metafile } = await build({
  absWorkingDir: root,
  entryPoints: ['packages/vscode/dist/extension.js'],
  outfile: join(packed, 'extension.cjs'),
  bundle: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20.19',
  // VS Code gives it.
  external: ['vscode'],
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  logLevel: 'warning',
  metafile: true,
});

cpSync(join(source, 'media'), join(packed, 'media'), { recursive: true });
writeFileSync(join(packed, 'README.md'), withPictures(readFileSync(join(source, 'README.md'), 'utf8')));
cpSync(join(root, 'LICENSE'), join(packed, 'LICENSE.txt'));
cpSync(join(root, 'CHANGELOG.md'), join(packed, 'CHANGELOG.md'));
writeFileSync(
  join(packed, 'third-party-notices.txt'),
  await thirdPartyNotices([metafile], root, ['node_modules/harper.js']),
);
for (const file of ['bin', 'command', 'package.json']) {
  // VS Code brings a V8 of its own.
  cpSync(join(command, file), join(packed, 'server', file), {
    recursive: true,
    filter: (path) => !path.endsWith('.v8'),
  });
}
// The library that reads for grammar, without its other builds: 8 MB of the archive, so that who works in VS Code alone has
// it without another program.
const harper = join(root, 'node_modules/harper.js');
const needed =
  /^(?:package\.json|dist\/(?:index|slimBinary|BinaryModule-\w+)\.js|dist\/harper_wasm_slim_bg\.wasm)$/;
for (const file of readdirSync(harper, { recursive: true }).map((path) => String(path).replaceAll('\\', '/')))
  if (needed.test(file)) cpSync(join(harper, file), join(packed, 'server/node_modules/harper.js', file));
cpSync(join(source, 'plain.config.yaml'), join(packed, 'server/plain.config.yaml'));

// What is only for building it says nothing to VS Code, and may mislead it: the bundle is no module of ECMAScript.
const {
  private: _,
  type: __,
  scripts: ___,
  dependencies: ____,
  ...manifest
} = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8'));
writeFileSync(join(packed, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);

const files = Object.fromEntries(
  readdirSync(packed, { recursive: true })
    .map(String)
    .filter((path) => statSync(join(packed, path)).isFile())
    .map((path) => [path.replaceAll('\\', '/'), new Uint8Array(readFileSync(join(packed, path)))]),
);
const archive = vsixOf(files, manifest);
const target = join(source, `dhrlint-${manifest.version}.vsix`);
writeFileSync(target, archive);
console.log(`${target}: ${Object.keys(files).length} files, ${(archive.length / 1e6).toFixed(1)} MB`);

/**
 * VS Code shows an extension's page without its folder: pictures come from the web, which is not asked here, or stand in
 * the page itself.
 *
 * @param {string} readme
 */
function withPictures(readme) {
  return readme.replace(/\]\((media\/[^)]+\.png)\)/g, (_, path) => {
    const bytes = readFileSync(join(source, path));
    return `](data:image/png;base64,${bytes.toString('base64')})`;
  });
}
