import type { LetterFormat } from '@dhrlint/reporters';
import type { Stage } from 'dhrlint';
import { formatOf } from './check-outputs.js';
import { CommandError, exitStatus } from './exit-status.js';
import { type Limits, limitsFrom } from './limits.js';
import { writeOutput } from './output.js';
import { appearanceOf } from './terminal.js';
import { ownVersion } from './version.js';

export interface LetterOptions extends Limits {
  readonly format?: LetterFormat;
  readonly output?: string;
  readonly earlier?: string;
  readonly stage?: Stage;
  readonly names?: string;
  readonly config?: string;
}

/** `dhrlint letter`: a panel's letter point by point, and where each point stands in the draft. Gives the exit status. */
export async function letter(
  path: string,
  draft: string | undefined,
  options: LetterOptions,
): Promise<number> {
  const { output, earlier, stage, names, config } = options;
  if (earlier !== undefined && draft === undefined)
    throw new CommandError('--earlier is for comparing: name the revised draft after the letter.');
  const [{ trackLetterFile }, { letterFormatEndings, printable, writeLetter }] = await Promise.all([
    import('dhrlint/node'),
    import('@dhrlint/reporters'),
  ]);
  const tracker = await trackLetterFile(path, {
    ...(draft !== undefined && { draft }),
    ...(earlier !== undefined && { earlier }),
    ...(stage !== undefined && { stage }),
    ...(names !== undefined && { names }),
    ...(config !== undefined && { config }),
    ...(await limitsFrom(options)),
  });
  if ('code' in tracker) throw new CommandError(`${printable(tracker.path)}: ${printable(tracker.message)}`);
  const format = options.format ?? formatOf(output, letterFormatEndings);
  const page = { ...appearanceOf(process.stdout, output !== undefined), version: ownVersion() };
  await writeOutput(await writeLetter(format, tracker, page), output);
  return tracker.points.some(({ standing }) => standing === 'still-found')
    ? exitStatus.found
    : exitStatus.clean;
}
