import { byBlock, derived, following, isFollowed } from './derived.js';
import type { Block, Draft } from './draft.js';
import { chosenOf, stretchOf } from './slots.js';

/** The blocks of so many indexes are read again together: few enough to read, so that few groups have to be asked. */
const groupSize = 32;
/** The same where each block is kept by itself, so that those of a group have only to be asked. */
const askedSize = 128;

/**
 * What is read block by block in a whole draft, in reading order. Over a live draft a few blocks are read again where
 * one has changed, and what follows from the list only where it came out another. `read` must be pure and may look at
 * its block alone.
 */
export function acrossBlocks<T>(read: (block: Block) => readonly T[]): (draft: Draft) => readonly T[] {
  const groups = new WeakMap<Draft, readonly (() => readonly T[])[]>();
  return derived((draft: Draft) => {
    let known = groups.get(draft);
    if (!known) {
      known = Array.from({ length: Math.ceil(draft.blocks.length / groupSize) }, (_, group) => {
        const from = group * groupSize;
        return following(() => stretchOf(draft, from, from + groupSize).flatMap(read));
      });
      known = joinedByTens(known);
      groups.set(draft, known);
    }
    return known.flatMap((group) => group());
  });
}

/** Groups of groups, so that whoever asks them all asks few. */
function joinedByTens<T>(groups: readonly (() => readonly T[])[]): readonly (() => readonly T[])[] {
  if (groups.length < 20) return groups;
  return Array.from({ length: Math.ceil(groups.length / 10) }, (_, ten) => {
    const asked = groups.slice(ten * 10, ten * 10 + 10);
    return following(() => asked.flatMap((group) => group()));
  });
}

/** The indexes of the blocks of which something is true, in reading order, kept in the same way. */
export function blocksWhere(holds: (block: Block) => boolean): (draft: Draft) => readonly number[] {
  return acrossBlocks((block) => (holds(block) ? [block.index] : []));
}

/**
 * The same for chosen blocks, given by index in reading order, in the light of what is known of the whole: `given`
 * names that, and has to be the same object from one asking to the next.
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

/** What is read of chosen blocks, group by group. */
function chosenGroups<Given extends object, T>(
  read: (draft: Draft, given: Given, block: Block) => readonly T[],
): (draft: Draft, given: Given, chosen: Iterable<number>) => Iterable<() => readonly T[]> {
  const readOne = byBlock(read);
  const groupsOf = new WeakMap<Given, Map<number, Group<T>>>();
  return function* (draft, given, chosen) {
    const groups = groupsOf.get(given) ?? new Map<number, Group<T>>();
    groupsOf.set(given, groups);
    const blocks = [...chosen];
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
      yield group.read;
      start = end;
    }
  };
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
