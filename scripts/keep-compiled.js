#!/usr/bin/env node
/**
 * Has the built command check reports and serve an editor, and keeps beside its code what V8 compiled meanwhile, so that the
 * threads start sooner (`packages/cli/bin/thread.js`). Run after building; nothing but speed depends on it. Each run adds to
 * what the one before has kept.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';

const pathOf = (path) => fileURLToPath(new URL(path, import.meta.url));
const program = pathOf('../packages/cli/bin/dhrlint.js');
const keeper = pathOf('keep-compiled/keeper.cjs');
const drafts = pathOf('../test-reports/drafts');

await run(['check', join(drafts, 'bramble.docx'), '--fail-on', 'never']);
await run(['check', join(drafts, 'bramble.pdf'), '--fail-on', 'never']);
await run(['lsp', '--stdio'], (server) => edit(server, readFileSync(join(drafts, 'kl.md'), 'utf8')));

/** @throws Error where the command fails */
async function run(args, meanwhile = async () => {}) {
  const stdio = args[0] === 'lsp' ? ['pipe', 'pipe', 'inherit'] : ['ignore', 'ignore', 'inherit'];
  const command = spawn(process.execPath, ['--require', keeper, program, ...args], { stdio });
  const ended = once(command, 'exit');
  await meanwhile(command);
  const [status] = await ended;
  if (status !== 0) throw new Error(`The built command fails: ${args.join(' ')}`);
}

/** Opens a text in an editor and adds a word. */
async function edit(server, text) {
  const connection = createMessageConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  const uri = 'file:///draft.md';
  let checked = () => {};
  connection.onNotification('textDocument/publishDiagnostics', () => checked());
  connection.listen();
  const told = (method, params) =>
    new Promise((resolve) => {
      checked = resolve;
      void connection.sendNotification(`textDocument/${method}`, params);
    });
  await connection.sendRequest('initialize', { processId: process.pid, rootUri: null, capabilities: {} });
  await connection.sendNotification('initialized', {});
  await told('didOpen', { textDocument: { uri, languageId: 'markdown', version: 1, text } });
  const start = { line: 0, character: 0 };
  await told('didChange', {
    textDocument: { uri, version: 2 },
    contentChanges: [{ range: { start, end: start }, text: 'Draft. ' }],
  });
  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
}
