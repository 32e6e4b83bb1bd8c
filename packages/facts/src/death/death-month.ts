import type { Draft } from '@dhrlint/draft';
import type { ResolvedDate } from '../dates/resolve-dates.js';
import { sentenceAt, sentencesOf } from '../sentences.js';
import type { Zone } from '../zones.js';
import { mayTellOfDeath } from './cues.js';
import { readDate } from './date-reading.js';
import type { TellWhose } from './whose-death.js';

/** The month in which the victim died, as the body of the report tells it. */
export interface DeathMonth {
  readonly month: number | null;
  readonly year: number | null;
  /** Other months that a good part of the report gives instead: a draft may contradict itself. */
  readonly others: readonly { readonly month: number; readonly year: number }[];
}

/** What the body of a report says in words of the month of death: all statements are counted, the most wins. */
export function deathMonthOf(
  draft: Draft,
  zones: readonly Zone[],
  dates: ReadonlyMap<number, readonly ResolvedDate[]>,
  whose: TellWhose,
): DeathMonth {
  const months = new Map<string, number>();
  const years = new Map<number, number>();
  for (const [index, mentions] of dates) {
    const block = draft.blocks[index];
    const zone = zones[index];
    if (
      !block ||
      zone === 'cover' ||
      zone === 'letter' ||
      zone === 'file' ||
      zone === 'contents' ||
      zone === 'references'
    )
      continue;
    const label = /\bage\b[^.]{0,12}\b(?:in|at|on)\b/i.test(block.text) && block.cell?.row === 0;
    if (!label && !mayTellOfDeath.test(block.text)) continue;
    const sentences = sentencesOf(block.text);
    for (const date of mentions) {
      if (date.year === null || date.precision === 'weekday') continue;
      const sentence = sentenceAt(sentences, date.start, block.text);
      if (!label && !mayTellOfDeath.test(block.text.slice(sentence.start, sentence.end))) continue;
      const reading = label ? null : readDate(block.text, sentence, date, mentions, whose);
      if (reading && (reading.event !== 'death' || reading.whose === 'other' || reading.whose === 'kin'))
        continue;
      const weight = (reading?.whose === 'victim' ? 3 : 1) * (zone === 'process' ? 2 : 1);
      years.set(date.year, (years.get(date.year) ?? 0) + weight);
      if (date.month !== null) {
        const key = `${date.year}-${date.month}`;
        months.set(key, (months.get(key) ?? 0) + weight);
      }
    }
  }
  // A month that the front page bears too, and that is told of the death, is more likely right.
  for (const [index, mentions] of dates)
    if (zones[index] === 'cover')
      for (const { month, year } of mentions) {
        const key = `${year}-${month}`;
        if (months.has(key)) months.set(key, (months.get(key) ?? 0) + 2);
      }
  const ranked = [...months].sort((a, b) => b[1] - a[1]).map(([key, weight]) => ({ ...parsed(key), weight }));
  const [best, ...rest] = ranked;
  if (best)
    return { month: best.month, year: best.year, others: rest.filter((r) => r.weight * 3 >= best.weight) };
  const year = [...years].sort((a, b) => b[1] - a[1])[0];
  return { month: null, year: year?.[0] ?? null, others: [] };
}

function parsed(key: string): { month: number; year: number } {
  const [year = 0, month = 0] = key.split('-').map(Number);
  return { year, month };
}
