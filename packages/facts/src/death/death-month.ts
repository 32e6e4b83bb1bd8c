import type { Draft } from '@dhrlint/draft';
import type { ResolvedDate } from '../dates/resolve-dates.js';
import { type Sentence, sentenceAt, sentencesOf } from '../sentences.js';
import type { Zone } from '../zones.js';
import { cuesIn, mayTellOfDeath } from './cues.js';
import { governed, readDate } from './date-reading.js';
import { ofProceedings } from './proceedings.js';
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
  /** Months of an attack in a paragraph that goes on to tell of the death. */
  const attacks = new Map<string, number>();
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
      const after = !label && followsDeath(block.text, sentences, sentence);
      if (!label && !after && !mayTellOfDeath.test(block.text.slice(sentence.start, sentence.end))) continue;
      if (ofProceedings(block.text, date)) continue;
      const reading = label || after ? null : readDate(block.text, sentence, date, mentions, whose);
      if (
        reading?.event === 'attack' &&
        date.month !== null &&
        reading.whose !== 'other' &&
        tellsOfDeath(block.text, sentences)
      ) {
        const key = `${date.year}-${date.month}`;
        attacks.set(key, (attacks.get(key) ?? 0) + 1);
      }
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
  if (months.size === 0) for (const [key, weight] of attacks) months.set(key, weight);
  const ranked = [...months].sort((a, b) => b[1] - a[1]).map(([key, weight]) => ({ ...parsed(key), weight }));
  const [best, ...rest] = ranked;
  if (best)
    return { month: best.month, year: best.year, others: rest.filter((r) => r.weight * 3 >= best.weight) };
  const year = [...years].sort((a, b) => b[1] - a[1])[0];
  const cover = monthOnCover(draft, zones, dates);
  return { month: null, year: year?.[0] ?? null, others: cover ? [cover] : [] };
}

function tellsOfDeath(text: string, sentences: readonly Sentence[]): boolean {
  return sentences.some(({ start, end }) => {
    const words = text.slice(start, end);
    return cuesIn(words).some((c) => c.kind === 'death' && c.form !== 'noun' && !governed(words, c));
  });
}

/** "Ines was killed at her mother's. It was in July 2017." */
function followsDeath(text: string, sentences: readonly Sentence[], sentence: Sentence): boolean {
  const words = text.slice(sentence.start, sentence.end);
  if (words.length > 80 || !/^(?:it|this|that)\s+(?:was|happened|occurred|took\s+place)\b/i.test(words))
    return false;
  const before = sentences.findLast((s) => s.end <= sentence.start);
  const told = before ? text.slice(before.start, before.end) : '';
  return cuesIn(told).some((c) => c.kind === 'death' && !governed(told, c));
}

/** Words of the front page that date the report itself. */
const ofReport =
  /\b(?:complet\w+|version|drafts?|publi\w+|updated?|revised|finali[sz]ed|submitted|issued|authors?|chair\w*|prepared|written|produced|embargo\w*|approved|dated?|report\s+(?:of|date))\b/i;

/**
 * The month on the front page where the body tells none: the earliest that is not marked as the report's own.
 * It may be the report's all the same, so it only adds a month in which the death may lie.
 */
function monthOnCover(
  draft: Draft,
  zones: readonly Zone[],
  dates: ReadonlyMap<number, readonly ResolvedDate[]>,
): { month: number; year: number } | null {
  let best: { month: number; year: number } | null = null;
  for (const [index, mentions] of dates) {
    if (zones[index] !== 'cover') continue;
    const text = draft.blocks[index]?.text ?? '';
    for (const { month, year, start, end, precision } of mentions) {
      const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, end);
      if (precision !== 'month' || month === null || year === null || ofReport.test(line)) continue;
      if (best === null || year * 12 + month < best.year * 12 + best.month) best = { month, year };
    }
  }
  return best;
}

function parsed(key: string): { month: number; year: number } {
  const [year = 0, month = 0] = key.split('-').map(Number);
  return { year, month };
}
