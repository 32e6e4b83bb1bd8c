import { signal } from 'alien-signals';
import { isFollowed, type Outcome, outcomeFollowing, outcomeOf, unfollowed, valueFrom } from './derived.js';

/**
 * What follows from a report and is read by many, such as what each block is for. It is worked out again as soon as
 * words have changed, before anybody asks: so only where it came out another those who read it are looked at at all,
 * which are more than a hundred thousand in a long draft. As with `following`, `work` must be pure.
 */
export function standing<T>(work: () => T): () => T {
  if (!isFollowed()) {
    const outcome = outcomeFollowing(work);
    return () => valueFrom(outcome());
  }
  let kept: Kept<T> | null = null;
  return () => {
    kept ??= new Kept(work);
    return valueFrom(kept.read());
  };
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

/** All that stands, each after what it rests on. Held weakly: it goes with its draft. */
let all: WeakRef<Settling>[] = [];

interface Settling {
  /** Works out anew what may be another; true where it is. */
  settle(): boolean;
}

/** Brings all that stands up to date, after words have changed. */
export function settleAll(): void {
  const living = all.filter((each) => each.deref() !== undefined);
  all = living;
  // What newly rests on something that stands behind it is settled by another pass.
  for (let pass = 0; pass <= living.length; pass++) {
    let isAnother = false;
    for (const each of living) if (each.deref()?.settle()) isAnother = true;
    if (!isAnother) return;
  }
}

class Kept<T> implements Settling {
  readonly #now: () => Outcome<T>;
  readonly #told: { (): Outcome<T>; (next: Outcome<T>): void };
  #last: Outcome<T>;

  constructor(work: () => T) {
    this.#now = outcomeFollowing(work);
    this.#last = unfollowed(this.#now);
    this.#told = signal(this.#last);
    all.push(new WeakRef<Settling>(this));
  }

  read(): Outcome<T> {
    return this.#told();
  }

  settle(): boolean {
    const now = this.#now();
    if (now === this.#last) return false;
    this.#last = now;
    this.#told(now);
    return true;
  }
}

/** A map that stands, of which every entry is told by itself: who reads one does not depend on the others. */
export class FollowedMap<Key, Value> implements ReadonlyMap<Key, Value> {
  readonly #work: () => ReadonlyMap<Key, Value>;
  #entries: Entries<Key, Value> | null = null;

  constructor(work: () => ReadonlyMap<Key, Value>) {
    this.#work = work;
  }

  get #kept(): Entries<Key, Value> {
    this.#entries ??= new Entries(this.#work);
    return this.#entries;
  }

  get(key: Key): Value | undefined {
    return this.#kept.get(key);
  }

  has(key: Key): boolean {
    return this.get(key) !== undefined;
  }

  get size(): number {
    return this.#kept.keys().length;
  }

  keys(): MapIterator<Key> {
    return this.#kept.keys().values();
  }

  *values(): MapIterator<Value> {
    for (const [, value] of this) yield value;
  }

  entries(): MapIterator<[Key, Value]> {
    return this[Symbol.iterator]();
  }

  *[Symbol.iterator](): MapIterator<[Key, Value]> {
    for (const key of this.#kept.keys()) yield [key, this.get(key) as Value];
  }

  forEach(each: (value: Value, key: Key, map: ReadonlyMap<Key, Value>) => void): void {
    for (const [key, value] of this) each(value, key, this);
  }
}

interface Told<T> {
  (): Outcome<T>;
  (next: Outcome<T>): void;
}

/** The entries of a map that stands. */
class Entries<Key, Value> implements Settling {
  readonly #now: () => Outcome<ReadonlyMap<Key, Value>>;
  #last: Outcome<ReadonlyMap<Key, Value>>;
  readonly #entries = new Map<
    Key,
    { readonly told: Told<Value | undefined>; last: Outcome<Value | undefined> }
  >();
  readonly #keys: Told<readonly Key[]>;
  #lastKeys: Outcome<readonly Key[]>;

  constructor(work: () => ReadonlyMap<Key, Value>) {
    this.#now = outcomeFollowing(work);
    this.#last = unfollowed(this.#now);
    this.#lastKeys = outcomeOf(() => [...valueFrom(this.#last).keys()]);
    this.#keys = signal(this.#lastKeys);
    if (isFollowed()) all.push(new WeakRef<Settling>(this));
  }

  keys(): readonly Key[] {
    return valueFrom(this.#keys());
  }

  get(key: Key): Value | undefined {
    let entry = this.#entries.get(key);
    if (!entry) {
      if (!isFollowed()) return valueFrom(this.#last).get(key);
      const last = this.#outcomeOf(key);
      entry = { told: signal(last), last };
      this.#entries.set(key, entry);
    }
    return valueFrom(entry.told());
  }

  settle(): boolean {
    const now = this.#now();
    if (now === this.#last) return false;
    this.#last = now;
    const map = 'value' in now ? now.value : null;
    for (const [key, entry] of this.#entries) {
      if (map && 'value' in entry.last && map.get(key) === entry.last.value) continue;
      const next = this.#outcomeOf(key, entry.last);
      if (next === entry.last) continue;
      entry.last = next;
      entry.told(next);
    }
    const keys = outcomeOf(() => [...valueFrom(now).keys()], this.#lastKeys);
    if (keys !== this.#lastKeys) {
      this.#lastKeys = keys;
      this.#keys(keys);
    }
    return true;
  }

  #outcomeOf(key: Key, before?: Outcome<Value | undefined>): Outcome<Value | undefined> {
    return outcomeOf(() => valueFrom(this.#last).get(key), before);
  }
}
