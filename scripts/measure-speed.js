#!/usr/bin/env node
/**
 * Times `dhrlint check` on a draft of 80,000 words and holds it to a limit.
 *
 *   node scripts/measure-speed.js [--words 80000] [--seconds 3] [--runs 3]
 *
 * The draft repeats the reports of test-reports/ with a mark in every paragraph, so that no two are alike, as a
 * Word file with automatic numbers, tables, notes and revisions. The best of the runs counts. Exit status 1 says
 * that the limit was passed.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { docxOf } from './build-test-reports/docx/document.js';
import { longSource } from './build-test-reports/long-source.js';
import { parseSource } from './build-test-reports/source.js';

const root = fileURLToPath(new URL('../', import.meta.url));
const option = (name, fallback) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? fallback : Number(process.argv[at + 1]);
};
const words = option('words', 80_000);
const limit = option('seconds', 3);
const runs = option('runs', 3);

const folder = mkdtempSync(join(tmpdir(), 'dhrlint-speed-'));
try {
  const file = join(folder, 'long-draft.docx');
  writeFileSync(file, docxOf(parseSource(longSource(words))));
  const seconds = Array.from({ length: runs }, () => time(file));
  const best = Math.min(...seconds);
  const size = Math.round(statSync(file).size / 1024);
  const all = seconds.map((s) => s.toFixed(2)).join(', ');
  console.log(
    `${words} words, ${size} KB: best ${best.toFixed(2)} s of ${runs} runs (${all}); limit ${limit} s`,
  );
  process.exitCode = best <= limit ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Seconds of one whole run of the command, its start included. */
function time(file) {
  const start = performance.now();
  const args = [join(root, 'packages/cli/bin/dhrlint.js'), 'check', file, '--format', 'json'];
  const { status, stdout, stderr } = spawnSync('node', args, { encoding: 'utf8', maxBuffer: 1 << 28 });
  const seconds = (performance.now() - start) / 1000;
  if (status === 2 || status === null) throw new Error(`the run failed:\n${stderr}`);
  const checked = JSON.parse(stdout).documents[0];
  if (checked.words < words * 0.9) throw new Error(`only ${checked.words} words were read`);
  return seconds;
}
