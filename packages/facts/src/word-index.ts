import {
  type ChangeSign,
  changeSign,
  type Draft,
  following,
  isUnseen,
  onRewording,
  unfollowed,
} from '@dhrlint/draft';
import { beginningWith, holds, toggled, union } from './word-index/sorted.js';

/**
 * Which blocks hold which words: the cheap test that picks the few blocks that a costly reading is worth. A word is
 * an unbroken run of letters and figures in lower case, so "don't" is "don" and "t", and "Bae-Road" is two words.
 */
export interface WordIndex {
  /** The blocks that hold at least one of the words, as indexes in reading order. Words are given in lower case. */
  blocksWith(...words: readonly string[]): readonly number[];
  /** The same for words that begin so: `blocksBeginning('recommend')`. */
  blocksBeginning(...beginnings: readonly string[]): readonly number[];
  /** How often a word stands in the report. */
  count(word: string): number;
  /** The words that stand more often than so many times, sorted by code units. */
  oftenerThan(times: number): readonly string[];
  /** All words of the report, sorted by code units. */
  readonly vocabulary: readonly string[];
  /** Those of them that pass a test; give the same function each time, so that only new words are tested. */
  vocabularyOf(test: (word: string) => boolean): readonly string[];
}

interface Entry {
  count: number;
  readonly blocks: number[];
}

/**
 * Reads every block once. What no page shows (addresses, bookmarks, embedded files) is no part of the report's words.
 * Over a live draft an answer is found again only where words have come or gone that it asked for.
 */
export function wordIndexOf(draft: Draft): WordIndex {
  return unfollowed(() => new KeptIndex(draft));
}

const word = /[\p{L}\p{N}]+/gu;

function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().match(word) ?? [];
}

/** After changes in more blocks than this an answer is found anew. */
const mostMended = 16;
/** The words of the whole report, whatever becomes of them. */
const everyWord = '';

class KeptIndex implements WordIndex {
  readonly #entries = new Map<string, Entry>();
  #sorted: readonly string[] | null = null;
  readonly #answers = new Map<unknown, () => unknown>();
  /** Whether the draft is a live one, so that answers have to be found anew when words come and go. */
  readonly #isLive: boolean;
  /** What has to be touched when a block gains or loses a word: by the word, and by how it begins. */
  readonly #words = new Map<string, ChangeSign>();
  readonly #beginnings = new Map<string, ChangeSign>();
  /** What has to be touched when a word stands oftener or less often. */
  readonly #counts = new Map<string, ChangeSign>();
  /** The words that came into the report or left it, in order: answers of {@link vocabularyOf} are mended by them. */
  readonly #toggled: string[] = [];
  /** In the same way the blocks that gained or lost a word, and the words that stand oftener or less often. */
  readonly #reworded: number[] = [];
  readonly #recounted: string[] = [];

  constructor(draft: Draft) {
    for (const block of draft.blocks)
      if (!isUnseen(block)) for (const each of wordsIn(block.text)) this.#add(each, block.index);
    this.#isLive = onRewording(draft, (rewordings) => {
      for (const { block, before, after } of rewordings)
        if (!isUnseen(block)) this.#reword(block.index, wordsIn(before), wordsIn(after));
    });
  }

  get vocabulary(): readonly string[] {
    return this.#answer('vocabulary', () => {
      this.#follow(this.#beginnings, everyWord);
      return this.#sortedWords();
    });
  }

  blocksWith(...words: readonly string[]): readonly number[] {
    return this.#blocksOf(`with ${words.join(' ')}`, () => {
      for (const each of words) this.#follow(this.#words, each);
      return words;
    });
  }

  blocksBeginning(...beginnings: readonly string[]): readonly number[] {
    return this.#blocksOf(`beginning ${beginnings.join(' ')}`, () => {
      for (const each of beginnings) this.#follow(this.#beginnings, each);
      return beginnings.flatMap((start) => beginningWith(start, this.#sortedWords()));
    });
  }

  count(each: string): number {
    return this.#answer(`count ${each}`, () => {
      this.#follow(this.#counts, each);
      return this.#entries.get(each)?.count ?? 0;
    });
  }

  oftenerThan(times: number): readonly string[] {
    let known: readonly string[] | null = null;
    let upTo = 0;
    return this.#answer(`oftener than ${times}`, () => {
      this.#follow(this.#counts, everyWord);
      const isOften = (each: string) => (this.#entries.get(each)?.count ?? 0) > times;
      known ??= [...this.#entries.keys()].filter(isOften).sort();
      for (const each of new Set(this.#recounted.slice(upTo)))
        if (isOften(each) !== holds(known, each)) known = toggled(known, each);
      upTo = this.#recounted.length;
      return known;
    });
  }

  vocabularyOf(test: (word: string) => boolean): readonly string[] {
    let known: readonly string[] | null = null;
    let upTo = 0;
    return this.#answer(test, () => {
      this.#follow(this.#beginnings, everyWord);
      known ??= this.#sortedWords().filter(test);
      for (const each of new Set(this.#toggled.slice(upTo).filter(test)))
        if (this.#entries.has(each) !== holds(known, each)) known = toggled(known, each);
      upTo = this.#toggled.length;
      return known;
    });
  }

  /** An answer that is kept until words that it follows have come or gone. */
  #answer<T>(question: unknown, find: () => T): T {
    let answer = this.#answers.get(question) as (() => T) | undefined;
    if (!answer) {
      answer = following(find);
      this.#answers.set(question, answer);
    }
    return answer();
  }

  #follow(signs: Map<string, ChangeSign>, key: string): void {
    if (!this.#isLive) return;
    let known = signs.get(key);
    if (!known) {
      known = changeSign();
      signs.set(key, known);
    }
    known.read();
  }

  /**
   * The blocks that hold one of some words: looked for once, and then mended by those that gained or lost a word.
   * @param sought follows the words and gives them
   */
  #blocksOf(question: string, sought: () => readonly string[]): readonly number[] {
    let known: readonly number[] | null = null;
    let upTo = 0;
    return this.#answer(question, () => {
      const words = sought();
      const since = new Set(this.#reworded.slice(upTo));
      upTo = this.#reworded.length;
      if (!known || words.length < 2 || since.size > mostMended) known = this.#allBlocksOf(words);
      else
        for (const block of since) {
          const isIn = words.some((each) => holds(this.#entries.get(each)?.blocks ?? [], block));
          if (isIn !== holds(known, block)) known = toggled(known, block);
        }
      return known;
    });
  }

  #allBlocksOf(words: readonly string[]): readonly number[] {
    const lists = words
      .map((each) => this.#entries.get(each)?.blocks ?? [])
      .filter(({ length }) => length > 0);
    if (lists.length < 2) return lists[0] ?? [];
    return union(lists);
  }

  #sortedWords(): readonly string[] {
    this.#sorted ??= [...this.#entries.keys()].sort();
    return this.#sorted;
  }

  /** Takes in a word of a block; blocks come in reading order. */
  #add(each: string, block: number): void {
    const entry = this.#entries.get(each);
    if (!entry) this.#entries.set(each, { count: 1, blocks: [block] });
    else {
      entry.count++;
      if (entry.blocks.at(-1) !== block) entry.blocks.push(block);
    }
  }

  /** Takes over the words of a block that were changed. */
  #reword(block: number, was: readonly string[], is: readonly string[]): void {
    const more = new Map<string, number>();
    for (const each of is) more.set(each, (more.get(each) ?? 0) + 1);
    for (const each of was) more.set(each, (more.get(each) ?? 0) - 1);
    const [before, after] = [new Set(was), new Set(is)];
    let isReworded = false;
    this.#counts.get(everyWord)?.touch();
    for (const [each, by] of more) {
      if (by === 0) continue;
      const { count, blocks } = this.#entries.get(each) ?? { count: 0, blocks: [] };
      const gainsOrLoses = before.has(each) !== after.has(each);
      const now = gainsOrLoses ? toggled(blocks, block) : blocks;
      if (count + by === 0) this.#entries.delete(each);
      else this.#entries.set(each, { count: count + by, blocks: now });
      const comesOrGoes = count === 0 || count + by === 0;
      if (comesOrGoes) {
        this.#sorted &&= toggled(this.#sorted, each);
        this.#toggled.push(each);
      }
      this.#recounted.push(each);
      this.#counts.get(each)?.touch();
      if (!gainsOrLoses) continue;
      if (!isReworded) this.#reworded.push(block);
      isReworded = true;
      this.#words.get(each)?.touch();
      for (let end = comesOrGoes ? 0 : 1; end <= each.length; end++)
        this.#beginnings.get(each.slice(0, end))?.touch();
    }
  }
}
