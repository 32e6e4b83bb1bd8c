import type { DraftFormat } from '@dhrlint/draft';
import { defineCheck } from '@dhrlint/engine';
import { type ActionPlan, colourOf, type Facts, type PlanRow, planText } from '@dhrlint/facts';
import { judgedPlan, verdictOn } from './action-plan/judged-plan.js';

/**
 * Judges the plan as a whole: are its actions rated? By words ("Amber", "Complete"), letters, signs, or the
 * background of a cell alone.
 */
export const actionPlanRag = defineCheck<Facts, Record<string, never>, never>({
  name: 'action-plan-rag',
  summary: 'An action plan whose actions have no red, amber or green rating.',
  options: { type: 'object', additionalProperties: false },
  messages: { none: [], empty: [] },
  judge: ({ draft, facts }) => {
    const judged = judgedPlan(facts);
    if ('verdict' in judged) return judged.verdict;
    const { plan } = judged;
    const rows = plan.parts.flatMap((part) => part.rows);
    const rated = rows.filter((row) => isRated(row)).length;
    if (rated * 2 >= rows.length || ratedByColour(rows)) return { outcome: 'assessed', reports: [] };
    if (plan.unread !== null) return { outcome: 'could-not-assess', reason: plan.unread };
    const headed = plan.parts.some((part) => part.roles.has('status'));
    if (headed && colourUnseen(draft.format)) return { outcome: 'could-not-assess', reason: unseen };
    return verdictOn(plan, [headed ? emptyColumn(plan) : { message: 'none', anchor: null }]);
  },
});

const unseen =
  'The action plan has a column for a rating whose cells hold no words; a colour behind them cannot be told in this format.';

/** Formats in which the background of a cell is not always known. */
function colourUnseen(format: DraftFormat): boolean {
  return format !== 'docx';
}

const colourWord = /\b(?:red|amber|green|blue|yellow|grey|coch|oren|ambr|gwyrdd|melyn)\b|[🟢🟡🟠🔴🔵]/iu;
const stateWord =
  /\b(?:completed?|closed|done|not (?:yet )?started|in progress|under ?way|on[- ](?:track|target|schedule)|off track|delayed|overdue|behind|at risk|started|open|ongoing|achieved|implemented|not due|paused|stalled|wedi'i gwblhau)\b/i;
const letter = /^\W*(?:[RAGBYW]|[RAG]\s*[→>-]+\s*[RAG])\W*$/u;

function isRated(row: PlanRow): boolean {
  const status = planText(row, 'status');
  if (colourWord.test(status) || stateWord.test(status) || letter.test(status)) return true;
  if (row.all.some(({ roles, cell }) => roles.has('status') && colourOf(cell.fill) !== null)) return true;
  // The rating may stand at the end, or by itself in the column for progress, or in a column without a heading.
  return row.all.some(
    ({ roles, cell }) =>
      /(?:^|[.;:(\n–-]\s*)(?:red|amber|green|blue)\W*$/iu.test(cell.text) ||
      (/^\W*(?:red|amber|green|blue)\b\s*[:.;–-]/iu.test(cell.text) && !roles.has('action')) ||
      (roles.size === 0 && letter.test(cell.text)),
  );
}

/** Cells coloured without a heading that says so: a rating where the colours differ, not the stripes of a table style. */
function ratedByColour(rows: readonly PlanRow[]): boolean {
  const colours = rows.map((row) =>
    row.all.map(({ cell }) => colourOf(cell.fill)).filter((colour) => colour !== null && colour !== 'blue'),
  );
  const coloured = colours.filter((each) => each.length > 0);
  if (coloured.length * 2 < rows.length) return false;
  const kinds = new Set(coloured.flat());
  const single = coloured.every((each, at) => each.length < (rows[at]?.all.length ?? 0));
  return (
    kinds.size > 1 ||
    (single && coloured.length === rows.length && coloured.every((each) => each.length <= 2))
  );
}

function emptyColumn(plan: ActionPlan) {
  const heading = plan.parts
    .map((part) => part.headings.get('status'))
    .find((anchor) => anchor !== undefined);
  return { message: 'empty', anchor: heading ?? null };
}
