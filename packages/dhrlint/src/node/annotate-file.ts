import { stat, writeFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import type { CheckedDocument } from '@dhrlint/engine';
import { type LimitOptions, limitsOf } from './limits.js';
import { type SettingsOptions, SettingsReader } from './settings.js';
import type { Failure } from './task.js';
import { WorkerHost } from './worker-host.js';

export interface AnnotateFileOptions extends LimitOptions, SettingsOptions {
  /** Where the copy goes. The report itself is never written to. */
  readonly output: string;
  /** A note for each finding, instead of one for all of a rule. */
  readonly all?: boolean;
  /** Writes over whatever stands at the output, the report alone excepted. */
  readonly force?: boolean;
  /** The version of dhrlint, which the copy names. */
  readonly version: string;
}

/** A copy that was written. */
export interface AnnotatedFile {
  readonly kind: 'annotated';
  readonly document: CheckedDocument;
  /** How many notes it holds, the summary among them. */
  readonly notes: number;
}

/**
 * Checks a report and writes a copy with a note on each finding. An earlier copy is written over only where nobody has
 * worked in it; nothing else that stands at the output is touched.
 * @throws SettingsError where a configuration, pack or list cannot be used
 */
export async function annotateFile(
  path: string,
  options: AnnotateFileOptions,
): Promise<AnnotatedFile | Failure> {
  const { output, all = false, force = false, version } = options;
  const settings = await new SettingsReader(options).forFile(path);
  const { read: limits, work } = limitsOf(settings.configuration, options);
  const host = new WorkerHost(work);
  try {
    const unfit = await whyUnfit(path, output);
    if (unfit !== null) return refused(unfit);
    const isNew = !(await exists(output));
    if (!isNew && !force) {
      const found = await host.perform({ kind: 'copy-state', path: output, limits });
      const taken = whyTaken(output, found.kind === 'copy-state' ? found.state : 'foreign');
      if (taken !== null) return refused(taken);
    }
    const result = await host.perform({ kind: 'annotate', path, limits, settings, all, version });
    if (result.kind !== 'annotate') return result as Failure;
    await writeFile(output, result.bytes, { flag: isNew ? 'wx' : 'w' });
    return { kind: 'annotated', document: result.document, notes: result.notes };
  } finally {
    await host.close();
  }
}

/** Why a copy cannot go where it is to; null where it can. */
async function whyUnfit(path: string, output: string): Promise<string | null> {
  const [from, to] = await Promise.all([path, output].map((file) => stat(file).catch(() => null)));
  if (from && to && from.dev === to.dev && from.ino === to.ino) {
    return 'The copy would take the place of the report itself. Give it another name with --output.';
  }
  if (to?.isDirectory()) return `${output} is a folder. Give the copy a name as well.`;
  const [ending, wanted] = [extname(output).toLowerCase(), extname(path).toLowerCase()];
  if (ending === wanted) return null;
  return `The copy has to end in ${wanted} as the report does, or the program that opens it takes it for something else.`;
}

function whyTaken(output: string, state: 'foreign' | 'changed' | 'untouched'): string | null {
  if (state === 'untouched') return null;
  if (state === 'foreign') {
    return `There is already a file ${basename(output)}, and dhrlint did not write it. Choose another name, or add --force to write over it.`;
  }
  return `Somebody has worked in ${basename(output)} since dhrlint wrote it. To keep that work, annotate that file itself into another name; to lose it, add --force.`;
}

async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null)) !== null;
}

function refused(message: string): Failure {
  return { kind: 'unreadable', code: 'output', message };
}
