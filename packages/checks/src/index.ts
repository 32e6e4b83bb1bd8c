import type { Check } from '@dhrlint/engine';
import type { Facts } from '@dhrlint/facts';
import { coverMonth } from './cover-month.js';
import { deathDate } from './death-date.js';
import { imrCount } from './imr-count.js';
import { victimBlaming } from './victim-blaming.js';

/** Every check that a rule may name. */
export const checks: readonly Check<Facts>[] = [coverMonth, deathDate, imrCount, victimBlaming];
