import { textAt } from '@dhrlint/draft';
import { defineCheck } from '@dhrlint/engine';
import { type CoverDate, type Facts, monthAndYear } from '@dhrlint/facts';

/** Finds a front page that does not give the month and year of the death; the report's own date is not it. */
export const coverMonth = defineCheck<Facts, Record<string, never>, never>({
  name: 'cover-month',
  summary: 'A front page without the month and year of the victim’s death.',
  options: { type: 'object', additionalProperties: false },
  messages: {
    missing: ['month'],
    'report-date-only': ['month', 'date'],
    'year-only': ['month', 'date'],
  },
  judge({ draft, facts: { cover, death, documentKind } }) {
    if (documentKind === 'other' || documentKind === 'action-plan')
      return {
        outcome: 'not-applicable',
        reason: 'The file is not a report that has a front page of its own.',
      };
    if (cover.unreadable)
      return {
        outcome: 'could-not-assess',
        reason: 'The first page holds a picture and no text, so its month of death could not be looked for.',
      };
    if (!cover.recognised)
      return {
        outcome: 'could-not-assess',
        reason:
          'The draft opens without a front page that could be told from the text, so the month of death could not be looked for there.',
      };
    if (cover.monthOfDeath) return { outcome: 'assessed', reports: [] };
    const month =
      death.month === null ? 'the month and year of the death' : monthAndYear(death.month, death.year);
    const words = ({ anchor }: CoverDate) => textAt(draft, anchor);
    const report = cover.dates.find((d) => d.of === 'report' && d.date.month !== null);
    const told = cover.yearOfDeath ?? report;
    const message = cover.yearOfDeath ? 'year-only' : report ? 'report-date-only' : 'missing';
    const values = told ? { month, date: words(told) } : { month };
    return { outcome: 'assessed', reports: [{ message, values, anchor: cover.yearOfDeath?.anchor ?? null }] };
  },
});
