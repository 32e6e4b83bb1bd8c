import { type Anchor, blocksBefore, blocksBetween } from '@dhrlint/draft';
import { calendarDay, type ResolvedDate } from '../dates/resolve-dates.js';
import { type Sentence, sentencesOf } from '../sentences.js';
import type { Reader } from './reader.js';

/** A sentence in which a day is looked for, with the dates of its block. */
export interface Place {
  readonly reader: Reader;
  readonly block: number;
  readonly sentence: Sentence;
  /** The words of the sentence. */
  readonly words: string;
  /** The dates of the block, offsets into its text. */
  readonly dates: readonly ResolvedDate[];
}

/** A date with its place in the report. */
export interface DateAt {
  readonly date: ResolvedDate;
  readonly at: Anchor;
  readonly start: number;
  readonly end: number;
}

/** Couples a date with its block. */
function dateAt(block: number, date: ResolvedDate): DateAt {
  return { date, at: { block, start: date.start, end: date.end }, start: date.start, end: date.end };
}

/** The exact dates of the sentence. */
export function dayDates(place: Place): readonly DateAt[] {
  return place.dates
    .filter((d) => d.precision === 'day' && d.start >= place.sentence.start && d.end <= place.sentence.end)
    .map((d) => dateAt(place.block, d));
}

/** The last exact date in the few sentences before, in this block or at the end of the one before it. */
export function dateBefore(place: Place, reach: number): DateAt | null {
  const { reader, block, sentence } = place;
  const here = (reader.draft.blocks[block]?.text ?? '').slice(0, sentence.start);
  const sentences = sentencesOf(here).slice(-reach);
  const floor = sentences[0]?.start ?? 0;
  const inside = place.dates.findLast(
    (d) => d.end <= sentence.start && d.start >= floor && d.precision === 'day',
  );
  if (inside) return dateAt(block, inside);
  if (place.dates.some((d) => d.end <= sentence.start && d.start >= floor && d.precision === 'month'))
    return null;
  const cell = reader.draft.blocks[block]?.cell;
  if (cell) return rowDate(place);
  if (sentences.length >= reach) return null;
  for (const above of blocksBefore(reader.draft, block, 3)) {
    if (above.kind === 'cell' || above.kind === 'heading') return null;
    if (above.kind !== 'paragraph' && above.kind !== 'list-item') continue;
    const date = reader.dates.get(above.index)?.findLast((d) => d.precision === 'day');
    const tail = sentencesOf(above.text).at(-2)?.start ?? 0;
    return date && date.start >= tail ? dateAt(above.index, date) : null;
  }
  return null;
}

/** The exact date at the head of the row that a cell stands in. */
export function rowDate(place: Place): DateAt | null {
  const cell = place.reader.draft.blocks[place.block]?.cell;
  const row = cell ? place.reader.draft.tables[cell.table]?.rows[cell.row] : undefined;
  for (const other of row?.cells ?? []) {
    if (other.column >= (cell?.column ?? 0)) break;
    for (const block of other.blocks) {
      const date = place.reader.dates.get(block)?.find((d) => d.precision === 'day');
      if (date && date.start < 12) return dateAt(block, date);
    }
  }
  return null;
}

/** Words that name no event, so that a sentence which shares them need not tell of the same one. */
const commonWords =
  /^(?:that|this|which|when|been|being|were|have|with|from|into|their|they|there|then|than|after|before|first|last|second|days?|death|murder|homicide|killing|killed|died|dead|found|year|month|week|made|home|house|came|late|three|seven|eight|nine|four|five|weeks?|nights?)$/;
/** As many letters as "admitted" and "admission" share. */
const stemLength = 4;

/** "three days after the wedding": a dated sentence not far before that speaks of the wedding too. */
export function sharedEvent(place: Place, after: string): DateAt | null {
  const stems = stemsOf(after);
  if (stems.length === 0) return null;
  const { draft } = place.reader;
  for (const { index: i, text } of [
    ...blocksBetween(draft, place.block, place.block + 1),
    ...blocksBefore(draft, place.block, 4),
  ]) {
    for (const sentence of sentencesOf(text).toReversed()) {
      if (i === place.block && sentence.start >= place.sentence.start) continue;
      const words = text.slice(sentence.start, sentence.end).toLowerCase();
      if (!stems.some((stem) => words.includes(stem))) continue;
      const date = place.reader.dates
        .get(i)
        ?.find((d) => d.precision === 'day' && d.start >= sentence.start && d.end <= sentence.end);
      if (date && calendarDay(date)) return dateAt(i, date);
    }
  }
  return null;
}

/** The beginnings of the words of a clause that may name an event. */
function stemsOf(words: string): readonly string[] {
  const clause = /^[^,;.]{0,60}/.exec(words)?.[0] ?? '';
  return [...clause.matchAll(/\p{L}{4,}/gu)]
    .map(([word]) => word)
    .filter((word) => /^\p{Ll}/u.test(word) && !commonWords.test(word))
    .slice(0, 4)
    .map((word) => word.slice(0, stemLength));
}

/** "The new lock came a day too late": the last row of a table that speaks of it and has a date at its head. */
export function sharedRow(place: Place, words: string): DateAt | null {
  const { blocks } = place.reader.draft;
  const long = stemsOf(words).filter((stem) => stem.length === stemLength);
  if (long.length === 0) return null;
  for (const block of [...blocks.slice(0, place.block).toReversed(), ...blocks.slice(place.block)]) {
    if (!block.cell || !long.some((stem) => block.text.toLowerCase().includes(stem))) continue;
    const row = rowDate({ ...place, block: block.index });
    if (row && calendarDay(row.date)) return row;
  }
  return null;
}
