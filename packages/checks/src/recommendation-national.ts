import { defineCheck } from '@dhrlint/engine';
import type { Facts } from '@dhrlint/facts';
import { copiesOf, judgedRecommendations } from './recommendation/judged-recommendations.js';
import { isNational, namesNationalBody } from './recommendation/national.js';

/** Finds national recommendations that name no department or body to carry them out. */
export const recommendationNational = defineCheck<Facts, Record<string, never>, never>({
  name: 'recommendation-national',
  summary: 'National recommendations that name no department or body.',
  options: { type: 'object', additionalProperties: false },
  messages: { unaddressed: [] },
  judge: ({ facts }) => {
    const judged = judgedRecommendations(facts);
    if ('verdict' in judged) return judged.verdict;
    const national = judged.list.filter(isNational);
    if (national.length === 0)
      return { outcome: 'not-applicable', reason: 'The report makes no national recommendation.' };
    return {
      outcome: 'assessed',
      reports: national
        .filter((each) => !namesNationalBody(each))
        .map((each) => ({ message: 'unaddressed', anchor: each.anchor, related: copiesOf(facts, each) })),
    };
  },
});
