#!/usr/bin/env node
/**
 * Times how long the language server takes from a key to the diagnostics, in a draft of 80,000 words in Markdown.
 *
 *   node scripts/measure-keystrokes.js [--words 80000] [--keys 400] [--seed 1] [--median MS] [--most MS] [--pull]
 *
 * An editor is imitated over standard input and output: somebody goes to a paragraph, types a few words letter by letter,
 * takes some back, now and then presses Enter, and goes on elsewhere. Each key is sent when the diagnostics of the one
 * before are there. The median and the 95th percentile are printed, in milliseconds from sending the change to the
 * arrival of all diagnostics of the text with it. With --pull the editor asks for
 * them as soon as it has sent a change, as VS Code does. Exit status 1 says that --median or --most was passed.
 */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import { longSource } from './build-test-reports/long-source.js';
import { markdownOf } from './build-test-reports/markdown.js';
import { printed } from './build-test-reports/printed.js';
import { parseSource } from './build-test-reports/source.js';
import { Typist } from './keystrokes/typist.js';

const root = fileURLToPath(new URL('../', import.meta.url));
const option = (name, fallback) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? fallback : Number(process.argv[at + 1]);
};
const [words, keys, seed] = [option('words', 80_000), option('keys', 400), option('seed', 1)];
const isPulling = process.argv.includes('--pull');
const uri = 'file:///long-draft.md';
/** What an editor says of itself that takes everything a diagnostic may hold. */
const textDocument = {
  publishDiagnostics: {
    relatedInformation: true,
    versionSupport: true,
    codeDescriptionSupport: true,
    dataSupport: true,
  },
  ...(isPulling && { diagnostic: { dynamicRegistration: true, relatedDocumentSupport: false } }),
};
/** VS Code asks for diagnostics, and opens the pages of rules; other editors have them sent, and cannot open those. */
const workspace = isPulling ? { textDocumentContent: { dynamicRegistration: true } } : {};

const text = markdownOf(printed(parseSource(longSource(words))));
const command = fileURLToPath(new URL('packages/cli/bin/dhrlint.js', `file://${root}`));
const server = spawn(process.execPath, [command, 'lsp', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
const connection = createMessageConnection(
  new StreamMessageReader(server.stdout),
  new StreamMessageWriter(server.stdin),
);
let arrived = () => {};
let previousResultId;
connection.onNotification('textDocument/publishDiagnostics', (params) => arrived(params));
connection.listen();

try {
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: { textDocument, workspace },
  });
  connection.sendNotification('initialized', {});
  const opening = await time(1, () =>
    connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'markdown', version: 1, text },
    }),
  );
  const typist = new Typist(text, seed);
  const times = [];
  for (let version = 2; version < keys + 2; version++) {
    const contentChanges = [typist.nextKey()];
    const { milliseconds } = await time(version, () =>
      connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges,
      }),
    );
    times.push(milliseconds);
  }
  times.sort((a, b) => a - b);
  const at = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))];
  const [median, most] = [at(0.5), at(0.95)];
  console.log(
    `${text.split(/\s+/).length} words, ${opening.count} diagnostics; opened in ${opening.milliseconds.toFixed(0)} ms; ${keys} keys: median ${median.toFixed(1)} ms, 95th percentile ${most.toFixed(1)} ms, longest ${at(1).toFixed(1)} ms`,
  );
  process.exitCode = median <= option('median', Infinity) && most <= option('most', Infinity) ? 0 : 1;
} finally {
  server.kill();
}

/** Milliseconds from doing something to the diagnostics of a version, and how many they are. */
function time(version, act) {
  return new Promise((resolve) => {
    const start = performance.now();
    arrived = (params) => {
      if (params.version !== version) return;
      resolve({ milliseconds: performance.now() - start, count: params.diagnostics.length });
    };
    act();
    if (isPulling) void pull(version);
  });
}

/** Asks for the diagnostics of the text as it stands now. */
async function pull(version) {
  const asked = { textDocument: { uri }, identifier: 'dhrlint', previousResultId };
  const { items, resultId } = await connection.sendRequest('textDocument/diagnostic', asked);
  previousResultId = resultId;
  arrived({ version, diagnostics: items ?? [] });
}
