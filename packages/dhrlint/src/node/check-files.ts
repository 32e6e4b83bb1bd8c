import { basename } from 'node:path';
import type { DocumentResult } from '@dhrlint/engine';
import { defaultLimits, formatByName, type ReadLimits } from '@dhrlint/readers';
import type { ReportText } from '../report-text.js';
import { FileChecker } from './file-checker.js';
import type { Failure, Settings } from './task.js';
import { defaultWorkLimits, WorkerHost, type WorkLimits } from './worker-host.js';

export interface FileOptions {
  readonly limits?: Partial<ReadLimits>;
  readonly work?: Partial<WorkLimits>;
}

export interface CheckFilesOptions extends FileOptions, Watching {
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
  const limits = { ...defaultLimits, ...options.limits };
  try {
    checker.start();
    const documents: DocumentResult[] = [];
    for (const [index, path] of paths.entries()) {
      options.onFile?.(path, index, paths.length);
      const settings = await options.settingsFor(path);
      const result = await checker.check(path, limits, settings, options.withBlocks ?? false);
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

/** One report as it was read. */
export async function textOfFile(path: string, options: FileOptions = {}): Promise<ReportText | Failure> {
  const host = new WorkerHost({ ...defaultWorkLimits, ...options.work });
  try {
    const result = await host.perform({
      kind: 'text',
      path,
      limits: { ...defaultLimits, ...options.limits },
    });
    return result.kind === 'text' ? result.text : (result as Failure);
  } finally {
    await host.close();
  }
}

function unreadable(path: string, { code, message }: Failure): DocumentResult {
  const format = formatByName(basename(path)) ?? 'unknown';
  return { status: 'unreadable', path, format, error: { code, message } };
}
