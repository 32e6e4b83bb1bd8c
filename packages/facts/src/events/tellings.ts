import {
  type Anchor,
  acrossChosen,
  blocksBefore,
  cellAt,
  cellText,
  type Draft,
  type Table,
} from '@dhrlint/draft';
import type { CalendarDay } from '../dates/calendar.js';
import { calendarDay, type ResolvedDate } from '../dates/resolve-dates.js';
import { isReportText } from '../report-text.js';
import { contentWords } from '../sentence-pairs.js';
import { sentencesOf } from '../sentences.js';
import type { Zone } from '../zones.js';
import { kindNamedBefore, kindsToldIn } from './event-kinds.js';

/** A day; a month or year where no more is told. */
export interface Day {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

/** A sentence or a row with the one date that it gives. */
export interface Telling {
  readonly anchor: Anchor;
  readonly day: Day;
  readonly words: ReadonlySet<string>;
  /** The same with those of the sentence before and of the heading above. */
  readonly around: ReadonlySet<string>;
  /** The kinds of events that it tells of. */
  readonly kinds: ReadonlySet<string>;
  /** The kind of the event that it dates by its name: "the call of"; null where it names none. */
  readonly named: string | null;
  /** True where it speaks of another time than that of something told before. */
  readonly another: boolean;
}

/** A row of the chronology. */
export interface Row extends Telling {
  readonly day: CalendarDay;
}

/** Words of a sentence that tells of more than the row: another call, the next visit. */
const anotherTime =
  /(?<!\bover )\b(?:again|another|second|third|further|next|later|also|following|previous|earlier|days?)\b/i;
/** Words that stand in rows of every kind. */
export const everywhere =
  /^(?:\$|polic|offic|report|told|attend|record|contact|said|say|inform|log|agenc|servic|social|health|visit|seen|saw|call|rang|ring|phon|telephon|surger|practi|school|hospita|council|doctor|nurs|worker|went|cam$|hom$|meet|panel|famil|chair|review|partner)/;

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
  return new Set([...contentWords(text), ...servicesIn(text)]);
}

/** The kinds of service that a text speaks of: "$police", "$housing". */
export function servicesIn(text: string): readonly string[] {
  return services.flatMap(([kind, pattern]) => (pattern.test(text) ? [kind] : []));
}

/** One word for a date, by which it can be counted. */
export function keyOf({ year, month, day }: Day): string {
  return `${year}/${month ?? ''}/${day ?? ''}`;
}

/** How often each day, and each month by itself or in a day, is told in the report. */
export function timesTold(draft: Draft, facts: TellingSources): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const key of daysTold(draft, facts, facts.dates.keys())) times.set(key, (times.get(key) ?? 0) + 1);
  return times;
}

const daysTold = acrossChosen((_draft, { dates }: TellingSources, { index }): readonly string[] =>
  (dates.get(index) ?? []).flatMap((date): readonly string[] => {
    if (date.year === null) return [];
    const year = date.precision === 'year' ? [keyOf({ year: date.year, month: null, day: null })] : [];
    if (date.month === null) return year;
    const day = calendarDay(date);
    const month = keyOf({ year: date.year, month: date.month, day: null });
    return [...year, month, ...(day ? [keyOf(day)] : [])];
  }),
);

/** The rows of the chronology that open with one exact day. */
export function rowsOf(
  draft: Draft,
  zones: readonly Zone[],
  dates: ReadonlyMap<number, readonly ResolvedDate[]>,
): readonly Row[] {
  return draft.tables.flatMap((table) => {
    if (zones[table.block] !== 'chronology') return [];
    const dated = dateColumn(draft, table, dates);
    return table.rows.flatMap((_, row): readonly Row[] => {
      const head = cellAt(table, row, dated);
      const first = head?.row === row ? head.blocks[0] : undefined;
      const own = first === undefined ? [] : (dates.get(first) ?? []);
      const day = own.length === 1 && own[0] ? calendarDay(own[0]) : null;
      const [date] = own;
      if (first === undefined || !day || !date) return [];
      const rest: string[] = [];
      for (let column = dated + 1; column < table.columns; column++) {
        const cell = cellAt(table, row, column);
        if (cell?.row === row && cell.column === column) rest.push(cellText(draft, cell));
      }
      return [
        {
          anchor: { block: first, start: date.start, end: date.end },
          day,
          words: wordsOf(rest.join(' ')),
          kinds: kindsToldIn(rest.join(' ')),
          named: null,
          around: new Set<string>(),
          another: false,
        },
      ];
    });
  });
}

/** The column of the dates: the first, or the second behind one of references ("C4", "12"). */
function dateColumn(draft: Draft, table: Table, dates: ReadonlyMap<number, readonly ResolvedDate[]>): number {
  const datedIn = (column: number) =>
    table.rows.filter(({ cells }) =>
      cells.some((cell) => cell.column === column && cell.blocks.some((block) => dates.has(block))),
    ).length;
  const isReference = table.rows.every(({ cells }) =>
    cells.some((cell) => cell.column === 0 && cellText(draft, cell).trim().length < 8),
  );
  return isReference && datedIn(0) === 0 && datedIn(1) * 2 > table.rows.length ? 1 : 0;
}

/** What the tellings are read from. */
export interface TellingSources {
  readonly zones: readonly Zone[];
  readonly dates: ReadonlyMap<number, readonly ResolvedDate[]>;
}

/** The sentences of the report that give one date of their own. */
export function sentencesWithDate(draft: Draft, facts: TellingSources): readonly Telling[] {
  return tellingsIn(draft, facts, facts.dates.keys());
}

const tellingsIn = acrossChosen((draft, { zones, dates }: TellingSources, block): readonly Telling[] => {
  const { index } = block;
  const zone = zones[index];
  const inBlock = dates.get(index) ?? [];
  if (
    block.cell ||
    !isReportText(block, zone) ||
    !inBlock.some(({ precision }) => precision === 'day' || precision === 'month' || precision === 'year')
  )
    return [];
  if (
    zone === 'action-plan' ||
    zone === 'recommendations' ||
    zone === 'process' ||
    zone === 'terms-of-reference'
  )
    return [];
  const found: Telling[] = [];
  const heading = headingAbove(draft, index);
  let before = new Set<string>() as ReadonlySet<string>;
  for (const { start, end } of sentencesOf(block.text)) {
    const previous = before;
    before = wordsOf(block.text.slice(start, end));
    const own = inBlock.filter((date) => start <= date.start && date.start < end);
    const [date] = own;
    const day = own.length === 1 && date && !date.borrowed ? dayOf(date) : null;
    if (!date || !day) continue;
    const words = wordsOf(block.text.slice(start, end).replace(block.text.slice(date.start, date.end), ' '));
    found.push({
      anchor: { block: index, start: date.start, end: date.end },
      day,
      words,
      kinds: new Set<string>(),
      named: kindNamedBefore(block.text.slice(start, date.start)),
      around: new Set([...words, ...previous, ...heading]),
      another: anotherTime.test(block.text.slice(start, end)),
    });
  }
  return found;
});

function dayOf(date: ResolvedDate): Day | null {
  if (date.lastDay !== null || date.year === null) return null;
  if (date.precision === 'year') return { year: date.year, month: null, day: null };
  if (date.month === null) return null;
  return date.precision === 'month' ? { year: date.year, month: date.month, day: null } : calendarDay(date);
}

/** A heading that stands so many blocks above still says whose contacts are told. */
const reach = 12;

function headingAbove(draft: Draft, index: number): ReadonlySet<string> {
  for (const block of blocksBefore(draft, index, reach))
    if (block.kind === 'heading') return wordsOf(block.text);
  return new Set();
}

/** True where two dates may be one: a month holds all of its days. */
export function sameDay(a: Day, b: Day): boolean {
  return differences(a, b) === 0;
}

/** In how many of their three parts two dates differ. */
export function differences(a: Day, b: Day): number {
  const day = a.day !== null && b.day !== null && a.day !== b.day;
  const month = a.month !== null && b.month !== null && a.month !== b.month;
  return Number(day) + Number(month) + Number(a.year !== b.year);
}
