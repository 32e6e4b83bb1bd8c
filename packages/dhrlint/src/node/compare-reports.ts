import { type Comparison, compareRounds, type LintReport } from '@dhrlint/engine';
import { type CheckReportsOptions, checkReports } from './check-reports.js';
import { asRound, counterpart, type EarlierDocument, readEarlierResult } from './earlier-result.js';

/** One report in two rounds. */
export interface ComparedReport extends Comparison {
  readonly before: string;
  readonly now: string;
}

/** What became of the findings of an earlier round, report by report. */
export interface ComparedRounds {
  readonly reports: readonly ComparedReport[];
  /** Reports that only one of the rounds has. */
  readonly onlyBefore: readonly string[];
  readonly onlyNow: readonly string[];
  readonly unreadable: readonly { readonly path: string; readonly message: string }[];
  readonly rules: LintReport['rules'];
  /** Versions of dhrlint, where the rounds are results that different ones wrote. */
  readonly versions: readonly string[];
}

interface Side {
  readonly documents: readonly EarlierDocument[];
  readonly unreadable: ComparedRounds['unreadable'];
  readonly rules: LintReport['rules'];
  readonly version: string | null;
}

/**
 * Compares two rounds, each a report, a folder of reports, or a result that `dhrlint check --format json` wrote.
 * @throws SettingsError where a result or a configuration cannot be used
 */
export async function compareReports(
  before: string,
  now: string,
  options: CheckReportsOptions = {},
): Promise<ComparedRounds> {
  const old = await sideOf(before, options);
  const later = await sideOf(now, options);
  const isOnly = old.documents.length === 1 && later.documents.length === 1;
  const paired = new Set<EarlierDocument>();
  const reports = later.documents.flatMap((document): readonly ComparedReport[] => {
    const free = old.documents.filter((one) => !paired.has(one));
    const earlier = counterpart(document.path, free, isOnly);
    if (!earlier) return [];
    paired.add(earlier);
    return [{ before: earlier.path, now: document.path, ...compareRounds(earlier, document) }];
  });
  const compared = new Set(reports.map(({ now: path }) => path));
  return {
    reports,
    onlyBefore: old.documents.filter((one) => !paired.has(one)).map(({ path }) => path),
    onlyNow: later.documents.map(({ path }) => path).filter((path) => !compared.has(path)),
    unreadable: [...old.unreadable, ...later.unreadable],
    rules: new Map([...old.rules, ...later.rules]),
    versions: [...new Set([old.version, later.version].filter((version) => version !== null))],
  };
}

async function sideOf(path: string, options: CheckReportsOptions): Promise<Side> {
  if (/\.json$/i.test(path)) {
    const { version, documents } = await readEarlierResult(path);
    return { documents, unreadable: [], rules: new Map(), version };
  }
  const { report } = await checkReports([path], options);
  return {
    documents: report.documents.flatMap((one) => (one.status === 'checked' ? [asRound(one)] : [])),
    unreadable: report.documents.flatMap((one) =>
      one.status === 'unreadable' ? [{ path: one.path, message: one.error.message }] : [],
    ),
    rules: report.rules,
    version: null,
  };
}
