import { computed } from 'alien-signals';
import { dequal } from 'dequal';

/**
 * What follows from a report, worked out when it is first asked for and kept. Over a {@link LiveDraft} it is worked
 * out again when words that it was read from have changed, and what follows from it only when its value did: a value
 * that came out the same stays the same object. `work` must be pure, and its value plain data.
 */
export function following<T>(work: () => T): () => T {
  const outcome = computed<Outcome<T>>((before) => {
    try {
      const value = work();
      return before && 'value' in before && dequal(before.value, value) ? before : { value };
    } catch (error) {
      return { error };
    }
  });
  return () => {
    const known = outcome();
    if ('error' in known) throw known.error;
    return known.value;
  };
}

/** An error is kept as a value is, so that whoever asks again gets it again. */
type Outcome<T> = { readonly value: T } | { readonly error: unknown };

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
