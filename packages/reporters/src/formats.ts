import type { LintReport } from '@dhrlint/engine';
import { reportCsv } from './csv.js';
import { reportGithub } from './github.js';
import { reportHtml } from './html/index.js';
import { reportJson } from './json.js';
import { reportJsonLines } from './json-lines.js';
import { reportJunit } from './junit.js';
import { type PrettyOptions, reportPretty } from './pretty.js';
import { reportSarif } from './sarif/index.js';
import { withoutWords } from './without-words.js';

/** An output of `dhrlint check`. */
export interface Reporter {
  /** The ending of files that hold it and nothing else, by which it is told; null where there is no such ending. */
  readonly ending: string | null;
  /** True for an output that goes to somebody else's machine, so that the report's words must be asked for. */
  readonly leavesMachine: boolean;
  /** True where the result must hold the report's own text. */
  readonly needsBlocks: boolean;
  write(report: LintReport, page: PrettyOptions): string | Promise<string>;
}

const plain = { ending: null, leavesMachine: false, needsBlocks: false };

/** Every output, by the name that `--format` takes. */
export const reporters = {
  pretty: { ...plain, write: reportPretty },
  html: { ...plain, ending: '.html', needsBlocks: true, write: reportHtml },
  csv: { ...plain, ending: '.csv', write: reportCsv },
  json: { ...plain, ending: '.json', write: reportJson },
  jsonl: {
    ...plain,

    ending: '.jsonl',
    write: reportJsonLines,
  },
  sarif: { ...plain, ending: '.sarif', write: reportSarif },
  junit: { ...plain, write: reportJunit },
  github: { ...plain, leavesMachine: true, write: reportGithub },
} as const satisfies Readonly<Record<string, Reporter>>;

export type Format = keyof typeof reporters;

/** The endings of files by format, by which the format of an output is told. */
export const formatEndings = Object.fromEntries(
  Object.entries(reporters).map(([format, { ending }]) => [format, ending]),
) as Readonly<Record<Format, string | null>>;

/** Whether an output shows the words of reports: `all` of them, or `none`. */
export type Quotes = 'all' | 'none';

/**
 * Writes results in a format.
 * @param quotes all words where left out, and none of them in an output that leaves the machine
 */
export async function writeReport(
  format: Format,
  report: LintReport,
  page: PrettyOptions,
  quotes?: Quotes,
): Promise<string> {
  const reporter: Reporter = reporters[format];
  const shown = quotes ?? (reporter.leavesMachine ? 'none' : 'all');
  return reporter.write(shown === 'none' ? withoutWords(report) : report, page);
}
