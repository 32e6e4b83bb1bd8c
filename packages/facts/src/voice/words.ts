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
  for (let at = 0; at < text.length; ) {
    if (kindOf(text, at) === space) {
      at++;
      continue;
    }
    let start = at;
    let end = plainEnd(text, at);
    if (end < 0) {
      pattern.lastIndex = at;
      const match = pattern.exec(text);
      if (match === null) break;
      start = match.index;
      end = start + match[0].length;
    }
    const word = text.slice(start, end);
    const lower = word.toLowerCase();
    words.push({
      lower: marked && irregularMarks.test(lower) ? lower.replaceAll('’', "'").replaceAll('‑', '-') : lower,
      text: word,
      start,
      end,
    });
    at = end;
  }
  return words;
}

/**
 * The end of the word or mark that begins at an index; -1 where only the pattern can tell. Nearly all words are of plain
 * letters, and to go through them takes a third of the time.
 */
function plainEnd(text: string, start: number): number {
  const first = kindOf(text, start);
  if (first !== letter && first !== figure) return first === mark ? start + 1 : -1;
  let end = start + 1;
  let next = kindOf(text, end);
  while (next === letter || next === figure) next = kindOf(text, ++end);
  if (next !== mark) return next === space ? end : -1;
  const after = kindOf(text, end + 1);
  return after === space || after === mark || !/['.-]/.test(text[end] ?? '') ? end : -1;
}

/** What a sign is; `other` are those that are not of ASCII. */
const [space, mark, letter, figure, other] = [0, 1, 2, 3, 4];

const kinds = Uint8Array.from({ length: 128 }, (_, code) => {
  const sign = String.fromCharCode(code);
  return /\s/.test(sign) ? space : /[a-z]/i.test(sign) ? letter : /\d/.test(sign) ? figure : mark;
});

/** The end of a text is like a space. */
function kindOf(text: string, at: number): number {
  return at >= text.length ? space : (kinds[text.charCodeAt(at)] ?? other);
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
