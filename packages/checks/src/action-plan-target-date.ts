import { defineCheck, type Report } from '@dhrlint/engine';
import {
  type ActionPlan,
  type Facts,
  isDatedDone,
  isDone,
  namesDate,
  type PlanPart,
  type PlanRole,
  type PlanRow,
  rowAnchor,
  timingOf,
} from '@dhrlint/facts';

import { judgedPlan, verdictOn } from './action-plan/judged-plan.js';

/**
 * Finds actions without a date by which they are to be finished: an empty cell, or words such as "ongoing" in its
 * place; once for a plan that has no column for it. An action that is finished needs no target.
 */
export const actionPlanTargetDate = defineCheck<Facts, Record<string, never>, never>({
  name: 'action-plan-target-date',
  summary: 'Rows of the action plan, or a whole plan, without a target date.',
  options: { type: 'object', additionalProperties: false },
  messages: { column: [], table: [], missing: [], vague: ['words'] },
  judge: ({ facts }) => {
    const judged = judgedPlan(facts);
    if ('verdict' in judged) return judged.verdict;
    return verdictOn(judged.plan, reportsOn(judged.plan));
  },
});

function reportsOn({ parts }: ActionPlan): readonly Report[] {
  const without = parts.filter((part) => targetRole(part) === null);
  if (parts.length > 0 && without.length === parts.length) return [{ message: 'column', anchor: null }];
  return parts.flatMap((part) => {
    const role = targetRole(part);
    if (role !== null) return onRows(part, role);
    const anchor =
      part.headings.get('action') ?? part.headings.get('recommendation') ?? rowAnchor(part.rows[0]);
    return anchor ? [{ message: 'table', anchor }] : [];
  });
}

/** Which column tells when an action is to be finished; null where none does. */
function targetRole(part: PlanPart): PlanRole | null {
  if (part.roles.has('target')) return 'target';
  const timed = (role: PlanRole) => (row: PlanRow) =>
    /^(?:date|done)$/.test(timingOf(row.cells.get(role)?.text ?? ''));
  if (part.roles.has('completion') && part.rows.some(timed('completion'))) return 'completion';
  // Some plans give the dates with each milestone, or with the action itself.
  const dated = (['milestones', 'action'] as const).find(
    (role) => part.rows.length > 0 && part.rows.every((row) => namesDate(row.cells.get(role)?.text ?? '')),
  );
  return dated ?? null;
}

function onRows(part: PlanPart, role: PlanRole): readonly Report[] {
  const reports: Report[] = [];
  const places = new Set<string>();
  let before: PlanRow | null = null;
  let above = '';
  for (const row of part.rows) {
    const report = onRow(row, role, before, above);
    if (!row.continues) before = row;
    above = targetOf(row, role, above);
    // A cell merged over several rows is one fault.
    const place = `${report?.anchor?.block}:${report?.anchor?.start}`;
    if (!report || places.has(place)) continue;
    places.add(place);
    reports.push(report);
  }
  return reports;
}

function onRow(row: PlanRow, role: PlanRole, before: PlanRow | null, above: string): Report | null {
  const cell = row.cells.get(role);
  const text = cell?.text ?? '';
  const timing = timingOf(targetOf(row, role, above));
  if (timing === 'date' || timing === 'done' || role === 'milestones' || role === 'action') return null;
  // Where one column holds the action and its date, what is missing is the date.
  if (
    timing === 'vague' &&
    (['action', 'recommendation'] as const).some((each) => row.cells.get(each) === cell)
  )
    return isDone(row) || !cell?.anchor ? null : { message: 'missing', anchor: cell.anchor };
  if (timing === 'vague')
    return isDatedDone(row) || !cell?.anchor
      ? null
      : { message: 'vague', anchor: cell.anchor, values: { words: text.replace(/\s+/g, ' ') } };
  if (isDone(row) || sharesTarget(row, role, before)) return null;
  const anchor = rowAnchor(row);
  const dash = cell?.anchor && text.trim() !== '' ? [cell.anchor] : [];
  return anchor ? { message: 'missing', anchor, related: dash } : null;
}

/** What a row gives as its target: "as above" is what the row above gives. */
function targetOf(row: PlanRow, role: PlanRole, above: string): string {
  const text = row.cells.get(role)?.text ?? '';
  return sameAgain.test(text.trim()) && above !== '' ? above : text;
}

const sameAgain = /^(?:(?:as|see) above|ditto|same(?: as above)?|do\.|["”“'’〃]{1,2})\.?$/i;

/** A further line of an action, with nothing of its own but more words, goes by the target above it. */
function sharesTarget(row: PlanRow, role: PlanRole, before: PlanRow | null): boolean {
  if (!row.continues || !before) return false;
  const own = (each: PlanRole) => (row.cells.get(each)?.text ?? '') !== '';
  if (!own('action')) return true;
  return !own('lead') && timingOf(before.cells.get(role)?.text ?? '') !== 'empty';
}
