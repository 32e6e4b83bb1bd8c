import { Worker } from 'node:worker_threads';
import type { FromDraftThread, ToDraftThread } from './draft-messages.js';

/** Memory that the drafts which are open may take together. */
const megabytes = 3072;

/** The thread that checks the drafts being written, so that the protocol's own thread always answers. */
export class DraftThread {
  #worker: Worker | null = null;

  /**
   * @param onMessage told of what the thread tells
   * @param onDeath told why the thread ended by itself; the next message starts another
   */
  constructor(
    private readonly onMessage: (message: FromDraftThread) => void,
    private readonly onDeath: (reason: string) => void,
  ) {}

  tell(message: ToDraftThread): void {
    this.#worker ??= this.#start();
    this.#worker.postMessage(message);
  }

  async close(): Promise<void> {
    const worker = this.#worker;
    this.#worker = null;
    await worker?.terminate();
  }

  #start(): Worker {
    const worker = new Worker(new URL('./draft-worker.js', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: megabytes, stackSizeMb: 8 },
      stdout: true,
      stderr: true,
    });
    let reason = 'its thread ended';
    worker.on('message', this.onMessage);
    worker.on('error', (error) => {
      const memory = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      reason = memory ? `it needs more than ${megabytes} MB of memory` : error.message;
    });
    worker.on('exit', () => {
      if (this.#worker !== worker) return;
      this.#worker = null;
      this.onDeath(reason);
    });
    return worker;
  }
}
