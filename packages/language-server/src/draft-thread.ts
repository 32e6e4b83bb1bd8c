import { Worker } from 'node:worker_threads';
import type { FromDraftThread, ToDraftThread } from './draft-messages.js';

/** Memory that the drafts which are open may take together. */
const megabytes = 3072;
/** Room for what each key leaves behind, so that it is seldom cleared away while somebody waits. */
const youngMegabytes = 192;
/** How long the thread may be at one step; a step of a long draft takes a second or two. */
const longestStepSeconds = 60;
/** How often that is looked at. */
const lookSeconds = 5;

/** What the host of the thread is told. */
export interface DraftThreadListener {
  readonly onMessage: (message: FromDraftThread) => void;
  /** The thread ended by itself, for this reason; the next message starts another. */
  readonly onDeath: (reason: string) => void;
  /** Whether anything is awaited from it. */
  readonly isAwaited: () => boolean;
}

/** The thread that checks the drafts being written, so that the protocol's own thread always answers. */
export class DraftThread {
  #worker: Worker | null = null;
  #watch: NodeJS.Timeout | undefined;

  constructor(
    private readonly listener: DraftThreadListener,
    private readonly script: URL = new URL('./draft-worker.js', import.meta.url),
    private readonly stepSeconds: number = longestStepSeconds,
  ) {}

  tell(message: ToDraftThread): void {
    this.#worker ??= this.#start();
    this.#worker.postMessage(message);
  }

  async close(): Promise<void> {
    const worker = this.#worker;
    this.#worker = null;
    clearInterval(this.#watch);
    await worker?.terminate();
  }

  #start(): Worker {
    const pulse = new Int32Array(new SharedArrayBuffer(4));
    const worker = new Worker(this.script, {
      workerData: pulse,
      resourceLimits: {
        maxOldGenerationSizeMb: megabytes,
        maxYoungGenerationSizeMb: youngMegabytes,
        stackSizeMb: 8,
      },
      stdout: true,
      stderr: true,
    });
    let reason = 'its thread ended';
    worker.on('message', this.listener.onMessage);
    worker.on('error', (error) => {
      const memory = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      reason = memory ? `it needs more than ${megabytes} MB of memory` : error.message;
    });
    worker.on('exit', () => {
      if (this.#worker !== worker) return;
      this.#worker = null;
      clearInterval(this.#watch);
      this.listener.onDeath(reason);
    });
    this.#watchPulse(pulse, () => {
      reason = `one step of it took more than ${this.stepSeconds} seconds`;
      void worker.terminate();
    });
    return worker;
  }

  /** A thread that is stuck in one step would never check anything again. */
  #watchPulse(pulse: Int32Array, end: () => void): void {
    let [last, since] = [-1, 0];
    const every = Math.min(lookSeconds, this.stepSeconds / 4);
    this.#watch = setInterval(() => {
      const now = Atomics.load(pulse, 0);
      since = now === last && this.listener.isAwaited() ? since + every : 0;
      last = now;
      if (since >= this.stepSeconds) end();
    }, every * 1000);
    this.#watch.unref();
  }
}
