import type { Company, Word } from '@dhrlint/facts';
import { marksOf } from './marks.js';

/** What was learnt from sentences of which somebody has said whether they are at fault. */
export interface Weights {
  /** A sign of ASCII for each place; {@link weightOf} says what it weighs. */
  readonly signs: string;
  /** What one step of a sign weighs. */
  readonly step: number;
  /** What every sentence weighs. */
  readonly bias: number;
}

/** Code of the sign that weighs nothing; signs before it weigh against a fault. */
export const nothing = 80;
/** How many steps the heaviest sign weighs: from "#" to "}", so that all are printed signs of ASCII. */
export const steps = 45;

export function weightOf({ signs, step }: Weights, place: number): number {
  return (signs.charCodeAt(place) - nothing) * step;
}

/** A sentence on the scales. */
export interface Weighed {
  /** Above nought a fault is more likely than none. */
  readonly weight: number;
  /** What each word adds, alone and with its neighbours. */
  readonly words: readonly number[];
}

/** Weighs the words from one index to another as one sentence. */
export function weigh(
  weights: Weights,
  words: readonly Word[],
  from: number,
  to: number,
  company: Company,
): Weighed {
  const { places, firsts, lasts } = marksOf(words, from, to, company);
  const share = 1 / Math.sqrt(Math.max(1, places.length));
  const byWord = new Array<number>(to - from).fill(0);
  let sum = 0;
  places.forEach((place, k) => {
    const weight = weightOf(weights, place) * share;
    if (weight === 0) return;
    sum += weight;
    const [first = 0, last = 0] = [firsts[k], lasts[k]];
    for (let i = first; i <= last; i++) byWord[i] = (byWord[i] ?? 0) + weight / (last - first + 1);
  });
  return { weight: sum + weights.bias, words: byWord };
}
