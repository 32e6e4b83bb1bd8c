import type { Block, Draft } from '@dhrlint/draft';
import { planList } from './action-plan/lists.js';
import type { ActionPlan, PlanPart } from './action-plan/plan.js';
import { planTable } from './action-plan/tables.js';
import { type Section, sectionPath } from './sections.js';
import type { Zone } from './zones.js';

export type { PlanRole } from './action-plan/columns.js';
export { isBefore, type Span, spansIn } from './action-plan/due.js';
export { colourOf, isDatedDone, isDone, mayBeDone } from './action-plan/finished.js';
export {
  type ActionPlan,
  type PlanCell,
  type PlanPart,
  type PlanRow,
  planText,
  rowAnchor,
} from './action-plan/plan.js';
export { namesDate, namesFrequency, namesInterval, type Timing, timingOf } from './action-plan/timing.js';

/** Zones whose tables are never a plan, whatever stands over their columns. */
const neverPlan = new Set<Zone>([
  'letter',
  'cover',
  'contents',
  'glossary',
  'people',
  'panel',
  'references',
  'chronology',
]);
const proseKinds = new Set<Block['kind']>([
  'paragraph',
  'list-item',
  'caption',
  'text-box',
  'footnote',
  'endnote',
  'heading',
]);

const withoutHeadings = 'The action plan has a table without headings that tell what its columns hold.';

/** The action plan with its rows and columns, whatever they are called; null where the report has none. */
export function actionPlanOf(
  draft: Draft,
  zones: readonly Zone[],
  sections: readonly Section[],
): ActionPlan | null {
  const parts: PlanPart[] = [];
  let unheaded = false;
  for (const table of draft.tables) {
    const zone =
      zones[table.rows.flatMap((row) => row.cells.flatMap((cell) => cell.blocks))[0] ?? table.block] ??
      'body';
    const inPlan = sectionPath(sections, table.block).some((section) => section.role === 'action-plan');
    if (!inPlan && neverPlan.has(zone)) continue;
    const part = planTable(draft, table, inPlan, parts.at(-1) ?? null);
    if (part && part.rows.length > 0) parts.push(part);
    else if (inPlan && table.columns >= 4 && table.rows.length > 1) unheaded = true;
  }
  const prose = draft.blocks.filter(
    (block) => proseKinds.has(block.kind) && zones[block.index] === 'action-plan',
  );
  const listed = parts.length === 0 ? planList(draft, prose) : null;
  if (listed) parts.push(listed);
  const unread = unreadPart(draft, zones) ?? (unheaded && parts.length === 0 ? withoutHeadings : null);
  if (parts.length === 0 && unread === null) return null;
  return { parts, prose: prose.map((block) => block.index), unread };
}

/** Why a table of the plan is not among its parts: the reader could not recover one on the plan's pages. */
function unreadPart(draft: Draft, zones: readonly Zone[]): string | null {
  const gaps = draft.gaps.filter((gap) => gap.what === 'table' || gap.what === 'page-without-text');
  if (gaps.length === 0 || !zones.includes('action-plan')) return null;
  const pages = draft.blocks.flatMap((block) =>
    zones[block.index] === 'action-plan' && block.page !== null ? [block.page] : [],
  );
  const first = Math.min(...pages);
  const last = Math.max(...pages);
  // A table that was lost leaves no blocks, so the page after the last that is known counts as the plan's too.
  const gap = gaps.find(
    ({ page }) => page === null || pages.length === 0 || (page >= first && page <= last + 1),
  );
  return gap?.reason ?? null;
}
