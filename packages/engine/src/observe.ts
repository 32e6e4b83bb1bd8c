import { following } from '@dhrlint/draft';
import type { Check, ObserveInput } from './check.js';

/** What one rule's check saw, block by block. */
export class Observations<Facts> {
  readonly #check: Check<Facts>;
  readonly #seen = new Map<number, () => readonly unknown[]>();
  readonly #keep: boolean;

  /** @param keep whether what was seen of a block is kept for the next time, and seen anew only where it has changed */
  constructor(check: Check<Facts>, keep: boolean) {
    this.#check = check;
    this.#keep = keep;
  }

  /**
   * Looks at every block that the check may see something in; blocks without observations are left out.
   * @param excluded blocks that are never observed
   */
  all(
    input: Omit<ObserveInput<Facts, unknown>, 'block'>,
    excluded: ReadonlySet<number>,
  ): ReadonlyMap<number, readonly unknown[]> {
    const observations = new Map<number, readonly unknown[]>();
    if (!this.#check.observe) return observations;
    const candidates = this.#check.candidates?.(input) ?? input.draft.blocks.keys();
    for (const block of candidates) {
      if (excluded.has(block)) continue;
      const seen = this.#of(block, input);
      if (seen.length > 0) observations.set(block, seen);
    }
    return observations;
  }

  #of(index: number, input: Omit<ObserveInput<Facts, unknown>, 'block'>): readonly unknown[] {
    const block = input.draft.blocks[index];
    const observe = () => (block && this.#check.observe?.({ ...input, block })) ?? [];
    if (!this.#keep) return observe();
    let seen = this.#seen.get(index);
    if (!seen) {
      seen = following(observe);
      this.#seen.set(index, seen);
    }
    return seen();
  }
}
