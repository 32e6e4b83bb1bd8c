import { realpath, writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { CommandError, exitStatus } from './exit-status.js';
import { type Limits, limitsFrom } from './limits.js';
import { writeOutput } from './output.js';
import { appearanceOf } from './terminal.js';

export interface CleanOptions extends Limits {
  readonly output: string;
  readonly format: 'pretty' | 'json';
  readonly all?: boolean;
  readonly names?: string;
}

/** `dhrlint clean`: writes a copy without what its pages do not show. Gives the exit status. */
export async function clean(path: string, options: CleanOptions): Promise<number> {
  const { output, format, all, names } = options;
  const [{ cleanFile }, { cleanedJson, cleanedPretty, printable, styleFor }] = await Promise.all([
    import('dhrlint/node'),
    import('@dhrlint/reporters'),
  ]);
  if (await isSame(path, output)) {
    throw new CommandError('The copy needs another name than the report, which is not changed.');
  }
  if (extname(path).toLowerCase() === '.pdf' && extname(output).toLowerCase() !== '.pdf') {
    throw new CommandError('The copy of a PDF is a PDF: give it a name that ends in .pdf.');
  }
  const result = await cleanFile(path, {
    ...(await limitsFrom(options)),
    ...(names !== undefined && { names }),
  });
  if ('kind' in result) throw new CommandError(`${printable(path)}: ${printable(result.message)}`);
  try {
    await writeFile(output, result.bytes);
  } catch (error) {
    throw new CommandError(
      `The copy could not be written to ${printable(output)} (${(error as Error).message}).`,
    );
  }
  const { colour, width } = appearanceOf(process.stdout, false);
  const copy = { ...result, path: output };
  const told =
    format === 'json'
      ? cleanedJson(copy)
      : cleanedPretty(copy, { style: styleFor(colour), width, all: all ?? false });
  await writeOutput(told, undefined);
  return exitStatus.clean;
}

async function isSame(path: string, output: string): Promise<boolean> {
  const [a, b] = await Promise.all([path, output].map((name) => realpath(name).catch(() => null)));
  return a !== null && a === b;
}
