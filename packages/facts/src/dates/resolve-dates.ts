import { acrossBlocks, type Block, type Draft, derived } from '@dhrlint/draft';
import type { CalendarDay } from './calendar.js';
import { dayExists, nthWeekday, weekdayOf } from './calendar.js';
import { type DateMention, datesIn } from './dates.js';
import { namedDayIn } from './named-days.js';

/** A date with the month and year that its surroundings give, where its own words leave them out. */
export interface ResolvedDate extends DateMention {
  /** True where the year (or month) was taken from the text before, the row above or the heading. */
  readonly borrowed: boolean;
  /** True where the month was: "the 14th". */
  readonly borrowedMonth: boolean;
}

/** What was last said of month and year. */
export interface DateContext {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

export const noContext: DateContext = { year: null, month: null, day: null };

/** Completes the dates of one text, in order, from the dates before it; a pure function. */
export function resolveDates(
  mentions: readonly DateMention[],
  before: DateContext,
): { readonly dates: readonly ResolvedDate[]; readonly after: DateContext } {
  let context = before;
  const dates = mentions.map((mention, index) => {
    const resolved = resolve(mention, context, mentions[index + 1]);
    // A weekday that does not fit says that another year is meant than the one told somewhere above.
    const isAnother = context === before && resolved.borrowed && isOtherWeekday(resolved);
    const date = isAnother ? { ...mention, borrowed: false, borrowedMonth: false } : resolved;
    context = follow(context, date);
    return date;
  });
  return { dates, after: context };
}

function resolve(mention: DateMention, context: DateContext, next: DateMention | undefined): ResolvedDate {
  let { day, month, year } = mention;
  if (mention.precision === 'weekday' || mention.precision === 'year' || mention.precision === 'season')
    return { ...mention, borrowed: false, borrowedMonth: false };
  if (mention.precision === 'day' && month === null && (mention.named === null || mention.nth !== null)) {
    month = context.month;
    year = context.year;
    // "On 28 May … on the 2nd": a smaller number without "of that month" is the month after.
    if (month !== null && !mention.pointsBack && context.day !== null && day !== null && day < context.day) {
      year = month === 12 && year !== null ? year + 1 : year;
      month = (month % 12) + 1;
    }
  } else if (year === null) {
    // "between 12 March and 14 March 2021" gives its year at the end.
    const shared =
      next && next.year !== null && next.precision === mention.precision && next.start - mention.end < 12;
    year = shared ? next.year : context.year;
  }
  const known = mention.named !== null && year !== null ? namedDayIn(mention.named, year) : null;
  if (known) ({ day, month } = known);
  if (mention.nth !== null && mention.weekday !== null && month !== null && year !== null)
    day = nthWeekday(year, month, mention.weekday, mention.nth).day;
  if (day !== null && month !== null && !dayExists(day, month, year))
    return { ...mention, borrowed: false, borrowedMonth: false };
  // "Friday the 21st" below a day of August that has no such Friday: of another month.
  if (mention.month === null && mention.named === null && day !== null && month !== null && year !== null)
    if (mention.weekday !== null && weekdayOf({ day, month, year }) !== mention.weekday)
      return { ...mention, borrowed: false, borrowedMonth: false };
  const borrowedMonth =
    month !== null && mention.month === null && (mention.named === null || mention.nth !== null);
  return { ...mention, day, month, year, borrowed: year !== mention.year || borrowedMonth, borrowedMonth };
}

function isOtherWeekday({ weekday, day, month, year, borrowedMonth }: ResolvedDate): boolean {
  if (weekday === null || day === null || month === null || year === null || borrowedMonth) return false;
  return weekdayOf({ day, month, year }) !== weekday;
}

function follow(context: DateContext, date: ResolvedDate): DateContext {
  // A feast whose day nobody told leaves off where it was: "with Eid on the 13th".
  if (date.precision === 'weekday' || (date.named !== null && date.day === null && date.month === null))
    return context;
  if (date.precision === 'year' || date.precision === 'season')
    return date.year === context.year ? context : { year: date.year, month: null, day: null };
  return {
    year: date.year ?? context.year,
    month: date.month ?? context.month,
    day: date.precision === 'day' ? (date.lastDay ?? date.day) : null,
  };
}

/** A block that gives dates, or a heading, behind which no day is carried on. */
interface Dated {
  readonly index: number;
  readonly kind: Block['kind'];
  /** The column of its table; null outside of tables. */
  readonly column: string | null;
  readonly mentions: readonly DateMention[];
}

const datesOf = derived(({ text }: Block) => datesIn(text));

const datedOrHeading = acrossBlocks((block): readonly Dated[] => {
  const { index, kind, cell } = block;
  const mentions = datesOf(block);
  const column = cell ? `${cell.table}/${cell.column}` : null;
  return mentions.length > 0 || kind === 'heading' ? [{ index, kind, column, mentions }] : [];
});

interface Resolved extends ReturnType<typeof resolveDates> {
  readonly before: DateContext;
}

// By the mentions themselves and what stands before them: nearly all come out as they did one key before.
const lastResolved = new WeakMap<readonly DateMention[], Resolved>();

function resolvedAfter(mentions: readonly DateMention[], before: DateContext): Resolved {
  const last = lastResolved.get(mentions);
  if (
    last?.before.year === before.year &&
    last.before.month === before.month &&
    last.before.day === before.day
  )
    return last;
  const resolved = { ...resolveDates(mentions, before), before };
  lastResolved.set(mentions, resolved);
  return resolved;
}

/** Kinds of blocks that do not carry a story on. */
const aside = new Set<Block['kind']>([
  'header',
  'footer',
  'property',
  'contents-entry',
  'comment',
  'footnote',
  'endnote',
]);

/**
 * The dates of every block that has any, by block index. Month and year are borrowed in reading order within
 * a section; a date at the head of a row borrows from the rows above it, not from what they tell; notes and
 * comments borrow from nobody.
 */
export function resolvedDates(draft: Draft): ReadonlyMap<number, readonly ResolvedDate[]> {
  const all = new Map<number, readonly ResolvedDate[]>();
  const columns = new Map<string, DateContext>();
  let running: DateContext = noContext;
  for (const { index, kind, column, mentions } of datedOrHeading(draft)) {
    if (kind === 'heading') running = { ...running, month: null, day: null };
    if (mentions.length === 0) continue;
    const dateCell = column !== null && (mentions[0]?.start ?? 9) < 3;
    const before = aside.has(kind) ? noContext : dateCell ? (columns.get(column) ?? running) : running;
    const { dates, after } = resolvedAfter(mentions, before);
    all.set(index, dates);
    if (aside.has(kind)) continue;
    if (dateCell) columns.set(column, after);
    if (kind !== 'revision' && kind !== 'hidden') running = after;
  }
  return all;
}

/** The day of a date; null where it is not exact or a part of it is not known. */
export function calendarDay(date: DateMention): CalendarDay | null {
  const { day, month, year } = date;
  return date.precision === 'day' && day !== null && month !== null && year !== null
    ? { day, month, year }
    : null;
}
