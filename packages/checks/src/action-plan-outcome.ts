import type { Anchor } from '@dhrlint/draft';
import { defineCheck, type Report } from '@dhrlint/engine';
import { type ActionPlan, type Facts, type PlanRow, planText, rowAnchor } from '@dhrlint/facts';
import { isFiller } from './action-plan/fillers.js';
import { judgedPlan, verdictOn } from './action-plan/judged-plan.js';
import { outcomeWords, tellsMeasure } from './action-plan/outcome-words.js';

/**
 * Finds actions whose outcome is only that they were done ("training delivered"), or which tell none; once for a plan
 * that has no column for outcomes, or whose actions are all of that kind.
 */
export const actionPlanOutcome = defineCheck<Facts, Record<string, never>, never>({
  name: 'action-plan-outcome',
  summary: 'Actions told as processes or outputs, with no outcome or measure.',
  options: { type: 'object', additionalProperties: false },
  messages: { column: [], plan: ['rows'], output: ['words'], missing: [] },
  judge: ({ facts }) => {
    const judged = judgedPlan(facts);
    if ('verdict' in judged) return judged.verdict;
    return verdictOn(judged.plan, reportsOn(judged.plan));
  },
});

/** From how many rows on a plan of nothing but outputs is one finding. */
const wholePlan = 4;

function reportsOn({ parts }: ActionPlan): readonly Report[] {
  const rows = parts.flatMap((part) => part.rows);
  if (!parts.some((part) => part.roles.has('outcome'))) {
    const measured = rows.filter((row) =>
      tellsMeasure(planText(row, 'action', 'milestones', 'progress')),
    ).length;
    return measured * 2 >= rows.length ? [] : [{ message: 'column', anchor: null }];
  }
  const judged = parts.filter((part) => part.roles.has('outcome')).flatMap((part) => part.rows);
  const reports = judged.flatMap((row, at) => onRow(row, judged[at - 1] ?? null));
  const places = new Map(
    reports.map((report) => [`${report.anchor?.block}:${report.anchor?.start}`, report]),
  );
  const distinct = [...places.values()];
  if (distinct.length < wholePlan || distinct.length < judged.length) return distinct;
  const related = distinct.map(({ anchor }) => anchor).filter((anchor): anchor is Anchor => anchor !== null);
  return [{ message: 'plan', anchor: null, related, values: { rows: distinct.length } }];
}

function onRow(row: PlanRow, before: PlanRow | null): readonly Report[] {
  const text = row.all
    .filter(({ roles }) => roles.has('outcome'))
    .map(({ cell }) => cell.text)
    .filter((each) => !isFiller(each))
    .join('\n');
  const told = isFiller(text) ? 'none' : outcomeWords(text);
  const kind = told === 'outcome' && repeatsAction(text, planText(row, 'action')) ? 'output' : told;
  if (kind === 'outcome') return [];
  if (
    kind === 'none' &&
    (tellsMeasure(planText(row, 'action', 'milestones', 'progress')) || sharesOutcome(row, before))
  )
    return [];
  const anchor = rowAnchor(row);
  if (!anchor) return [];
  if (kind === 'none') {
    // "XXX" or a dash in its place is shown with the action.
    const filler = row.all.find(({ roles, cell }) => roles.has('outcome') && cell.text.trim() !== '')?.cell
      .anchor;
    return [{ message: 'missing', anchor, ...(filler && { related: [filler] }) }];
  }
  const where = row.all.find(({ roles, cell }) => roles.has('outcome') && !isFiller(cell.text))?.cell.anchor;
  const words = text.replace(/\s+/g, ' ').replace(/[.;,\s]+$/, '');
  return [{ message: 'output', anchor, values: { words }, ...(where && { related: [where] }) }];
}

/** "Toolbox talks" and under the outcome "Toolbox talks given": the action again, and that it was done. */
function repeatsAction(outcome: string, action: string): boolean {
  const words = outcome.toLowerCase().match(/\p{L}[\p{L}’'-]*/gu) ?? [];
  if (words.length === 0 || words.length > 6 || /\d/.test(outcome)) return false;
  const done = words.filter((word) => doneWords.has(word));
  const own = new Set(action.toLowerCase().match(/\p{L}[\p{L}’'-]*/gu) ?? []);
  // "Write the guide" and "Guide written": the verb of the action, in another form.
  const stems = new Set([...own].filter((word) => word.length > 3).map((word) => word.slice(0, 4)));
  const again = words.filter(
    (word) => !own.has(word) && /(?:ed|en|ing)$/.test(word) && stems.has(word.slice(0, 4)),
  );
  return (
    (done.length + again.length > 0 || words.length < 4) &&
    done.length < words.length &&
    words.every((word) => doneWords.has(word) || own.has(word) || again.includes(word))
  );
}
const doneWords = new Set(
  'given up held done made live sent run in on place use taken out ready complete completed delivered issued started begun launched finished and the a all were was been have has'.split(
    ' ',
  ),
);

/** A further line of an action goes by the outcome above it. */
function sharesOutcome(row: PlanRow, before: PlanRow | null): boolean {
  return row.continues && before !== null && outcomeWords(planText(before, 'outcome')) === 'outcome';
}
