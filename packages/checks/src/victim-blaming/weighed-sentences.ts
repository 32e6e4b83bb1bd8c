import type { Company, ReadText, Word } from '@dhrlint/facts';
import { type Weights, weigh } from '../weighing/scales.js';
import { blameBias, blameSigns, blameStep } from './blame-weights.js';
import { spansOf } from './sentence-spans.js';

/*
 * There are more ways to blame than phrases and frames can list. Every sentence is therefore also weighed by all its
 * words, as learnt from sentences of which it was said whether they blame: what weighs much is found though no phrase
 * tells of it, and what weighs next to nothing is no blame though its words could be.
 */

const weights: Weights = { signs: blameSigns, step: blameStep, bias: blameBias };

/** From here on a sentence blames by itself, and below the other it does not though a phrase stands in it. */
const [heavy, light] = [0.25, -0.65];

/** Words and marks of what is weighed: less says too little, and more is no sentence. */
const [shortest, longest] = [3, 400];

/** A sentence of a block that was weighed. Offsets are UTF-16 code units. */
export interface WeighedSentence {
  readonly start: number;
  readonly end: number;
  readonly weight: number;
  /** Whether it blames by its weight alone. */
  readonly isHeavy: boolean;
  /** Whether it weighs too little, as a whole and round a stretch of it, for a phrase that stands there to blame. */
  readonly isLightAt: (start: number, end: number) => boolean;
  /** The clauses of it that weigh most, without the mark at their end. */
  readonly clauses: { readonly start: number; readonly end: number };
}

/** Weighs the sentences of a text, given its words; none where nobody is known to be the victim: of whom they speak weighs most. */
export function weighedSentences(
  words: readonly Word[],
  read: ReadText,
  company: Company,
): readonly WeighedSentence[] {
  if (company.people.every(({ role }) => role !== 'victim')) return [];
  return spansOf(words, read).flatMap(({ from, to }) => {
    const [first, last] = [words[from], words[to - 1]];
    if (!first || !last || to - from < shortest || to - from > longest) return [];
    const { weight, words: byWord } = weigh(weights, words, from, to, company);
    return {
      start: first.start,
      end: last.end,
      weight,
      isHeavy: weight > heavy,
      isLightAt: (start, end) =>
        weight < light &&
        weigh(weights, words, ...around(words, from, to, start, end), company).weight < light,
      clauses:
        weight > heavy ? heaviestClauses(words, from, to, byWord) : { start: first.start, end: last.end },
    };
  });
}

/** The indexes of the first of the words round a stretch, and of the word after the last: a few more on either side. */
function around(
  words: readonly Word[],
  from: number,
  to: number,
  start: number,
  end: number,
): [number, number] {
  let [first, after] = [from, to];
  while (first < to && (words[first]?.end ?? 0) <= start) first++;
  while (after > from && (words[after - 1]?.start ?? 0) >= end) after--;
  return [Math.max(from, first - more), Math.min(to, after + more)];
}

const more = 3;

/** The run of clauses that weighs most. */
function heaviestClauses(words: readonly Word[], from: number, to: number, byWord: readonly number[]) {
  const clauses: { start: number; end: number; weight: number }[] = [];
  let start = from;
  for (let i = from; i <= to; i++) {
    if (i < to && !/^[,;:.!?–—]$/.test(words[i]?.text ?? '')) continue;
    if (i > start)
      clauses.push({
        start: words[start]?.start ?? 0,
        end: words[i - 1]?.end ?? 0,
        weight: byWord.slice(start - from, i - from).reduce((sum, weight) => sum + weight, 0),
      });
    start = i + 1;
  }
  let best = {
    start: words[from]?.start ?? 0,
    end: words[to - 1]?.end ?? 0,
    weight: Number.NEGATIVE_INFINITY,
  };
  let run: typeof best | null = null;
  for (const clause of clauses) {
    run =
      run && run.weight > 0
        ? { start: run.start, end: clause.end, weight: run.weight + clause.weight }
        : clause;
    if (run.weight > best.weight) best = run;
  }
  return { start: best.start, end: best.end };
}
