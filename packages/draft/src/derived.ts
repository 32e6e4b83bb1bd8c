import { dequal } from 'dequal';
import type { Block, Draft } from './draft.js';
import { Following, Given } from './levels.js';

/** Whether two values of plain data are alike in everything. */
export { dequal as isSameValue } from 'dequal';

/** Whether there is a draft in this process whose words can change; until there is, nothing has to be tracked. */
let changing = false;

/** Has what follows from drafts tracked from now on. */
export function expectChanges(): void {
  changing = true;
}

/** Whether what follows from drafts is tracked: where it is not, there is nothing to be gained by keeping parts. */
export function isFollowed(): boolean {
  return changing;
}

/**
 * What follows from a report, worked out when it is first asked for and kept. Over a {@link LiveDraft} it is worked
 * out again when words that it was read from have changed, and what follows from it only when its value did: a value
 * that came out the same stays the same object. `work` must be pure, and its value plain data.
 */
export function following<T>(work: () => T): () => T {
  const outcome = outcomeFollowing(work);
  return () => valueFrom(outcome());
}

/** An error is kept as a value is, so that whoever asks again gets it again. */
export type Outcome<T> = { readonly value: T } | { readonly error: unknown };

/** @param isKept whether it is kept while nobody reads it */
export function outcomeFollowing<T>(work: () => T, isKept = false): () => Outcome<T> {
  if (!changing) return once(work);
  const outcome = new Following<Outcome<T>>((before) => outcomeOf(work, before), isKept);
  return () => outcome.read();
}

export function valueFrom<T>(outcome: Outcome<T>): T {
  if ('error' in outcome) throw outcome.error;
  return outcome.value;
}

export function outcomeOf<T>(work: () => T, before?: Outcome<T>): Outcome<T> {
  try {
    const value = work();
    if (!before || !('value' in before)) return { value };
    return dequal(before.value, value) ? before : { value: sharing(before.value, value) };
  } catch (error) {
    return { error };
  }
}

/** A list whose members are the objects that they were where they came out the same, for those who keep what follows from each. */
function sharing<T>(before: T, now: T): T {
  if (!isList(before) || !isList(now) || typeof now[0] !== 'object') return now;
  const shift = before.length - now.length;
  let isShared = false;
  const shared = now.map((each, at) => {
    for (const last of [before[at], before[at + shift]])
      if (last === each) return each;
      else if (last !== undefined && dequal(last, each)) {
        isShared = true;
        return last;
      }
    return each;
  });
  return isShared ? (shared as T) : now;
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && value.constructor === Array;
}

function once<T>(work: () => T): () => Outcome<T> {
  let known: Outcome<T> | null = null;
  return () => {
    known ??= outcomeOf(work);
    return known;
  };
}

/** Stands for something that is kept up to date by itself: what reads it follows from it. */
export interface ChangeSign {
  read(): void;
  /** Has all that read it worked out again. */
  touch(): void;
}

export function changeSign(): ChangeSign {
  const touches = new Given(0);
  let count = 0;
  return { read: () => void touches.read(), touch: () => touches.write(++count) };
}

/** The same for each of many: a block, a draft, the facts of one. Forgotten together with what it follows from. */
export function derived<From extends object, T>(work: (from: From) => T): (from: From) => T {
  const known = new WeakMap<From, () => T>();
  return (from) => {
    let value = known.get(from);
    if (!value) {
      value = following(() => work(from));
      known.set(from, value);
    }
    return value();
  };
}

/** The same for what follows from each of many within something else: from a block, within the facts of its draft. */
export function derivedIn<Within extends object, From extends object, T>(
  work: (within: Within, from: From) => T,
): (within: Within, from: From) => T {
  const known = new WeakMap<Within, (from: From) => T>();
  return (within, from) => {
    let value = known.get(within);
    if (!value) {
      value = derived((each: From) => work(within, each));
      known.set(within, value);
    }
    return value(from);
  };
}

/** What is read in one block of a draft in the light of what is known of the whole, kept block by block. */
export const byBlock: <Given extends object, T>(
  read: (draft: Draft, given: Given, block: Block) => T,
) => (draft: Draft, given: Given, block: Block) => T = byEach;

/** The same for each of many things that a fact lists; one is asked again where it is the same object. */
export function byEach<Given extends object, One extends object, T>(
  read: (draft: Draft, given: Given, one: One) => T,
): (draft: Draft, given: Given, one: One) => T {
  const known = new WeakMap<Given, WeakMap<One, () => T>>();
  return (draft, given, one) => {
    let all = known.get(given);
    if (!all) {
      all = new WeakMap();
      known.set(given, all);
    }
    let value = all.get(one);
    if (!value) {
      value = following(() => read(draft, given, one));
      all.set(one, value);
    }
    return value();
  };
}

/** What follows for each of many words in the light of what is known of the whole, kept word by word. */
export function byWord<Given extends object, T>(
  read: (draft: Draft, given: Given, word: string) => T,
): (draft: Draft, given: Given, word: string) => T {
  const known = new WeakMap<Given, Map<string, () => T>>();
  return (draft, given, word) => {
    const words = known.get(given) ?? new Map<string, () => T>();
    known.set(given, words);
    let value = words.get(word);
    if (!value) {
      value = following(() => read(draft, given, word));
      words.set(word, value);
    }
    return value();
  };
}
