#!/usr/bin/env node
/**
 * Times how long it takes from starting the language server to the diagnostics of a Word report of 90 pages.
 *
 *   node scripts/measure-opening.js [--words 36000] [--seconds 2] [--runs 3]
 *
 * The report lies in a folder that is open in the editor. The best of the runs counts. Exit status 1 says that the limit
 * was passed.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import { docxOf } from './build-test-reports/docx/document.js';
import { longSource } from './build-test-reports/long-source.js';
import { parseSource } from './build-test-reports/source.js';

const command = fileURLToPath(new URL('../packages/cli/bin/dhrlint.js', import.meta.url));
const option = (name, fallback) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? fallback : Number(process.argv[at + 1]);
};
// A page of a report has some four hundred words.
const [words, limit, runs] = [option('words', 36_000), option('seconds', 2), option('runs', 3)];

const folder = mkdtempSync(join(tmpdir(), 'dhrlint-opening-'));
try {
  writeFileSync(join(folder, 'report.docx'), docxOf(parseSource(longSource(words))));
  const times = [];
  for (let run = 0; run < runs; run++) times.push(await time());
  const best = Math.min(...times);
  const all = times.map((seconds) => seconds.toFixed(2)).join(', ');
  console.log(`${words} words in Word: best ${best.toFixed(2)} s of ${runs} runs (${all}); limit ${limit} s`);
  process.exitCode = best <= limit ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Seconds from starting the server to the diagnostics. */
async function time() {
  const start = performance.now();
  const server = spawn(process.execPath, [command, 'lsp', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createMessageConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  const arrived = new Promise((resolve) => {
    connection.onNotification('textDocument/publishDiagnostics', ({ uri }) => {
      if (uri.endsWith('report.docx')) resolve(performance.now());
    });
  });
  connection.listen();
  const rootUri = pathToFileURL(folder).href;
  await connection.sendRequest('initialize', { processId: process.pid, rootUri, capabilities: {} });
  connection.sendNotification('initialized', {});
  const end = await arrived;
  await connection.sendRequest('shutdown');
  connection.sendNotification('exit');
  return (end - start) / 1000;
}
