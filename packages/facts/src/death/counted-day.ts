import type { Anchor } from '@dhrlint/draft';
import { addDays, type CalendarDay, dayExists, weekdayOf } from '../dates/calendar.js';
import type { RelativeDay } from '../dates/relative-days.js';
import { calendarDay, type ResolvedDate } from '../dates/resolve-dates.js';
import type { Cue } from './cues.js';
import type { DateAt, Place } from './dated-places.js';
import type { DeathMonth } from './death-month.js';
import { fitsMonth, type Reader } from './reader.js';
import type { DeathStatement } from './statements.js';

/** Longest count of days from which a reader would work the day out. */
export const mostDays = 31;

/** True where a day that was counted lies in the month of death. */
export function inMonthOfDeath(reader: Reader, day: CalendarDay | null): boolean {
  return day !== null && fitsMonth({ ...day, borrowed: false, borrowedMonth: false }, reader.known) === 'yes';
}

/** The day of a date; one that borrowed its year from the text before is of the year of death if the month is. */
export function dayOf({ reader: { known } }: Place, { date }: DateAt): CalendarDay | null {
  const day = calendarDay(date) ?? inKnownMonth(date, known);
  // "Seen on the 6th. Seven days after the call of the 5th …": a bare day that was carried past the month of death.
  if (day && date.borrowedMonth && known.month !== null && known.year !== null)
    if (day.month === (known.month % 12) + 1) return { ...day, year: known.year, month: known.month };
  if (!day || !date.borrowed || known.year === null || known.month === null) return day;
  // Counted from, it lies in the month of death, the one before or the one after.
  const apart = (day.month - known.month + 12) % 12;
  if (apart === 0) return { ...day, year: known.year };
  if (apart === 11) return { ...day, year: known.year - (known.month === 1 ? 1 : 0) };
  return apart === 1 ? { ...day, year: known.year + (known.month === 12 ? 1 : 0) } : day;
}

/** "Friday, the twenty-first", "Sunday 6 August", where no month or year was told before it: those of the death. */
function inKnownMonth(date: ResolvedDate, known: DeathMonth): CalendarDay | null {
  const month = date.month ?? known.month;
  const year = date.year ?? known.year;
  if (date.precision !== 'day' || date.day === null || (date.named !== null && date.month === null))
    return null;
  if (month === null || year === null || !dayExists(date.day, month, year)) return null;
  const day = { day: date.day, month, year };
  return date.weekday === null || weekdayOf(day) === date.weekday ? day : null;
}

/** "On 8 June she went to work. That evening he killed her": the date itself is the day of the death. */
export function atDate(place: Place, anchor: DateAt): DeathStatement | null {
  const day = dayOf(place, anchor);
  if (!plausible(place, anchor, 0)) return null;
  const sentence: Anchor = { block: place.block, start: place.sentence.start, end: place.sentence.end };
  return {
    kind: anchor.date.named ? 'named-day' : 'exact',
    anchor: anchor.at,
    day,
    related: [sentence],
    date: anchor.date,
  };
}

/** "Two days after the killing", "a week after she was killed": the death is what is counted from, not to. */
export function isMeasuredFrom(words: string, cue: Cue, { end, from }: RelativeDay): boolean {
  return (
    from === 'following' &&
    cue.start >= end &&
    /^\s+(?:(?:she|he|they|the|her|his|their|this|\p{Lu}[\p{L}’']*)\s+)?(?:(?:own|fatal|violent|had|was|were)\s+)?$/u.test(
      words.slice(end, cue.start),
    )
  );
}

/** A day that follows from the words must lie in the month of death, where that is known. */
export function plausible(place: Place, anchor: DateAt, days: number): boolean {
  const day = dayOf(place, anchor);
  // "Exactly one hundred days after her death" is counted too, where it leads into the month of death.
  if (Math.abs(days) > mostDays) return inMonthOfDeath(place.reader, day && addDays(day, days));
  return (
    day === null ||
    fitsMonth({ ...addDays(day, days), borrowed: false, borrowedMonth: false }, place.reader.known) !== 'no'
  );
}

/** A clause is quoted whole up to this length. */
const longestQuote = 170;

/** The statement that a sentence makes from its cue and the words of the count; `related` are the dates counted from. */
export function made(
  place: Place,
  cueStart: number,
  cueEnd: number,
  start: number,
  end: number,
  day: CalendarDay | null,
  related: readonly Anchor[],
): DeathStatement {
  const { sentence, words } = place;
  let from = Math.min(cueStart, start);
  let to = Math.max(cueEnd, end);
  if (words.length <= longestQuote) [from, to] = [0, words.length];
  else from = Math.max(0, words.lastIndexOf(' ', Math.max(0, from - 14)) + 1);
  const outside = related.filter(
    (r) => r.block !== place.block || r.start < sentence.start + from || r.end > sentence.start + to,
  );
  return {
    kind: 'inferred',
    anchor: { block: place.block, start: sentence.start + from, end: sentence.start + to },
    day,
    related: outside,
    date: null,
  };
}
