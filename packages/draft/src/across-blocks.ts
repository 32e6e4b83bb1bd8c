import { byBlock, derived, following, isFollowed } from './derived.js';
import type { Block, Draft } from './draft.js';
import { unfollowed } from './levels.js';
import { chosenOf, stateOf, stretchOf } from './slots.js';

/** The blocks of so many indexes are asked together: few enough to ask, so that few groups have to be asked. */
const groupSize = 32;
/** The same where each block is kept by itself, so that those of a group have only to be asked. */
const askedSize = 32;

/**
 * What is read block by block in a whole draft, in reading order. Over a live draft a block is read again where it
 * has changed, and what follows from the list only where it came out another. `read` must be pure and may look at
 * its block alone.
 */
export function acrossBlocks<T>(read: (block: Block) => readonly T[]): (draft: Draft) => readonly T[] {
  const groups = new WeakMap<Draft, readonly (() => readonly T[])[]>();
  return derived((draft: Draft) => {
    let known = groups.get(draft);
    if (!known) {
      const readOne = readOnce(read);
      known = joinedByTens(
        groupsIn(draft, groupSize, (from, to) => stretchOf(draft, from, to).flatMap(readOne)),
      );
      groups.set(draft, known);
    }
    return known.flatMap((group) => group());
  });
}

/** Reads the blocks of a draft, each again only where anything of it is another. */
function readOnce<T>(read: (block: Block) => readonly T[]): (block: Block) => readonly T[] {
  const known: { readonly state: object; readonly found: readonly T[] }[] = [];
  return (block) => {
    const state = stateOf(block);
    if (!state) return read(block);
    const last = known[block.index];
    if (last?.state === state) return last.found;
    const found = unfollowed(() => read(block));
    known[block.index] = { state, found: found.length > 0 ? found : nothing };
    return found;
  };
}

const nothing: readonly never[] = [];

/** Groups of groups, so that whoever asks them all asks few. */
function joinedByTens<T>(groups: readonly (() => readonly T[])[]): readonly (() => readonly T[])[] {
  return groups.length < 20 ? groups : inTens(groups, (ten) => ten.flatMap((group) => group()));
}

function inTens<Group, T>(
  groups: readonly Group[],
  join: (ten: readonly Group[]) => T,
): readonly (() => T)[] {
  return Array.from({ length: Math.ceil(groups.length / 10) }, (_, ten) => {
    const asked = groups.slice(ten * 10, ten * 10 + 10);
    return following(() => join(asked));
  });
}

/**
 * The sum of what is counted in every block in the light of what is known of the whole: over a live draft few blocks
 * are counted again. `count` must be pure and may look at its block and at what is known alone.
 */
export function sumAcross<Known extends object>(
  count: (known: Known, block: Block) => number,
): (draft: Draft, known: Known) => number {
  const sums = new WeakMap<Known, () => number>();
  return (draft, known) => {
    let sum = sums.get(known);
    if (!sum) {
      const groups = groupsIn(draft, askedSize, (from, to) =>
        stretchOf(draft, from, to).reduce((all, block) => all + count(known, block), 0),
      );
      const tens = inTens(groups, (ten) => ten.reduce((all, group) => all + group(), 0));
      sum = following(() => tens.reduce((all, ten) => all + ten(), 0));
      sums.set(known, sum);
    }
    return sum();
  };
}

/** What is made of each stretch of so many indexes. */
function groupsIn<T>(
  draft: Draft,
  size: number,
  make: (from: number, to: number) => T,
): readonly (() => T)[] {
  return Array.from({ length: Math.ceil(draft.blocks.length / size) }, (_, group) =>
    following(() => make(group * size, (group + 1) * size)),
  );
}

/** The indexes of the blocks of which something is true, in reading order, kept in the same way. */
export function blocksWhere(holds: (block: Block) => boolean): (draft: Draft) => readonly number[] {
  return acrossBlocks((block) => (holds(block) ? [block.index] : []));
}

/**
 * The same for chosen blocks, given by index in reading order, in the light of what is known of the whole: `given`
 * names that, and has to be the same object from one asking to the next. So may `chosen` be, which is then not gone
 * through again, and must never change.
 */
export function acrossChosen<Given extends object, T>(
  read: (draft: Draft, given: Given, block: Block) => readonly T[],
): (draft: Draft, given: Given, chosen: Iterable<number>) => readonly T[] {
  const groupsIn = chosenGroups(read);
  return (draft, given, chosen) => {
    const found: T[] = [];
    const take = (all: readonly T[]) => {
      for (const each of all) found.push(each);
    };
    if (isFollowed()) for (const group of groupsIn(draft, given, chosen)) take(group());
    else for (const block of blocksAt(draft, chosen)) take(read(draft, given, block));
    return found;
  };
}

/** The same one after another, for who may not need them all. */
export function eachChosen<Given extends object, T>(
  read: (draft: Draft, given: Given, block: Block) => readonly T[],
): (draft: Draft, given: Given, chosen: Iterable<number>) => Iterable<T> {
  const groupsIn = chosenGroups(read);
  return function* (draft, given, chosen) {
    if (isFollowed()) for (const group of groupsIn(draft, given, chosen)) yield* group();
    else for (const block of blocksAt(draft, chosen)) yield* read(draft, given, block);
  };
}

function* blocksAt(draft: Draft, chosen: Iterable<number>): Generator<Block, undefined> {
  for (const index of chosen) {
    const block = draft.blocks[index];
    if (block) yield block;
  }
}

/** The indexes of all blocks in reading order; the same list as long as no block comes or goes. */
export const everyBlock = derived((draft: Draft): readonly number[] => [...draft.blocks.keys()]);

/** What is read of chosen blocks, group by group. */
function chosenGroups<Given extends object, T>(
  read: (draft: Draft, given: Given, block: Block) => readonly T[],
): (draft: Draft, given: Given, chosen: Iterable<number>) => readonly (() => readonly T[])[] {
  const readOne = byBlock(read);
  const chosenIn = new WeakMap<Given, Chosen<T>>();
  return (draft, given, chosen) => {
    const known = chosenIn.get(given) ?? { groups: new Map<number, Group<T>>(), blocks: null, reads: [] };
    chosenIn.set(given, known);
    if (known.blocks === chosen) return known.reads;
    const { groups } = known;
    const blocks = Array.isArray(chosen) ? (chosen as readonly number[]) : [...chosen];
    const reads: (() => readonly T[])[] = [];
    for (let start = 0; start < blocks.length; ) {
      const number = groupOf(blocks[start]);
      let end = start + 1;
      while (end < blocks.length && groupOf(blocks[end]) === number) end++;
      let group = groups.get(number);
      if (!group || !isStretch(group.members, blocks, start, end)) {
        const members = blocks.slice(start, end);
        const readAll = () => chosenOf(draft, members).flatMap((block) => readOne(draft, given, block));
        group = { members, read: following(readAll) };
        groups.set(number, group);
      }
      reads.push(group.read);
      start = end;
    }
    known.blocks = blocks;
    known.reads = reads;
    return reads;
  };
}

/** The groups of chosen blocks, and those of the list that was asked for last: as a rule it is asked for again. */
interface Chosen<T> {
  readonly groups: Map<number, Group<T>>;
  blocks: readonly number[] | null;
  reads: readonly (() => readonly T[])[];
}

/** Blocks that are asked together, and what is read of them. */
interface Group<T> {
  readonly members: readonly number[];
  readonly read: () => readonly T[];
}

function groupOf(block: number | undefined): number {
  return Math.floor((block ?? 0) / askedSize);
}

function isStretch(members: readonly number[], all: readonly number[], start: number, end: number): boolean {
  return members.length === end - start && members.every((member, at) => member === all[start + at]);
}
