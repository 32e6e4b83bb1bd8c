import type { Format } from '@dhrlint/reporters';
import { InvalidArgumentError, Option } from 'commander';

/** What `--format` says once: `csv`, or `csv=findings.csv`. */
export interface AskedFormat {
  readonly format: Format;
  readonly file: string | undefined;
}

/** The outputs of `check`, in a few words each. */
const summaries: Readonly<Record<Format, string>> = {
  pretty: 'for reading here',
  html: 'a page to read and print',
  csv: 'a spreadsheet',
  json: 'everything, for programs',
  jsonl: 'the same in lines, as files are read',
  sarif: 'SARIF 2.1.0',
  junit: 'JUnit XML',
  github: 'annotations on GitHub',
};

/** The option of `check` that may be given several times, each time with a file of its own. */
export function checkFormat(): Option {
  const listed = Object.entries(summaries).map(([format, summary]) => `${format} (${summary})`);
  return new Option(
    '--format <format[=file]>',
    `what comes out, and the file for it; may be given several times: ${listed.join(', ')}`,
  )
    .argParser(addFormat)
    .default([], 'pretty, or what the ending of --output says');
}

function addFormat(value: string, before: readonly AskedFormat[]): readonly AskedFormat[] {
  const [name = '', ...rest] = value.split('=');
  const file = rest.length === 0 ? undefined : rest.join('=');
  if (!Object.hasOwn(summaries, name)) {
    throw new InvalidArgumentError(`Formats are ${Object.keys(summaries).join(', ')}.`);
  }
  if (file === '') throw new InvalidArgumentError('Name the file after the sign =.');
  return [...before, { format: name as Format, file }];
}
