import { isFollowed, isSameValue, outcomeFollowing, valueFrom } from './derived.js';
import { type Part, Whole } from './whole.js';

/**
 * What follows from a report and is read by many, such as what each block is for. It is kept also while nobody reads it,
 * as may happen from one key to the next. As with `following`, `work` must be pure.
 */
export function standing<T>(work: () => T): () => T {
  const outcome = outcomeFollowing(work, true);
  return () => valueFrom(outcome());
}

/**
 * The same of which every member is told by itself: who reads one does not depend on the others.
 * @param names the members
 */
export function standingParts<T extends object>(work: () => T, names: readonly (keyof T & string)[]): T {
  const whole = standing(work);
  const parts = {} as T;
  for (const name of names)
    Object.defineProperty(parts, name, { enumerable: true, get: standing(() => whole()[name]) });
  return parts;
}

/** A map that stands, of which every entry is told by itself: who reads one does not depend on the others. */
export function standingMap<Key, Value>(work: () => ReadonlyMap<Key, Value>): ReadonlyMap<Key, Value> {
  return isFollowed() ? new FollowedMap(work) : work();
}

class FollowedMap<Key, Value> implements ReadonlyMap<Key, Value> {
  readonly #whole: WholeMap<Key, Value>;

  constructor(work: () => ReadonlyMap<Key, Value>) {
    this.#whole = new WholeMap(work);
  }

  get(key: Key): Value | undefined {
    return valueFrom(this.#whole.entry(key).read());
  }

  has(key: Key): boolean {
    return this.get(key) !== undefined;
  }

  get size(): number {
    return this.#keys.length;
  }

  keys(): MapIterator<Key> {
    return this.#keys.values();
  }

  *values(): MapIterator<Value> {
    for (const [, value] of this) yield value;
  }

  entries(): MapIterator<[Key, Value]> {
    return this[Symbol.iterator]();
  }

  *[Symbol.iterator](): MapIterator<[Key, Value]> {
    for (const key of this.#keys) yield [key, this.get(key) as Value];
  }

  forEach(each: (value: Value, key: Key, map: ReadonlyMap<Key, Value>) => void): void {
    for (const [key, value] of this) each(value, key, this);
  }

  get #keys(): readonly Key[] {
    return valueFrom(this.#whole.keys.read());
  }
}

/** A map that is read only through its keys and entries, and tells of those alone that came out another. */
class WholeMap<Key, Value> extends Whole<ReadonlyMap<Key, Value>> {
  readonly keys = this.part((map) => [...map.keys()]);
  readonly #entries = new Map<Key, Part<Value | undefined>>();

  entry(key: Key): Part<Value | undefined> {
    let entry = this.#entries.get(key);
    if (!entry) {
      entry = this.part((map) => map.get(key));
      this.#entries.set(key, entry);
    }
    return entry;
  }

  protected override tellParts(
    was: ReadonlyMap<Key, Value> | null,
    is: ReadonlyMap<Key, Value> | null,
  ): void {
    this.keys.wait();
    for (const [key, entry] of this.#entries)
      if (!was || !is || !entry.subs || !isSameValue(was.get(key), is.get(key))) entry.wait();
  }
}
