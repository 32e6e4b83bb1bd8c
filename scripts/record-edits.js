#!/usr/bin/env node
/**
 * Makes random edits in a long draft in Markdown and compares what an editor is shown with what a fresh check finds.
 *
 *   node scripts/record-edits.js [--words 80000] [--edits 2000] [--every 10] [--seed 1] [--minutes 600] [--threads N]
 *
 * Each edit is checked as an editor has it checked. After every so many, and after the last, the result is held against
 * that of a fresh check, which is made in a thread of its own while the edits go on (both with the command's flags of V8):
 * what went wrong at an edit stays wrong until its paragraph changes again. Where one differs, the edits since the last
 * that agreed are made again and each is compared. The edits that took longest are told. Exit status 1 says that a result
 * differed.
 */
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { isDeepStrictEqual } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { EditedText, lint, ReportSession } from 'dhrlint';
import { v8Flags } from '../packages/cli/bin/v8-flags.js';
import { longSource } from './build-test-reports/long-source.js';
import { markdownOf } from './build-test-reports/markdown.js';
import { printed } from './build-test-reports/printed.js';
import { parseSource } from './build-test-reports/source.js';
import { RandomEdits } from './keystrokes/random-edits.js';

const checkedAs = { fileName: 'draft.md', today: { year: 2025, month: 3, day: 14 } };

async function record() {
  for (const flag of v8Flags) setFlagsFromString(flag);
  const option = (name, fallback) => {
    const at = process.argv.indexOf(`--${name}`);
    return at < 0 ? fallback : Number(process.argv[at + 1]);
  };
  const [words, edits, every, seed] = [
    option('words', 80_000),
    option('edits', 2000),
    option('every', 10),
    option('seed', 1),
  ];
  const until = Date.now() + option('minutes', 600) * 60_000;
  const text = markdownOf(printed(parseSource(longSource(words))));
  const writing = new RandomEdits(text, seed);
  const session = new ReportSession(checkedAs);
  const threads = option('threads', availableParallelism());
  const fresh = Array.from({ length: threads }, () => new FreshChecks());
  let written = new EditedText(text);
  await revised(session, written);
  const times = [];
  let agreed = 0;
  let compared = 0;
  /** Results that are being compared, the earliest first: one for each thread. */
  const waiting = [];
  const settle = async () => {
    const { edit, document, answer } = waiting.shift();
    if (!isDeepStrictEqual(document, await answer)) {
      console.log(`edits ${agreed + 1} to ${edit} of seed ${seed}: the results differ`);
      return false;
    }
    compared++;
    agreed = edit;
    return true;
  };
  let made = 0;
  let asked = 0;
  let isAlike = true;
  while (made < edits && Date.now() < until) {
    const done = writing.edit();
    made++;
    written = edited(written, writing);
    const before = performance.now();
    const document = await revised(session, written);
    times.push({ milliseconds: performance.now() - before, edit: made, done });
    if (made % every > 0 && made < edits) continue;
    if (waiting.length === threads) isAlike = await settle();
    if (!isAlike) break;
    const free = fresh[asked++ % threads];
    waiting.push({ edit: made, document, answer: free.of(writing.text) });
    if (compared > 0 && compared % 10 === 0)
      console.log(`${made} edits, ${compared} results compared, all alike`);
  }
  while (isAlike && waiting.length > 0) isAlike = await settle();
  await Promise.all(fresh.map((thread) => thread.close()));
  times.sort((a, b) => a.milliseconds - b.milliseconds);
  const at = (share) => times[Math.floor((times.length - 1) * share)].milliseconds.toFixed(0);
  console.log(
    `${words} words, seed ${seed}: ${made} edits, ${compared} results compared${isAlike ? ', all alike' : ''}; an edit takes ${at(0.5)} ms in the middle, 95th percentile ${at(0.95)} ms, longest ${at(1)} ms`,
  );
  for (const { milliseconds, edit, done } of times.slice(-10).reverse())
    console.log(`  ${milliseconds.toFixed(0)} ms: edit ${edit}, ${done.slice(0, 120)}`);
  if (isAlike) return;
  process.exitCode = 1;
  await findFirst(text, seed, agreed);
}

/** Makes the edits again and tells the first after which the results differ. */
async function findFirst(text, seed, agreed) {
  const writing = new RandomEdits(text, seed);
  const session = new ReportSession(checkedAs);
  let written = new EditedText(text);
  for (let edit = 1; ; edit++) {
    const done = writing.edit();
    written = edited(written, writing);
    const document = await revised(session, written);
    if (edit <= agreed) continue;
    const again = await lint(new TextEncoder().encode(writing.text), checkedAs);
    if (isDeepStrictEqual(document, again)) continue;
    console.log(`edit ${edit}: ${done}`);
    for (const key of Object.keys(again)) {
      if (isDeepStrictEqual(document[key], again[key])) continue;
      if (!Array.isArray(again[key])) console.log(key, document[key], again[key]);
      else {
        const lacks = (all) => (one) => !all.some((other) => isDeepStrictEqual(one, other));
        const shown = (list) => list.slice(0, 5).map((one) => JSON.stringify(one).slice(0, 600));
        console.log(`${key} too many`, shown(document[key].filter(lacks(again[key]))));
        console.log(`${key} lacking`, shown(again[key].filter(lacks(document[key]))));
      }
    }
    return;
  }
}

/** Fresh checks, one after the other in a thread of their own. */
class FreshChecks {
  #worker = new Worker(new URL(import.meta.url), { workerData: checkedAs });

  async of(text) {
    this.#worker.postMessage(text);
    const [result] = await once(this.#worker, 'message');
    return result;
  }

  close() {
    return this.#worker.terminate();
  }
}

/** The text after an edit, as the server has it. */
function edited(written, { replaced, text }) {
  return replaced ? written.after(replaced) : new EditedText(text);
}

async function revised(session, text) {
  const steps = session.revise(text);
  for (;;) {
    const { done, value } = await steps.next();
    if (done) return value.document;
  }
}

if (isMainThread) await record();
else
  parentPort.on('message', async (text) => {
    parentPort.postMessage(await lint(new TextEncoder().encode(text), workerData));
  });
