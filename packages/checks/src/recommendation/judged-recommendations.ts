import type { Verdict } from '@dhrlint/engine';
import type { Facts, Recommendation } from '@dhrlint/facts';

/** The recommendations that a check may judge, or why there are none. */
export function judgedRecommendations(
  facts: Facts,
): { readonly list: readonly Recommendation[] } | { readonly verdict: Verdict } {
  if (facts.documentKind === 'other')
    return { verdict: { outcome: 'not-applicable', reason: 'The document is no review of a death.' } };
  const { list } = facts.recommendations;
  if (list.length === 0)
    return { verdict: { outcome: 'not-applicable', reason: 'The report lists no recommendations.' } };
  return { list };
}

/** Where a recommendation is told again: in the summary, and in the rows of the plan that repeat its words. */
export function copiesOf(facts: Facts, recommendation: Recommendation) {
  const rows = (facts.planLinks?.rows ?? []).filter(
    ({ recommendations, words, anchor }) =>
      words !== null && anchor !== null && recommendations.includes(recommendation),
  );
  return [...recommendation.repeats, ...rows.flatMap(({ anchor }) => (anchor ? [anchor] : []))];
}
