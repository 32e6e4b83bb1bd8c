import { textAt } from '@dhrlint/draft';
import { defineCheck } from '@dhrlint/engine';
import type { Facts } from '@dhrlint/facts';

/** Finds front-line workers by name: the report tells what they did by their post. A name is one finding. */
export const professionalName = defineCheck<Facts, Record<string, never>, never>({
  name: 'professional-name',
  summary: 'A front-line worker named, who is not of the panel, chair, author, IMR author, judge or coroner.',
  options: { type: 'object', additionalProperties: false },
  messages: { named: ['name'] },
  judge({ draft, facts }) {
    if (facts.documentKind === 'other') {
      const reason = 'The file is no review of a death, so that nobody’s work in the case is told.';
      return { outcome: 'not-applicable', reason };
    }
    return {
      outcome: 'assessed',
      reports: facts.otherNames.workers.flatMap(({ places }) => {
        const [anchor, ...related] = places;
        return anchor === undefined
          ? []
          : [{ message: 'named', values: { name: textAt(draft, anchor) }, anchor, related }];
      }),
    };
  },
});
