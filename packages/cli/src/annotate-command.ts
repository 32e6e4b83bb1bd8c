import type { Stage } from 'dhrlint';
import { CommandError, exitStatus } from './exit-status.js';
import { type Limits, limitsFrom } from './limits.js';
import { writeOutput } from './output.js';
import { appearanceOf } from './terminal.js';
import { ownVersion } from './version.js';

export interface AnnotateOptions extends Limits {
  readonly output: string;
  readonly stage?: Stage;
  readonly names?: string;
  readonly config?: string;
  readonly all?: boolean;
  readonly grammar?: boolean;
  readonly force?: boolean;
}

/** `dhrlint annotate`: a copy of a report with what was found beside its words. Gives the exit status. */
export async function annotate(path: string, options: AnnotateOptions): Promise<number> {
  const [{ annotateFile }, { printable, styleFor, summary, wrap }] = await Promise.all([
    import('dhrlint/node'),
    import('@dhrlint/reporters'),
  ]);
  const limits = await limitsFrom(options);
  const result = await write(
    () => annotateFile(path, { ...options, ...limits, version: ownVersion() }),
    options.output,
  );
  if (result.kind !== 'annotated') {
    throw new CommandError(`${printable(path)}: ${printable(result.message)}`);
  }
  const { document, notes } = result;
  const { colour, width } = appearanceOf(process.stdout, false);
  const style = styleFor(colour);
  const written = document.format === 'pdf' ? 'highlights with notes' : 'comments';
  const lines = [
    ...wrap(
      `${style('strong', printable(options.output))} has ${notes} ${written}, the first of them a summary.`,
      width,
    ),
    ...wrap(summary(document.findings, style), width),
    ...(document.accepted.length === 0 ? [] : [`Accepted: ${document.accepted.length}.`]),
    ...(document.unusedAcceptances.length === 0
      ? []
      : wrap(
          `${style('warning', 'Comments that accept something where nothing is found:')} ${document.unusedAcceptances.length}; the summary names them.`,
          width,
        )),
  ];
  await writeOutput(`${lines.join('\n')}\n`, undefined);
  const crashed = document.ledger.some((entry) => entry.crashed);
  return crashed ? exitStatus.failed : exitStatus.clean;
}

/** A disk that is full or a folder that may not be written to is no fault of dhrlint. */
async function write<T>(make: () => Promise<T>, output: string): Promise<T> {
  try {
    return await make();
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === undefined || !/^E[A-Z]+$/.test(code)) throw error;
    throw new CommandError(`The copy could not be written to ${output} (${message}).`);
  }
}
