import { Worker } from 'node:worker_threads';
import type { Failure, Task, TaskResult } from './task.js';

/** Bounds on reading and checking one file. */
export interface WorkLimits {
  readonly seconds: number;
  /** Memory for JavaScript objects. */
  readonly megabytes: number;
}

export const defaultWorkLimits: WorkLimits = { seconds: 120, megabytes: 1536 };

/**
 * A thread of its own that reads and checks files one after another. When a file breaks a limit, the thread is
 * ended and the next file gets a new one, so that a hostile file cannot hurt the others.
 */
export class WorkerHost {
  #worker: Worker | null = null;

  constructor(
    private readonly limits: WorkLimits = defaultWorkLimits,
    private readonly script: URL = new URL('./worker.js', import.meta.url),
  ) {}

  /** Starts the thread ahead of the first task, so that it is ready by then. */
  start(): void {
    this.#worker ??= this.#spawn();
  }

  /** Performs one task; never rejects. Call it again only when the last task is done. */
  async perform(task: Task): Promise<TaskResult> {
    this.start();
    const worker = this.#worker as Worker;
    const result = await this.#settle(worker, task);
    if ('ended' in result) {
      this.#worker = null;
      await worker.terminate();
      return result.ended;
    }
    return result.done;
  }

  async close(): Promise<void> {
    await this.#worker?.terminate();
    this.#worker = null;
  }

  #spawn(): Worker {
    const worker = new Worker(this.script, {
      resourceLimits: { maxOldGenerationSizeMb: this.limits.megabytes, stackSizeMb: 8 },
      stdout: true,
      stderr: true,
    });
    // A thread may die between tasks; the next task then finds it dead and says so.
    worker.on('error', () => {});
    return worker;
  }

  #settle(worker: Worker, task: Task): Promise<{ done: TaskResult } | { ended: Failure }> {
    return new Promise((resolve) => {
      const finish = (outcome: { done: TaskResult } | { ended: Failure }) => {
        clearTimeout(timer);
        worker.off('message', onMessage).off('error', onError).off('exit', onExit);
        resolve(outcome);
      };
      const onMessage = (done: TaskResult) => finish({ done });
      const onError = (error: Error) => finish({ ended: this.#explain(error) });
      const onExit = () => finish({ ended: failed('the thread that read it ended') });
      const timer = setTimeout(() => finish({ ended: this.#tooLong() }), this.limits.seconds * 1000);
      worker.on('message', onMessage).on('error', onError).on('exit', onExit);
      worker.postMessage(task);
    });
  }

  #explain(error: Error & { code?: string }): Failure {
    if (error.code !== 'ERR_WORKER_OUT_OF_MEMORY') return failed(error.message);
    const { megabytes } = this.limits;
    return {
      kind: 'unreadable',
      code: 'memory-limit',
      message: `Reading this file needs more than ${megabytes} MB of memory. If it comes from a source that you trust, allow more with --memory-limit ${megabytes * 2}.`,
    };
  }

  #tooLong(): Failure {
    const { seconds } = this.limits;
    return {
      kind: 'unreadable',
      code: 'time-limit',
      message: `Reading this file took more than ${seconds} seconds. If it comes from a source that you trust, allow more with --time-limit ${seconds * 4}.`,
    };
  }
}

function failed(detail: string): Failure {
  return {
    kind: 'unreadable',
    code: 'failed',
    message: `dhrlint failed on this file (${detail}). The file may be damaged: open it, save it again and check that copy.`,
  };
}
