import type { Statistics } from '@dhrlint/engine';
import { csvTable } from '../csv-table.js';
import { severityWords } from '../words.js';

/** One row a rule, those without findings too, for a spreadsheet. */
export function statisticsCsv({ rules, drafts }: Statistics): string {
  return csvTable([
    [
      'Rule',
      'Point',
      'Severity',
      'Drafts with it',
      'Drafts it could be told of',
      'All drafts',
      'Findings',
      'Reports with it in their first round',
      'Reports with it in their last round',
    ],
    ...rules.map((rule) => [
      rule.rule,
      rule.title,
      severityWords[rule.severity],
      String(rule.drafts),
      String(rule.assessed),
      String(drafts),
      String(rule.findings),
      String(rule.atFirst),
      String(rule.atLast),
    ]),
  ]);
}
