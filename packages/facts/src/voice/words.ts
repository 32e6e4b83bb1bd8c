/** One word or one mark of punctuation of a text. Offsets are UTF-16 code units, `end` exclusive. */
export interface Word {
  /** Lower case, with straight apostrophes: what lists of words are compared with. */
  readonly lower: string;
  /** As it stands in the text. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const pattern = /[\p{L}\p{N}]+(?:['’.](?=\p{L})[\p{L}]+|[-‑][\p{L}\p{N}]+)*|[^\s]/gu;

/**
 * Splits a text into words and marks. A contraction ("didn't"), a possessive ("Rowan's") and a compound
 * ("co-operate") are one word each.
 */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  const marked = irregularMarks.test(text);
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const word = match[0];
    const lower = word.toLowerCase();
    words.push({
      lower: marked && irregularMarks.test(lower) ? lower.replaceAll('’', "'").replaceAll('‑', '-') : lower,
      text: word,
      start: match.index,
      end: match.index + word.length,
    });
  }
  return words;
}

/** Curly apostrophes and non-breaking hyphens, which lists of words do not have. */
const irregularMarks = /[’‑]/;

/** True for a word of letters or figures, false for a mark of punctuation. */
export function isWord(word: Word | undefined): word is Word {
  return word !== undefined && /[\p{L}\p{N}]/u.test(word.lower[0] ?? '');
}

/** True where the word is written with a capital: a name, an acronym, or the first word of a sentence. */
export function isCapitalised(word: Word | undefined): boolean {
  return word !== undefined && /^\p{Lu}/u.test(word.text);
}

/** The word without a possessive ending: "rowan's" and "officers'" are given as "rowan" and "officers". */
export function withoutPossessive(lower: string): string {
  return lower.replace(/'s$|'$/, '');
}

export const isPossessive = (word: Word | undefined): boolean =>
  word !== undefined && /['’]s$/u.test(word.text);
