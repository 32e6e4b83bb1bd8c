import { isFollowed, valueFrom } from './derived.js';
import { type Part, Whole } from './whole.js';

/** What may stand in blocks, with the indexes of those blocks, sorted; the same list of them as long as none comes or goes. */
export interface Spread<T> {
  readonly value: T;
  readonly blocks: readonly number[];
}

/** For each block what may stand in it. */
export interface Inversion<T> {
  /** The values that are spread over a block, in their order; undefined where there are none. */
  get(block: number): readonly T[] | undefined;
  /** The blocks that have any, sorted. */
  blocks(): readonly number[];
}

/**
 * Tells for each block what may stand in it, where it is known for each thing in which blocks it may stand. Over a live
 * draft only the blocks that something comes to or leaves are looked at again, and who asks of one does not depend on the
 * others.
 * @param spread gives always as many of the same values, in the same order
 */
export function standingInversion<T>(spread: () => readonly Spread<T>[]): Inversion<T> {
  return isFollowed() ? new WholeInversion(new Spreads(spread)) : plainInversion(spread());
}

function plainInversion<T>(spread: readonly Spread<T>[]): Inversion<T> {
  const known = new Map<number, T[]>();
  for (const { value, blocks } of spread)
    for (const block of blocks) {
      const held = known.get(block);
      if (held) held.push(value);
      else known.set(block, [value]);
    }
  return { get: (block) => known.get(block), blocks: () => sorted(known.keys()) };
}

/** What came of looking once more. */
interface Look {
  /** The blocks of which something else is told than before. */
  readonly touched: ReadonlySet<number>;
  /** Whether any block has something for the first time, or nothing any more. */
  readonly comesOrGoes: boolean;
}

/** The lists as they were last, and what follows from them for each block. */
class Spreads<T> {
  readonly #at = new Map<number, readonly number[]>();
  #last: readonly Spread<T>[] = [];
  #look: Look = { touched: new Set(), comesOrGoes: false };

  constructor(private readonly spread: () => readonly Spread<T>[]) {}

  /** The same object where nothing is another. */
  look(): Look {
    const now = this.spread();
    const touched = new Set<number>();
    let comesOrGoes = false;
    for (const [at, { blocks }] of now.entries()) {
      const before = this.#last[at]?.blocks ?? [];
      if (before === blocks) continue;
      for (const block of differing(before, blocks)) {
        const held = this.#at.get(block) ?? [];
        const others = held.filter((other) => other !== at);
        const has = others.length === held.length ? [...held, at].sort((a, b) => a - b) : others;
        if (has.length === 0) this.#at.delete(block);
        else this.#at.set(block, has);
        comesOrGoes ||= held.length === 0 || has.length === 0;
        touched.add(block);
      }
    }
    this.#last = now;
    if (touched.size > 0) this.#look = { touched, comesOrGoes };
    return this.#look;
  }

  of(block: number): readonly T[] | undefined {
    return this.#at.get(block)?.flatMap((at) => this.#last[at]?.value ?? []);
  }

  blocks(): readonly number[] {
    return sorted(this.#at.keys());
  }
}

class WholeInversion<T> extends Whole<Look> implements Inversion<T> {
  readonly #blocks = this.part(() => this.spreads.blocks());
  readonly #parts = new Map<number, Part<readonly T[] | undefined>>();

  constructor(private readonly spreads: Spreads<T>) {
    super(() => spreads.look());
  }

  get(block: number): readonly T[] | undefined {
    let part = this.#parts.get(block);
    if (!part) {
      part = this.part(() => this.spreads.of(block));
      this.#parts.set(block, part);
    }
    return valueFrom(part.read());
  }

  blocks(): readonly number[] {
    return valueFrom(this.#blocks.read());
  }

  protected override tellParts(was: Look | null, is: Look | null): void {
    if (was === is) return;
    const isKnown = was !== null && is !== null;
    if (!isKnown || is.comesOrGoes) this.#blocks.wait();
    if (isKnown) for (const block of is.touched) this.#parts.get(block)?.wait();
    else for (const part of this.#parts.values()) part.wait();
  }
}

function sorted(blocks: Iterable<number>): readonly number[] {
  return [...blocks].sort((a, b) => a - b);
}

/** What stands in one of two sorted lists alone. */
function differing(one: readonly number[], other: readonly number[]): readonly number[] {
  const found: number[] = [];
  let [left, right] = [0, 0];
  while (left < one.length || right < other.length) {
    const [a, b] = [one[left] ?? Number.POSITIVE_INFINITY, other[right] ?? Number.POSITIVE_INFINITY];
    if (a === b) {
      left++;
      right++;
    } else if (a < b) {
      found.push(a);
      left++;
    } else {
      found.push(b);
      right++;
    }
  }
  return found;
}
