import { CommandError, exitStatus } from './exit-status.js';
import { type Limits, limitsFrom } from './limits.js';
import { writeOutput } from './output.js';
import { appearanceOf } from './terminal.js';

export interface TextOptions extends Limits {
  readonly format: 'pretty' | 'json';
  readonly output?: string;
}

/** `dhrlint text`: the report as it was read. Gives the exit status. */
export async function text(path: string, options: TextOptions): Promise<number> {
  const [{ textOfFile }, { printable, reportTextJson, reportTextPretty }] = await Promise.all([
    import('dhrlint/node'),
    import('@dhrlint/reporters'),
  ]);
  const result = await textOfFile(path, await limitsFrom(options));
  if ('kind' in result) throw new CommandError(`${printable(path)}: ${printable(result.message)}`);
  const { width } = appearanceOf(process.stdout, options.output !== undefined);
  const shown = options.format === 'json' ? reportTextJson(result) : reportTextPretty(result, width);
  await writeOutput(shown, options.output);
  return exitStatus.clean;
}
