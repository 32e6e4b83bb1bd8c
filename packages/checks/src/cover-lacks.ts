import { textAt } from '@dhrlint/draft';
import { defineCheck, type Report } from '@dhrlint/engine';
import type { Facts } from '@dhrlint/facts';

/** What a front page may lack, one for each rule. */
type Part = 'partnership' | 'victim' | 'author' | 'report-date';

/**
 * Finds a front page that does not name the partnership, the victim or the author, or that does not give the month in
 * which the report was completed. Messages: `missing`; `partly` where something stands in place of it (`instead`).
 */
export const coverLacks = defineCheck<Facts, { readonly part: Part }, never>({
  name: 'cover-lacks',
  summary:
    'A front page without the partnership, the victim’s pseudonym, the author or the month of completion.',
  options: {
    type: 'object',
    required: ['part'],
    additionalProperties: false,
    properties: { part: { enum: ['partnership', 'victim', 'author', 'report-date'] } },
  },
  messages: { missing: ['name'], partly: ['instead', 'name'] },
  judge({ draft, facts, options: { part } }) {
    const { cover, documentKind } = facts;
    if (documentKind === 'other' || documentKind === 'action-plan')
      return {
        outcome: 'not-applicable',
        reason: 'The file is not a report that has a front page of its own.',
      };
    if (cover.unreadable)
      return {
        outcome: 'could-not-assess',
        reason: 'The first page holds a picture and no text, so what it says could not be read.',
      };
    if (!cover.recognised)
      return {
        outcome: 'could-not-assess',
        reason: 'The draft opens without a front page that could be told from the text.',
      };
    const words = (place: Parameters<typeof textAt>[1]) => textAt(draft, place);
    const report = part === 'report-date' ? lacksDate(facts, words) : lacksName(facts, part, words);
    if (report === 'untold')
      return {
        outcome: 'could-not-assess',
        reason:
          'What the report calls the victim could not be told, so the name could not be looked for on the front page.',
      };
    return { outcome: 'assessed', reports: report ? [report] : [] };
  },
});

function lacksName(
  { coverNames, people }: Facts,
  part: 'partnership' | 'victim' | 'author',
  words: (place: Parameters<typeof textAt>[1]) => string,
): Report | 'untold' | null {
  if (coverNames[part]) return null;
  if (part !== 'victim') return { message: 'missing', values: { name: '' }, anchor: null };
  const [victim] = people.victims;
  if (!victim) return coverNames.code ? instead(words(coverNames.code), 'the pseudonym') : 'untold';
  return coverNames.code
    ? instead(words(coverNames.code), victim.name)
    : { message: 'missing', values: { name: victim.name }, anchor: null };
}

function instead(found: string, name: string): Report {
  return { message: 'partly', values: { instead: found, name }, anchor: null };
}

function lacksDate({ cover }: Facts, words: (place: Parameters<typeof textAt>[1]) => string): Report | null {
  // The day until which a report is held back is not the month in which it was finished.
  const dates = cover.dates.filter(
    ({ of, anchor }) =>
      of === 'report' &&
      !/\bembargo/i.test(words({ block: anchor.block, start: 0, end: Number.POSITIVE_INFINITY })),
  );
  if (dates.some(({ date }) => date.month !== null && date.precision !== 'season')) return null;
  const [year] = dates;
  return year ? instead(words(year.anchor), '') : { message: 'missing', values: { name: '' }, anchor: null };
}
