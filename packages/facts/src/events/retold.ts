import { type Anchor, type Draft, derivedIn } from '@dhrlint/draft';
import type { CalendarDay } from '../dates/calendar.js';
import { sharedWords } from '../sentence-pairs.js';
import { retoldSentences } from './retold-sentences.js';
import {
  type Day,
  differences,
  everywhere,
  keyOf,
  type Row,
  rowsOf,
  sameDay,
  sentencesWithDate,
  type Telling,
  type TellingSources,
  timesTold,
} from './tellings.js';

/** A row of the chronology and a sentence that tells the same under another date. */
export interface RetoldContact {
  /** The dates: in the row, or in the sentence that told it first, and in the sentence. */
  readonly row: Anchor;
  readonly sentence: Anchor;
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
  facts: TellingSources,
  parties: ReadonlySet<string>,
): readonly RetoldContact[] {
  const chronology = chronologyOf(draft, facts);
  const times = timesTold(draft, facts);
  const tellings = sentencesWithDate(draft, facts);
  const found = tellings.flatMap((telling): readonly RetoldContact[] => {
    const row = rowRetold(chronology, telling, times);
    return row ? [{ row: row.anchor, sentence: telling.anchor }] : [];
  });
  const known = new Set(found.map(({ sentence }) => sentence));
  const others = tellings.filter(({ anchor }) => !known.has(anchor));
  return [
    ...found,
    ...retoldSentences(others, facts.zones, times, parties).map(({ first, again }) => ({
      row: first.anchor,
      sentence: again.anchor,
    })),
  ];
}

/** The rows of the chronology, and the words that tell nothing of one of them. */
interface Chronology {
  readonly rows: readonly Row[];
  readonly usual: ReadonlySet<string>;
}

const chronologyOf = derivedIn((draft: Draft, { zones, dates }: TellingSources): Chronology => {
  const rows = rowsOf(draft, zones, dates);
  return { rows, usual: usualWords(rows) };
});

function rowRetold(chronology: Chronology, telling: Telling, times: ReadonlyMap<string, number>): Row | null {
  if (telling.day.month === null) return null;
  const { row, isOpen } = rowLike(chronology, telling);
  if (row || !isOpen || times.get(keyOf(telling.day)) !== 1) return row;
  return rowNear(chronology, telling).row ?? rowNamed(chronology, telling).row;
}

/** Days by which a slip of the pen misses one. */
const fewDays = 3;

/** The one row of its kind near the date of "the call of 6 August", where that day has no row. */
const rowNamed = derivedIn(({ rows, usual }: Chronology, telling: Telling): { readonly row: Row | null } => {
  const { named, day } = telling;
  if (named === null || day.day === null) return { row: null };
  const services = (words: ReadonlySet<string>) => [...words].filter((word) => word.startsWith('$'));
  const like = rows.filter((row) => {
    if (!row.kinds.has(named)) return false;
    const [own, others] = [services(telling.words), services(row.words)];
    if (own.length > 0 && others.length > 0 && !own.some((word) => others.includes(word))) return false;
    if (row.day.year === day.year && row.day.month === day.month)
      return oneDigitApart(row.day.day, day.day) || Math.abs(row.day.day - (day.day ?? 0)) <= fewDays;
    return (
      differences(row.day, day) === 1 &&
      [...row.words].some((word) => telling.words.has(word) && !everywhere.test(word) && !usual.has(word))
    );
  });
  const [one] = like;
  return { row: one && like.length === 1 ? one : null };
});

/** The row that differs in one part of its date, and whether another near in time may be meant where there is none. */
const rowLike = derivedIn(
  ({ rows }: Chronology, telling: Telling): { readonly row: Row | null; readonly isOpen: boolean } => {
    const { day } = telling;
    const own = rows.filter((row) => sameDay(row.day, day));
    const like = rows
      .filter((row) => differences(row.day, day) === 1)
      .map((row) => ({ row, ...sharedWords(row.words, telling.words) }));
    const alike = like
      .filter(({ count, part }) => count >= fewestShared && part >= leastPart)
      .sort((a, b) => b.count - a.count);
    const [best, second] = alike;
    // A row of the sentence's own date, whatever it tells, is more likely what the sentence is about.
    const ownToo = own.some((row) => sharedWords(row.words, telling.words).count >= 2);
    if (best && best.count !== second?.count && !ownToo) return { row: best.row, isOpen: false };
    return { row: null, isOpen: own.length === 0 && !telling.another };
  },
);

const rowNear = derivedIn(({ rows, usual }: Chronology, telling: Telling): { readonly row: Row | null } => {
  const close = rows.filter((row) => nearInTime(row.day, telling.day));
  const near = close.filter((row) => retells(row, telling, usual));
  const [one] = near;
  // Where two rows near in time are about the same, neither is meant for certain.
  return { row: one && near.length === 1 ? one : null };
});

/** True where a sentence tells what a row tells, by the words that no other row has. */
function retells(row: Row, telling: Telling, usual: ReadonlySet<string>): boolean {
  const shared = [...row.words].filter((word) => telling.words.has(word));
  const telltale = shared.filter((word) => !everywhere.test(word) && !usual.has(word));
  const part = shared.length / Math.min(row.words.size, telling.words.size);
  if (shared.length >= 3 && part >= leastPart && telltale.length >= (part >= 0.8 ? 1 : 2)) return true;
  if (telling.day.day === null) return shared.length >= 2 && telltale.length >= 1 && part >= leastPart;
  const around = [...row.words].filter((word) => telling.around.has(word));
  const telltaleAround = around.filter((word) => !everywhere.test(word) && !usual.has(word));
  if (around.length < 2 || telltaleAround.length === 0) return false;
  if (!shared.some((word) => word.startsWith('$') || !everywhere.test(word))) return false;
  const { year, month, day } = telling.day;
  if (row.day.year !== year) return false;
  if (row.day.month === month) return oneDigitApart(row.day.day, day);
  return telltale.length > 0 && row.day.day === day;
}

/** Dates that an author who slips may give for one another: some weeks apart, or a year. */
function nearInTime(row: CalendarDay, { year, month, day }: Day): boolean {
  if (month === null) return false;
  const months = (row.year - year) * 12 + row.month - month;
  if (day === null) return months !== 0 && (Math.abs(months) <= 1 || Math.abs(months) === 12);
  return Math.abs(months) <= 1 || (Math.abs(months) === 12 && Math.abs(row.day - day) <= 1);
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
  if (x.length === 2 && x === [...y].reverse().join('')) return true;
  if (x.length === y.length) return [...x].filter((digit, i) => digit !== y[i]).length === 1;
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  return long.includes(short);
}
