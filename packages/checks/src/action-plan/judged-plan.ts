import type { Verdict } from '@dhrlint/engine';
import type { ActionPlan, Facts } from '@dhrlint/facts';

/** The plan that a check may judge, or why there is none. A table in a document that is no review is not its plan. */
export function judgedPlan(facts: Facts): { readonly plan: ActionPlan } | { readonly verdict: Verdict } {
  if (facts.documentKind === 'other')
    return { verdict: { outcome: 'not-applicable', reason: 'The document is no review of a death.' } };
  const plan = facts.actionPlan;
  if (!plan) return { verdict: { outcome: 'not-applicable', reason: 'The report has no action plan.' } };
  if (plan.parts.every((part) => part.rows.length === 0))
    return {
      verdict: {
        outcome: 'could-not-assess',
        reason: plan.unread ?? 'No action could be read from the action plan.',
      },
    };
  return { plan };
}

/** Assessed, unless a part of the plan could not be read. */
export function verdictOn(
  plan: ActionPlan,
  reports: Extract<Verdict, { outcome: 'assessed' }>['reports'],
): Verdict {
  return plan.unread === null
    ? { outcome: 'assessed', reports }
    : { outcome: 'could-not-assess', reason: plan.unread, reports };
}
