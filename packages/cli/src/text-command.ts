import { CommandError } from './exit-status.js';
import { writeOutput } from './output.js';

export interface TextOptions {
  readonly format: 'pretty' | 'json';
  readonly output?: string;
}

/** `dhrlint text`: the report as it was read. */
export async function text(path: string, options: TextOptions): Promise<number> {
  const { textOfFile } = await import('dhrlint/node');
  const result = await textOfFile(path);
  if ('kind' in result) throw new CommandError(`${path}: ${result.message}`);
  const { reportTextJson, reportTextPretty } = await import('@dhrlint/reporters');
  await writeOutput(
    options.format === 'json' ? reportTextJson(result) : reportTextPretty(result, 80),
    options.output,
  );
  return 0;
}
