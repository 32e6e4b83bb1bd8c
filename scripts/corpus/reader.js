// Checks or reads one file after another for pool.js, with the same threads and limits as the command.
import { readFileSync, writeFileSync } from 'node:fs';
import { FileChecker, limitsOf, WorkerHost } from '../../packages/dhrlint/dist/node/index.js';
import { plainConfiguration } from '../../packages/engine/dist/index.js';

const settings = { configuration: plainConfiguration, packRules: [], names: [] };
const { read, work } = limitsOf({}, { work: JSON.parse(process.argv[2]) });
const strays = [];
const onStray = (error) => strays.push(error.message);
const checker = new FileChecker(work, onStray);
const host = new WorkerHost(work, undefined, onStray);

process.on('message', async ({ task, path }) => {
  strays.length = 0;
  const before = forgetPeak();
  const started = performance.now();
  const result =
    task === 'text'
      ? await host.perform({ kind: 'text', path, limits: read })
      : await checker.check(path, read, settings, false);
  // What is rejected after the result was given shows a moment later.
  await new Promise((resolve) => setTimeout(resolve, 5));
  const seconds = (performance.now() - started) / 1000;
  process.send({ ...(task === 'text' ? words(result) : told(result)), seconds, megabytes: peak(before) });
});

function told(result) {
  if (strays.length > 0) return { outcome: 'crashed', detail: `after its result: ${strays[0]}` };
  if (result.kind === 'unreadable') return refused(result);
  const { document } = result;
  if (document.status === 'unreadable') return refused(document.error);
  const stopped = document.ledger.find(({ crashed }) => crashed);
  if (stopped) return { outcome: 'crashed', detail: `${stopped.ruleId}: ${stopped.reason}` };
  return { outcome: 'checked', words: document.words, gaps: document.gaps };
}

function refused({ code, message }) {
  if (code === 'time-limit') return { outcome: 'hung', detail: message };
  if (code === 'failed') return { outcome: 'crashed', detail: message };
  return { outcome: 'unreadable', code, detail: message };
}

/** What was read, without properties and the like, which no page shows; see words.js. */
function words(result) {
  if (result.kind !== 'text') return refused(result);
  const { blocks, pages } = result.text;
  const shown = blocks.filter(({ kind }) => kind !== 'property');
  const running = shown.filter(({ kind }) => kind === 'header' || kind === 'footer');
  return {
    text: shown.map(({ number, label, text }) => `${number ?? ''} ${label ?? ''} ${text}`).join('\n'),
    repeated: [
      ...running.map(({ text }) => ({ text, times: (pages ?? 1) - 1 })),
      ...noteMarks(shown),
      ...headerRows(shown),
    ],
  };
}

/** A note's mark stands in the words and at the note; in Word's files it is counted and stands nowhere. */
function noteMarks(blocks) {
  const counts = { footnote: 0, endnote: 0 };
  return blocks
    .filter(({ kind }) => kind in counts)
    .map(({ kind, label }) => {
      const number = ++counts[kind];
      if (label) return { text: label, times: 1 };
      return { text: kind === 'endnote' ? romanOf(number) : String(number), times: 2 };
    });
}

/** In small letters, as endnotes have it. */
function romanOf(number) {
  const signs = { c: 100, xc: 90, l: 50, xl: 40, x: 10, ix: 9, v: 5, iv: 4, i: 1 };
  let left = number;
  let roman = '';
  for (const [sign, value] of Object.entries(signs)) for (; left >= value; left -= value) roman += sign;
  return roman;
}

/** The first row of each table that goes over pages, which may print it on each of them. */
function headerRows(blocks) {
  const pagesOf = new Map();
  for (const { cell, page } of blocks) {
    if (!cell || page === null) continue;
    pagesOf.set(cell.table, (pagesOf.get(cell.table) ?? new Set()).add(page));
  }
  return blocks
    .filter(({ cell }) => cell?.row === 0)
    .map(({ cell, text }) => ({ text, times: (pagesOf.get(cell.table)?.size ?? 1) - 1 }));
}

/** Has Linux forget the most memory that the process ever held; gives what it holds now, in megabytes. */
function forgetPeak() {
  try {
    writeFileSync('/proc/self/clear_refs', '5');
  } catch {
    // the peak is then that of all files so far
  }
  return process.memoryUsage().rss / 1024 / 1024;
}

/** The most memory that the process held for a file, in megabytes; 0 where it held as much before. */
function peak(before) {
  let most = process.memoryUsage().rss / 1024 / 1024;
  try {
    most = Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]) / 1024;
  } catch {
    // only Linux tells the peak
  }
  return most > before + 1 ? most : 0;
}
