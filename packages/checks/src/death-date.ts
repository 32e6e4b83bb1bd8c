import { type Draft, textAt } from '@dhrlint/draft';
import { defineCheck, type Report } from '@dhrlint/engine';
import { type Death, type DeathStatement, type Facts, monthAndYear } from '@dhrlint/facts';

interface Options {
  /** How much of the date may stand: the month with its year, or the year alone. */
  readonly keep?: 'month' | 'year';
}

/**
 * Finds the places that give away the exact day of the victim's death: as a date in any spelling, as a day with
 * a name, by words from which the day follows, or by giving the same day for something else.
 */
export const deathDate = defineCheck<Facts, Options, never>({
  name: 'death-date',
  summary:
    'A day-exact date of the victim’s death, given outright, by the name of a day, or so that it can be worked out.',
  options: {
    type: 'object',
    additionalProperties: false,
    properties: {
      keep: {
        enum: ['month', 'year'],
        description: 'what may stand in place of the exact date: the month and year, or the year alone',
      },
    },
  },
  messages: {
    exact: ['date', 'instead'],
    'named-day': ['date', 'instead'],
    inferred: ['instead'],
    'same-day': ['date', 'instead'],
  },
  judge({ draft, facts, options }) {
    const { death } = facts;
    const instead = kept(death, options.keep ?? 'month');
    return { outcome: 'assessed', reports: death.statements.map((s) => report(draft, s, instead)) };
  },
});

function report(draft: Draft, statement: DeathStatement, instead: string | null): Report {
  const words = textAt(draft, statement.anchor);
  const own = statement.date?.month ? monthAndYear(statement.date.month, statement.date.year) : null;
  const month = instead ?? own;
  return {
    message: statement.kind,
    values: { date: words, instead: month ?? 'the month and year' },
    anchor: statement.anchor,
    related: statement.related,
    ...(statement.kind === 'inferred' || month === null
      ? {}
      : { suggestion: fitted(draft, statement, month) }),
  };
}

/** What the whole report may keep; null where it does not tell the month. */
function kept(death: Death, keep: 'month' | 'year'): string | null {
  if (keep === 'year') return death.year === null ? null : String(death.year);
  return death.month === null ? null : monthAndYear(death.month, death.year);
}

/** "on 8 June 2021" becomes "on a date in June 2021"; a date by itself becomes the month. */
function fitted(draft: Draft, { anchor }: DeathStatement, month: string): string {
  const before = draft.blocks[anchor.block]?.text.slice(0, anchor.start) ?? '';
  return /\b(?:on|on the|hours of|hours of the|morning of|evening of|night of|by|until|before|after|since)\s*$/i.test(
    before,
  )
    ? `a date in ${month}`
    : month;
}
