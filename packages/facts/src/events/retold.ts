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

interface Telling {
  readonly anchor: Anchor;
  readonly day: CalendarDay;
  readonly words: ReadonlySet<string>;
  /** The same with those of the sentence before. */
  readonly around: ReadonlySet<string>;
  /** True where it speaks of another time than that of something told before. */
  readonly another: boolean;
}

/** Fewest words that two tellings of one event share, and the least part of the shorter's words that those are. */
const fewestShared = 4;
const leastPart = 0.6;

/**
 * Rows of the chronology that a sentence of the report tells again under a date that differs in its day, its month
 * or its year alone, as a slip of the pen does. Where the same words fit several rows, nothing is told.
 */
export function retoldContacts(
  draft: Draft,
  zones: readonly Zone[],
  dates: ReadonlyMap<number, readonly ResolvedDate[]>,
): readonly RetoldContact[] {
  const rows = rowsOf(draft, zones, dates);
  if (rows.length === 0) return [];
  const found: RetoldContact[] = [];
  const near = new Map<string, Telling[]>();
  for (const row of rows)
    for (const key of new Set(keysOf(row.day))) near.set(key, [...(near.get(key) ?? []), row]);
  const times = timesTold(dates);
  const usual = usualWords(rows);
  for (const telling of sentencesWithDate(draft, zones, dates)) {
    const close = [...new Set(keysOf(telling.day).flatMap((key) => near.get(key) ?? []))];
    const like = close
      .map((row) => ({ row, shared: sharedWords(row.words, telling.words) }))
      .filter(({ shared }) => shared.count >= fewestShared && shared.part >= leastPart)
      .sort((a, b) => b.shared.count - a.shared.count);
    const [best, second] = like;
    const slip = like.length === 0 ? digitSlip(telling, close, times, usual) : null;
    if (slip) found.push({ row: slip.anchor, sentence: telling.anchor });
    if (!best || (second && second.shared.count === best.shared.count)) continue;
    if (like.some(({ row }) => sameDay(row.day, telling.day)) || !isSlip(best.row.day, telling.day)) continue;
    // A row of the sentence's own date, whatever it tells, is more likely what the sentence is about.
    if (
      close.some((row) => sameDay(row.day, telling.day) && sharedWords(row.words, telling.words).count >= 2)
    )
      continue;
    found.push({ row: best.row.anchor, sentence: telling.anchor });
  }
  return found;
}

/** Words of a sentence that tells of more than the row: another call, the next visit. */
const anotherTime =
  /(?<!\bover )\b(?:again|another|second|third|further|next|later|also|following|previous|earlier|days?)\b/i;
/** Words that stand in rows of every kind. */
const everywhere =
  /^(?:police|offic|report|told|attend|record|contact|said|say|inform|log|agenc|servic|social|health|visit|seen|saw|call|rang|ring|phone|telephon|surger|practi|school|hospita|council|doctor|nurse|worker|went|came|home)/;

/**
 * The one row whose day differs by one digit ("9" and "19") from that of a sentence about the same, where the
 * sentence's date is told nowhere else: a slip of the pen, even if few words are shared.
 */
function digitSlip(
  telling: Telling,
  close: readonly Telling[],
  times: ReadonlyMap<string, number>,
  usual: ReadonlySet<string>,
): Telling | null {
  const { day, around } = telling;
  if (times.get(keyOf(day)) !== 1 || telling.another) return null;
  if (close.some((row) => sameDay(row.day, day))) return null;
  const rows = close.filter(
    (row) => row.day.month === day.month && row.day.year === day.year && oneDigitApart(row.day.day, day.day),
  );
  const about = rows.filter((row) => {
    const shared = [...row.words].filter((word) => around.has(word));
    return (
      shared.length >= 2 &&
      shared.some((word) => !everywhere.test(word) && !usual.has(word)) &&
      [...row.words].some((word) => telling.words.has(word))
    );
  });
  return rows.length === 1 && about.length === 1 ? (about[0] ?? null) : null;
}

/** Words that more than a fifth of the rows have, such as the names of the parties. */
function usualWords(rows: readonly Telling[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const word of rows.flatMap(({ words }) => [...words])) counts.set(word, (counts.get(word) ?? 0) + 1);
  const most = Math.max(1, rows.length / 5);
  return new Set([...counts].flatMap(([word, count]) => (count > most ? [word] : [])));
}

function oneDigitApart(a: number, b: number): boolean {
  const [x, y] = [String(a), String(b)];
  if (x.length === y.length) return [...x].filter((digit, i) => digit !== y[i]).length === 1;
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  return long.includes(short);
}

function keyOf({ year, month, day }: CalendarDay): string {
  return `${year}/${month}/${day}`;
}

/** How often each exact day is told in the report. */
function timesTold(dates: ReadonlyMap<number, readonly ResolvedDate[]>): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const date of [...dates.values()].flat()) {
    const day = calendarDay(date);
    if (day) times.set(keyOf(day), (times.get(keyOf(day)) ?? 0) + 1);
  }
  return times;
}

/** What two dates have in common that differ in one part, or in none. */
function keysOf({ year, month, day }: CalendarDay): readonly string[] {
  return [`${year}/${month}/`, `${year}//${day}`, `/${month}/${day}`];
}

function rowsOf(
  draft: Draft,
  zones: readonly Zone[],
  dates: ReadonlyMap<number, readonly ResolvedDate[]>,
): readonly Telling[] {
  return draft.tables.flatMap((table) => {
    if (zones[table.block] !== 'chronology') return [];
    return table.rows.flatMap((_, row): readonly Telling[] => {
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
          words: contentWords(rest.join(' ')),
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
      !inBlock.some(({ precision }) => precision === 'day')
    )
      continue;
    if (
      zone === 'action-plan' ||
      zone === 'recommendations' ||
      zone === 'process' ||
      zone === 'terms-of-reference'
    )
      continue;
    let before = new Set<string>() as ReadonlySet<string>;
    for (const { start, end } of sentencesOf(block.text)) {
      const previous = before;
      before = contentWords(block.text.slice(start, end));
      const own = inBlock.filter((date) => start <= date.start && date.start < end);
      const [date] = own;
      const day = own.length === 1 && date && !date.borrowed ? calendarDay(date) : null;
      if (!date || !day) continue;
      const words = contentWords(
        block.text.slice(start, end).replace(block.text.slice(date.start, date.end), ' '),
      );
      found.push({
        anchor: { block: index, start: date.start, end: date.end },
        day,
        words,
        around: new Set([...words, ...previous]),
        another: anotherTime.test(block.text.slice(start, end)),
      });
    }
  }
  return found;
}

function sameDay(a: CalendarDay, b: CalendarDay): boolean {
  return a.day === b.day && a.month === b.month && a.year === b.year;
}

/** True where two dates differ in one of their three parts. */
function isSlip(a: CalendarDay, b: CalendarDay): boolean {
  return Number(a.day !== b.day) + Number(a.month !== b.month) + Number(a.year !== b.year) === 1;
}
