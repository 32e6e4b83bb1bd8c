import type { Anchor, Block } from '@dhrlint/draft';
import { type ResolvedDate, sentencesOf, type Zone } from '@dhrlint/facts';

/** A kind of body that was abolished, and what took its place. */
export interface Successor {
  /** Short form and name, as patterns of plain words. */
  readonly former: readonly string[];
  readonly now: string;
  /** First month in which the former no longer was. */
  readonly year: number;
  readonly month: number;
}

/** A former body that is told of as if it still were. */
export interface OutOfTime {
  readonly anchor: Anchor;
  readonly now: string;
  readonly former: string;
}

const aware =
  /\b(?:former(?:ly)?|then|predecessor|previous(?:ly)?|now|replac\w+|became|become|until|succe\w+|abolish\w+|legacy|at (?:the|that) time|as it was|disbanded|dissolved|transferred|known as|ceased|merged)\b/i;

/** Sentences that name a former body beside a later date, or set it a task in a report of a later date. */
export function outOfTime(
  blocks: readonly Block[],
  zones: readonly Zone[],
  dates: ReadonlyMap<number, readonly ResolvedDate[]>,
  report: { readonly year: number; readonly month: number } | null,
  successors: readonly Successor[],
): readonly OutOfTime[] {
  const found: OutOfTime[] = [];
  for (const block of blocks)
    for (const { former, now, year, month } of successors) {
      const pattern = new RegExp(`\\b(?:[A-Z][\\w’'-]+\\s+){0,3}(?:${former.join('|')})s?\\b`, 'g');
      const isLate = (date: { year: number | null; month: number | null }) =>
        date.year !== null &&
        (date.year > year || (date.year === year && date.month !== null && date.month >= month));
      for (const match of block.text.matchAll(pattern)) {
        const sentence = sentencesOf(block.text).find(
          ({ start, end }) => start <= match.index && match.index < end,
        );
        const words = sentence ? block.text.slice(sentence.start, sentence.end) : block.text;
        if (aware.test(words)) continue;
        const own = (dates.get(block.index) ?? []).filter(
          (date) => sentence && sentence.start <= date.start && date.start < sentence.end && !date.borrowed,
        );
        const zone = zones[block.index];
        const task =
          (zone === 'recommendations' || zone === 'action-plan') && report !== null && isLate(report);
        const told = own.length > 0 && own.every(isLate);
        if (!task && !told) continue;
        const start = match.index + (/^(?:The|In|At|By|From|On|That|For)\s+/.exec(match[0])?.[0].length ?? 0);
        found.push({
          anchor: { block: block.index, start, end: match.index + match[0].length },
          now,
          former: block.text.slice(start, match.index + match[0].length),
        });
      }
    }
  return found;
}
