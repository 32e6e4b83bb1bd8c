import { extname, resolve } from 'node:path';
import type { Format } from '@dhrlint/reporters';
import { CommandError } from './exit-status.js';
import type { AskedFormat } from './format-option.js';

/** One output of a run; without a file it goes to standard output. */
export interface PlannedOutput {
  readonly format: Format;
  readonly file: string | undefined;
}

/**
 * The outputs of a run. What names no file goes to `--output`, or to standard output; where no format is given the
 * ending of `--output` tells it.
 * @param endings of files, by format
 * @throws CommandError where two outputs would go to one place
 */
export function planOutputs(
  asked: readonly AskedFormat[],
  output: string | undefined,
  endings: Readonly<Record<Format, string | null>>,
): readonly PlannedOutput[] {
  if (asked.length === 0) return [{ format: formatOf(output, endings), file: output }];
  const loose = asked.filter(({ file }) => file === undefined);
  if (loose.length > 1) {
    const [first, second] = loose.map(({ format }) => format);
    throw new CommandError(
      `Two outputs cannot go to one place. Name a file for each: --format ${first}=FILE --format ${second}=FILE.`,
    );
  }
  if (loose.length === 0 && output !== undefined) {
    throw new CommandError('--output has nothing to hold: every --format names a file of its own.');
  }
  const planned = asked.map(({ format, file }) => ({ format, file: file ?? output }));
  const files = planned.flatMap(({ file }) => (file === undefined ? [] : [resolve(file)]));
  const twice = files.find((file, index) => files.indexOf(file) !== index);
  if (twice !== undefined) throw new CommandError(`Two outputs cannot go to one file: ${twice}.`);
  return planned;
}

/** The format that the ending of a file tells; `pretty` where it tells none. */
export function formatOf<F extends string>(
  output: string | undefined,
  endings: Readonly<Record<F | 'pretty', string | null>>,
): F | 'pretty' {
  const ending = output === undefined ? '' : extname(output).toLowerCase();
  const known = Object.entries(endings).find(([, own]) => own === ending);
  return (known?.[0] as F | undefined) ?? 'pretty';
}
