import { type Anchor, type Draft, textAt } from '@dhrlint/draft';
import type { Report } from '@dhrlint/engine';
import { type DatedEvent, type EventKind, type Facts, monthAndYear } from '@dhrlint/facts';
import { datesConflict, eventInWords } from '../date-conflict.js';

/** Events that the summary dates otherwise than the report, or before what had to come first. */
export function events(
  draft: Draft,
  facts: Facts,
  inSummary: (anchor: Anchor) => boolean,
): readonly Report[] {
  const reports: Report[] = [];
  const told = new Set<string>();
  for (const event of facts.events.filter(({ anchor }) => inSummary(anchor))) {
    const report = facts.events.filter(({ anchor, kind }) => !inSummary(anchor) && kind === event.kind);
    const rivals = report.filter((other) => datesConflict(event, other));
    if (rivals.length === 0 || rivals.length < report.length || told.has(event.kind)) continue;
    told.add(event.kind);
    reports.push({
      message: 'event',
      anchor: event.anchor,
      related: rivals.map(({ phrase }) => phrase),
      values: {
        event: eventInWords(event.kind),
        summary: textAt(draft, event.anchor),
        report: textAt(draft, rivals[0]?.anchor ?? event.anchor),
      },
    });
  }
  const month = told.has('death') ? null : monthOfDeath(draft, facts, inSummary);
  return [...reports, ...tooEarly(draft, facts, inSummary, told), ...(month ? [month] : [])];
}

/** What has to have happened before an event can. */
const comesAfter: Partial<Record<EventKind, readonly EventKind[]>> = {
  sentence: ['conviction', 'plea'],
  conviction: ['death', 'charge'],
  plea: ['death', 'charge'],
};

/** "Sentenced in May", where the report, which dates no sentence, has the conviction in June. */
function tooEarly(
  draft: Draft,
  facts: Facts,
  inSummary: (anchor: Anchor) => boolean,
  told: ReadonlySet<string>,
): readonly Report[] {
  const outside = facts.events.filter(({ anchor }) => !inSummary(anchor));
  const months = ({ year, month }: DatedEvent) => year * 12 + (month ?? 12);
  return facts.events.flatMap((event): readonly Report[] => {
    const { kind, anchor, year, month } = event;
    if (!inSummary(anchor) || told.has(kind) || outside.some((other) => other.kind === kind)) return [];
    const earlier = outside.filter((other) => comesAfter[kind]?.includes(other.kind));
    const [first] = earlier;
    const at = year * 12 + (month ?? 12);
    if (!first || earlier.some((other) => months(other) <= at)) return [];
    const values = {
      event: eventInWords(kind),
      summary: textAt(draft, anchor),
      report: `${textAt(draft, first.anchor)} at the earliest`,
    };
    return [{ message: 'event', anchor, related: earlier.map(({ phrase }) => phrase), values }];
  });
}

/** The month of death that the cover and the body agree on, where the body dates it in other words than the summary. */
function monthOfDeath(draft: Draft, facts: Facts, inSummary: (anchor: Anchor) => boolean): Report | null {
  const { month, year } = facts.death;
  if (month === null || year === null) return null;
  const report = facts.events.some(({ kind, anchor }) => kind === 'death' && !inSummary(anchor));
  const event = facts.events.find(
    (each) =>
      each.kind === 'death' &&
      inSummary(each.anchor) &&
      (each.year !== year || (each.month !== null && each.month !== month)),
  );
  const cover = facts.cover.monthOfDeath;
  const onCover = cover && cover.date.month === month && cover.date.year === year ? cover.anchor : null;
  // Without it a day that the report gives as that of the death tells the month as well.
  const day = facts.death.statements.find(
    ({ kind, day, anchor }) =>
      kind !== 'inferred' && day?.month === month && day.year === year && !inSummary(anchor),
  );
  const place = onCover ?? day?.anchor;
  if (!event || report || !place) return null;
  return {
    message: 'event',
    anchor: event.anchor,
    related: [place],
    values: {
      event: eventInWords('death'),
      summary: textAt(draft, event.anchor),
      report: onCover ? textAt(draft, onCover) : monthAndYear(month, year),
    },
  };
}
