import type { Finding, LintReport, Location, Rule } from '@dhrlint/engine';
import { csvTable } from './csv-table.js';
import { placeInWords } from './place.js';
import { sourceInWords } from './source.js';
import { severityWords } from './words.js';

const columns = [
  'Report',
  'State',
  'Severity',
  'Category',
  'Point',
  'Paragraph',
  'Page',
  'Section',
  'Place',
  'Words of the report',
  'What is wrong',
  'What the panel says',
  'What to do',
  'Write instead',
  'Where it comes from',
  'Reason',
  'Rule',
  'Fingerprint',
] as const;

const baselineStates = [
  ['known', 'known before'],
  ['resolved', 'resolved'],
  ['unsure', 'no longer found, could not be checked'],
] as const;

type Row = Partial<Record<(typeof columns)[number], string>>;

/**
 * One row a finding, for a tracker in a spreadsheet: comma-separated after RFC 4180, with the mark by which Excel knows
 * UTF-8. Accepted findings, points that could not be checked, and files that could not be read have rows of their own.
 */
export function reportCsv(report: LintReport): string {
  const rows = report.documents.flatMap((document): readonly Row[] => {
    const file = { Report: document.path };
    if (document.status === 'unreadable') {
      return [{ ...file, State: 'file not checked', Reason: document.error.message }];
    }
    const rule = (id: string) => report.rules.get(id);
    return [
      ...document.findings.map((finding) => ({
        ...file,
        State: 'open',
        ...findingRow(finding, rule(finding.ruleId)),
      })),
      ...baselineStates.flatMap(([key, State]) =>
        (document.baseline?.[key] ?? []).map((finding) => ({
          ...file,
          State,
          ...findingRow(finding, rule(finding.ruleId)),
        })),
      ),
      ...document.accepted.map(({ finding, reason, who, when }) => ({
        ...file,
        State: 'accepted',
        ...findingRow(finding, rule(finding.ruleId)),
        Reason: [reason, who, when].filter((part) => part !== null).join(' – '),
      })),
      ...document.unusedAcceptances.map(({ reason, who, location }) => ({
        ...file,
        State: 'acceptance without a finding',
        ...placeCells(location),
        Reason: [reason, who].filter((part) => part !== null && part !== '').join(' – '),
      })),
      ...document.ledger
        .filter(({ outcome }) => outcome === 'could-not-assess')
        .map(({ ruleId, reason }) => ({
          ...file,
          State: 'could not be checked',
          ...ruleRow(ruleId, rule(ruleId)),
          Reason: reason ?? '',
        })),
    ];
  });
  const table = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))];
  return csvTable(table);
}

function findingRow(finding: Finding, rule: Rule | undefined): Row {
  const { location, severity, message, suggestion, fingerprint } = finding;
  return {
    ...ruleRow(finding.ruleId, rule),
    Severity: severityWords[severity],
    ...placeCells(location),
    'What is wrong': message,
    'Write instead': suggestion ?? '',
    Fingerprint: fingerprint,
  };
}

function placeCells(location: Location): Row {
  return {
    // A bare 5.10 would become the number 5.1 in a spreadsheet, and 1.2.3 a date.
    Paragraph: location.paragraph === null ? '' : `para ${location.paragraph}`,
    Page: location.page === null ? '' : String(location.page),
    Section: [location.sectionNumber, location.section].filter((part) => part !== null).join(' '),
    Place: placeInWords(location),
    'Words of the report': location.quote ?? '',
  };
}

function ruleRow(ruleId: string, rule: Rule | undefined): Row {
  return {
    Category: ruleId.split('/')[0] ?? '',
    Point: rule?.title ?? ruleId,
    'What the panel says': rule?.panel ?? '',
    'What to do': rule?.fix ?? '',
    'Where it comes from': rule?.source.map(sourceInWords).join('; ') ?? '',
    Rule: ruleId,
  };
}
