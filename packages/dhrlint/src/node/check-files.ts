import { availableParallelism } from 'node:os';
import { basename } from 'node:path';
import type { DocumentResult } from '@dhrlint/engine';
import { formatByName } from '@dhrlint/readers';
import type { ReportText } from '../report-text.js';
import { FileChecker } from './file-checker.js';
import { type LimitOptions, limitsOf } from './limits.js';
import { SettingsReader } from './settings.js';
import type { Failure, Settings } from './task.js';
import { WorkerHost } from './worker-host.js';

export interface CheckFilesOptions extends LimitOptions, Watching {
  /** What each file is checked with. */
  readonly settingsFor: (path: string) => Promise<Settings>;
  /** What is made of each result before anybody is told of it. */
  readonly complete?: (document: DocumentResult) => DocumentResult;
}

/** What callers may ask of a run over several files. */
export interface Watching {
  /** How many files are checked side by side; as many as the computer has cores where left out. */
  readonly jobs?: number;
  /** A checker that was started before; whoever gives it closes it. */
  readonly checker?: FileChecker;
  /** Told before each file is read; `index` from 0. */
  readonly onFile?: (path: string, index: number, count: number) => void;
  /** Told when a file is through. */
  readonly onDone?: () => void;
  /** Told of each result, in the order of the files, as soon as it and those before are there. */
  readonly onDocument?: (document: DocumentResult) => void;
  /** Whether results hold the reports' own text, for outputs that show it. */
  readonly withBlocks?: boolean;
}

/**
 * Checks files, each within its limits; a file that cannot be read does not stop the others. What comes of them is in
 * the order of the paths, however many are checked side by side.
 */
export async function checkFiles(
  paths: readonly string[],
  options: CheckFilesOptions,
): Promise<readonly DocumentResult[]> {
  const jobs = Math.max(1, Math.min(options.jobs ?? availableParallelism(), paths.length));
  const results: DocumentResult[] = [];
  let next = 0;
  let told = 0;

  /** Takes one file after another until none is left. */
  async function workOn(checker: FileChecker): Promise<void> {
    for (let index = next++; index < paths.length; index = next++) {
      const path = paths[index] ?? '';
      options.onFile?.(path, index, paths.length);
      const settings = await options.settingsFor(path);
      const { read, work } = limitsOf(settings.configuration, options);
      await checker.workWithin(work);
      const result = await checker.check(path, read, settings, options.withBlocks ?? false, jobs > 1);
      options.onDone?.();
      const complete = options.complete ?? ((document: DocumentResult) => document);
      if (result.kind === 'check') results[index] = complete(result.document);
      else if (result.kind === 'unreadable') results[index] = unreadable(path, result);
      for (let document = results[told]; document; document = results[++told]) options.onDocument?.(document);
    }
  }

  const first = options.checker ?? new FileChecker(options.work);
  const others = Array.from({ length: jobs - 1 }, () => new FileChecker(options.work));
  try {
    await Promise.all([first, ...others].map(workOn));
    return results;
  } finally {
    await Promise.all(others.map((checker) => checker.close()));
    if (!options.checker) await first.close();
  }
}

/**
 * One report as it was read, within the limits of the configuration nearest to it.
 * @throws SettingsError where that cannot be used
 */
export async function textOfFile(path: string, options: LimitOptions = {}): Promise<ReportText | Failure> {
  const { configuration } = await new SettingsReader({}).forFile(path);
  const { read, work } = limitsOf(configuration, options);
  const host = new WorkerHost(work);
  try {
    const result = await host.perform({ kind: 'text', path, limits: read });
    return result.kind === 'text' ? result.text : (result as Failure);
  } finally {
    await host.close();
  }
}

function unreadable(path: string, { code, message }: Failure): DocumentResult {
  const format = formatByName(basename(path)) ?? 'unknown';
  return { status: 'unreadable', path, format, error: { code, message } };
}
