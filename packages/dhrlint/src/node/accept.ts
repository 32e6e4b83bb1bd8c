import { readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { Acceptance, Finding, Rule } from '@dhrlint/engine';
import type { ChangedList } from '@dhrlint/engine/packs';
import { checkReports } from './check-reports.js';
import { findUpwards } from './find-upwards.js';
import { acceptedName, SettingsError } from './settings.js';

export interface AcceptOptions {
  readonly reason: string;
  readonly who?: string;
  /** As it is written, such as 2025-03-14. */
  readonly when: string;
  /** The report that has the findings: then the beginning of a fingerprint is enough, and it is only for this report. */
  readonly report?: string;
  readonly config?: string;
}

/** One finding that was accepted. */
export interface AcceptedNow {
  readonly fingerprint: string;
  /** What it is, where a report was named. */
  readonly finding: Finding | null;
  readonly rule: Rule | null;
  /** The reason that it had before; null where it was not accepted yet. */
  readonly formerReason: string | null;
}

const whole = /^[0-9a-f]{4}(?:-[0-9a-f]{4}){3}$/;
/** Two groups, 32 bits, tell the findings of a report apart; fewer would be guessing. */
const beginning = /^[0-9a-f]{4}(?:-[0-9a-f]{4}){1,3}$/;

/**
 * Writes acceptances into the nearest `dhrlint.accepted.yaml` in or above the report's folder, or into a new one there;
 * without a report, the current folder's.
 * @throws SettingsError where a finding is not there, a fingerprint is none, or the file cannot be used
 */
export async function acceptFindings(
  asked: readonly string[],
  options: AcceptOptions,
): Promise<{ readonly file: string; readonly accepted: readonly AcceptedNow[] }> {
  if (options.reason.trim() === '') throw new SettingsError('An acceptance needs a reason: --reason "…".');
  const found =
    options.report === undefined ? asked.map(bare) : await inReport(asked, options.report, options);
  const folder = options.report === undefined ? process.cwd() : dirname(resolve(options.report));
  const file = await acceptedFileFor(folder);
  let text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw new SettingsError(`The list ${file} cannot be read (${error.code}).`);
  });
  const accepted: AcceptedNow[] = [];
  for (const { fingerprint, finding, rule } of found) {
    const what = [finding?.location.paragraph, rule?.title].filter((part) => part).join(', ');
    const changed = await withAcceptance(text, file, fingerprint, what, options);
    text = changed.text;
    accepted.push({ fingerprint, finding, rule, formerReason: changed.formerReason });
  }
  await writeFile(file, text).catch((error: NodeJS.ErrnoException) => {
    throw new SettingsError(`The list ${file} cannot be written (${error.code}).`);
  });
  return { file, accepted };
}

/** The list of accepted findings that reports of a folder go by: the nearest there or above, or else one to be made there. */
export async function acceptedFileFor(folder: string): Promise<string> {
  return (await findUpwards(acceptedName, folder)) ?? join(folder, acceptedName);
}

/**
 * The text of such a list with one more finding in it.
 * @param what says in words what is accepted, for people who read the list
 * @throws SettingsError where the text is no such list
 */
export async function withAcceptance(
  text: string,
  file: string,
  fingerprint: string,
  what: string,
  options: Omit<AcceptOptions, 'config'>,
): Promise<ChangedList> {
  const { addAcceptance } = await import('@dhrlint/engine/packs');
  const acceptance: Acceptance = {
    fingerprint,
    reason: options.reason.trim(),
    ...(options.who !== undefined && { who: options.who }),
    when: options.when,
    ...(options.report !== undefined && { file: basename(options.report) }),
  };
  return explained(() => addAcceptance(text, acceptance, file, what));
}

type Meant = Pick<AcceptedNow, 'fingerprint' | 'finding' | 'rule'>;

function bare(asked: string): Meant {
  const fingerprint = asked.trim().toLowerCase();
  if (whole.test(fingerprint)) return { fingerprint, finding: null, rule: null };
  throw new SettingsError(
    `${JSON.stringify(asked)} is no fingerprint. It stands under each finding, such as 3fa1-09bc-77d2-e410; with --report its first two groups are enough.`,
  );
}

async function inReport(
  asked: readonly string[],
  path: string,
  { config }: AcceptOptions,
): Promise<readonly Meant[]> {
  const { report } = await checkReports([path], config === undefined ? {} : { config });
  const [document] = report.documents;
  if (document?.status !== 'checked' || report.documents.length > 1) {
    const why = document?.status === 'unreadable' ? document.error.message : 'Name one report.';
    throw new SettingsError(`${path} could not be checked. ${why}`);
  }
  const all = [...document.findings, ...document.accepted.map(({ finding }) => finding)];
  return asked.map((one) => {
    const sought = one.trim().toLowerCase();
    const matches = beginning.test(sought)
      ? all.filter(({ fingerprint }) => fingerprint.startsWith(sought))
      : [];
    const [finding] = matches;
    if (!finding || matches.length > 1) {
      const what = matches.length > 1 ? 'more than one finding' : 'no finding';
      throw new SettingsError(`${path} has ${what} with the fingerprint ${JSON.stringify(one)}.`);
    }
    return { fingerprint: finding.fingerprint, finding, rule: report.rules.get(finding.ruleId) ?? null };
  });
}

function explained<T>(change: () => T): T {
  try {
    return change();
  } catch (error) {
    if (error instanceof Error && error.name === 'ProblemsError') throw new SettingsError(error.message);
    throw error;
  }
}
