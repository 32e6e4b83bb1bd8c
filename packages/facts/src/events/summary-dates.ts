import { type Anchor, acrossChosen, type Block, type Draft } from '@dhrlint/draft';
import { calendarDay, type ResolvedDate } from '../dates/resolve-dates.js';
import { isReportText } from '../report-text.js';
import { contentWords, sharedWords } from '../sentence-pairs.js';
import { sentenceAt, sentencesOf } from '../sentences.js';
import { isQuoted, quotationsIn } from '../voice/quotations.js';
import type { Zone } from '../zones.js';
import { rowsOf, servicesIn } from './tellings.js';

/** A date of the executive summary that the report gives nowhere, and the sentence of the report that dates the same. */
export interface SummaryDate {
  readonly summary: Anchor;
  readonly report: Anchor;
}

interface Part {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

interface Told extends Part {
  readonly anchor: Anchor;
  readonly words: ReadonlySet<string>;
}

/** Words of what every review tells: two sentences that share these alone are about two things. */
const everywhere =
  /^(?:polic|offic|report|told|attend|record|contact|said|agenc|servic|social|panel|review|partner|chair|wish|famil|victim|perpetr|first|last|later|year|month|period|held|took|made|between)/;

/** Sentences of the summary whose date stands nowhere in the report, where the report tells the same under another. */
export function summaryDatesOf(
  draft: Draft,
  facts: Given,
  parties: ReadonlySet<string>,
): readonly SummaryDate[] {
  const { zones, dates } = facts;
  const inSummary = [...dates.keys()].filter((index) => zones[index] === 'executive-summary');
  if (inSummary.length === 0) return [];
  const inReport = [...dates.keys()].filter((index) => zones[index] !== 'executive-summary');
  const outside = partsIn(draft, facts, inReport);
  const alone = toldIn(draft, facts, inSummary).filter(
    (told) => !outside.some((part) => mayBeOne(part, told)),
  );
  const firsts = firstContacts(draft, facts, inSummary);
  if (alone.length === 0) return firsts;
  const telling = inReport.filter((index) => !planned.has(zones[index] ?? 'body'));
  const rows = rowsOf(draft, zones, dates).map(({ day, ...row }) => ({ ...row, ...day, isRow: true }));
  const all = [...toldIn(draft, facts, telling).map((told) => ({ ...told, isRow: false })), ...rows];
  const others = alone.flatMap((told): readonly SummaryDate[] => {
    const like = all
      .map((other) => ({
        other,
        ...sharedWords(told.words, other.words),
        telltale: telltale(told, other, parties),
      }))
      .filter(
        ({ other, count, part, telltale }) =>
          telltale >= (other.isRow ? 2 : 1) &&
          ((count >= 3 && part >= 0.5 && telltale >= 2) || (count >= 2 && part >= 0.75)),
      )
      .sort((a, b) => b.count - a.count);
    const [best] = like;
    return best ? [{ summary: told.anchor, report: best.other.anchor }] : [];
  });
  return [...others, ...firsts];
}

/** "The first call to the police was made in March 2019", where the chronology has one of the month before. */
function firstContacts(draft: Draft, facts: Given, inSummary: readonly number[]): readonly SummaryDate[] {
  const first = toldFirstIn(draft, facts, inSummary);
  if (first.length === 0) return [];
  const rows = rowsOf(draft, facts.zones, facts.dates);
  return first.flatMap(({ anchor, year, month, kind, service }): readonly SummaryDate[] => {
    const like = rows.filter(
      ({ kinds, words }) => (kind === 'contact' || kinds.has(kind)) && words.has(service),
    );
    const before = like.find(({ day }) => day.year * 12 + day.month < year * 12 + (month ?? 1));
    return before ? [{ summary: anchor, report: before.anchor }] : [];
  });
}

const firstOf =
  /\bthe\s+(?:very\s+)?(?:first|earliest)\s+(?:known\s+|recorded\s+)?(?<kind>call|contact|report|referral|visit)\b[^.;,]{0,60}\b(?:in|on)\s+(?:the\s+)?$/i;

const toldFirstIn = acrossChosen(
  (_draft, facts: Given, block): readonly (Told & { readonly kind: string; readonly service: string })[] => {
    if (!/\b(?:first|earliest)\b/i.test(block.text)) return [];
    return toldInBlock(facts, block).flatMap((told) => {
      const { start } = sentenceAt(sentencesOf(block.text), told.anchor.start, block.text);
      const words = block.text.slice(start, told.anchor.start);
      const kind = firstOf.exec(words)?.groups?.['kind']?.toLowerCase();
      const [service] = servicesIn(words);
      return kind && service ? [{ ...told, kind, service }] : [];
    });
  },
);

function telltale(a: Told, b: Told, parties: ReadonlySet<string>): number {
  return [...a.words].filter((word) => b.words.has(word) && !everywhere.test(word) && !parties.has(word))
    .length;
}

interface Given {
  readonly zones: readonly Zone[];
  readonly dates: ReadonlyMap<number, readonly ResolvedDate[]>;
}

const planned = new Set<Zone>(['action-plan', 'recommendations', 'glossary']);

const partsIn = acrossChosen((_draft, { zones, dates }: Given, block): readonly Part[] =>
  isReportText(block, zones[block.index])
    ? (dates.get(block.index) ?? []).flatMap((date) => partOf(date) ?? [])
    : [],
);

const toldIn = acrossChosen((_draft, facts: Given, block): readonly Told[] => toldInBlock(facts, block));

function toldInBlock({ zones, dates }: Given, block: Block): readonly Told[] {
  if (!isReportText(block, zones[block.index])) return [];
  const inBlock = dates.get(block.index) ?? [];
  const quotations = quotationsIn(block.text);
  return sentencesOf(block.text).flatMap(({ start, end }): readonly Told[] => {
    const own = inBlock.filter((date) => start <= date.start && date.start < end);
    const [date] = own;
    const part = own.length === 1 && date && !date.borrowed ? partOf(date) : null;
    if (!date || !part || isQuoted(quotations, date.start, date.end)) return [];
    const sentence = block.text.slice(start, end);
    if (
      /\b(?:since|until|till|before|after|from|between|by|born)\s+(?:the\s+)?(?:\w+\s+)?$/i.test(
        block.text.slice(start, date.start),
      )
    )
      return [];
    return [
      {
        ...part,
        anchor: { block: block.index, start: date.start, end: date.end },
        words: contentWords(sentence.replace(block.text.slice(date.start, date.end), ' ')),
      },
    ];
  });
}

function partOf(date: ResolvedDate): Part | null {
  if (date.year === null || date.lastDay !== null) return null;
  if (date.precision === 'year') return { year: date.year, month: null, day: null };
  if (date.month === null) return null;
  if (date.precision === 'month') return { year: date.year, month: date.month, day: null };
  return calendarDay(date);
}

/** True where the less exact of two dates holds the other. */
function mayBeOne(a: Part, b: Part): boolean {
  return (
    a.year === b.year &&
    (a.month === null || b.month === null || a.month === b.month) &&
    (a.day === null || b.day === null || a.day === b.day)
  );
}
