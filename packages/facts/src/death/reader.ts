import { type Draft, derived, derivedIn, everyBlock } from '@dhrlint/draft';
import { weekdayOf } from '../dates/calendar.js';
import type { ResolvedDate } from '../dates/resolve-dates.js';
import type { Zone } from '../zones.js';
import type { DeathMonth } from './death-month.js';
import type { Parties } from './parties.js';
import type { TellWhose } from './whose-death.js';

/** What every way of looking for the day of the death reads. */
export interface Reader {
  readonly draft: Draft;
  readonly zones: readonly Zone[];
  readonly dates: ReadonlyMap<number, readonly ResolvedDate[]>;
  readonly whose: TellWhose;
  readonly parties: Parties;
  readonly known: DeathMonth;
}

/** Zones whose words are not the report's: what the file says of itself is judged by other rules. */
const unread = new Set<Zone>(['letter', 'file', 'contents']);

/** The blocks whose words are the report's, by their indexes. */
export const readBlocks = derivedIn((draft: Draft, zones: readonly Zone[]): readonly number[] =>
  everyBlock(draft).filter((index) => !unread.has(zones[index] ?? 'body')),
);

/** Those of them that have dates. */
export const datedBlocks = derived(({ dates, zones }: Reader): readonly number[] =>
  [...dates.keys()].filter((index) => !unread.has(zones[index] ?? 'body')),
);

/** Whether a date may lie in the month of death that the report tells elsewhere. */
export function fitsMonth(
  date: Pick<ResolvedDate, 'month' | 'year' | 'borrowed' | 'borrowedMonth' | 'day'> &
    Partial<Pick<ResolvedDate, 'weekday'>>,
  known: DeathMonth,
): 'yes' | 'no' | 'unknown' {
  if (known.others.some((o) => o.month === date.month && o.year === date.year)) return 'yes';
  // "The 14th" after a dated aside may be of another month than the last one named.
  if (date.borrowedMonth) return date.month === known.month && date.year === known.year ? 'yes' : 'unknown';
  // "The 14th", with nothing before it but the year of the report on its cover.
  if (date.borrowed && date.month === null) return 'unknown';
  // "Saturday 12 November" below a paragraph of another year: the weekday tells that it is the year of death.
  const { day, month } = date;
  if ((date.borrowed || date.year === null) && known.year !== null && month !== null && day !== null)
    if (month === known.month && date.weekday === weekdayOf({ year: known.year, month, day })) return 'yes';
  if (known.year === null || date.year === null)
    return known.month !== null && date.month !== null && date.month !== known.month ? 'no' : 'unknown';
  if (date.year !== known.year) return date.borrowed && date.month === known.month ? 'unknown' : 'no';
  if (known.month === null || date.month === null) return 'unknown';
  // Found just after a month's end, or attacked just before its beginning.
  const apart = Math.abs((date.month - known.month + 12) % 12);
  const edge = date.day !== null && ((apart === 1 && date.day <= 2) || (apart === 11 && date.day >= 28));
  return date.month === known.month ? 'yes' : edge ? 'unknown' : 'no';
}
