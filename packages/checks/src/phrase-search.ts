import { type Block, type Draft, derived, derivedIn, type Spread } from '@dhrlint/draft';
import {
  groupStart,
  type ReadText,
  readText,
  type Sentence,
  type Word,
  type WordIndex,
  wordsOf,
} from '@dhrlint/facts';
import { deniesVerb, matchRest } from './phrase-match.js';
import { compilePhrase, type Phrase, type WordLists } from './phrase-pattern.js';

/** A phrase with whatever a check wants to know again when it is found. */
export interface Sought<T> {
  readonly phrase: Phrase;
  readonly value: T;
  /** True where the words have to be written with the capitals of the phrase: "BME", "Ms". */
  readonly matchCase: boolean;
  /** True where the last word only has to follow, and is no part of what is found. */
  readonly ahead: boolean;
}

/** Where a phrase stands in a block: indexes into the block's words, and UTF-16 offsets into its text. */
export interface PhraseHit<T> {
  readonly value: T;
  readonly first: number;
  /** Index after the last word. */
  readonly after: number;
  readonly start: number;
  readonly end: number;
}

/** A block as the phrases see it, split once for all the rules that ask. */
export interface BlockReading {
  readonly words: readonly Word[];
  /** Where in {@link words} each word stands, by its lower case. */
  readonly positions: ReadonlyMap<string, readonly number[]>;
  readonly read: ReadText;
}

/**
 * Compiles a phrase of a rule; `verb` says that its first word is a verb in its base form, found in every form.
 * Marks that the text would part from a word (a stroke, a comma) are parted here too. A last word with a plus before
 * it has to follow and is no part of what is found: "an alcoholic +by|from".
 * @throws {Error} where the phrase cannot be read; the message says why.
 */
export function soughtPhrases<T>(
  source: string,
  value: T,
  lists: WordLists,
  { verb = false, matchCase = false } = {},
): readonly Sought<T>[] {
  const [, list = '', rest = ''] = /^<([a-z-]+)>(.*)$/.exec(source.trim()) ?? [];
  const longer = (lists[list] ?? []).filter((entry) => entry.includes(' '));
  if (longer.length === 0) return [soughtPhrase(source, value, lists, { verb, matchCase })];
  const single = (lists[list] ?? []).filter((entry) => !entry.includes(' '));
  return [...longer, single.join('|')]
    .filter((opening) => opening !== '')
    .map((opening) => soughtPhrase(`${opening}${rest}`, value, lists, { verb, matchCase }));
}

function soughtPhrase<T>(
  source: string,
  value: T,
  lists: WordLists,
  { verb, matchCase }: { readonly verb: boolean; readonly matchCase: boolean },
): Sought<T> {
  const parted = source.replaceAll('’', "'").replace(/\s*([/,&]\??)\s*/g, ' $1 ');
  const ahead = / \+\S+$/.test(parted);
  const phrase = compilePhrase(ahead ? parted.replace(/ \+(\S+)$/, ' $1') : parted, lists, verb);
  return { phrase: { ...phrase, source: parted }, value, matchCase, ahead };
}

/** The blocks in which each phrase may stand: where the rarest of the words stands that it cannot do without. */
export function candidates<T>(phrases: readonly Sought<T>[], words: WordIndex): readonly Spread<Sought<T>>[] {
  return phrases.map((value) => ({ value, blocks: blocksOf(words, value.phrase) }));
}

const blocksOf = derivedIn((words: WordIndex, { heads, rest }: Phrase): readonly number[] => {
  const needed = [heads];
  for (const element of rest) {
    if (element.kind !== 'words' || element.optional) continue;
    const first = element.choices.map(([word = '']) => word);
    if (!first.includes('not')) needed.push(first);
  }
  let best: { readonly exact: string[]; readonly beginnings: string[]; readonly count: number } | null = null;
  for (const choices of needed) {
    const beginnings = choices.filter((c) => c.endsWith('*')).map((c) => indexed(c.slice(0, -1)));
    const exact = choices.filter((c) => !c.endsWith('*')).map(indexed);
    if (beginnings.includes('') || exact.includes('')) continue;
    const count =
      exact.reduce((sum, word) => sum + words.blocksWith(word).length, 0) +
      beginnings.reduce((sum, start) => sum + words.blocksBeginning(start).length, 0);
    if (count === 0) return [];
    if (best === null || count < best.count) best = { exact, beginnings, count };
  }
  if (best === null) return [];
  const [exact, begun] = [words.blocksWith(...best.exact), words.blocksBeginning(...best.beginnings)];
  if (exact.length === 0 || begun.length === 0) return exact.length === 0 ? begun : exact;
  return [...new Set([...exact, ...begun])].sort((a, b) => a - b);
});

/** The index knows unbroken runs of letters and figures: "wheelchair-bound" is sought by "wheelchair". */
function indexed(word: string): string {
  const known = runs.get(word);
  if (known !== undefined) return known;
  const run = /[\p{L}\p{N}]+/u.exec(word)?.[0] ?? '';
  runs.set(word, run);
  return run;
}

/** By the words of phrases, which the rules' lists repeat. */
const runs = new Map<string, string>();

/** Every place in a block where one of the phrases stands, in order; phrases that overlap are all given. */
export function hitsIn<T>(phrases: readonly Sought<T>[], reading: BlockReading): readonly PhraseHit<T>[] {
  const hits: PhraseHit<T>[] = [];
  for (const sought of phrases)
    for (const head of sought.phrase.heads)
      for (const first of placesOf(head, reading)) {
        const hit = hitAt(sought, first, reading.words);
        if (hit) hits.push(hit);
      }
  return hits.sort((a, b) => a.start - b.start || b.end - a.end);
}

function placesOf(head: string, { positions }: BlockReading): readonly number[] {
  if (!head.endsWith('*')) return positions.get(head) ?? [];
  const beginning = head.slice(0, -1);
  const found: number[] = [];
  for (const [word, places] of positions) if (word.startsWith(beginning)) found.push(...places);
  return found;
}

function hitAt<T>(
  { phrase, value, ahead, matchCase }: Sought<T>,
  first: number,
  words: readonly Word[],
): PhraseHit<T> | null {
  const matched = matchRest(phrase, words, first);
  if (matched < 0) return null;
  // "Could not cope": the denial is a part of what is found.
  const opens = phrase.negated ? groupStart(words, first, 0) : first;
  if (phrase.negated && !deniesVerb(words, opens, first)) return null;
  const after = ahead ? matched - 1 : matched;
  const start = words[opens];
  const last = words[after - 1];
  if (!start || !last) return null;
  if (matchCase && !keepsCase(phrase.source, words.slice(first, after))) return null;
  return { value, first: opens, after, start: start.start, end: last.end };
}

/** Every word that the phrase spells out stands in the text with the same capitals. */
function keepsCase(source: string, words: readonly Word[]): boolean {
  const spelled = new Map(source.split(/[\s|?]+/).map((word) => [word.toLowerCase(), word]));
  return words.every(({ lower, text }) => (spelled.get(lower) ?? text) === text.replaceAll('’', "'"));
}

/** The words, sentences and quotations of a block; worked out once. */
export function blockReading(draft: Draft, index: number): BlockReading {
  const block = draft.blocks[index];
  if (!block) throw new RangeError(`there is no block ${index}`);
  return readingOf(block);
}

const readingOf = derived((block: Block): BlockReading => {
  let read: ReadText | null = null;
  const words = wordsOf(block.text);
  const positions = new Map<string, number[]>();
  words.forEach(({ lower }, i) => {
    const places = positions.get(lower);
    if (places) places.push(i);
    else positions.set(lower, [i]);
  });
  return {
    words,
    positions,
    get read() {
      read ??= readText(block.text);
      return read;
    },
  };
});

/** The sentence that holds an offset; the whole text where none does. */
export function sentenceOf({ read }: BlockReading, offset: number): Sentence {
  return (
    read.sentences.find((s) => s.start <= offset && offset < s.end) ?? { start: 0, end: read.text.length }
  );
}
