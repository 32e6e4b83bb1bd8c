import type { Anchor } from '@dhrlint/draft';
import { defineCheck, type Report } from '@dhrlint/engine';
import type { Facts, Recommendation, RecommendationCount } from '@dhrlint/facts';

/**
 * Finds numbers of recommendations that cannot all be true: two numbers in different places, a number and the
 * recommendations that are listed, a whole and the parts that its own sentence breaks it into. Numbers of the
 * national, the local or the agencies' own recommendations are counted apart, and add up.
 */
export const recommendationCount = defineCheck<Facts, Record<string, never>, never>({
  name: 'recommendation-count',
  summary: 'Numbers of recommendations that disagree, in the text and as listed.',
  options: { type: 'object', additionalProperties: false },
  messages: { numbers: ['counts'], listed: ['count', 'listed'], shares: ['count', 'sum'] },
  judge: ({ facts }) => {
    const counts = facts.recommendationCounts;
    if (counts.length === 0)
      return {
        outcome: 'not-applicable',
        reason: 'The report says nowhere how many recommendations it makes.',
      };
    const reports = [
      ...disagreement(counts, facts.recommendations.list, facts.recommendations.inSummary.length),
      ...counts.flatMap(brokenSum),
    ];
    return { outcome: 'assessed', reports };
  },
});

function disagreement(
  counts: readonly RecommendationCount[],
  list: readonly Recommendation[],
  inSummary: number,
): readonly Report[] {
  const whole = counts.filter(({ scope }) => scope === null);
  const parts = counts.filter(({ scope }) => scope !== null).map(({ least }) => least);
  const listed = list.length >= 2 ? possibleTotals(list, inSummary) : null;
  // A number below half of what is listed, in a place that says no more, counts some of them.
  const largest = Math.max(...whole.map(({ most }) => Math.min(most, 1000)), listed ? list.length : 0);
  const stated = whole.filter(({ most }) => most * 2 > largest);
  // The review's own of one kind are never more than all that are listed.
  const partial = counts.find(
    ({ scope, least }) => scope === 'multi-agency' && listed !== null && least > Math.max(...listed),
  );
  const [first] = stated;
  if (!first)
    return partial
      ? [
          {
            message: 'listed',
            anchor: partial.anchor,
            values: { count: partial.least, listed: list.length },
          },
        ]
      : [];
  const apart = stated.some((count) => stated.some((rival) => differ(count, rival, parts)));
  const unlisted =
    listed && stated.find((count) => ![...listed].some((n) => count.least <= n && n <= count.most));
  if (apart) {
    const [anchor, ...related] = stated.map((count) => count.anchor);
    const values = { counts: inWords(stated.map(({ least }) => least)) };
    return anchor ? [{ message: 'numbers', anchor, related, values }] : [];
  }
  if (!unlisted) return [];
  const related: Anchor[] = stated.filter((count) => count !== unlisted).map(({ anchor }) => anchor);
  return [
    {
      message: 'listed',
      anchor: unlisted.anchor,
      related,
      values: { count: unlisted.least, listed: list.length },
    },
  ];
}

/** The numbers that a list can be said to have: all, without the agencies' own, its main numbers, its last number. */
function possibleTotals(list: readonly Recommendation[], inSummary: number): ReadonlySet<number> {
  const totals = new Set([list.length]);
  const single = list.filter(({ scope }) => scope === 'single-agency').length;
  totals.add(list.length - single);
  const mains = new Set(list.map(({ key }, at) => /^(?:\D*)(\d+)/.exec(key ?? '')?.[1] ?? `#${at}`));
  if (list.some(({ key }) => /\d[a-z]$/.test(key ?? ''))) totals.add(mains.size);
  const last = Math.max(0, ...list.map(({ key }) => Number(/^\d+$/.exec(key ?? '')?.[0] ?? 0)));
  if (last > list.length) totals.add(last);
  if (inSummary > list.length) totals.add(inSummary);
  return totals;
}

function differ(a: RecommendationCount, b: RecommendationCount, parts: readonly number[]): boolean {
  const gap = Math.max(a.least - b.most, b.least - a.most);
  if (gap <= 0) return false;
  // "Nine recommendations … and twelve single-agency recommendations": the whole may take them in.
  return !parts.includes(gap);
}

function brokenSum({ anchor, least, most, shares }: RecommendationCount): readonly Report[] {
  const sum = shares.reduce((total, share) => total + share, 0);
  if (shares.length < 2 || least !== most || sum === least) return [];
  return [{ message: 'shares', anchor, values: { count: least, sum } }];
}

/** "9 and 10", each number once, in the order of the report. */
function inWords(counts: readonly number[]): string {
  const numbers = [...new Set(counts.map(String))];
  const last = numbers.pop() ?? '';
  return numbers.length === 0 ? last : `${numbers.join(', ')} and ${last}`;
}
