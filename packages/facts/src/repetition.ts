import {
  type Anchor,
  acrossChosen,
  type Block,
  type Draft,
  derived,
  everyBlock,
  isSameValue,
} from '@dhrlint/draft';
import { keptOf, shingle, shingleAt, type Word, wordsOf } from './repetition/shingles.js';
import type { Zone } from './zones.js';

/** A passage that was told before, in the same words or nearly. */
export interface Repetition {
  /** The later passage: from its first to its last word that stood before. */
  readonly anchor: Anchor;
  /** The paragraph that told it first. */
  readonly earlier: Anchor;
  /** Where it is told yet again. */
  readonly again: readonly Anchor[];
}

/** Parts that rightly say again what stands elsewhere, or that are in others' words. */
const leftOut = new Set<Zone>([
  'file',
  'margin',
  'letter',
  'cover',
  'contents',
  'front-matter',
  'executive-summary',
  'terms-of-reference',
  'people',
  'panel',
  'recommendations',
  'action-plan',
  'glossary',
  'quotation',
  'references',
]);
/** The words of a law, of guidance or of a definition are the same wherever they stand. */
const othersWords =
  /\b(?:is defined as|definition|defines?|the Act (?:says|states|provides|defines)|section \d+|statutory guidance|means (?:any|a|the)|Equality Act|protected characteristics)\b/i;

/** A shorter paragraph says what any report says, unless it is whole sentences that were told. */
const fewestWords = 20;
/** The part of the shorter paragraph that must have stood before. */
const share = 0.6;
/** So many words, from the beginning of a sentence, that stood before are a passage told again, however long the paragraph. */
const ownPassage = 17;
/** The part of a paragraph put together from others that must have stood in them. */
const wholly = 0.9;
/** Words that an author changes without telling anything else. */
const changed = 2;

interface Passage {
  readonly block: number;
  readonly text: string;
  /** Where each word begins and ends, and its hash. */
  readonly words: readonly Word[];
  readonly kept: readonly number[];
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Every passage that is told more than once; each once, with all its tellings. */
export function repetitionsOf(draft: Draft, zones: readonly Zone[]): readonly Repetition[] {
  return tellingsOf(draft).repetitions(passagesOf(draft, zones, everyBlock(draft)));
}

/** A passage that was told before, and the one that told it first. */
interface Telling {
  readonly anchor: Anchor;
  readonly earlier: Passage;
}

/**
 * The passages of a draft and what each told again. Only those that share words with a passage which has changed are
 * compared anew.
 */
class Tellings {
  readonly #passages = new Map<number, Passage>();
  #list: readonly Passage[] = [];
  /** The blocks whose kept shingles hold a hash, in reading order. */
  readonly #holding = new Map<number, readonly number[]>();
  readonly #again = new Map<number, Telling>();
  /** Which others the words of a block were held against. */
  readonly #heldAgainst = new Map<number, readonly number[]>();
  #told: readonly Repetition[] = [];

  /** One that stands as it did is the same object, and so is the list of them. */
  repetitions(passages: readonly Passage[]): readonly Repetition[] {
    if (!this.#compare(passages)) return this.#told;
    const last = new Map(this.#told.map((each) => [each.earlier.block, each]));
    const found = new Map<number, Repetition & { readonly again: Anchor[] }>();
    for (const { anchor, earlier } of [...this.#again.values()].sort(
      (a, b) => a.anchor.block - b.anchor.block,
    )) {
      const known = found.get(earlier.block);
      if (known) known.again.push(anchor);
      else found.set(earlier.block, { anchor, earlier: wholeOf(earlier), again: [] });
    }
    this.#told = [...found].map(([block, now]) => {
      const before = last.get(block);
      return before && isSameValue(before, now) ? before : now;
    });
    return this.#told;
  }

  /** Compares what has changed since; false where that made no difference. */
  #compare(passages: readonly Passage[]): boolean {
    const concerned = new Set<number>();
    const [gone, come] = differing(this.#list, passages);
    this.#list = passages;
    const now = new Map(come.map((passage) => [passage.block, passage]));
    const changed = new Set([...gone, ...come].map((passage) => passage.block));
    for (const block of changed) {
      const was = this.#passages.get(block);
      const passage = now.get(block);
      if (passage === was) continue;
      if (passage) this.#passages.set(block, passage);
      else this.#passages.delete(block);
      concerned.add(block);
      const [before, after] = [new Set(was?.kept), new Set(passage?.kept)];
      for (const hash of before)
        if (!after.has(hash)) this.#set(hash, concerned, (held) => held.filter((other) => other !== block));
      for (const hash of after)
        if (!before.has(hash)) this.#set(hash, concerned, (held) => [...held, block].sort((a, b) => a - b));
    }
    for (const [block, others] of this.#heldAgainst)
      if (others.some((other) => changed.has(other))) concerned.add(block);
    let differs = false;
    for (const block of concerned) {
      const [was, telling] = [this.#again.get(block), this.#toldAgain(block)];
      if (
        was ? telling && was.earlier === telling.earlier && isSameValue(was.anchor, telling.anchor) : !telling
      )
        continue;
      differs = true;
      if (telling) this.#again.set(block, telling);
      else this.#again.delete(block);
    }
    return differs;
  }

  /** @param concerned takes every block that holds the hash */
  #set(hash: number, concerned: Set<number>, change: (held: readonly number[]) => readonly number[]): void {
    const held = this.#holding.get(hash) ?? [];
    for (const block of held) concerned.add(block);
    this.#holding.set(hash, change(held));
  }

  #toldAgain(block: number): Telling | null {
    const passage = this.#passages.get(block);
    this.#heldAgainst.delete(block);
    if (!passage) return null;
    const shared = new Map<number, number>();
    for (const hash of passage.kept) {
      const earlier = this.#holding.get(hash)?.[0] ?? block;
      if (earlier < block) shared.set(earlier, (shared.get(earlier) ?? 0) + 1);
    }
    const [best, second] = [...shared].sort((a, b) => b[1] - a[1]);
    const other = best && this.#passages.get(best[0]);
    // A sample of the words asks for a look; the look itself takes all of them.
    if (!other || best[1] + (second?.[1] ?? 0) < 3) return null;
    this.#heldAgainst.set(block, second ? [best[0], second[0]] : [best[0]]);
    const further = second && this.#passages.get(second[0]);
    const stretch = repeatedStretch(passage, other) ?? (further ? gathered(passage, [other, further]) : null);
    if (!stretch || othersWords.test(passage.text.slice(stretch.start, stretch.end))) return null;
    return { anchor: { block, ...stretch }, earlier: other };
  }
}

/** Two lists without what they have in common at their beginnings and ends. */
function differing<T>(one: readonly T[], other: readonly T[]): readonly [readonly T[], readonly T[]] {
  const most = Math.min(one.length, other.length);
  let [head, tail] = [0, 0];
  while (head < most && one[head] === other[head]) head++;
  while (head + tail < most && one[one.length - 1 - tail] === other[other.length - 1 - tail]) tail++;
  return [one.slice(head, one.length - tail), other.slice(head, other.length - tail)];
}

const tellings = new WeakMap<Draft, Tellings>();

function tellingsOf(draft: Draft): Tellings {
  const known = tellings.get(draft) ?? new Tellings();
  tellings.set(draft, known);
  return known;
}

const passagesOf = acrossChosen((_draft, zones: readonly Zone[], block): readonly Passage[] => {
  if (!isTold(block, zones[block.index] ?? 'body')) return [];
  const words = wordsOf(block.text);
  return words.length < ownPassage
    ? []
    : [{ block: block.index, text: block.text, words, kept: keptOf(words) }];
});

/** All shingles of a passage. */
const shinglesOf = derived(
  ({ words }: Passage): ReadonlySet<number> =>
    new Set(words.slice(0, -shingle + 1).map((_, at) => shingleAt(words, at))),
);

function wholeOf({ block, text }: Passage): Anchor {
  return { block, start: 0, end: text.length };
}

function isTold(block: Block, zone: Zone): boolean {
  // Points of a list may rightly stand under each agency.
  if (block.kind !== 'paragraph' && !(block.kind === 'list-item' && block.number !== null)) return false;
  return !leftOut.has(zone) && !block.quotation && block.text.length > 80;
}

/** A paragraph put together from what two others told; null where it says much of its own. */
function gathered(passage: Passage, others: readonly Passage[]): Stretch | null {
  const { words } = passage;
  const stood = new Set(others.flatMap((other) => stoodIn(words, shinglesOf(other))));
  const [first, last] = [words[0], words.at(-1)];
  return first && last && words.length >= fewestWords && stood.size >= words.length * wholly
    ? { start: first.start, end: last.end }
    : null;
}

/** Which of the words stood in a passage with these shingles. */
function stoodIn(words: readonly Word[], before: ReadonlySet<number>): readonly number[] {
  const stood: number[] = [];
  for (let i = 0; i + shingle <= words.length; i++)
    if (before.has(shingleAt(words, i))) for (let at = i; at < i + shingle; at++) stood.push(at);
  return stood;
}

/** The words of a passage that stood in the other one; null where too few of them did. */
function repeatedStretch(passage: Passage, other: Passage): Stretch | null {
  const before = shinglesOf(other);
  const { words, text } = passage;
  const stood = new Array<boolean>(words.length).fill(false);
  let count = 0;
  for (let i = 0; i + shingle <= words.length; i++) {
    if (!before.has(shingleAt(words, i))) continue;
    stood.fill(true, i, i + shingle);
    count++;
  }
  const fewer = Math.min(before.size, words.length - shingle + 1);
  const [first, last] =
    count >= fewer * share && words.length >= fewestWords && stood.filter(Boolean).length >= fewestWords
      ? [stood.indexOf(true), stood.lastIndexOf(true)]
      : (ownSentences(stood, words, text) ?? [-1, -1]);
  const [from, to] = [words[first], words[last]];
  return from && to ? { start: from.start, end: to.end } : null;
}

/**
 * The longest run of words that stood before, a changed word here and there forgiven, which begins with a sentence and
 * holds the whole of it.
 */
function ownSentences(
  stood: readonly boolean[],
  words: readonly Word[],
  text: string,
): readonly [number, number] | null {
  let longest: readonly [number, number] | null = null;
  let most = ownPassage - 1;
  for (let first = 0; first < words.length; first++) {
    if (!stood[first] || !opensSentence(text, words[first]?.start ?? 0)) continue;
    let last = first;
    let held = 1;
    for (let i = first + 1; i < words.length && i - last <= changed + 1; i++) {
      if (!stood[i]) continue;
      last = i;
      held++;
    }
    const end = words[last]?.end ?? 0;
    if (held <= most) continue;
    if (
      !sentenceEnd.test(text.slice(words[first]?.start, end + 2)) &&
      !clauseEnd.test(text.slice(end, end + 6))
    )
      continue;
    most = held;
    longest = [first, last];
  }
  return longest;
}

const sentenceEnd = /[.!?…](?:[”’"')\]]|\s|$)/;
/** "…, and the Panel considers": the sentence goes on with something else. */
const clauseEnd = /^(?:,\s(?:and|but)\b|;)/;

function opensSentence(text: string, start: number): boolean {
  return /(?:^|[.!?:;…][”’"')\]]*\s)[\s“‘"'([]*$/.test(text.slice(Math.max(0, start - 6), start));
}
