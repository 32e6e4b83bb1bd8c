import {
  auxiliaries,
  isAdverb,
  isWord,
  prepositions,
  pronounSubject,
  type Subject,
  subjectFrom,
  type Word,
} from '@dhrlint/facts';

/** Words of one sentence as a string, for patterns over several of them. */
export interface Spelt {
  /** In lower case, with one space between any two words or marks: "she rang off , and". */
  readonly text: string;
  /** The index of the word that holds an offset into `text`. */
  at(offset: number): number;
}

/** Spells the words from `from` to `to`. */
export function spelt(words: readonly Word[], from: number, to: number): Spelt {
  const starts: number[] = [];
  let text = '';
  for (let i = from; i < to; i++) {
    if (i > from) text += ' ';
    starts.push(text.length);
    text += words[i]?.lower ?? '';
  }
  return {
    text,
    at: (offset) => {
      let low = 0;
      let high = starts.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] ?? 0) <= offset) low = middle;
        else high = middle - 1;
      }
      return from + low;
    },
  };
}

/** Somebody named right at an index, as subject or object ("Rowan", "her to", "the victim"); null for nobody. */
export function personAt(words: readonly Word[], at: number, to: number): Subject | null {
  const word = words[at];
  if (!isWord(word) || at >= to) return null;
  if (/^(?:her|him|them)$/.test(word.lower)) {
    const next = words[at + 1];
    const free =
      !isWord(next) ||
      at + 1 >= to ||
      prepositions.has(next.lower) ||
      auxiliaries.has(next.lower) ||
      isAdverb(next.lower) ||
      /^(?:that|and|or|but|not|who|what|how|why|when|if|as|because)$/.test(next.lower);
    return free ? pronounSubject(word) : null;
  }
  const subject = subjectFrom(words, at, Math.min(to, at + 6));
  return subject?.start === word.start ? subject : null;
}

/** The index of the first word after a subject. */
export function indexAfter(words: readonly Word[], subject: Subject, to: number): number {
  const next = words.findIndex((w) => w.start >= subject.end);
  return next < 0 ? to : Math.min(next, to);
}

/** The index at which a stretch from `at` ends: before the next mark, or `most` words on. */
export function stretchEnd(words: readonly Word[], at: number, most: number, to: number): number {
  let end = at;
  while (end < Math.min(to, at + most) && isWord(words[end])) end++;
  return end;
}
