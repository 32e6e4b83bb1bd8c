import { type Check, type CheckInput, Observations, type Verdict } from '@dhrlint/engine';
import type { Facts } from '@dhrlint/facts';

/** What comes of a check: every block is observed, and the whole judged, as the engine does it. */
export function verdictOf(check: Check<Facts>, input: CheckInput<Facts, unknown>): Verdict {
  return check.judge({ ...input, observations: new Observations(check).all(input, () => new Set()) });
}
