import { derived } from '@dhrlint/draft';
import { defineCheck, type Report } from '@dhrlint/engine';
import type { Facts, Repetition } from '@dhrlint/facts';

/** Finds passages that are told twice in the body; the summary, recommendations and terms rightly say things again. */
export const repetition = defineCheck<Facts, Record<string, never>, never>({
  name: 'repetition',
  summary: 'A passage that is told again elsewhere in the same words, or nearly.',
  options: { type: 'object', additionalProperties: false },
  messages: { repeated: [] },
  judge({ facts: { repetitions, documentKind } }) {
    if (documentKind === 'action-plan')
      return {
        outcome: 'not-applicable',
        reason: 'The file is an action plan, which has no passages of prose.',
      };
    if (documentKind === 'other')
      return { outcome: 'not-applicable', reason: 'The file does not read like a review of a death.' };
    return {
      outcome: 'assessed',
      reports: repetitions.map(reportOf),
    };
  },
});

/** The same object for a passage that is told again where it was. */
const reportOf = derived(
  ({ anchor, earlier }: Repetition): Report => ({ message: 'repeated', anchor, related: [earlier] }),
);
