import { type MessagePort, Worker } from 'node:worker_threads';
import { defaultWorkLimits, type WorkLimits } from './limits.js';
import { watchMemory } from './memory-watch.js';
import type { Failure, Ready, Task, TaskResult } from './task.js';

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

/** What came of a task: null where the thread died. */
type Outcome = TaskResult | null | 'too-long' | 'too-much';

/**
 * A thread of its own that reads and checks files one after another. When a file breaks a limit, the thread is
 * ended and the next file gets a new one, so that a hostile file cannot hurt the others.
 */
export class WorkerHost {
  #thread: Thread | null = null;

  constructor(
    private readonly limits: WorkLimits = defaultWorkLimits,
    private readonly script: URL = new URL('./worker.js', import.meta.url),
    /** Told of what kills the thread between two files, which no result can tell. */
    private readonly onStray: (error: Error) => void = () => {},
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
    // What died after its result was given is no fault of the next file.
    if (this.#thread?.ready && this.#thread.death) this.#thread = null;
    this.start();
    const thread = this.#thread as Thread;
    const result = await this.#settle(thread, task, handed);
    if (typeof result === 'object' && result !== null) return result;
    await this.close();
    if (result === 'too-long') return this.#tooLong();
    if (result === 'too-much') return this.#tooMuch();
    if (!thread.ready && !isOutOfMemory(thread.death)) {
      throw new Error(`dhrlint cannot read files; install it again (${thread.death?.message})`);
    }
    return this.#explain(thread.death);
  }

  async close(): Promise<void> {
    // What is asked for while the thread ends is done by another.
    const thread = this.#thread;
    this.#thread = null;
    await thread?.worker.terminate();
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
      if (thread.ready && !thread.onEvent) this.onStray(error);
    });
    worker.on('exit', () => {
      thread.death ??= new Error('the thread that read it ended');
      thread.onEvent?.(null);
    });
    return thread;
  }

  #settle(thread: Thread, task: Task, handed: readonly MessagePort[]): Promise<Outcome> {
    if (thread.death) return Promise.resolve(null);
    return new Promise((resolve) => {
      let timer: NodeJS.Timeout | undefined;
      let endWatch: (() => void) | undefined;
      const finish = (result: Outcome) => {
        clearTimeout(timer);
        endWatch?.();
        thread.onReady = null;
        thread.onEvent = null;
        resolve(result);
      };
      // Time and memory are the file's own: loading the code does not count.
      const startClock = () => {
        endWatch = watchMemory(this.limits.megabytes, () => finish('too-much'));
        timer = setTimeout(() => finish('too-long'), this.limits.seconds * 1000);
      };
      if (thread.ready) startClock();
      else thread.onReady = startClock;
      thread.onEvent = finish;
      thread.worker.postMessage(task, handed);
    });
  }

  #explain(death: Error | null): Failure {
    if (isOutOfMemory(death)) return this.#tooMuch();
    return unreadable(
      'failed',
      `dhrlint failed on this file (${death?.message}). The file may be damaged: open it, save it again and check that copy.`,
    );
  }

  #tooMuch(): Failure {
    const { megabytes } = this.limits;
    return unreadable(
      'memory-limit',
      `Reading this file needs more than ${megabytes} MB of memory. If it comes from a source that you trust, allow more with --memory-limit ${megabytes * 2}, or with megabytes under limits: in dhrlint.config.yaml.`,
    );
  }

  #tooLong(): Failure {
    const { seconds } = this.limits;
    return unreadable(
      'time-limit',
      `Reading this file took more than ${seconds === 1 ? 'a second' : `${seconds} seconds`}. If it comes from a source that you trust, allow more with --time-limit ${seconds * 4}, or with seconds under limits: in dhrlint.config.yaml.`,
    );
  }
}

function isOutOfMemory(error: Error | null): boolean {
  return error !== null && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}

function unreadable(code: string, message: string): Failure {
  return { kind: 'unreadable', code, message };
}
