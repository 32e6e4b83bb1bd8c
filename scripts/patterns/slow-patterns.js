import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

/** How long a pattern may take on one text, in milliseconds; it is ended after three times as long. */
const most = 1_000;

/**
 * The patterns that take more than a second on a text of their own words, repeated to three thousand signs: the square of
 * that is let pass.
 * @param keys patterns as `/source/flags`
 * @returns each with the words that were repeated
 */
export async function slowPatterns(keys) {
  const threads = availableParallelism();
  const lots = Array.from({ length: threads }, (_, lot) => keys.filter((_, i) => i % threads === lot));
  return (await Promise.all(lots.map(slowIn))).flat();
}

/** Those of one thread. */
async function slowIn(keys) {
  const slow = [];
  let next = 0;
  while (next < keys.length) {
    const stopped = await runFrom(keys, next, (found) => slow.push(found));
    if (stopped === null) break;
    slow.push({ key: keys[stopped.index], text: stopped.text });
    next = stopped.index + 1;
  }
  return slow;
}

/** Tries patterns from one on, in a thread; where it hangs, or null where all were tried. */
function runFrom(keys, from, onSlow) {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('pump-thread.js', import.meta.url), {
      workerData: { keys, from, most },
    });
    let at = { index: from, text: '' };
    let timer;
    const watch = () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        worker.terminate().then(() => resolve(at), reject);
      }, 3 * most);
    };
    worker.on('message', (message) => {
      watch();
      if (message.slow) onSlow(message.slow);
      else at = message;
    });
    worker.on('error', reject);
    worker.on('exit', (code) => {
      clearTimeout(timer);
      if (code === 0) resolve(null);
    });
    watch();
  });
}
