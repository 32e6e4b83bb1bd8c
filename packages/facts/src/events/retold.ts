import { type Anchor, cellAt, cellText, type Draft } from '@dhrlint/draft';
import type { CalendarDay } from '../dates/calendar.js';
import { calendarDay, type ResolvedDate } from '../dates/resolve-dates.js';
import { isReportText } from '../report-text.js';
import { contentWords, sharedWords } from '../sentence-pairs.js';
import { sentencesOf } from '../sentences.js';
import type { Zone } from '../zones.js';

/** A row of the chronology and a sentence that tells the same under another date. */
export interface RetoldContact {
  /** The dates: in the row, and in the sentence. */
  readonly row: Anchor;
  readonly sentence: Anchor;
}

/** A day, or a month where the day is not told. */
interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number | null;
}

interface Telling {
  readonly anchor: Anchor;
  readonly day: Day;
  readonly words: ReadonlySet<string>;
  /** The same with those of the sentence before and of the heading above. */
  readonly around: ReadonlySet<string>;
  /** True where it speaks of another time than that of something told before. */
  readonly another: boolean;
}

interface Row extends Telling {
  readonly day: CalendarDay;
}

/** Fewest words that two tellings of one event share, and the least part of the shorter's words that those are. */
const fewestShared = 4;
const leastPart = 0.6;

/**
 * Rows of the chronology that a sentence of the report tells again under another date: one that differs in its day, its
 * month or its year alone, as a slip of the pen does, or one not far off in nearly the same words. Where the same words
 * fit several rows, or the sentence's own date has a row, nothing is told.
 */
export function retoldContacts(
  draft: Draft,
  zones: readonly Zone[],
  dates: ReadonlyMap<number, readonly ResolvedDate[]>,
): readonly RetoldContact[] {
  const rows = rowsOf(draft, zones, dates);
  if (rows.length === 0) return [];
  const found: RetoldContact[] = [];
  const times = timesTold(dates);
  const usual = usualWords(rows);
  for (const telling of sentencesWithDate(draft, zones, dates)) {
    const row = rowRetold(telling, rows, times, usual);
    if (row) found.push({ row: row.anchor, sentence: telling.anchor });
  }
  return found;
}

function rowRetold(
  telling: Telling,
  rows: readonly Row[],
  times: ReadonlyMap<string, number>,
  usual: ReadonlySet<string>,
): Row | null {
  const { day } = telling;
  const own = rows.filter((row) => sameDay(row.day, day));
  const like = rows
    .filter((row) => !own.includes(row))
    .map((row) => ({ row, ...sharedWords(row.words, telling.words) }))
    .filter(({ count }) => count > 0);
  const alike = like
    .filter(({ count, part }) => count >= fewestShared && part >= leastPart)
    .sort((a, b) => b.count - a.count);
  const [best, second] = alike;
  // A row of the sentence's own date, whatever it tells, is more likely what the sentence is about.
  const ownToo = own.some((row) => sharedWords(row.words, telling.words).count >= 2);
  if (best && best.count !== second?.count && !ownToo && differences(best.row.day, day) === 1)
    return best.row;
  if (own.length > 0 || telling.another || times.get(keyOf(day)) !== 1) return null;
  const close = rows.filter((row) => nearInTime(row.day, day));
  const near = close.filter((row) => retells(row, telling, usual));
  const [one] = near;
  // Where two rows near in time are about the same, neither is meant for certain.
  return one && near.length === 1 ? one : null;
}

/** True where a sentence tells what a row tells, by the words that no other row has. */
function retells(row: Row, telling: Telling, usual: ReadonlySet<string>): boolean {
  const shared = [...row.words].filter((word) => telling.words.has(word));
  const telltale = shared.filter((word) => !everywhere.test(word) && !usual.has(word));
  const part = shared.length / Math.min(row.words.size, telling.words.size);
  if (shared.length >= 3 && part >= leastPart && telltale.length >= (part >= 0.8 ? 1 : 2)) return true;
  if (telling.day.day === null) return shared.length >= 2 && telltale.length >= 1 && part >= leastPart;
  const around = [...row.words].filter((word) => telling.around.has(word));
  const telltaleAround = around.filter((word) => !everywhere.test(word) && !usual.has(word));
  if (around.length < 2 || telltaleAround.length === 0 || shared.length === 0) return false;
  const { year, month, day } = telling.day;
  if (row.day.year !== year) return false;
  if (row.day.month === month) return oneDigitApart(row.day.day, day);
  return telltale.length > 0 && row.day.day === day;
}

/** Dates that an author who slips may give for one another: some weeks apart, or a year. */
function nearInTime(row: CalendarDay, { year, month, day }: Day): boolean {
  const months = (row.year - year) * 12 + row.month - month;
  if (day === null) return months !== 0 && (Math.abs(months) <= 1 || Math.abs(months) === 12);
  return Math.abs(months) <= 1 || (Math.abs(months) === 12 && Math.abs(row.day - day) <= 1);
}

/** Words of a sentence that tells of more than the row: another call, the next visit. */
const anotherTime =
  /(?<!\bover )\b(?:again|another|second|third|further|next|later|also|following|previous|earlier|days?)\b/i;
/** Words that stand in rows of every kind. */
const everywhere =
  /^(?:\$|police|offic|report|told|attend|record|contact|said|say|inform|log|agenc|servic|social|health|visit|seen|saw|call|rang|ring|phone|telephon|surger|practi|school|hospita|council|doctor|nurse|worker|went|came|home)/;

/** Who keeps the record: the police are a force, and a surgery's doctor is its GP. */
const services: readonly (readonly [string, RegExp])[] = [
  ['$police', /\b(?:police|constabulary|the force|officers?|PC|PCSO|sergeant)\b/i],
  ['$practice', /\b(?:GP|doctor|surgery|practice|medical centre)\b/i],
  ['$hospital', /\b(?:hospital|infirmary|emergency department|A&E|ED)\b/],
  ['$housing', /\b(?:housing|landlord|homes|tenancy)\b/i],
  ['$school', /\b(?:school|teacher|education|nursery)\b/i],
];

/** The words of a text that tell what it is about, with the kind of service that it speaks of. */
function wordsOf(text: string): ReadonlySet<string> {
  return new Set([
    ...contentWords(text),
    ...services.flatMap(([kind, pattern]) => (pattern.test(text) ? [kind] : [])),
  ]);
}

/** Words that more than a fifth of the rows have, such as the names of the parties. */
function usualWords(rows: readonly Telling[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const word of rows.flatMap(({ words }) => [...words])) counts.set(word, (counts.get(word) ?? 0) + 1);
  const most = Math.max(rows.length < 6 ? 1 : 2, rows.length / 5);
  return new Set([...counts].flatMap(([word, count]) => (count > most ? [word] : [])));
}

function oneDigitApart(a: number, b: number | null): boolean {
  const [x, y] = [String(a), String(b ?? '')];
  if (x.length === y.length) return [...x].filter((digit, i) => digit !== y[i]).length === 1;
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  return long.includes(short);
}

function keyOf({ year, month, day }: Day): string {
  return `${year}/${month}/${day ?? ''}`;
}

/** How often each day, and each month by itself or in a day, is told in the report. */
function timesTold(dates: ReadonlyMap<number, readonly ResolvedDate[]>): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  const count = (key: string) => times.set(key, (times.get(key) ?? 0) + 1);
  for (const date of [...dates.values()].flat()) {
    if (date.year === null || date.month === null) continue;
    count(keyOf({ year: date.year, month: date.month, day: null }));
    const day = calendarDay(date);
    if (day) count(keyOf(day));
  }
  return times;
}

function rowsOf(
  draft: Draft,
  zones: readonly Zone[],
  dates: ReadonlyMap<number, readonly ResolvedDate[]>,
): readonly Row[] {
  return draft.tables.flatMap((table) => {
    if (zones[table.block] !== 'chronology') return [];
    return table.rows.flatMap((_, row): readonly Row[] => {
      const head = cellAt(table, row, 0);
      const first = head?.row === row ? head.blocks[0] : undefined;
      const own = first === undefined ? [] : (dates.get(first) ?? []);
      const day = own.length === 1 && own[0] ? calendarDay(own[0]) : null;
      const [date] = own;
      if (first === undefined || !day || !date) return [];
      const rest: string[] = [];
      for (let column = 1; column < table.columns; column++) {
        const cell = cellAt(table, row, column);
        if (cell?.row === row && cell.column === column) rest.push(cellText(draft, cell));
      }
      return [
        {
          anchor: { block: first, start: date.start, end: date.end },
          day,
          words: wordsOf(rest.join(' ')),
          around: new Set<string>(),
          another: false,
        },
      ];
    });
  });
}

function sentencesWithDate(
  draft: Draft,
  zones: readonly Zone[],
  dates: ReadonlyMap<number, readonly ResolvedDate[]>,
): readonly Telling[] {
  const found: Telling[] = [];
  for (const [index, inBlock] of dates) {
    const block = draft.blocks[index];
    const zone = zones[index];
    if (
      !block ||
      block.cell ||
      !isReportText(block, zone) ||
      !inBlock.some(({ precision }) => precision === 'day' || precision === 'month')
    )
      continue;
    if (
      zone === 'action-plan' ||
      zone === 'recommendations' ||
      zone === 'process' ||
      zone === 'terms-of-reference'
    )
      continue;
    const heading = headingAbove(draft, index);
    let before = new Set<string>() as ReadonlySet<string>;
    for (const { start, end } of sentencesOf(block.text)) {
      const previous = before;
      before = wordsOf(block.text.slice(start, end));
      const own = inBlock.filter((date) => start <= date.start && date.start < end);
      const [date] = own;
      const day = own.length === 1 && date && !date.borrowed ? dayOf(date) : null;
      if (!date || !day) continue;
      const words = wordsOf(
        block.text.slice(start, end).replace(block.text.slice(date.start, date.end), ' '),
      );
      found.push({
        anchor: { block: index, start: date.start, end: date.end },
        day,
        words,
        around: new Set([...words, ...previous, ...heading]),
        another: anotherTime.test(block.text.slice(start, end)),
      });
    }
  }
  return found;
}

function dayOf(date: ResolvedDate): Day | null {
  if (date.lastDay !== null || date.year === null || date.month === null) return null;
  return date.precision === 'month' ? { year: date.year, month: date.month, day: null } : calendarDay(date);
}

/** A heading that stands so many blocks above still says whose contacts are told. */
const reach = 12;

function headingAbove(draft: Draft, index: number): ReadonlySet<string> {
  for (let at = index - 1; at >= Math.max(0, index - reach); at--) {
    const block = draft.blocks[at];
    if (block?.kind === 'heading') return wordsOf(block.text);
  }
  return new Set();
}

/** True where two dates may be one: a month holds all of its days. */
function sameDay(a: Day, b: Day): boolean {
  return differences(a, b) === 0;
}

/** In how many of their three parts two dates differ. */
function differences(a: Day, b: Day): number {
  const day = a.day !== null && b.day !== null && a.day !== b.day;
  return Number(day) + Number(a.month !== b.month) + Number(a.year !== b.year);
}
