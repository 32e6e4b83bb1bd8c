import type { Anchor } from '@dhrlint/draft';
import { defineCheck, type Report } from '@dhrlint/engine';
import {
  type CalendarDay,
  dayNumber,
  type Facts,
  mayBeDone,
  monthAndYear,
  type PlanRow,
  planText,
  spansIn,
} from '@dhrlint/facts';
import { judgedPlan, verdictOn } from './action-plan/judged-plan.js';

/**
 * Finds actions whose target date has passed and which nothing in their row calls complete. The day of the check is
 * told beside the report; where it is not, nothing is judged.
 */
export const actionPlanOverdue = defineCheck<Facts, Record<string, never>, never>({
  name: 'action-plan-overdue',
  summary: 'Actions past their target date that are not said to be complete.',
  options: { type: 'object', additionalProperties: false },
  messages: { row: ['date'], plan: ['rows', 'date'] },
  judge: ({ facts }) => {
    const judged = judgedPlan(facts);
    if ('verdict' in judged) return judged.verdict;
    if (!facts.today) return { outcome: 'could-not-assess', reason: 'It is not known which day it is.' };
    const rows = judged.plan.parts.flatMap((part) => part.rows);
    const dated = rows.filter((row) => spansIn(planText(row, 'target')).length > 0);
    if (dated.length === 0)
      return { outcome: 'not-applicable', reason: 'No action has a target date that could be read.' };
    return verdictOn(judged.plan, reportsOn(dated, facts.today));
  },
});

/** From how many rows on a plan that has come to a stop is one finding. */
const wholePlan = 4;

interface Late {
  readonly anchor: Anchor;
  readonly due: CalendarDay;
}

function reportsOn(rows: readonly PlanRow[], today: CalendarDay): readonly Report[] {
  const late = distinct(rows.flatMap((row) => lateIn(row, today)));
  const [first, ...others] = late;
  if (first && late.length >= wholePlan && late.length * 2 > rows.length)
    return [
      {
        message: 'plan',
        anchor: first.anchor,
        related: others.map(({ anchor }) => anchor),
        values: { rows: late.length, date: told(earliest(late)) },
      },
    ];
  return late.map(({ anchor, due }) => ({ message: 'row', anchor, values: { date: told(due) } }));
}

function lateIn(row: PlanRow, today: CalendarDay): readonly Late[] {
  const anchor = row.cells.get('target')?.anchor;
  const spans = spansIn(planText(row, 'target'));
  const due = spans
    .map(({ to }) => to)
    .reduce<CalendarDay | null>(
      (last, each) => (last === null || dayNumber(each) > dayNumber(last) ? each : last),
      null,
    );
  if (!anchor || due === null || dayNumber(due) >= dayNumber(today) || mayBeDone(row)) return [];
  return [{ anchor, due }];
}

function earliest(late: readonly Late[]): CalendarDay {
  return late.reduce(
    (first, { due }) => (dayNumber(due) < dayNumber(first) ? due : first),
    late[0]?.due ?? { year: 0, month: 1, day: 1 },
  );
}

function told({ month, year }: CalendarDay): string {
  return monthAndYear(month, year);
}

function distinct(late: readonly Late[]): readonly Late[] {
  return [...new Map(late.map((each) => [`${each.anchor.block}:${each.anchor.start}`, each])).values()];
}
