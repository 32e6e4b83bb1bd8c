import { type MessagePort, Worker } from 'node:worker_threads';
import type { Failure, Ready, Task, TaskResult } from './task.js';

/** Bounds on reading and checking one file. */
export interface WorkLimits {
  readonly seconds: number;
  /** Memory for JavaScript objects. */
  readonly megabytes: number;
}

export const defaultWorkLimits: WorkLimits = { seconds: 120, megabytes: 1536 };

/** A thread, and why it died if it did. */
interface Thread {
  readonly worker: Worker;
  /** False until its code is loaded: what fails before is no fault of a file. */
  ready: boolean;
  death: Error | null;
  /** Told once the code is loaded. */
  onReady: (() => void) | null;
  /** Told of results, and of death. */
  onEvent: ((result: TaskResult | null) => void) | null;
}

/**
 * A thread of its own that reads and checks files one after another. When a file breaks a limit, the thread is
 * ended and the next file gets a new one, so that a hostile file cannot hurt the others.
 */
export class WorkerHost {
  #thread: Thread | null = null;

  constructor(
    private readonly limits: WorkLimits = defaultWorkLimits,
    private readonly script: URL = new URL('./worker.js', import.meta.url),
  ) {}

  /** Starts the thread ahead of the first task, so that it is ready by then. */
  start(): void {
    this.#thread ??= this.#spawn();
  }

  /**
   * Performs one task; call it again only when the last one is done.
   * @param handed ports in the task that go over to the thread
   * @throws Error where the thread cannot be started at all
   */
  async perform(task: Task, handed: readonly MessagePort[] = []): Promise<TaskResult> {
    this.start();
    const thread = this.#thread as Thread;
    const result = await this.#settle(thread, task, handed);
    if (result !== 'too-long' && result !== null) return result;
    await this.close();
    if (result === 'too-long') return this.#tooLong();
    if (!thread.ready && !isOutOfMemory(thread.death)) {
      throw new Error(`dhrlint cannot read files; install it again (${thread.death?.message})`);
    }
    return this.#explain(thread.death);
  }

  async close(): Promise<void> {
    await this.#thread?.worker.terminate();
    this.#thread = null;
  }

  #spawn(): Thread {
    const worker = new Worker(this.script, {
      resourceLimits: { maxOldGenerationSizeMb: this.limits.megabytes, stackSizeMb: 8 },
      stdout: true,
      stderr: true,
    });
    const thread: Thread = { worker, ready: false, death: null, onReady: null, onEvent: null };
    worker.on('message', (message: TaskResult | Ready) => {
      if (message !== 'ready') {
        thread.onEvent?.(message);
        return;
      }
      thread.ready = true;
      thread.onReady?.();
    });
    // A thread may die between tasks; its death is kept for the next one to find.
    worker.on('error', (error) => {
      thread.death = error;
    });
    worker.on('exit', () => {
      thread.death ??= new Error('the thread that read it ended');
      thread.onEvent?.(null);
    });
    return thread;
  }

  /** The thread's answer; null where it died. */
  #settle(
    thread: Thread,
    task: Task,
    handed: readonly MessagePort[],
  ): Promise<TaskResult | null | 'too-long'> {
    if (thread.death) return Promise.resolve(null);
    return new Promise((resolve) => {
      let timer: NodeJS.Timeout | undefined;
      const finish = (result: TaskResult | null | 'too-long') => {
        clearTimeout(timer);
        thread.onReady = null;
        thread.onEvent = null;
        resolve(result);
      };
      // The time is the file's own: loading the code does not count.
      const startClock = () => {
        timer = setTimeout(() => finish('too-long'), this.limits.seconds * 1000);
      };
      if (thread.ready) startClock();
      else thread.onReady = startClock;
      thread.onEvent = finish;
      thread.worker.postMessage(task, handed);
    });
  }

  #explain(death: Error | null): Failure {
    if (!isOutOfMemory(death)) {
      return unreadable(
        'failed',
        `dhrlint failed on this file (${death?.message}). The file may be damaged: open it, save it again and check that copy.`,
      );
    }
    const { megabytes } = this.limits;
    return unreadable(
      'memory-limit',
      `Reading this file needs more than ${megabytes} MB of memory. If it comes from a source that you trust, allow more with --memory-limit ${megabytes * 2}.`,
    );
  }

  #tooLong(): Failure {
    const { seconds } = this.limits;
    return unreadable(
      'time-limit',
      `Reading this file took more than ${seconds === 1 ? 'a second' : `${seconds} seconds`}. If it comes from a source that you trust, allow more with --time-limit ${seconds * 4}.`,
    );
  }
}

function isOutOfMemory(error: Error | null): boolean {
  return error !== null && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}

function unreadable(code: string, message: string): Failure {
  return { kind: 'unreadable', code, message };
}
