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
  for (const telling of sentencesWithDate(draft, zones, dates)) {
    const close = [...new Set(keysOf(telling.day).flatMap((key) => near.get(key) ?? []))];
    const like = close
      .map((row) => ({ row, shared: sharedWords(row.words, telling.words) }))
      .filter(({ shared }) => shared.count >= fewestShared && shared.part >= leastPart)
      .sort((a, b) => b.shared.count - a.shared.count);
    const [best, second] = like;
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
    for (const { start, end } of sentencesOf(block.text)) {
      const own = inBlock.filter((date) => start <= date.start && date.start < end);
      const [date] = own;
      const day = own.length === 1 && date && !date.borrowed ? calendarDay(date) : null;
      if (!date || !day) continue;
      found.push({
        anchor: { block: index, start: date.start, end: date.end },
        day,
        words: contentWords(
          block.text.slice(start, end).replace(block.text.slice(date.start, date.end), ' '),
        ),
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
