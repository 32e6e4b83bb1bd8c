import type { Anchor } from '@dhrlint/draft';
import { defineCheck, type Report } from '@dhrlint/engine';
import type { Facts, PlanLinks } from '@dhrlint/facts';
import { judgedPlan } from './action-plan/judged-plan.js';

/**
 * Compares the recommendations with the rows of the action plan: one without an action, an action that answers none,
 * other words or another number. Where the two cannot be joined, nothing is asserted.
 */
export const recommendationMatch = defineCheck<Facts, Record<string, never>, never>({
  name: 'recommendation-match',
  summary: 'Recommendations and action plan that do not agree.',
  options: { type: 'object', additionalProperties: false },
  messages: { unanswered: [], unasked: [], different: [], figures: [], owner: [], number: ['number'] },
  judge: ({ facts }) => {
    const judged = judgedPlan(facts);
    if ('verdict' in judged) return judged.verdict;
    const links = facts.planLinks;
    if (!links)
      return { outcome: 'not-applicable', reason: 'The report lists no recommendations to compare.' };
    // A row that could not be read may be the one that seems to be missing.
    const lost = judged.plan.unread;
    const reports = [...(lost === null ? unanswered(links) : []), ...unasked(links), ...reworded(links)];
    const reason = links.unclear ?? lost;
    return reason === null
      ? { outcome: 'assessed', reports }
      : { outcome: 'could-not-assess', reason, reports };
  },
});

function unanswered(links: PlanLinks): readonly Report[] {
  return links.unanswered.map(({ anchor, repeats }) => ({ message: 'unanswered', anchor, related: repeats }));
}

function unasked(links: PlanLinks): readonly Report[] {
  return links.unasked.flatMap(({ anchor, row }) => {
    if (!anchor) return [];
    const number = row.cells.get('number')?.anchor;
    return [{ message: 'unasked', anchor, related: number && number.block !== anchor.block ? [number] : [] }];
  });
}

function reworded(links: PlanLinks): readonly Report[] {
  return links.reworded.map(({ recommendation, link, wording }) => ({
    message: wording === 'number' || wording === 'figures' || wording === 'owner' ? wording : 'different',
    anchor: recommendation.anchor,
    related: [link.anchor].filter((anchor): anchor is Anchor => anchor !== null),
    ...(wording === 'number' && { values: { number: link.keys.join(', ') } }),
  }));
}
