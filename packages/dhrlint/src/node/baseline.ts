import { compareRounds, type DocumentResult } from '@dhrlint/engine';
import { counterpart, type EarlierResult } from './earlier-result.js';

/**
 * A result held against an earlier one: only what is new stays a finding. A report that the earlier result does not know
 * is left as it is.
 * @param isOnly whether it is the only report of its run
 */
export function againstBaseline(
  document: DocumentResult,
  { documents }: EarlierResult,
  isOnly: boolean,
): DocumentResult {
  if (document.status === 'unreadable') return document;
  const before = counterpart(document.path, documents, isOnly);
  if (!before) return document;
  const { fresh, stillThere, resolved, unsure } = compareRounds(before, document);
  return {
    ...document,
    findings: fresh,
    baseline: { known: stillThere.map(({ now }) => now), resolved, unsure },
  };
}
