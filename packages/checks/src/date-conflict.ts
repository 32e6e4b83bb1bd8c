import { type Anchor, acrossChosen, type Block, textAt } from '@dhrlint/draft';
import { defineCheck, type Report } from '@dhrlint/engine';
import {
  calendarDay,
  type DatedEvent,
  type EventKind,
  type Facts,
  impossibleDays,
  isReportText,
  type ResolvedDate,
  weekdayOf,
  type Zone,
} from '@dhrlint/facts';

/**
 * Finds dates that cannot be right: a weekday that the calendar does not give, a day that no calendar has, and one
 * event of the case or of the review under two dates. What the executive summary dates otherwise than the report is
 * left to the rule on the summary.
 */
export const dateConflict = defineCheck<Facts, Record<string, never>, never>({
  name: 'date-conflict',
  summary: 'Weekdays that do not fit, days that do not exist, and one event under two dates.',
  options: { type: 'object', additionalProperties: false },
  messages: {
    weekday: ['words', 'weekday'],
    day: ['words'],
    event: ['event', 'dates'],
    contact: ['row', 'words'],
  },
  judge: ({ draft, facts }) => {
    if (facts.dates.size === 0) return { outcome: 'not-applicable', reason: 'The report gives no dates.' };
    const reports: Report[] = [...wrongWeekdays(draft, facts, facts.dates.keys())];
    for (const index of facts.words.blocksWith('29', '29th', '30', '30th', '31', '31st', ...beyond)) {
      const block = draft.blocks[index];
      if (!block || !judged(block, facts.zones[index])) continue;
      for (const { start, end } of impossibleDays(block.text))
        reports.push({
          message: 'day',
          anchor: { block: index, start, end },
          values: { words: block.text.slice(start, end) },
        });
    }
    const own = facts.events.filter(({ anchor }) => facts.zones[anchor.block] !== 'executive-summary');
    reports.push(...eventConflicts(own, (anchor) => textAt(draft, anchor)));
    for (const { row, sentence } of facts.retoldContacts)
      reports.push({
        message: 'contact',
        anchor: sentence,
        related: [row],
        values: { row: textAt(draft, row), words: textAt(draft, sentence) },
      });
    return {
      outcome: 'assessed',
      reports: reports.sort((a, b) => (a.anchor?.block ?? 0) - (b.anchor?.block ?? 0)),
    };
  },
});

const beyond = ['32', '33', '34', '35', '32nd', '33rd', '34th', '35th'];
const names = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** Dates in comments and quotations are nobody's that the author could correct; a running header is. */
function judged(block: Block, zone: Zone | undefined): boolean {
  return isReportText(block, zone) || block.kind === 'header' || block.kind === 'footer';
}

const wrongWeekdays = acrossChosen((_draft, { zones, dates }: Facts, block): readonly Report[] =>
  judged(block, zones[block.index]) ? weekdays(block, dates.get(block.index) ?? []) : [],
);

function weekdays(block: Block, dates: readonly ResolvedDate[]): readonly Report[] {
  return dates.flatMap((date): readonly Report[] => {
    const day = calendarDay(date);
    if (!day || date.weekday === null || date.named !== null || date.lastDay !== null || date.nth !== null)
      return [];
    const own = weekdayOf(day);
    if (own === date.weekday || date.borrowedMonth) return [];
    const words = block.text.slice(date.start, date.end);
    // "Tue 3/4/20" may be told in the American way, and a year that was borrowed may be the next or the last.
    const others = [
      ...(date.borrowed
        ? [
            { ...day, year: day.year - 1 },
            { ...day, year: day.year + 1 },
          ]
        : []),
      ...(/^\D*\d{1,2}[./-]\d{1,2}[./-]/.test(words) && day.day <= 12
        ? [{ ...day, day: day.month, month: day.day }]
        : []),
    ];
    if (others.some((other) => weekdayOf(other) === date.weekday)) return [];
    return [
      {
        message: 'weekday',
        anchor: { block: block.index, start: date.start, end: date.end },
        values: { words, weekday: names[own] ?? '' },
      },
    ];
  });
}

const told: Readonly<Record<EventKind, string>> = {
  death: 'death',
  charge: 'charge',
  plea: 'plea',
  conviction: 'conviction',
  sentence: 'sentence',
  trial: 'trial',
  'inquest-opening': 'opening of the inquest',
  notification: 'notification of the Partnership',
  decision: 'decision to hold the review',
  chair: 'appointment of the chair',
  'first-meeting': 'first meeting of the Panel',
  completion: 'completion of the report',
  marriage: 'marriage',
  divorce: 'divorce',
  'first-met': 'first meeting of the couple',
  relationship: 'beginning of the relationship',
  separation: 'separation',
  terms: 'agreement of the terms of reference',
  inquest: 'inquest',
};

/** The name of a kind of event, for a sentence: "the decision to hold the review". */
export function eventInWords(kind: EventKind): string {
  return told[kind];
}

/** True where two dates of one event cannot both be right. */
export function datesConflict(a: DatedEvent, b: DatedEvent): boolean {
  if (a.kind !== b.kind) return false;
  // A death many years apart is somebody else's, or another date altogether.
  if (a.kind === 'death' && Math.abs(a.year - b.year) > 2) return false;
  if (a.year !== b.year) return true;
  if (a.month === null || b.month === null) return false;
  if (a.month !== b.month) return true;
  return a.day !== null && b.day !== null && a.day !== b.day && a.kind !== 'death';
}

/** A couple may part more than once. */
const severalTimes: ReadonlySet<EventKind> = new Set(['separation']);

function eventConflicts(events: readonly DatedEvent[], words: (anchor: Anchor) => string): readonly Report[] {
  return (Object.keys(told) as EventKind[])
    .filter((kind) => !severalTimes.has(kind))
    .flatMap((kind): readonly Report[] => {
      const own = events.filter((event) => event.kind === kind);
      const apart = own.filter((event) => own.some((rival) => datesConflict(event, rival)));
      const [first, ...others] = apart;
      if (!first) return [];
      const dates = [...new Set(apart.map(({ anchor }) => words(anchor)))];
      const last = dates.pop() ?? '';
      return [
        {
          message: 'event',
          anchor: first.phrase,
          related: others.map(({ phrase }) => phrase),
          values: { event: told[kind], dates: `${dates.join(', ')} and ${last}` },
        },
      ];
    });
}
