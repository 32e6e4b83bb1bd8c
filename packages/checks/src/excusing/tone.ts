import type { Word } from '@dhrlint/facts';
import { type Leaning, leaningWords, official, otherwise } from './tone-words.js';

/** How far a sentence takes somebody's part. */
export interface Tone {
  /** The leanings of its words, each with its weight: 2 for a plain word, 1 for a slight one, 3 at most. */
  readonly weights: ReadonlyMap<Leaning, number>;
  readonly total: number;
  /** The leanings of which it has a plain word. */
  readonly plain: ReadonlySet<Leaning>;
  /** How many words it has of what agencies are and do. */
  readonly official: number;
  /** The first and the last of the words that lean, and the first plain one or -1, as indexes into the words given. */
  readonly first: number;
  readonly firstPlain: number;
  readonly last: number;
}

interface Entry {
  readonly leaning: Leaning;
  readonly weight: number;
  /** The words that have to follow. */
  readonly rest: readonly string[];
}

const formsOf = (entry: string): readonly string[] =>
  entry.endsWith('+')
    ? ['', 's', 'ed', 'ing'].map((ending) => entry.slice(0, -1) + ending)
    : entry.endsWith('^')
      ? ['e', 'es', 'ed', 'ing'].map((ending) => entry.slice(0, -1) + ending)
      : [entry];
const entriesOf = (list: string) => list.trim().split(/\s+/).flatMap(formsOf);

/** Words of agencies that mean something else before "of". */
const kindsOf = new Set(['form', 'forms', 'school', 'order', 'force', 'key', 'control']);

/** What is known of a word. */
interface Known {
  readonly entries: Entry[];
  isOtherwise: boolean;
  isOfficial: boolean;
  readonly isKindOf: boolean;
}

const known: ReadonlyMap<string, Known> = (() => {
  const all = new Map<string, Known>();
  const of = (word: string): Known => {
    const held = all.get(word);
    if (held) return held;
    const made = { entries: [], isOtherwise: false, isOfficial: false, isKindOf: kindsOf.has(word) };
    all.set(word, made);
    return made;
  };
  for (const word of entriesOf(otherwise)) of(word).isOtherwise = true;
  for (const word of entriesOf(official)) of(word).isOfficial = true;
  for (const [leaning, { plain, slight }] of Object.entries(leaningWords) as [
    Leaning,
    (typeof leaningWords)[Leaning],
  ][])
    for (const [list, weight] of [
      [plain, 2],
      [slight, 1],
    ] as const)
      for (const form of entriesOf(list)) {
        const [head = '', ...rest] = form.split('_');
        of(head).entries.push({ leaning, weight, rest });
      }
  return all;
})();

/** Words of which one stands in every sentence that may lean far enough. */
export const plainHeads: readonly string[] = [
  ...new Set(
    Object.values(leaningWords).flatMap(({ plain }) =>
      entriesOf(plain).map((form) => form.split('_')[0]?.split('-')[0] ?? ''),
    ),
  ),
];

/** What one leaning weighs at most. */
const most = 3;

/** How the words of a sentence lean; null where one of them is about something else altogether. */
export function toneOf(words: readonly Word[], from: number, to: number): Tone | null {
  const weights = new Map<Leaning, number>();
  const plain = new Set<Leaning>();
  let agencies = 0;
  /** Up to where an entry of several words reaches. */
  let held = 0;
  let first = -1;
  let firstPlain = -1;
  let last = -1;
  for (let i = from; i < to; i++) {
    const word = known.get(words[i]?.lower ?? '');
    if (!word) continue;
    if (word.isOtherwise) return null;
    // "A form of affection" is no form; "old school" no school.
    const ofKind = word.isKindOf && words[i + 1]?.lower === 'of';
    if (word.isOfficial && i >= held && !ofKind) agencies++;
    for (const { leaning, weight, rest } of word.entries) {
      if (!rest.every((next, after) => words[i + 1 + after]?.lower === next)) continue;
      if (rest.length > 0) held = Math.max(held, i + 1 + rest.length);
      weights.set(leaning, Math.min(most, (weights.get(leaning) ?? 0) + weight));
      if (weight > 1) {
        plain.add(leaning);
        if (firstPlain < 0) firstPlain = i;
      }
      if (first < 0) first = i;
      last = i + rest.length;
    }
  }
  return {
    weights,
    total: [...weights.values()].reduce((sum, weight) => sum + weight, 0),
    plain,
    official: agencies,
    first,
    firstPlain,
    last,
  };
}
