import { defineCheck } from '@dhrlint/engine';
import type { Facts } from '@dhrlint/facts';

/** Finds pseudonyms that are spelt in two ways. A spelling is one finding, at its first place. */
export const nameVariant = defineCheck<Facts, Record<string, never>, never>({
  name: 'name-variant',
  summary: 'A pseudonym of the report’s key in another spelling.',
  options: { type: 'object', additionalProperties: false },
  messages: { spelling: ['name', 'spelling'] },
  judge({ facts }) {
    if (facts.people.all.length === 0) {
      const reason = 'The report names nobody whose name could be compared with its spellings.';
      return { outcome: 'not-applicable', reason };
    }
    return {
      outcome: 'assessed',
      reports: facts.nameVariants.flatMap(({ name, spelling, places }) => {
        const [anchor, ...related] = places;
        return anchor === undefined
          ? []
          : [{ message: 'spelling', values: { name, spelling }, anchor, related, suggestion: name }];
      }),
    };
  },
});
