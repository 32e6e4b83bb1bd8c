import type {
  Acceptance,
  CheckedDocument,
  DocumentResult,
  Finding,
  LedgerEntry,
  LintReport,
  Rule,
} from '@dhrlint/engine';
import { arrange, type Gathered } from './arrangement.js';
import { counted } from './counted.js';
import { wrap } from './lines.js';
import { placeInWords } from './place.js';
import { findingLines } from './pretty-finding.js';
import { printable } from './printable.js';
import { type Style, styleFor } from './style.js';
import { formatNames, severityMeanings } from './words.js';

export interface PrettyOptions {
  readonly colour: boolean;
  /** Width of the page in columns. */
  readonly width: number;
  /** Shows every finding in full instead of gathering those of one rule. */
  readonly all?: boolean;
}

interface Page {
  readonly style: Style;
  readonly width: number;
  readonly all: boolean;
  readonly rules: ReadonlyMap<string, Rule>;
}

/** The report for people who may never have seen a terminal; readable without colour too. */
export function reportPretty(report: LintReport, { colour, width, all = false }: PrettyOptions): string {
  const page: Page = { style: styleFor(colour), width, all, rules: report.rules };
  const lines = report.documents.flatMap((document) => [...documentLines(document, page), '']);
  return `${[...lines, ...unmatchedLines(report.unmatchedAcceptances, page), ...totalLines(report.documents, page)].join('\n').trimEnd()}\n`;
}

function documentLines(document: DocumentResult, page: Page): string[] {
  const { style, width } = page;
  const title = [style('strong', printable(document.path)), style('faint', '─'.repeat(width))];
  if (document.status === 'unreadable') {
    const reason = `${style('error', 'Not checked.')} ${printable(document.error.message)}`;
    return [...title, ...wrap(reason, width, '  ')];
  }
  return [
    ...title,
    ...stateLines(document, page),
    ...findingsInChapters(document.findings, page),
    ...strengthLines(document, page),
    ...baselineLines(document, page),
    ...acceptedLines(document, page),
    ...unusedLines(document, page),
    ...ledgerLines(document.ledger, page),
    '',
    ...wrap(document.ledger.length === 0 ? noRules : summary(document.findings, style), width),
    ...(page.all || distinctRules(document.findings) === document.findings.length
      ? []
      : [style('faint', gathered)]),
  ];
}

const gathered = 'What was found again is gathered under its first place; --all shows each in full.';

function distinctRules(findings: readonly Finding[]): number {
  return new Set(findings.map(({ ruleId }) => ruleId)).size;
}

/** Finding nothing because nothing was looked for must not read like praise. */
const noRules = 'No rule is switched on, so nothing was checked.';

/** What was read, and the stage it was taken to be in. */
function stateLines(document: CheckedDocument, { width, style }: Page): string[] {
  const facts = [
    formatNames[document.format],
    ...(document.pages === null ? [] : [counted(document.pages, 'page')]),
    counted(document.words, 'word'),
  ];
  const stage = document.stage.stage === 'final' ? 'the final version' : 'a draft before submission';
  return [
    ...wrap(`${facts.join(', ')}. Read as ${stage}: ${document.stage.why.map(printable).join(' ')}`, width),
    ...document.gaps.flatMap((gap) => wrap(`${style('warning', 'Not read:')} ${printable(gap)}`, width)),
  ];
}

/** What could identify somebody, then the other findings under the headings of their sections. */
function findingsInChapters(findings: readonly Finding[], page: Page): string[] {
  const { identifying, bySection } = arrange(findings, page.rules, page.all);
  const { style, width, rules } = page;
  const tell = ({ finding, repeats }: Gathered) => [
    '',
    ...findingLines(finding, repeats, rules.get(finding.ruleId), page),
  ];
  const first =
    identifying.length === 0
      ? []
      : [
          '',
          ...wrap(style('strong', 'First: what could identify somebody'), width),
          ...identifying.flatMap(tell),
        ];
  const sections = bySection.flatMap(({ heading, gathered }) => [
    '',
    ...wrap(style('strong', heading), width),
    ...gathered.flatMap(tell),
  ]);
  return [...first, ...sections];
}

function strengthLines({ strengths }: CheckedDocument, { style, width }: Page): string[] {
  if (strengths.length === 0) return [];
  return [
    '',
    style('good', 'What panels praise, and this report has'),
    ...strengths.flatMap(({ message, location }) =>
      wrap(`${printable(message)}${location ? ` (${placeInWords(location)})` : ''}`, width, '  + '),
    ),
  ];
}

/** What an earlier result knew, in a line each: it is told, and does not count. */
function baselineLines({ baseline }: CheckedDocument, { style, width, rules }: Page): string[] {
  if (!baseline) return [];
  const list = (heading: string, findings: readonly Finding[]) =>
    findings.length === 0
      ? []
      : [
          '',
          style('strong', `${heading} (${findings.length})`),
          ...findings.flatMap(({ ruleId, location }) =>
            wrap(
              `${placeInWords(location)}: ${printable(rules.get(ruleId)?.title ?? ruleId)}`,
              width,
              '  - ',
            ),
          ),
        ];
  return [
    ...list('Known from the baseline, so not counted', baseline.known),
    ...list('Resolved since the baseline', baseline.resolved),
    ...list('No longer found, but the point could not be checked this time', baseline.unsure),
  ];
}

function acceptedLines({ accepted }: CheckedDocument, { style, width, rules }: Page): string[] {
  if (accepted.length === 0) return [];
  return [
    '',
    style('strong', 'Accepted, so not counted'),
    ...accepted.flatMap(({ finding, reason, who, when }) => {
      const title = rules.get(finding.ruleId)?.title ?? finding.ruleId;
      const by = [who, when].filter((word) => word !== null).join(', ');
      return wrap(
        `${placeInWords(finding.location)}: ${printable(title)}. ${printable(reason)}${by === '' ? '' : ` (${printable(by)})`}`,
        width,
        '  - ',
      );
    }),
  ];
}

/** Comments that were to accept something and do not, so that nobody takes a point for settled that is not. */
function unusedLines({ unusedAcceptances }: CheckedDocument, { style, width }: Page): string[] {
  if (unusedAcceptances.length === 0) return [];
  return [
    '',
    ...wrap(style('warning', 'Comments that accept something where nothing is found; take them out'), width),
    ...unusedAcceptances.flatMap(({ reason, who, location }) => {
      const told = reason === '' ? 'No reason is given, so nothing was accepted.' : printable(reason);
      return wrap(
        `${placeInWords(location)}: ${told}${who === null ? '' : ` (${printable(who)})`}`,
        width,
        '  - ',
      );
    }),
  ];
}

/** What came of the rules that found nothing. */
function ledgerLines(ledger: readonly LedgerEntry[], page: Page): string[] {
  const { style, width, rules } = page;
  const titleOf = ({ ruleId }: LedgerEntry) => printable(rules.get(ruleId)?.title ?? ruleId);
  const of = (outcome: LedgerEntry['outcome']) => ledger.filter((entry) => entry.outcome === outcome);
  const titles = (label: string, entries: readonly LedgerEntry[]) =>
    entries.length === 0
      ? []
      : wrap(`${label} (${entries.length}): ${entries.map(titleOf).join('; ')}.`, width, '', '  ');
  const unassessed = of('could-not-assess');
  const lines = [
    ...titles('Nothing found', of('passed')),
    ...titles('Does not apply', of('not-applicable')),
    ...(unassessed.length === 0 ? [] : [style('warning', `Could not be checked (${unassessed.length}):`)]),
    ...unassessed.flatMap((entry) =>
      wrap(`${titleOf(entry)}. ${printable(entry.reason ?? '')}`, width, '  - '),
    ),
  ];
  return lines.length === 0 ? [] : ['', ...lines];
}

function unmatchedLines(unmatched: readonly Acceptance[], { style, width }: Page): string[] {
  if (unmatched.length === 0) return [];
  return [
    style('warning', 'Accepted findings that are no longer there; take them off the list'),
    ...unmatched.flatMap(({ fingerprint, reason }) =>
      wrap(`${fingerprint} ${printable(reason)}`, width, '  - '),
    ),
    '',
  ];
}

/** A last line over all reports, where there are several. */
function totalLines(documents: readonly DocumentResult[], { style, width }: Page): string[] {
  if (documents.length < 2) return [];
  const checked = documents.filter((document) => document.status === 'checked');
  const unread = documents.length - checked.length;
  const findings = checked.flatMap((document) => document.findings);
  const read = `${counted(documents.length, 'report')}${unread > 0 ? `, ${unread} of them not checked` : ''}.`;
  return wrap(`${style('strong', read)} ${checked.length === 0 ? '' : summary(findings, style)}`, width);
}

/** How much was found, by severity. */
export function summary(findings: readonly Finding[], style: Style): string {
  const parts = (['error', 'warning', 'advice'] as const).flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    if (count === 0) return [];
    const number = severity === 'advice' ? `${count} advice` : counted(count, severity);
    return [`${style(severity, number)} (${severityMeanings[severity]})`];
  });
  return parts.length === 0 ? style('good', 'Nothing was found.') : `Found: ${parts.join(', ')}.`;
}
