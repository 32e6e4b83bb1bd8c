import {
  type ChangeSign,
  changeSign,
  type Draft,
  following,
  isUnseen,
  onRewording,
  unfollowed,
} from '@dhrlint/draft';

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

/** The words of the whole report, whatever becomes of them. */
const everyWord = '';

class KeptIndex implements WordIndex {
  readonly #entries = new Map<string, Entry>();
  #sorted: readonly string[] | null = null;
  readonly #answers = new Map<unknown, () => unknown>();
  /** Whether the draft is a live one, so that answers have to be found anew when words come and go. */
  readonly #isLive: boolean;
  /** What has to be touched when a word comes or goes: by the word, and by how it begins. */
  readonly #words = new Map<string, ChangeSign>();
  readonly #beginnings = new Map<string, ChangeSign>();
  /** The words that came into the report or left it, in order: answers of {@link vocabularyOf} are mended by them. */
  readonly #toggled: string[] = [];

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
    return this.#answer(`with ${words.join(' ')}`, () => {
      for (const each of words) this.#follow(this.#words, each);
      return this.#blocksOf(words);
    });
  }

  blocksBeginning(...beginnings: readonly string[]): readonly number[] {
    return this.#answer(`beginning ${beginnings.join(' ')}`, () => {
      for (const each of beginnings) this.#follow(this.#beginnings, each);
      return this.#blocksOf(beginnings.flatMap((start) => from(this.#sortedWords(), start)));
    });
  }

  count(each: string): number {
    return this.#answer(`count ${each}`, () => {
      this.#follow(this.#words, each);
      return this.#entries.get(each)?.count ?? 0;
    });
  }

  oftenerThan(times: number): readonly string[] {
    return this.#answer(`oftener than ${times}`, () => {
      this.#follow(this.#words, everyWord);
      const often: string[] = [];
      for (const [each, { count }] of this.#entries) if (count > times) often.push(each);
      return often.sort();
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

  #blocksOf(words: readonly string[]): readonly number[] {
    const lists = words
      .map((each) => this.#entries.get(each)?.blocks ?? [])
      .filter(({ length }) => length > 0);
    if (lists.length < 2) return lists[0] ?? [];
    return inOrder(lists);
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
    this.#words.get(everyWord)?.touch();
    for (const [each, by] of more) {
      if (by === 0) continue;
      const { count, blocks } = this.#entries.get(each) ?? { count: 0, blocks: [] };
      const others = blocks.filter((other) => other !== block);
      const now = is.includes(each) ? [...others, block].sort((a, b) => a - b) : others;
      if (count + by === 0) this.#entries.delete(each);
      else this.#entries.set(each, { count: count + by, blocks: now });
      const comesOrGoes = count === 0 || count + by === 0;
      if (comesOrGoes) {
        this.#sorted &&= toggled(this.#sorted, each);
        this.#toggled.push(each);
      }
      this.#words.get(each)?.touch();
      for (let end = comesOrGoes ? 0 : 1; end <= each.length; end++)
        this.#beginnings.get(each.slice(0, end))?.touch();
    }
  }
}

/** What stands in sorted lists, each once, in order. */
function inOrder(lists: readonly (readonly number[])[]): readonly number[] {
  const last = Math.max(...lists.map((list) => list.at(-1) ?? 0));
  const held = new Uint8Array(last + 1);
  for (const list of lists) for (const each of list) held[each] = 1;
  const all: number[] = [];
  for (let at = held.indexOf(1); at >= 0; at = held.indexOf(1, at + 1)) all.push(at);
  return all;
}

function holds(sorted: readonly string[], each: string): boolean {
  return sorted[placeOf(each, sorted)] === each;
}

/** A sorted list without a word that it holds, or with one that it lacks. */
function toggled(sorted: readonly string[], each: string): readonly string[] {
  const place = placeOf(each, sorted);
  return sorted[place] === each ? sorted.toSpliced(place, 1) : sorted.toSpliced(place, 0, each);
}

/** The words of a sorted list that begin so. */
function from(sorted: readonly string[], start: string): readonly string[] {
  const first = placeOf(start, sorted);
  let end = first;
  while (sorted[end]?.startsWith(start)) end++;
  return sorted.slice(first, end);
}

/** Where a word stands in a sorted list, or would. */
function placeOf(each: string, sorted: readonly string[]): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < each) low = middle + 1;
    else high = middle;
  }
  return low;
}
