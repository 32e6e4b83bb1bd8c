import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

/** Reads files in a thread that is ended when it hangs, and replaced when it died. */
export class TargetThread {
  #worker = null;
  #seconds;

  constructor(seconds) {
    this.#seconds = seconds;
  }

  /** What came of a file: `read`, the code of its refusal, or what failed. */
  async read(bytes, name) {
    this.#worker ??= await started();
    const worker = this.#worker;
    const result = await new Promise((resolve) => {
      const finish = (answer) => {
        clearTimeout(timer);
        worker.off('message', finish);
        worker.off('error', died);
        worker.off('exit', ended);
        resolve(answer);
      };
      const failed = (outcome, detail) => finish({ outcome, failed: true, detail });
      const died = (error) => failed('died', error.stack ?? error.message);
      const ended = () => failed('died', 'the thread ended');
      const timer = setTimeout(() => failed('hung', `more than ${this.#seconds} s`), this.#seconds * 1000);
      worker.on('message', finish);
      worker.on('error', died);
      worker.on('exit', ended);
      worker.postMessage({ bytes, name });
    });
    if (result.outcome === 'hung' || result.outcome === 'died') await this.close();
    return result;
  }

  async close() {
    const worker = this.#worker;
    this.#worker = null;
    await worker?.terminate();
  }
}

/** A thread that has loaded its code: the time for that is no file's. */
async function started() {
  const worker = new Worker(new URL('target.js', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: 1024, stackSizeMb: 8 },
    // Whoever runs this may have asked Node for conditions that are not the target's.
    execArgv: [],
    stdout: true,
    stderr: true,
  });
  await once(worker, 'message');
  return worker;
}
