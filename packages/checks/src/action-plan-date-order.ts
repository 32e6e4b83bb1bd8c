import type { Anchor } from '@dhrlint/draft';
import { defineCheck, type Report } from '@dhrlint/engine';
import {
  type CalendarDay,
  type Facts,
  isBefore,
  mayBeDone,
  type PlanRow,
  planText,
  type Span,
  spansIn,
} from '@dhrlint/facts';
import { judgedPlan, verdictOn } from './action-plan/judged-plan.js';

/**
 * Finds dates of the plan that cannot stand in the order in which they do: a start after the target, a review before
 * the target that it is to review, a completion before the start, a target before the death or before the review.
 */
export const actionPlanDateOrder = defineCheck<Facts, Record<string, never>, never>({
  name: 'action-plan-date-order',
  summary: 'Dates of an action plan in an order that cannot be right.',
  options: { type: 'object', additionalProperties: false },
  messages: { review: [], start: [], backwards: [], completion: [], before: [], early: [] },
  judge: ({ facts }) => {
    const judged = judgedPlan(facts);
    if ('verdict' in judged) return judged.verdict;
    const { month, year } = facts.death;
    const death: Span | null =
      month !== null && year !== null
        ? { from: { year, month, day: 1 }, to: { year, month, day: 31 } }
        : null;
    const rows = judged.plan.parts.flatMap((part) => part.rows);
    const decided = facts.process.milestones.decision?.earliest ?? null;
    return verdictOn(judged.plan, distinct(rows.flatMap((row) => onRow(row, death, decided))));
  },
});

function onRow(row: PlanRow, death: Span | null, decided: CalendarDay | null): readonly Report[] {
  const target = row.cells.get('target');
  const review = row.cells.get('review');
  const targets = spansIn(target?.text ?? '');
  const reviews = spansIn(review?.text ?? '');
  const [due] = targets;
  if (death && due && target?.anchor && targets.length === 1 && isBefore(due, death))
    return [{ message: 'before', anchor: target.anchor }];
  // What an agency did at once may be told as complete; what is still to do cannot have been due before.
  if (
    decided &&
    due &&
    target?.anchor &&
    targets.length === 1 &&
    isBefore(due, { from: decided, to: decided }) &&
    !mayBeDone(row)
  )
    return [{ message: 'early', anchor: target.anchor }];
  const [start] = spansIn(planText(row, 'start'));
  const startCell = row.cells.get('start');
  if (target !== startCell && start && due && startCell?.anchor && isBefore(targets.at(-1) ?? due, start))
    return [
      { message: 'start', anchor: startCell.anchor, ...(target?.anchor && { related: [target.anchor] }) },
    ];
  const [from, to] = targets;
  if (target?.anchor && from && to && runsBackwards(target.text) && isBefore(to, from))
    return [{ message: 'backwards', anchor: target.anchor }];
  // Where a cell gives several reviews, the first may well be on the way to the target.
  if (
    target !== review &&
    due &&
    targets.length === 1 &&
    review?.anchor &&
    reviews.length === 1 &&
    !recurring.test(review.text) &&
    reviews.every((each) => isBefore(each, due))
  )
    return [
      { message: 'review', anchor: review.anchor, ...(target?.anchor && { related: [target.anchor] }) },
    ];
  return completionBeforeStart(row);
}

/** "Quarterly from March 2025": reviews on the way, and more to come. */
const recurring =
  /\b(?:(?:bi-?)?(?:weekly|monthly|quarterly|annually|yearly)|every|each|regular(?:ly)?|and (?:then|at|on|again)|from|onwards|interim|first)\b/i;

/** "September 2024 to March 2024": two dates and nothing else, the second before the first. */
function runsBackwards(text: string): boolean {
  const [first, second, ...more] = text
    .replace(/^\W*(?:from|between)\s+/i, '')
    .split(/\s+(?:to|until|till|and|[–—-])\s+/i);
  return (
    more.length === 0 &&
    [first, second].every((part) => spansIn(part ?? '').length === 1 && (part ?? '').length < 30)
  );
}

function completionBeforeStart(row: PlanRow): readonly Report[] {
  const text = planText(row, 'progress', 'completion', 'target', 'milestones', 'status');
  const started =
    /\b(?:started|began|begun|commenced|start(?:ed)? date|launched)\b\W*(?:in|on|from|:)?\s*([^.;,\n]{4,24})/i.exec(
      text,
    );
  const completed = /\b(?:completed?|finished|closed|concluded)\b\W*(?:in|on|by|:)?\s*([^.;,\n]{4,24})/i.exec(
    text,
  );
  const [start] = spansIn(started?.[1] ?? planText(row, 'start'));
  const [end] = spansIn(completed?.[1] ?? planText(row, 'completion').slice(0, 24));
  if (!start || !end || !isBefore(end, start)) return [];
  const anchor = (row.cells.get('completion') ?? row.cells.get('progress') ?? row.cells.get('target'))
    ?.anchor;
  return anchor ? [{ message: 'completion', anchor }] : [];
}

function distinct(reports: readonly Report[]): readonly Report[] {
  const place = (anchor: Anchor | null) => `${anchor?.block}:${anchor?.start}`;
  return [...new Map(reports.map((report) => [place(report.anchor), report])).values()];
}
