import type { PageCounter } from './page-counter.js';

/** More words than this on a page of a report mean that hints are missing. */
const fullPage = 1_200;

/**
 * Whether the pages that were counted can be shown to a reader. Files that Word did not write last, or that were
 * changed since its last layout, hold no hints or too few.
 * @param declared number of pages as Word last counted them; null where the file does not say
 * @param words about how many words the body has
 */
export function pageTrust(
  counter: PageCounter,
  declared: number | null,
  words: number,
): { readonly pages: number | null; readonly pageOf: (page: number | undefined) => number | null } {
  const { page: counted, hints } = counter;
  const slack = Math.max(1, Math.round((declared ?? 0) * 0.05));
  const trusted =
    declared === null
      ? hints > 0 && words / counted <= fullPage
      : (hints > 0 || (counted === 1 && declared === 1)) && Math.abs(counted - declared) <= slack;
  if (!trusted) return { pages: null, pageOf: () => null };
  return { pages: Math.max(counted, declared ?? 0), pageOf: (page) => page ?? null };
}
