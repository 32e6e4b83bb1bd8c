import { afterTime, isAdverb, isWord, type Word } from '@dhrlint/facts';
import { endsPhrase } from '../phrase-match.js';
import type { Entry } from './options.js';

/** How far after its first word a phrase may end: see the matcher's own reach. */
const reach = 32;
/** How many words a comment or adverbs between the first and the second word of a phrase may take. */
const between = 11;

/**
 * The entries that open with one word, kept by the word that has to follow. Everyday verbs open hundreds of phrases,
 * of which one or none goes on as the text does: this finds it without trying the others.
 */
export interface Lookup {
  /** Entries by the word that has to come next. */
  readonly byNext: ReadonlyMap<string, readonly Entry[]>;
  /** Entries by a word that has to stand soon after. */
  readonly bySoon: ReadonlyMap<string, readonly Entry[]>;
  /** Entries that any word may follow. */
  readonly open: readonly Entry[];
}

/** Sorts the entries that open with one word by what has to follow. */
export function lookupOf(entries: readonly Entry[]): Lookup {
  const byNext = new Map<string, Entry[]>();
  const bySoon = new Map<string, Entry[]>();
  const open: Entry[] = [];
  const file = (map: Map<string, Entry[]>, words: ReadonlySet<string>, entry: Entry) => {
    for (const word of words) {
      const known = map.get(word);
      if (known) known.push(entry);
      else map.set(word, [entry]);
    }
  };
  for (const entry of entries) {
    const { follows, needs } = entry.phrase;
    if (follows) file(byNext, follows, entry);
    else if (needs) file(bySoon, needs, entry);
    else open.push(entry);
  }
  return { byNext, bySoon, open };
}

/** The entries of a lookup that the words after `head` may complete; each may stand more than once. */
export function candidatesAt(lookup: Lookup, words: readonly Word[], head: number): readonly Entry[] {
  const found: Entry[] = [];
  const next = words[head + 1];
  if (lookup.byNext.size > 0) {
    const passes = !isWord(next) || isAdverb(next.lower) || afterTime(words, head + 1) > head + 1;
    const last = passes ? head + between : head + 1;
    for (let i = head + 1; i <= last; i++) {
      const lower = words[i]?.lower ?? '';
      const entries = lookup.byNext.get(lower);
      if (entries) found.push(...entries);
      if (endsPhrase(lower)) break;
    }
  }
  if (lookup.bySoon.size > 0)
    for (let i = head + 1; i < Math.min(words.length, head + reach); i++) {
      const lower = words[i]?.lower ?? '';
      const entries = lookup.bySoon.get(lower);
      if (entries) found.push(...entries);
      if (endsPhrase(lower)) break;
    }
  if (lookup.open.length > 0) found.push(...lookup.open);
  return found.length < 2 ? found : [...new Set(found)];
}
