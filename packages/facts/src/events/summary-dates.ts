import { type Anchor, type Block, type Draft, derivedIn } from '@dhrlint/draft';
import { calendarDay, type ResolvedDate } from '../dates/resolve-dates.js';
import { isReportText } from '../report-text.js';
import { contentWords, sharedWords } from '../sentence-pairs.js';
import { sentencesOf } from '../sentences.js';
import { isQuoted, quotationsIn } from '../voice/quotations.js';
import type { Zone } from '../zones.js';

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
  /^(?:police|offic|report|told|attend|record|contact|said|agenc|servic|social|panel|review|partner|chair|wish|famil|victim|perpetr|first|last|later|year|month|period|held|took|made|between)/;

/** Sentences of the summary whose date stands nowhere in the report, where the report tells the same under another. */
export function summaryDatesOf(
  draft: Draft,
  zones: readonly Zone[],
  dates: ReadonlyMap<number, readonly ResolvedDate[]>,
  parties: ReadonlySet<string>,
): readonly SummaryDate[] {
  const outside: Part[] = [];
  const summary: Block[] = [];
  const report: Block[] = [];
  for (const [index, inBlock] of dates) {
    const block = draft.blocks[index];
    const zone = zones[index];
    if (!block || !isReportText(block, zone)) continue;
    if (zone === 'executive-summary') summary.push(block);
    else {
      outside.push(...inBlock.flatMap((date) => partOf(date) ?? []));
      if (zone !== 'action-plan' && zone !== 'recommendations' && zone !== 'glossary') report.push(block);
    }
  }
  if (summary.length === 0) return [];
  const toldIn = (block: Block) => datedSentences(draft, block)(dates.get(block.index) ?? []);
  const alone = summary.flatMap(toldIn).filter((told) => !outside.some((part) => mayBeOne(part, told)));
  if (alone.length === 0) return [];
  const all = report.flatMap(toldIn);
  return alone.flatMap((told): readonly SummaryDate[] => {
    const like = all
      .map((other) => ({
        other,
        ...sharedWords(told.words, other.words),
        telltale: telltale(told, other, parties),
      }))
      .filter(
        ({ count, part, telltale }) =>
          telltale >= 1 && ((count >= 3 && part >= 0.5 && telltale >= 2) || (count >= 2 && part >= 0.75)),
      )
      .sort((a, b) => b.count - a.count);
    const [best] = like;
    return best ? [{ summary: told.anchor, report: best.other.anchor }] : [];
  });
}

function telltale(a: Told, b: Told, parties: ReadonlySet<string>): number {
  return [...a.words].filter((word) => b.words.has(word) && !everywhere.test(word) && !parties.has(word))
    .length;
}

const datedSentences = derivedIn(
  (_draft: Draft, block: Block) =>
    (inBlock: readonly ResolvedDate[]): readonly Told[] => {
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
    },
);

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
