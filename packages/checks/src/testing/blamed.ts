import { wordsOf } from '@dhrlint/facts';
import { reproofsIn } from '../victim-blaming/sentence-frames/index.js';

/** Whoever is meant, where that may be the victim: "Rowan", a pronoun for her, or "unnamed". */
export function blamed(text: string): readonly string[] {
  const words = wordsOf(text);
  const heads = reproofsIn(words, 0, words.length)
    .map(({ subject, unnamed }) => (unnamed ? 'unnamed' : subject.head))
    .filter((head) => /^(?:Rowan|she|hers?|victim|unnamed)$/i.test(head));
  return [...new Set(heads)];
}
