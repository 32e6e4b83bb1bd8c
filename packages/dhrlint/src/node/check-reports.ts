import type { Acceptance, DocumentResult, LintReport, Rule, Stage } from '@dhrlint/engine';
import { shippedRules } from '../shipped-rules.generated.js';
import { againstBaseline } from './baseline.js';
import { checkFiles, type Watching } from './check-files.js';
import { readEarlierResult } from './earlier-result.js';
import { findReports } from './find-reports.js';
import type { LimitOptions } from './limits.js';
import { type SettingsOptions, SettingsReader } from './settings.js';
import type { Settings } from './task.js';

export interface CheckReportsOptions extends LimitOptions, SettingsOptions, Watching {
  readonly stage?: Stage;
  /** Files that are passed over in folders. */
  readonly except?: readonly string[];
  /** A result that `dhrlint check --format json` wrote before: only what is new since counts. */
  readonly baseline?: string;
}

/** What came of checking files and folders, with the gravest severity that their settings let pass. */
export interface CheckedReports {
  readonly report: Omit<LintReport, 'version'>;
  /** What the configuration of the first file says of `failOn`. */
  readonly failOn: Settings['configuration']['failOn'];
}

/**
 * Checks every report that the paths name, with the settings that stand nearest to each.
 * @throws SettingsError before any report is read, where a configuration, pack or list cannot be used
 */
export async function checkReports(
  paths: readonly string[],
  options: CheckReportsOptions = {},
): Promise<CheckedReports> {
  const reader = new SettingsReader(options);
  const files = await findReports(paths, options.except);
  const settings = new Map<string, Settings>();
  for (const file of files) settings.set(file, await reader.forFile(file));
  const earlier = options.baseline === undefined ? null : await readEarlierResult(options.baseline);
  const documents = await checkFiles(files, {
    ...options,
    settingsFor: (path) => reader.forFile(path),
    ...(earlier && { complete: (document) => againstBaseline(document, earlier, files.length === 1) }),
  });
  const used = [...new Set(settings.values())];
  const rules = [...shippedRules, ...used.flatMap(({ packRules }) => packRules)];
  return {
    report: {
      documents,
      rules: new Map(rules.map((rule): [string, Rule] => [rule.id, rule])),
      unmatchedAcceptances: unmatched(documents, used),
    },
    failOn: used[0]?.configuration.failOn,
  };
}

/**
 * The acceptances that matched nothing in any report of the run. Where a report could not be read they may
 * have been meant for it, so that nothing can be said.
 */
function unmatched(documents: readonly DocumentResult[], used: readonly Settings[]): readonly Acceptance[] {
  const checked = documents.flatMap((document) => (document.status === 'checked' ? [document] : []));
  if (checked.length < documents.length) return [];
  const matched = new Set(
    checked.flatMap(({ accepted }) => accepted.map(({ finding }) => finding.fingerprint)),
  );
  const names = new Set(checked.map(({ path }) => fileName(path)));
  const all = new Set(used.flatMap(({ configuration }) => configuration.accepted));
  return [...all].filter(
    ({ fingerprint, file }) => !matched.has(fingerprint) && (file === undefined || names.has(file)),
  );
}

function fileName(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path;
}
