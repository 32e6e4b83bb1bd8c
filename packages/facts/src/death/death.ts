import {
  acrossChosen,
  blocksAfter,
  byWord,
  type Draft,
  derived,
  derivedIn,
  standingParts,
} from '@dhrlint/draft';
import { type CalendarDay, dayNumber, sameDay, weekdayOf } from '../dates/calendar.js';
import { namedDayIn } from '../dates/named-days.js';
import type { ResolvedDate } from '../dates/resolve-dates.js';
import type { People } from '../people/people.js';
import { sentenceAt, sentencesOf } from '../sentences.js';
import type { Zone } from '../zones.js';
import { daysInAddresses } from './addresses.js';
import { countsToTheDay } from './counts-to-the-day.js';
import { deathMonthOf, type MonthReader } from './death-month.js';
import { exactDays } from './exact-days.js';
import { inferredDays } from './inference.js';
import { lastRows } from './last-rows.js';
import { partiesOf } from './parties.js';
import { datedBlocks, type Reader } from './reader.js';
import { type DeathStatement, onePerPlace } from './statements.js';
import { whoseDeath } from './whose-death.js';
import { writtenForms } from './written-forms.js';

/** The death under review, as the report tells it. */
export interface Death {
  readonly manner: 'homicide' | 'suicide' | 'unexplained' | null;
  /** The month and year that the body tells; null where it does not. */
  readonly month: number | null;
  readonly year: number | null;
  /** The days that the report gives away as those of the fatal attack, the death or its finding, most told first. */
  readonly days: readonly CalendarDay[];
  /** Every place that gives such a day away, in order. */
  readonly statements: readonly DeathStatement[];
}

interface Given {
  readonly zones: readonly Zone[];
  readonly dates: ReadonlyMap<number, readonly ResolvedDate[]>;
  readonly people: People;
}

const tellWhose = derived(whoseDeath);
const monthReaderOf = derivedIn((draft: Draft, { zones, dates, people }: Given): MonthReader => {
  return { draft, zones, dates, whose: tellWhose(people), parties: partiesOf(people) };
});
const readerOf = derivedIn((draft: Draft, facts: Given): Reader => {
  const months = monthReaderOf(draft, facts);
  return { ...months, known: deathMonthOf(months) };
});

/** Gathers the death from the people, dates and zones of a draft. */
export function deathOf(draft: Draft, facts: Given): Death {
  return standingParts(() => toldDeath(draft, facts), ['manner', 'month', 'year', 'days', 'statements']);
}

function toldDeath(draft: Draft, facts: Given): Death {
  const reader = readerOf(draft, facts);
  const told = withoutOtherYears(withoutStrays([...exactDays(reader), ...inferredDays(reader)]), reader);
  const days = daysOf(told);
  const rows = lastRows(reader, days);
  const plain = [...told, ...rows];
  const all = plain.length > 0 ? plain : daysInAddresses(reader);
  const given = daysOf(all);
  const certain = daysOf(all.filter(({ kind }) => kind !== 'inferred'));
  const statements = onePerPlace([
    ...all,
    ...sameDays(reader, given),
    ...writtenForms(reader, certain),
    ...countsToTheDay(reader, certain),
  ]);
  const first = given[0];
  const month = agreedMonth(reader.known, told, first);
  return {
    manner: mannerOf(draft, facts.zones),
    ...month,
    days: given,
    statements,
  };
}

/** A report that tells two months is most likely right in the one in which it gives the day itself. */
function agreedMonth(
  { month, year, others }: Reader['known'],
  told: readonly DeathStatement[],
  first: CalendarDay | undefined,
): Pick<Death, 'month' | 'year'> {
  const exact = told.some(({ kind, day }) => kind === 'exact' && day && first && sameDay(day, first));
  if (first && exact && others.some((o) => o.month === first.month && o.year === first.year))
    return { month: first.month, year: first.year };
  return { month: month ?? first?.month ?? null, year: year ?? first?.year ?? null };
}

/** More months apart than a slip of the pen in a year puts a day. */
const yearAway = 13;

/**
 * Leaves out a day years before or after the month that the report tells, where another day lies in it: that of
 * somebody else's death, or the first of the time that is looked at.
 */
function withoutOtherYears(
  told: readonly DeathStatement[],
  { known: { month, year } }: Reader,
): readonly DeathStatement[] {
  if (month === null || year === null) return told;
  const apart = (day: CalendarDay) => Math.abs((day.year - year) * 12 + day.month - month);
  if (!told.some(({ day, kind }) => day && kind !== 'inferred' && apart(day) < 2)) return told;
  return told.filter(({ day }) => day === null || apart(day) <= yearAway);
}

/** How far a day may lie from the one told most and still be that of the attack or of the finding. */
const farthest = 7;

/**
 * Leaves out a day that only the sentences after it seem to make the day of the death, where the report tells
 * another outright more than once.
 */
function withoutStrays(told: readonly DeathStatement[]): readonly DeathStatement[] {
  const outright = told.filter(({ kind, related }) => kind !== 'inferred' && related.length === 0);
  const [most] = daysOf(outright);
  if (!most || outright.filter(({ day }) => day && sameDay(day, most)).length < 2) return told;
  return told.filter(
    ({ kind, related, day }) =>
      kind === 'inferred' ||
      related.length === 0 ||
      day === null ||
      Math.abs(dayNumber(day) - dayNumber(most)) <= farthest,
  );
}

function daysOf(statements: readonly DeathStatement[]): readonly CalendarDay[] {
  const counts: { day: CalendarDay; count: number }[] = [];
  for (const { day, kind, date } of statements) {
    if (!day) continue;
    const known = counts.find((c) => sameDay(c.day, day));
    // "The 20th", of a month that only a paragraph above names, is the weakest.
    const weight = date?.borrowedMonth ? 0.4 : kind === 'inferred' ? 0.5 : 1;
    if (known) known.count += weight;
    else counts.push({ day, count: weight });
  }
  return counts.sort((a, b) => b.count - a.count).map((c) => c.day);
}

/** "The first Sunday in Advent", where the year last named is that of something else in another sentence. */
function ofYearOfDeath(text: string, date: ResolvedDate, days: readonly CalendarDay[]): ResolvedDate {
  if (date.named === null || date.nth !== null || !(date.borrowed || date.year === null)) return date;
  const { start } = sentenceAt(sentencesOf(text), date.start, text);
  if (/\b(?:19|20)\d\d\b/.test(text.slice(start, date.end))) return date;
  for (const { year } of days) {
    const day = namedDayIn(date.named, year);
    if (day && days.some((d) => sameDay(d, day))) return { ...date, ...day };
  }
  return date;
}

/** Every other statement of a day of the death, whatever it is said of. */
function sameDays(reader: Reader, days: readonly CalendarDay[]): readonly DeathStatement[] {
  if (days.length === 0) return [];
  return sameDaysIn(reader.draft, soughtBy(reader.draft, reader, JSON.stringify(days)), datedBlocks(reader));
}

/** Days that are sought. */
interface Sought {
  readonly dates: Reader['dates'];
  readonly days: readonly CalendarDay[];
}

const soughtBy = byWord((_draft, { dates }: Reader, days): Sought => ({ dates, days: JSON.parse(days) }));

const sameDaysIn = acrossChosen(
  (_draft, { dates, days }: Sought, { index, text }): readonly DeathStatement[] => {
    const ofBlock = dates.get(index) ?? [];
    return ofBlock.flatMap((told): readonly DeathStatement[] => {
      if (told.precision !== 'day' || (told.day === null && told.named === null)) return [];
      const date = ofYearOfDeath(text, told, days);
      const like = days.filter((d) => d.day === date.day || d.day === date.lastDay);
      if (like.length === 0) return [];
      const loose = namesNoMonth(text, date, ofBlock) || ofEveryMonth(text, date);
      // "Thursday the 24th of that month", whatever month stands before: the weekday tells.
      const byWeekday = (d: CalendarDay) =>
        (date.month === null || date.borrowedMonth) && date.weekday === weekdayOf(d);
      const day = like.find(
        (d) => loose || byWeekday(d) || (d.month === date.month && fallsInYear(text, date, d.year)),
      );
      if (!day || isLaw(text, date)) return [];
      const anchor = { block: index, start: date.start, end: date.end };
      return [{ kind: 'same-day', anchor, day, related: [], date }];
    });
  },
);

/** "The call came at 02.17 on the 3rd", where no month stands near: a reader takes it for the month of the death. */
function namesNoMonth(text: string, date: ResolvedDate, dates: readonly ResolvedDate[]): boolean {
  return (
    (date.borrowedMonth || date.month === null) &&
    !dates.some((d) => d.start < date.start && d.month !== null && !d.borrowedMonth) &&
    /\b(?:call|999|ambulance|flowers|candles?|vigil|tributes?|service|silence|paramedics?|police|officers?|died|dead|death|killed|found|body|family|grave|memory|anniversary|both of them)\b/i.test(
      text,
    )
  );
}

/** "He keeps the 9th of every month": the day is told, whatever the month. */
function ofEveryMonth(text: string, date: ResolvedDate): boolean {
  return (
    /^\s+(?:day\s+)?of\s+(?:every|each)\s+month\b/i.test(text.slice(date.end)) ||
    /\bof\s+(?:every|each)\b/i.test(text.slice(date.start, date.end))
  );
}

/** "What happened on 3 May", "the events of the 3rd of May": of the year of death, whatever year was named last. */
const whatHappened =
  /\b(?:what\s+(?:had\s+)?(?:happened|took\s+place|occurred)|events?|happenings|tragedy|incident|loss|attack|crime|offence)\s+(?:on|of|that\s+(?:took\s+place|happened|occurred)\s+on)\s+(?:the\s+)?(?:\p{Lu}\p{Ll}+day,?\s+)?(?:the\s+)?$/iu;

const thatNight =
  /\bthat\s+(?:very\s+|same\s+)?(?:night|evening|day|morning|afternoon),?\s+(?:on\s+)?(?:the\s+)?$/i;

/** A date without a year of its own may be the day of death, unless what stands before puts it in another year. */
function fallsInYear(text: string, date: ResolvedDate, year: number): boolean {
  if (date.year === null || date.year === year) return true;
  // "16/5" in a log or a diary: the year last named may be that of something else.
  if (date.borrowed && /^\d+\/\d+$/.test(text.slice(date.start, date.end))) return true;
  // "Wrote on 3 May 2022, a year after she died".
  if (
    !date.borrowed &&
    date.year > year &&
    /\b(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\d+)\s+years?\s+(?:on|later|after(?:wards)?|to\s+the\s+day)\b|\b(?:twelve|12)\s+months\s+(?:on|later|after)\b|\banniversar/i.test(
      text
        .slice(Math.max(text.lastIndexOf('. ', date.start) + 1, date.start - 70), date.end + 60)
        .split(/\.\s(?=\p{Lu})/u, 1)[0] ?? '',
    )
  )
    return true;
  // "Later that night, 25 August", below the year of the trial: of the night that is being told.
  if (date.borrowed && thatNight.test(text.slice(Math.max(0, date.start - 40), date.start))) return true;
  if (date.borrowed && whatHappened.test(text.slice(0, date.start))) return true;
  // A review period of whole years that ends with the death begins on the same day.
  if (
    !date.borrowed &&
    date.year < year &&
    /\byears?\b[^.;]{0,60}\b(?:death|died|homicide|murder|killed)\b[^.;]{0,60}$/i.test(
      text.slice(0, date.start),
    )
  )
    return true;
  return date.borrowed && /^\s*(?:\p{L}+\s+)?anniversary/iu.test(text.slice(date.end));
}

/** An Act or guidance that happens to bear the same date. */
function isLaw(text: string, date: ResolvedDate): boolean {
  return /\b(?:came\s+into\s+(?:force|effect)|Royal\s+Assent|Act\s+\d{4}|Regulations)\b/.test(
    text.slice(Math.max(0, date.start - 60), date.end + 20),
  );
}

/** How many blocks at the beginning are asked for the manner of the death. */
const opening = 150;

/** How often a block tells of a death in one manner. */
interface Manners {
  readonly homicide: number;
  readonly suicide: number;
  readonly unexplained: number;
}

const mannersIn = acrossChosen((_draft, zones: readonly Zone[], block): readonly Manners[] => {
  if (zones[block.index] === 'letter') return [];
  const told = (pattern: RegExp) => block.text.match(pattern)?.length ?? 0;
  const manners = { homicide: told(killing), suicide: told(ownHand), unexplained: told(openDeath) };
  return manners.homicide + manners.suicide + manners.unexplained > 0 ? [manners] : [];
});

const killing =
  /\b(?:was (?:\p{L}+ )?(?:killed|murdered)|convicted of (?:her |his |their )?(?:murder|manslaughter|killing)|(?:guilty|plea) (?:to|of) (?:murder|manslaughter)|charged with (?:her |his )?murder|killed (?:her|him))\b/giu;
const ownHand =
  /\b(?:took (?:her|his|their) own life|death was (?:by )?suicide|died by suicide|ended (?:her|his|their) (?:own )?life|conclusion of suicide|apparent suicide|suspected suicide)\b/giu;
const openDeath =
  /\b(?:open (?:conclusion|verdict)|unexplained death|cause of death (?:could not be|was not|is not|remains) )/giu;

function mannerOf(draft: Draft, zones: readonly Zone[]): Death['manner'] {
  let homicide = 0;
  let suicide = 0;
  let unexplained = 0;
  for (const told of mannersIn(
    draft,
    zones,
    [...blocksAfter(draft, -1, opening)].map(({ index }) => index),
  )) {
    homicide += told.homicide;
    suicide += told.suicide;
    unexplained += told.unexplained;
  }
  if (homicide + suicide + unexplained === 0) return null;
  return unexplained > homicide && unexplained >= suicide
    ? 'unexplained'
    : suicide > homicide
      ? 'suicide'
      : 'homicide';
}
