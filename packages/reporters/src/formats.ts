import type { LintReport } from '@dhrlint/engine';
import type { PrettyOptions } from './pretty.js';
import { withoutWords } from './without-words.js';

/** An output of `dhrlint check`. */
export interface Reporter {
  /** The ending of files that hold it and nothing else, by which it is told; null where there is no such ending. */
  readonly ending: string | null;
  /** True for an output that goes to somebody else's machine, so that the report's words must be asked for. */
  readonly leavesMachine: boolean;
  /** True where the result must hold the report's own text. */
  readonly needsBlocks: boolean;
  write(report: LintReport, page: PrettyOptions): Promise<string>;
}

const plain = { ending: null, leavesMachine: false, needsBlocks: false };

/** Every output, by the name that `--format` takes. What writes one is loaded when it is asked for. */
export const reporters = {
  pretty: {
    ...plain,
    write: async (report, page) => (await import('./pretty.js')).reportPretty(report, page),
  },
  html: {
    ...plain,
    ending: '.html',
    needsBlocks: true,
    write: async (report) => (await import('./html/index.js')).reportHtml(report),
  },
  csv: {
    ...plain,
    ending: '.csv',
    write: async (report) => (await import('./csv.js')).reportCsv(report),
  },
  json: {
    ...plain,
    ending: '.json',
    write: async (report) => (await import('./json.js')).reportJson(report),
  },
  jsonl: {
    ...plain,
    ending: '.jsonl',
    write: async (report) => (await import('./json-lines.js')).reportJsonLines(report),
  },
  sarif: {
    ...plain,
    ending: '.sarif',
    write: async (report) => (await import('./sarif/index.js')).reportSarif(report),
  },
  junit: { ...plain, write: async (report) => (await import('./junit.js')).reportJunit(report) },
  github: {
    ...plain,
    leavesMachine: true,
    write: async (report) => (await import('./github.js')).reportGithub(report),
  },
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
