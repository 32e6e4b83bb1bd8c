import { stat } from 'node:fs/promises';
import { MessageChannel } from 'node:worker_threads';
import type { ReadLimits } from '@dhrlint/readers';
import { joinLanes } from '../lanes.js';
import { defaultWorkLimits, type WorkLimits } from './limits.js';
import type { CheckTask, Settings, TaskResult } from './task.js';
import { WorkerHost } from './worker-host.js';

/** Files of fewer bytes hold no report that is long enough for two threads (`longReport` words take some 40 KB in Word). */
const longFile = 40_000;

/**
 * Checks files one after another. One thread reads the report; of a long one a second thread takes a copy, and each runs
 * its share of the rules. What comes of it is the same as with one thread.
 */
export class FileChecker {
  #work: WorkLimits;
  #reading: WorkerHost;
  #sharing: WorkerHost;

  /** @param onStray told of what kills a thread between two files, which no result can tell */
  constructor(
    work: Partial<WorkLimits> = {},
    private readonly onStray?: (error: Error) => void,
  ) {
    this.#work = { ...defaultWorkLimits, ...work };
    this.#reading = this.#host();
    this.#sharing = this.#host();
  }

  /** Checks the next files within these limits; threads that were started within others are ended. */
  async workWithin(work: WorkLimits): Promise<void> {
    if (work.seconds === this.#work.seconds && work.megabytes === this.#work.megabytes) return;
    await this.close();
    this.#work = work;
    this.#reading = this.#host();
    this.#sharing = this.#host();
  }

  #host(): WorkerHost {
    return new WorkerHost(this.#work, undefined, this.onStray);
  }

  /** Starts the first thread ahead of the first file, so that it is ready by then. */
  start(): void {
    this.#reading.start();
  }

  /** @param alone whether one thread reads and judges however long the report is, since the others have reports of their own */
  check(
    path: string,
    limits: ReadLimits,
    settings: Settings,
    withBlocks: boolean,
    alone = false,
  ): Promise<TaskResult> {
    return this.#check({ kind: 'check', path, limits, settings, withBlocks }, alone);
  }

  /** Checks a report and gives it as an editor shows it. */
  checkForEditor(path: string, limits: ReadLimits, settings: Settings): Promise<TaskResult> {
    return this.#check({ kind: 'check', path, limits, settings, withBlocks: false, forEditor: true }, false);
  }

  async #check(task: CheckTask, alone: boolean): Promise<TaskResult> {
    const { path, settings } = task;
    if (alone || !(await isLong(path))) return this.#reading.perform(task);
    const { port1: giving, port2: taking } = new MessageChannel();
    const [read, shared] = await Promise.all([
      this.#reading.perform({ ...task, share: giving }, [giving]),
      this.#sharing.perform({ kind: 'share', path, settings, share: taking }, [taking]),
    ]);
    if (read.kind !== 'check' || !read.shared || read.document.status !== 'checked') return read;
    if (shared.kind === 'share' && shared.part) {
      const { shippedRules } = await import('../shipped-rules.generated.js');
      const rules = [...shippedRules, ...settings.packRules];
      return { ...read, document: joinLanes(read.document, shared.part, rules) };
    }
    // What took too long would take as long again.
    if (shared.kind === 'unreadable' && shared.code !== 'failed') return shared;
    // The second thread failed on its share: rather slow than incomplete.
    return this.#reading.perform(task);
  }

  async close(): Promise<void> {
    await Promise.all([this.#reading.close(), this.#sharing.close()]);
  }
}

/** A file that is not there is for the reading to tell. */
async function isLong(path: string): Promise<boolean> {
  const file = await stat(path).catch(() => null);
  return file !== null && file.size >= longFile;
}
