import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('reader.js', import.meta.url));
/** A process is replaced after so many files, and once it holds so much, so that what one leaves behind hurts no other. */
const filesOfOne = 200;
const megabytesOfOne = 1200;
/** How long a process may take beyond the limit of time before it is ended, in seconds: it should have ended the file itself. */
const grace = 30;

/** Checks all files; a result each, in the order of the files. */
export async function checkAll(files, { limits, jobs, onResult = () => {} }) {
  const results = new Array(files.length);
  let next = 0;
  await inLanes(jobs, limits, async (reader) => {
    for (let index = next++; index < files.length; index = next++) {
      results[index] = { path: files[index], ...(await reader.perform('check', files[index])) };
      onResult(results[index]);
    }
  });
  return results;
}

/** Runs work in several lanes, each with a reader of its own. */
export async function inLanes(jobs, limits, work) {
  const readers = Array.from({ length: jobs }, () => new Reader(limits));
  try {
    await Promise.all(readers.map(work));
  } finally {
    for (const reader of readers) reader.end();
  }
}

/** A process that reads files, and what replaces it when it dies, hangs or has grown. */
class Reader {
  #process = null;
  #files = 0;
  #limits;

  constructor(limits) {
    this.#limits = limits;
  }

  /** What came of a file; `crashed` where the process died of it, `hung` where it had to be killed. */
  async perform(task, path) {
    const child = this.#process ?? this.#start();
    this.#files++;
    const answer = await answerOf(child, { task, path }, (this.#limits.seconds + grace) * 1000);
    const spent = this.#files >= filesOfOne || (answer.megabytes ?? 0) > megabytesOfOne;
    if (answer.dead || spent) this.end();
    return answer;
  }

  end() {
    this.#process?.kill('SIGKILL');
    this.#process = null;
    this.#files = 0;
  }

  #start() {
    this.#process = fork(script, [JSON.stringify(this.#limits)], {
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      serialization: 'advanced',
    });
    return this.#process;
  }
}

function answerOf(child, task, milliseconds) {
  return new Promise((resolve) => {
    let said = '';
    const started = performance.now();
    const finish = (answer) => {
      clearTimeout(timer);
      child.removeAllListeners();
      child.stderr.removeAllListeners();
      resolve({ seconds: (performance.now() - started) / 1000, megabytes: 0, ...answer });
    };
    const timer = setTimeout(() => {
      finish({ dead: true, outcome: 'hung', detail: 'the process did not answer and was ended' });
    }, milliseconds);
    child.stderr.on('data', (data) => {
      said = (said + data).slice(-2000);
    });
    child.on('message', finish);
    child.on('error', (error) => finish({ dead: true, outcome: 'crashed', detail: error.message }));
    child.on('exit', (code, signal) => {
      const why = said.trim().split('\n').slice(-6).join(' | ');
      finish({ dead: true, outcome: 'crashed', detail: `the process ended (${signal ?? code}) ${why}` });
    });
    child.send(task);
  });
}
