import type { Configuration, DocumentResult, FailOn, LintReport, Severity, Stage } from '@dhrlint/engine';
import { exitStatus } from './exit-status.js';
import { writeOutput } from './output.js';
import { ownVersion } from './version.js';

export interface CheckOptions {
  readonly format: 'pretty' | 'json';
  readonly output?: string;
  readonly stage?: Stage;
  readonly names?: string;
  readonly failOn?: FailOn;
  readonly config?: string;
  readonly timeLimit?: number;
  readonly memoryLimit?: number;
}

/** `dhrlint check`: what the panel would say of each report. */
export async function check(paths: readonly string[], options: CheckOptions): Promise<number> {
  const { checkFiles, findReports } = await import('dhrlint/node');
  const files = await findReports(paths);
  const configuration: Configuration = { rules: {}, rulePacks: [], accepted: [] };
  const documents = await checkFiles(files, {
    settingsFor: async () => ({
      configuration,
      packRules: [],
      names: [],
      ...(options.stage && { stage: options.stage }),
    }),
  });
  const { shippedRules } = await import('dhrlint/rules');
  const report: LintReport = {
    version: ownVersion(),
    documents,
    rules: new Map(shippedRules.map((rule) => [rule.id, rule])),
    unmatchedAcceptances: [],
  };
  const { reportJson, reportPretty } = await import('@dhrlint/reporters');
  const text =
    options.format === 'json' ? reportJson(report) : reportPretty(report, { colour: false, width: 80 });
  await writeOutput(text, options.output);
  return statusOf(documents, options.failOn ?? 'error');
}

const gravity: Readonly<Record<Severity, number>> = { advice: 1, warning: 2, error: 3 };

/** The exit status of a run: what is not complete goes before what was found. */
export function statusOf(documents: readonly DocumentResult[], failOn: FailOn): number {
  const incomplete = documents.some(
    (document) => document.status === 'unreadable' || document.ledger.some(({ crashed }) => crashed),
  );
  if (incomplete) return exitStatus.failed;
  if (failOn === 'never') return exitStatus.clean;
  const grave = documents.some(
    (document) =>
      document.status === 'checked' &&
      document.findings.some(({ severity }) => gravity[severity] >= gravity[failOn]),
  );
  return grave ? exitStatus.found : exitStatus.clean;
}
