import type { Spread } from '@dhrlint/draft';
import type { WordIndex } from '@dhrlint/facts';
import { twins } from './confused-twins.js';
import { lostParticiples } from './lost-participles.js';
import { wrongNumbers } from './wrong-number.js';

/** A word that stands where its twin is meant, or a verb in the wrong number. Offsets are UTF-16 code units. */
export interface ConfusedForm {
  readonly start: number;
  readonly end: number;
  /** What to write, as a sentence. */
  readonly instead: string;
}

/** A way in which words are confused. */
export interface Pattern {
  /** Words of which a block must hold one, in small letters. */
  readonly words: readonly string[];
  /** Letters that stand in every such form: a look at them is cheaper than one for the form. */
  readonly sign: RegExp;
  readonly form: RegExp;
  readonly instead: string;
  /** Text before the form that makes it right. */
  readonly unlessAfter?: RegExp;
}

const patterns: readonly Pattern[] = [...twins, ...wrongNumbers, ...lostParticiples];

/** The forms to look for, with the blocks in which each may stand. */
export function confusedCandidates(words: WordIndex): readonly Spread<Pattern>[] {
  return patterns.map((value) => ({ value, blocks: words.blocksWith(...value.words) }));
}

/** Every place of a text where a word was confused with its twin, or a verb does not fit its subject. */
export function confusedFormsIn(
  text: string,
  looked: readonly Pattern[] = patterns,
): readonly ConfusedForm[] {
  const found = looked
    .flatMap(({ sign, form, instead, unlessAfter }) =>
      (sign.test(text) ? [...text.matchAll(form)] : []).flatMap((match): readonly ConfusedForm[] => {
        const start = match.index + (match[1] === undefined ? 0 : match[0].length - match[1].length);
        const before = text.slice(Math.max(0, start - 40), match[1] === undefined ? start : match.index);
        if (unlessAfter?.test(before)) return [];
        return [{ start, end: match.index + match[0].length, instead }];
      }),
    )
    .sort((a, b) => a.start - b.start);
  return found.filter(({ start }, i) => !found.slice(0, i).some(({ end }) => start < end));
}
