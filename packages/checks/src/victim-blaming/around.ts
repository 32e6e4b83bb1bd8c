import type { ReadText } from '@dhrlint/facts';

/**
 * What stands round a clause, for those who judge what the words round it make of it.
 */
export interface Around {
  /** Their own sentence, as far as the clause; from the clause on; and the words between. */
  readonly before: string;
  /** What stands between the subject and the words, where another verb shares the subject; else empty. */
  readonly shared: string;
  readonly words: string;
  readonly after: string;
  /** The sentences on either side; empty where there are none. */
  readonly previous: string;
  readonly next: string;
}

/** What stands round the words from `start` to `end`, whose clause begins at `clause`, in sentence `at` of a text. */
export function aroundOf(read: ReadText, at: number, clause: number, start: number, end: number): Around {
  const sentence = read.sentences[at] ?? { start: 0, end: read.text.length };
  const textOf = (index: number) => {
    const s = read.sentences[index];
    return s ? read.text.slice(s.start, s.end) : '';
  };
  return {
    before: read.text.slice(Math.max(sentence.start, clause - 300), clause),
    shared: read.text.slice(clause, start),
    words: read.text.slice(clause, end),
    after: read.text.slice(end, Math.min(sentence.end, end + 300)),
    previous: textOf(at - 1),
    next: textOf(at + 1),
  };
}
