import { type Block, type Draft, derived, following, isUnseen } from '@dhrlint/draft';

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
  return new KeptIndex(draft);
}

const word = /[\p{L}\p{N}]+/gu;

const wordsIn = derived((block: Block): readonly string[] =>
  isUnseen(block) ? [] : (block.text.toLowerCase().match(word) ?? []),
);

/** How many changes are remembered; an answer that is older is found anew. */
const rememberedChanges = 100;

class KeptIndex implements WordIndex {
  readonly #entries = new Map<string, Entry>();
  /** The words of each block. */
  readonly #lists: () => readonly (readonly string[])[];
  /** The lists that the entries were made of. */
  #indexed: readonly (readonly string[])[] | null = null;
  /** The words that came into a block or left it with each of the last changes. */
  readonly #changes: (readonly string[])[] = [];
  #changeCount = 0;
  #sorted: readonly string[] | null = null;
  readonly #answers = new Map<unknown, () => unknown>();

  constructor(draft: Draft) {
    this.#lists = following(() => draft.blocks.map(wordsIn));
  }

  get vocabulary(): readonly string[] {
    return this.#answer(
      'vocabulary',
      () => true,
      () => this.#sortedWords(),
    );
  }

  blocksWith(...words: readonly string[]): readonly number[] {
    return this.#answer(
      `with ${words.join(' ')}`,
      (changed) => words.includes(changed),
      () => this.#blocksOf(words),
    );
  }

  blocksBeginning(...beginnings: readonly string[]): readonly number[] {
    return this.#answer(
      `beginning ${beginnings.join(' ')}`,
      (changed) => beginnings.some((start) => changed.startsWith(start)),
      () => this.#blocksOf(beginnings.flatMap((start) => from(this.#sortedWords(), start))),
    );
  }

  count(each: string): number {
    return this.#answer(
      `count ${each}`,
      (changed) => changed === each,
      () => this.#entries.get(each)?.count ?? 0,
    );
  }

  vocabularyOf(test: (word: string) => boolean): readonly string[] {
    return this.#answer(test, test, () => this.#sortedWords().filter(test));
  }

  /**
   * An answer that is kept until words have changed that it asks for.
   * @param concerns whether the answer may be another where this word has come into a block or left it
   */
  #answer<T>(question: unknown, concerns: (word: string) => boolean, find: () => T): T {
    let answer = this.#answers.get(question) as (() => T) | undefined;
    if (!answer) {
      let known: { readonly value: T; readonly asOf: number } | null = null;
      answer = following(() => {
        this.#bringUpToDate();
        const value = known && !this.#isConcerned(known.asOf, concerns) ? known.value : find();
        known = { value, asOf: this.#changeCount };
        return value;
      });
      this.#answers.set(question, answer);
    }
    return answer();
  }

  #isConcerned(asOf: number, concerns: (word: string) => boolean): boolean {
    const missed = this.#changeCount - asOf;
    if (missed > this.#changes.length) return true;
    return missed > 0 && this.#changes.slice(-missed).some((words) => words.some(concerns));
  }

  #blocksOf(words: readonly string[]): readonly number[] {
    const lists = words
      .map((each) => this.#entries.get(each)?.blocks ?? [])
      .filter(({ length }) => length > 0);
    if (lists.length < 2) return [...(lists[0] ?? [])];
    return [...new Set(lists.flat())].sort((a, b) => a - b);
  }

  #sortedWords(): readonly string[] {
    this.#sorted ??= [...this.#entries.keys()].sort();
    return this.#sorted;
  }

  #bringUpToDate(): void {
    const lists = this.#lists();
    const before = this.#indexed;
    if (lists === before) return;
    this.#indexed = lists;
    if (!before) {
      for (const [block, list] of lists.entries()) for (const each of list) this.#add(each, block);
      return;
    }
    const changed: string[] = [];
    for (const [block, list] of lists.entries()) {
      const was = before[block] ?? [];
      if (list !== was) changed.push(...this.#reword(block, was, list));
    }
    this.#changes.push(changed);
    this.#changeCount++;
    if (this.#changes.length > rememberedChanges) this.#changes.shift();
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

  /** @returns the words that stand in the block more or less often than before */
  #reword(block: number, was: readonly string[], is: readonly string[]): readonly string[] {
    const more = new Map<string, number>();
    for (const each of is) more.set(each, (more.get(each) ?? 0) + 1);
    for (const each of was) more.set(each, (more.get(each) ?? 0) - 1);
    const changed = [...more].filter(([, by]) => by !== 0);
    for (const [each, by] of changed) {
      const { count, blocks } = this.#entries.get(each) ?? { count: 0, blocks: [] };
      const others = blocks.filter((other) => other !== block);
      const now = is.includes(each) ? [...others, block].sort((a, b) => a - b) : others;
      if (count + by === 0) this.#entries.delete(each);
      else this.#entries.set(each, { count: count + by, blocks: now });
      if (count === 0 || count + by === 0) this.#sorted &&= toggled(this.#sorted, each);
    }
    return changed.map(([each]) => each);
  }
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
