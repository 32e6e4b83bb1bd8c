import { defineCheck } from '@dhrlint/engine';
import { type Facts, planText, type Recommendation, rowsFor } from '@dhrlint/facts';
import { copiesOf, judgedRecommendations } from './recommendation/judged-recommendations.js';
import { isLetterToGovernment, isNational, namesNationalBody } from './recommendation/national.js';

/** Finds national recommendations that name no department or body to carry them out. */
export const recommendationNational = defineCheck<Facts, Record<string, never>, never>({
  name: 'recommendation-national',
  summary: 'National recommendations that name no department or body.',
  options: { type: 'object', additionalProperties: false },
  messages: { unaddressed: [] },
  judge: ({ facts }) => {
    const judged = judgedRecommendations(facts);
    if ('verdict' in judged) return judged.verdict;
    const national = judged.list.filter((each) => isNational(each) || isPutToGovernment(facts, each));
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

/** The plan answers by writing to ministers what the recommendation asks of nobody. */
function isPutToGovernment({ planLinks }: Facts, recommendation: Recommendation): boolean {
  if (!planLinks || recommendation.owner.kind === 'named' || recommendation.scope !== null) return false;
  return rowsFor(planLinks, recommendation).some((row) => isLetterToGovernment(planText(row, 'action')));
}
