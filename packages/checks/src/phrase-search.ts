import type { Block, Draft } from '@dhrlint/draft';
import { type ReadText, readText, type Sentence, type Word, type WordIndex, wordsOf } from '@dhrlint/facts';
import { matchRest } from './phrase-match.js';
import { compilePhrase, type Phrase, type WordLists } from './phrase-pattern.js';

/** A phrase with whatever a check wants to know again when it is found. */
export interface Sought<T> {
  readonly phrase: Phrase;
  readonly value: T;
  /** True where the words have to be written with the capitals of the phrase: "BME", "Ms". */
  readonly matchCase: boolean;
}

/** Phrases ready to be looked for. */
export interface PhraseSearch<T> {
  readonly sought: readonly Sought<T>[];
  readonly byHead: ReadonlyMap<string, readonly Sought<T>[]>;
  /** Phrases whose first word is a beginning (`suicid*`), with that beginning. */
  readonly byBeginning: readonly (readonly [string, Sought<T>])[];
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
  readonly read: ReadText;
}

/**
 * Compiles a phrase of a rule; `verb` says that its first word is a verb in its base form, found in every form.
 * Marks that the text would part from a word (a stroke, a comma) are parted here too.
 * @throws {Error} where the phrase cannot be read; the message says why.
 */
export function soughtPhrase<T>(
  source: string,
  value: T,
  lists: WordLists,
  { verb = false, matchCase = false } = {},
): Sought<T> {
  const parted = source.replaceAll('’', "'").replace(/\s*([/,&]\??)\s*/g, ' $1 ');
  return { phrase: { ...compilePhrase(parted, lists, verb), source: parted }, value, matchCase };
}

export function phraseSearch<T>(sought: readonly Sought<T>[]): PhraseSearch<T> {
  const byHead = new Map<string, Sought<T>[]>();
  const byBeginning: [string, Sought<T>][] = [];
  for (const each of sought)
    for (const head of each.phrase.heads) {
      if (head.endsWith('*')) byBeginning.push([head.slice(0, -1), each]);
      else byHead.set(head, [...(byHead.get(head) ?? []), each]);
    }
  return { sought, byHead, byBeginning };
}

/** The blocks in which a phrase may stand: for each phrase, those with the rarest of the words that it cannot do without. */
export function candidateBlocks<T>(search: PhraseSearch<T>, words: WordIndex): readonly number[] {
  const blocks = new Set<number>();
  for (const { phrase } of search.sought) for (const block of blocksOf(phrase, words)) blocks.add(block);
  return [...blocks].sort((a, b) => a - b);
}

function blocksOf({ heads, rest }: Phrase, words: WordIndex): readonly number[] {
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
      exact.reduce((sum, word) => sum + words.count(word), 0) +
      beginnings.reduce((sum, start) => sum + words.blocksBeginning(start).length, 0);
    if (count === 0) return [];
    if (best === null || count < best.count) best = { exact, beginnings, count };
  }
  if (best === null) return [];
  return [...words.blocksWith(...best.exact), ...words.blocksBeginning(...best.beginnings)];
}

/** The index knows unbroken runs of letters and figures: "wheelchair-bound" is sought by "wheelchair". */
function indexed(word: string): string {
  return /[\p{L}\p{N}]+/u.exec(word)?.[0] ?? '';
}

/** Every place in a block where a phrase stands, in order; phrases that overlap are all given. */
export function hitsIn<T>(search: PhraseSearch<T>, { words }: BlockReading): readonly PhraseHit<T>[] {
  const hits: PhraseHit<T>[] = [];
  words.forEach((word, first) => {
    const beginning = search.byBeginning.filter(([start]) => word.lower.startsWith(start));
    for (const sought of [...(search.byHead.get(word.lower) ?? []), ...beginning.map(([, each]) => each)]) {
      const after = matchRest(sought.phrase, words, first);
      const last = words[after - 1];
      if (after < 0 || !last) continue;
      if (sought.matchCase && !keepsCase(sought.phrase.source, words.slice(first, after))) continue;
      hits.push({ value: sought.value, first, after, start: word.start, end: last.end });
    }
  });
  return hits;
}

/** Every word that the phrase spells out stands in the text with the same capitals. */
function keepsCase(source: string, words: readonly Word[]): boolean {
  const spelled = new Map(source.split(/[\s|?]+/).map((word) => [word.toLowerCase(), word]));
  return words.every(({ lower, text }) => (spelled.get(lower) ?? text) === text.replaceAll('’', "'"));
}

const readings = new WeakMap<Block, BlockReading>();

/** The words, sentences and quotations of a block; worked out once. */
export function blockReading(draft: Draft, index: number): BlockReading {
  const block = draft.blocks[index];
  if (!block) throw new RangeError(`there is no block ${index}`);
  const held = readings.get(block);
  if (held) return held;
  let read: ReadText | null = null;
  const reading: BlockReading = {
    words: wordsOf(block.text),
    get read() {
      read ??= readText(block.text);
      return read;
    },
  };
  readings.set(block, reading);
  return reading;
}

/** The sentence that holds an offset; the whole text where none does. */
export function sentenceOf({ read }: BlockReading, offset: number): Sentence {
  return (
    read.sentences.find((s) => s.start <= offset && offset < s.end) ?? { start: 0, end: read.text.length }
  );
}
