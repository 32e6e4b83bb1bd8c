import type { Check } from '@dhrlint/engine';
import type { Facts } from '@dhrlint/facts';

/** Every check that a rule may name. */
export const checks: readonly Check<Facts>[] = [];
