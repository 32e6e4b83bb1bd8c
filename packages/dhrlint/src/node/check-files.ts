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
}

/** What callers may ask of a run over several files. */
export interface Watching {
  /** A checker that was started before; whoever gives it closes it. */
  readonly checker?: FileChecker;
  /** Told before each file is read; `index` from 0. */
  readonly onFile?: (path: string, index: number, count: number) => void;
  /** Told of each result as soon as it is there. */
  readonly onDocument?: (document: DocumentResult) => void;
  /** Whether results hold the reports' own text, for outputs that show it. */
  readonly withBlocks?: boolean;
}

/** Checks files one after another, each within its limits; a file that cannot be read does not stop the others. */
export async function checkFiles(
  paths: readonly string[],
  options: CheckFilesOptions,
): Promise<readonly DocumentResult[]> {
  const checker = options.checker ?? new FileChecker(options.work);
  try {
    checker.start();
    const documents: DocumentResult[] = [];
    for (const [index, path] of paths.entries()) {
      options.onFile?.(path, index, paths.length);
      const settings = await options.settingsFor(path);
      const { read, work } = limitsOf(settings.configuration, options);
      await checker.workWithin(work);
      const result = await checker.check(path, read, settings, options.withBlocks ?? false);
      if (result.kind !== 'check' && result.kind !== 'unreadable') continue;
      const document = result.kind === 'check' ? result.document : unreadable(path, result);
      documents.push(document);
      options.onDocument?.(document);
    }
    return documents;
  } finally {
    if (!options.checker) await checker.close();
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
