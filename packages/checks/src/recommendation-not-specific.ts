import { defineCheck } from '@dhrlint/engine';
import type { Facts } from '@dhrlint/facts';
import { copiesOf, judgedRecommendations } from './recommendation/judged-recommendations.js';
import { isUnspecific } from './recommendation/weak-verbs.js';

/** Finds recommendations to remind, consider, be aware or continue, with neither a date nor a measure. */
export const recommendationNotSpecific = defineCheck<Facts, Record<string, never>, never>({
  name: 'recommendation-not-specific',
  summary: 'Recommendations that ask for nothing that could be seen to be done.',
  options: { type: 'object', additionalProperties: false },
  messages: { weak: [] },
  judge: ({ facts }) => {
    const judged = judgedRecommendations(facts);
    if ('verdict' in judged) return judged.verdict;
    return {
      outcome: 'assessed',
      reports: judged.list
        .filter(({ text }) => isUnspecific(text))
        .map((each) => ({ message: 'weak', anchor: each.anchor, related: copiesOf(facts, each) })),
    };
  },
});
