import { type Draft, isUnseen } from '@dhrlint/draft';

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
}

const word = /[\p{L}\p{N}]+/gu;

interface Entry {
  count: number;
  readonly blocks: number[];
}

/** Reads every block once. What no page shows (addresses, bookmarks, embedded files) is no part of the report's words. */
export function wordIndexOf(draft: Draft): WordIndex {
  const entries = new Map<string, Entry>();
  for (const block of draft.blocks) {
    if (isUnseen(block)) continue;
    for (const found of block.text.toLowerCase().match(word) ?? []) {
      const entry = entries.get(found);
      if (!entry) entries.set(found, { count: 1, blocks: [block.index] });
      else {
        entry.count++;
        if (entry.blocks.at(-1) !== block.index) entry.blocks.push(block.index);
      }
    }
  }
  let sorted: readonly string[] | null = null;
  const vocabulary = () => {
    sorted ??= [...entries.keys()].sort();
    return sorted;
  };
  const blocksOf = (words: readonly string[]) => {
    const lists = words.map((each) => entries.get(each)?.blocks ?? []).filter((list) => list.length > 0);
    if (lists.length < 2) return lists[0] ?? [];
    return [...new Set(lists.flat())].sort((a, b) => a - b);
  };
  return {
    blocksWith: (...words) => blocksOf(words),
    blocksBeginning: (...beginnings) => blocksOf(beginnings.flatMap((start) => from(vocabulary(), start))),
    count: (each) => entries.get(each)?.count ?? 0,
    get vocabulary() {
      return vocabulary();
    },
  };
}

/** The words of a sorted list that begin so. */
function from(sorted: readonly string[], start: string): readonly string[] {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < start) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (sorted[end]?.startsWith(start)) end++;
  return sorted.slice(low, end);
}
