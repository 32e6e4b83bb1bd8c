import type { Draft } from '@dhrlint/draft';
import { defineCheck, type Report } from '@dhrlint/engine';
import {
  type ActionPlan,
  type Facts,
  namesDate,
  type PlanRow,
  planText,
  sentencesOf,
  timingOf,
} from '@dhrlint/facts';
import { isFiller } from './action-plan/fillers.js';
import { judgedPlan, verdictOn } from './action-plan/judged-plan.js';

/**
 * Judges the plan as a whole: do its rows say what has been done so far? A rating, or one filled row, is no update.
 */
export const actionPlanProgress = defineCheck<Facts, Record<string, never>, never>({
  name: 'action-plan-progress',
  summary: 'An action plan that does not say how far its actions have come.',
  options: { type: 'object', additionalProperties: false },
  messages: { none: [], few: ['told', 'rows'] },
  judge: ({ draft, facts }) => {
    const judged = judgedPlan(facts);
    if ('verdict' in judged) return judged.verdict;
    const { plan } = judged;
    const rows = plan.parts.flatMap((part) => part.rows);
    const told = rows.filter(tellsProgress).length;
    // Half of the rows is what a reader would call an update of the plan and not of an action.
    if (told * 2 >= rows.length || proseTells(draft, plan)) return { outcome: 'assessed', reports: [] };
    if (plan.unread !== null) return { outcome: 'could-not-assess', reason: plan.unread };
    return verdictOn(plan, [reportOn(plan, told, rows.length)]);
  },
});

const ratingOnly =
  /\b(?:red|amber|green|blue|grey|gray|yellow|purple|white|black|coch|oren|gwyrdd)\b|^\W*[ragbyw]\W*$|[🟢🟡🟠🔴🔵⚪⚫✅❌]/giu;

function tellsProgress(row: PlanRow): boolean {
  const told = planText(row, 'progress', 'status').replace(ratingOnly, ' ').trim();
  if (!isFiller(told)) return true;
  if (!isFiller(planText(row, 'completion')) && namesDate(planText(row, 'completion'))) return true;
  if (timingOf(planText(row, 'target')) === 'done') return true;
  return done.test(planText(row, 'milestones')) || done.test(planText(row, 'completion'));
}

const done =
  /\b(?:completed|achieved|delivered|issued|agreed|held|drafted|circulated|published|launched|begun|began|started|commenced|trained|written|adopted|approved|appointed|recruited|in place since|now in place|has been|have been|took place|met in)\b/i;
const update =
  /\b(?:actions?|recommendations?|of (?:them|these|the actions))\b(?! plans?\b).{0,60}\b(?:(?:is|are|were|has been|have been) (?:now |already |all |fully )?(?:complete|completed|implemented|delivered|achieved|closed|under ?way|in progress|done)|remain)/i;
/** What is to be told one day, or how the plan is kept: no news of any action. */
const someDay =
  /\b(?:as|when|once|until|till|if|whether|before|after|how far|whenever|where|unless)\b[^,;]{0,60}\b(?:is|are|were|was|has been|have been)\b|\b(?:will|may|shall|can|should|must|to) be (?:reviewed|updated|monitored|amended|reported|revised|closed|signed)\b|\blive document\b/i;

/** A sentence with the plan that tells how many of its actions are done. */
function proseTells(draft: Draft, plan: ActionPlan): boolean {
  return plan.prose.some((index) => {
    const text = draft.blocks[index]?.text ?? '';
    return sentencesOf(text).some(({ start, end }) => {
      const sentence = text.slice(start, end);
      return update.test(sentence) && !someDay.test(sentence);
    });
  });
}

function reportOn(plan: ActionPlan, told: number, rows: number): Report {
  const has = plan.parts.some((part) => part.roles.has('progress'));
  return has && told > 0
    ? { message: 'few', anchor: null, values: { told, rows } }
    : { message: 'none', anchor: null };
}
