import type { ReadText, Sentence, Word } from '@dhrlint/facts';

/** A sentence, with its words. */
export interface Span {
  readonly sentence: Sentence;
  /** Indexes into the words: the first of the sentence, and the one after its last. */
  readonly from: number;
  readonly to: number;
}

/** The words of each sentence, in one pass. */
export function spansOf(words: readonly Word[], { sentences }: ReadText): readonly Span[] {
  let at = 0;
  return sentences.map((sentence) => {
    while (at < words.length && (words[at]?.start ?? 0) < sentence.start) at++;
    const from = at;
    while (at < words.length && (words[at]?.start ?? 0) < sentence.end) at++;
    return { sentence, from, to: at };
  });
}
