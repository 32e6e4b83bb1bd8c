import type { Anchor, Block, Draft } from '@dhrlint/draft';
import type { ResolvedDate } from './dates/resolve-dates.js';
import type { Death } from './death/death.js';
import type { Zone } from './zones.js';

/** A month, season or year on the front page, and what it is taken to be the date of. */
export interface CoverDate {
  readonly anchor: Anchor;
  readonly date: ResolvedDate;
  readonly of: 'death' | 'report';
}

/** What the front page says of dates. */
export interface Cover {
  /** False where the report opens without anything that could be told to be a front page. */
  readonly recognised: boolean;
  /** True where the file's first page has no text to read: a picture or a scan. */
  readonly unreadable: boolean;
  readonly dates: readonly CoverDate[];
  /** The first date on it that gives the month of death, exact dates included; null where none does. */
  readonly monthOfDeath: CoverDate | null;
  /** The first date on it that tells only the year (or season) of death. */
  readonly yearOfDeath: CoverDate | null;
}

const ofReport =
  /\b(?:date\s*(?:of\s+)?(?:(?:the|this)\s+)?(?:completed|completion|report|version|publication|submission|issued?|review|draft)?\s*:|date\s+(?:of\s+(?:the\s+|this\s+)?(?:report|completion|publication|submission|issue|version|draft|review)|completed|published|submitted)|complet(?:ed|ion)|version|drafts?\b|v\d|published|publication|updated?|revised|finali[sz]ed|submitted|presented|issued|authors?|chair(?:ed|person|man|woman)?|prepared|written|produced|authored|compiled|embargo(?:ed)?|approved|ratified|commissioned|final\s+report|dated?\s*(?::|$)|dyddiad)\b/iu;
const ofDeath =
  /\b(?:died|dies|death|dod|d\.o\.d|killed|murder(?:ed)?|deceased|found|homicide\s+(?:of|in|on)|suicide|passed\s+away|in\s+memory|lost\s+(?:her|his|their)\s+li(?:fe|ves)|bu\s+farw|marwolaeth|farwolaeth)\b/iu;
/** "died: Nov 2020", "the death of a woman in July 2022": nothing but names and prepositions up to the date. */
const straightToDate =
  /\b(?:died|death|dod|killed|murder(?:ed)?|deceased|suicide|passed\s+away|homicide\s+of|bu\s+farw|farwolaeth)\b(?:(?!\b(?:report|review|completed|author|chair|version|draft|date|published)\b)[^.;|]){0,80}\b(?:in|on|during|around|between|of|:|ym\s+mis|yn)\s*(?:\p{L}+\s+and\s+)?$|\b(?:died|dod|d\.o\.d\.?|deceased|death)\s*[:,–—-]?\s*$/iu;
/** Titles whose "death" and "homicide" name the kind of report. */
const kindOfReport =
  /\b(?:domestic\s+homicide\s+reviews?|homicide\s+reviews?|(?:domestic\s+abuse[- ])?related\s+death\s+reviews?|death\s+reviews?|advocacy\s+after\s+fatal\s+domestic\s+abuse|domestic\s+violence,?\s+crime\s+and\s+(?:victims|adults)\s+act(?:\s+\d{4})?)\b/giu;

/** "Period under review: January 2019 to": the end of a period is not said to be the death. */
const ofPeriod =
  /\b(?:period|scope|time\s?(?:frame|scale|span|line)|covers?|covering|events)\b[^.;]{0,80}\b(?:to|until|till|and)\s+$|\b(?:period|scope|time\s?(?:frame|scale|span|line))\b[^.;]{0,80}[–—-]\s*$|^\W*(?:review )?(?:period|scope|time\s?(?:frame|scale|span))\b[^.;]{0,30}$/iu;
const spanned = /\b(?:19|20)\d\d\s*(?:to|until|till|and|[–—-])\s*$/iu;

/** Reads the dates of the front page, and tells the month of death from the report's own date. */
export function coverOf(
  draft: Draft,
  facts: {
    readonly zones: readonly Zone[];
    readonly dates: ReadonlyMap<number, readonly ResolvedDate[]>;
    readonly death: Death;
  },
): Cover {
  const blocks = draft.blocks.filter(
    (b) =>
      facts.zones[b.index] === 'cover' &&
      b.kind !== 'comment' &&
      b.kind !== 'revision' &&
      b.kind !== 'hidden',
  );
  const found: { block: Block; date: ResolvedDate; label: Label }[] = [];
  for (const [at, block] of blocks.entries()) {
    const short = shortMonthIn(block.text);
    if (short && labelOf(draft, blocks, at, short) === 'death')
      found.push({ block, date: short, label: 'death' });
    for (const date of facts.dates.get(block.index) ?? []) {
      if (date.precision === 'weekday' || isLaw(block.text, date)) continue;
      found.push({ block, date, label: labelOf(draft, blocks, at, date) });
    }
  }
  const labelled = {
    death: found.some((f) => f.label === 'death'),
    report: found.some((f) => f.label === 'report'),
  };
  const dates = found.map(
    ({ block, date, label }): CoverDate => ({
      anchor: { block: block.index, start: date.start, end: date.end },
      date,
      of: ofWhat(date, label, facts.death, found, labelled),
    }),
  );
  const death = dates.filter((d) => d.of === 'death');
  return {
    recognised: blocks.length > 0,
    unreadable: draft.gaps.some((gap) => gap.what === 'page-without-text' && gap.page === 1),
    dates,
    monthOfDeath:
      death.find((d) => d.date.month !== null && d.date.precision !== 'season' && givesYear(d, dates)) ??
      null,
    yearOfDeath: death.find((d) => d.date.month === null || d.date.precision === 'season') ?? null,
  };
}

/** "11/20" at the end of a line or a cell: a month in figures, where the words before it say of what. */
function shortMonthIn(text: string): ResolvedDate | null {
  const figures = /(?<![\d/.–-])(0?[1-9]|1[0-2]) ?[/.] ?(\d\d)\s*$/.exec(text);
  if (!figures) return null;
  return {
    start: figures.index,
    end: figures.index + figures[0].trimEnd().length,
    precision: 'month',
    day: null,
    month: Number(figures[1]),
    year: 2000 + Number(figures[2]),
    weekday: null,
    lastDay: null,
    named: null,
    nth: null,
    pointsBack: false,
    borrowed: false,
    borrowedMonth: false,
  };
}

/** "Died: November" tells no year, unless the front page gives it by itself. */
function givesYear({ date }: CoverDate, all: readonly CoverDate[]): boolean {
  return (
    (date.year !== null && !date.borrowed) ||
    all.some((other) => other.date.precision === 'year' && (date.year ?? other.date.year) === other.date.year)
  );
}

/** What the words beside a date say it is of; `near` where only a line beside it speaks of the death. */
type Label = 'death' | 'weak-death' | 'near' | 'after-author' | 'report' | 'none';

function labelOf(draft: Draft, blocks: readonly Block[], at: number, date: ResolvedDate): Label {
  const block = blocks[at];
  if (!block) return 'none';
  const line = lineAround(block.text, date);
  const before = blank(line.text.slice(0, date.start - line.start));
  const after = blank(line.text.slice(date.end - line.start));
  if (straightToDate.test(before)) return ofReport.test(lastWords(before)) ? 'report' : 'death';
  const own = `${before} ${after}`;
  if (ofReport.test(own))
    return ofDeath.test(own) && lastIndex(ofDeath, before) > lastIndex(ofReport, before)
      ? 'weak-death'
      : 'report';
  if (
    ofPeriod.test(before) ||
    (spanned.test(before) && ofPeriod.test(previousLine(blocks, at, block, line.start)))
  )
    return 'report';
  if (ofDeath.test(own)) return 'weak-death';
  if (/\p{L}{3}/u.test(own)) return 'none';
  const label = block.cell ? cellLabel(draft, block) : blank(previousLine(blocks, at, block, line.start));
  if (block.cell && /\b(?:died|death|dod|homicide|murder)\b/i.test(label)) return 'death';
  if (/(?::|\bdate\b.*|\bcompleted|\bpublished|\bversion)$/i.test(label.trimEnd()) && ofReport.test(label))
    return 'report';
  if (ofReport.test(label)) return 'after-author';
  return ofDeath.test(label) ? 'near' : 'none';
}

function ofWhat(
  date: ResolvedDate,
  label: Label,
  death: Death,
  all: readonly { date: ResolvedDate; label: Label }[],
  labelled: { death: boolean; report: boolean },
): 'death' | 'report' {
  if (label === 'death') return 'death';
  if (label === 'report') return 'report';
  const known = death.year !== null && death.month !== null;
  // The days that the body gives away tell the month too, and better where it speaks of an anniversary.
  const told = [death, ...death.days];
  const agrees = told.some((at) => date.year === at.year && (date.month === null || date.month === at.month));
  if (known) return agrees ? 'death' : 'report';
  if (death.year !== null && date.year !== null && date.year !== death.year) return 'report';
  if (label === 'weak-death' || label === 'near') return 'death';
  if (labelled.death || label === 'after-author') return 'report';
  // Nothing in the body tells: of two bare dates the earlier is the death's, and one stands for it beside a labelled report date.
  const bare = all.filter((o) => o.label === 'none' && o.date.month !== null);
  const earlier = bare.every((o) => order(o.date) >= order(date));
  return labelled.report || (bare.length > 1 && earlier) || bare.length === 1
    ? earlier
      ? 'death'
      : 'report'
    : 'report';
}

function order(date: ResolvedDate): number {
  return (date.year ?? 9999) * 12 + (date.month ?? 12);
}

/** The line of a block with line breaks in which a date stands. */
function lineAround(text: string, date: ResolvedDate): { text: string; start: number } {
  const start = text.lastIndexOf('\n', date.start - 1) + 1;
  const end = text.indexOf('\n', date.end);
  return { text: text.slice(start, end < 0 ? text.length : end), start };
}

function previousLine(blocks: readonly Block[], at: number, block: Block, start: number): string {
  if (start > 0) return block.text.slice(0, start).trimEnd().split('\n').at(-1) ?? '';
  for (let i = at - 1; i >= 0; i--) {
    const text = blocks[i]?.text.trim() ?? '';
    if (text !== '') return text.split('\n').at(-1) ?? '';
  }
  return '';
}

/** What stands before a cell in its row, else above it in its column. */
function cellLabel(draft: Draft, block: Block): string {
  const table = block.cell ? draft.tables[block.cell.table] : undefined;
  const words = (row: number, column: number) =>
    (table?.rows[row]?.cells.find((c) => c.column === column)?.blocks ?? [])
      .map((b) => draft.blocks[b]?.text ?? '')
      .join(' ');
  const { row, column } = block.cell ?? { row: 0, column: 0 };
  const own = table?.rows[row]?.cells.find((c) => c.column === column)?.blocks ?? [];
  const above = own
    .slice(0, Math.max(0, own.indexOf(block.index)))
    .map((b) => draft.blocks[b]?.text ?? '')
    .at(-1);
  return blank(above ?? (column > 0 ? words(row, column - 1) : row > 0 ? words(row - 1, column) : ''));
}

function blank(words: string): string {
  return words.replace(kindOfReport, (found) => ' '.repeat(found.length));
}

function lastWords(words: string): string {
  return words.slice(-18);
}

function lastIndex(pattern: RegExp, words: string): number {
  let at = -1;
  for (const m of words.matchAll(new RegExp(pattern.source, 'giu'))) at = m.index;
  return at;
}

/** The year of an Act in the statute line. */
function isLaw(text: string, date: ResolvedDate): boolean {
  return (
    date.precision === 'year' &&
    /\b(?:Act|guidance|Regulations)\b[^.]{0,12}$/i.test(text.slice(0, date.start))
  );
}
