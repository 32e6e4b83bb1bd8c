import type { Anchor } from '@dhrlint/draft';
import type { PlanRole } from './columns.js';

/** What one cell, or one labelled value, of a plan says. */
export interface PlanCell {
  /** The words, the cell's paragraphs joined by line breaks; empty where nothing stands there. */
  readonly text: string;
  /** The words of its first paragraph that has any; null for an empty cell. */
  readonly anchor: Anchor | null;
  /** Background of the cell as six hexadecimal digits; null for none. */
  readonly fill: string | null;
}

/** One action with what the plan says of it. A cell merged over several rows belongs to each of them. */
export interface PlanRow {
  /** By what the column or label holds; a role is missing where the plan has no such column or label. */
  readonly cells: ReadonlyMap<PlanRole, PlanCell>;
  /** True for a further line of the action above: it has no number and no recommendation of its own. */
  readonly continues: boolean;
  /** Every cell with what its column holds, in order: a plan may have two columns that tell of outcomes. */
  readonly all: readonly { readonly roles: ReadonlySet<PlanRole>; readonly cell: PlanCell }[];
  /** What heads this row and those after it: the agency or the recommendation whose actions follow; null where nothing does. */
  readonly under: PlanCell | null;
}

/** A table of the plan, or a list of actions with labels ("Lead: …", "Target date: …"). */
export interface PlanPart {
  readonly source: 'table' | 'list';
  readonly roles: ReadonlySet<PlanRole>;
  /** The heading of each column by role, where it has words. */
  readonly headings: ReadonlyMap<PlanRole, Anchor>;
  /** True where no headings were found and the columns were told apart by what stands in them. */
  readonly inferred: boolean;
  readonly rows: readonly PlanRow[];
  /** The line of text or the heading right above the table: "Recommendation 3: …"; null for none and for lists. */
  readonly above: Anchor | null;
}

/** Every word that the row's columns of one kind hold, one column a line. */
export function planText(row: PlanRow, ...roles: readonly PlanRole[]): string {
  return row.all
    .filter((each) => roles.some((role) => each.roles.has(role)))
    .map(({ cell }) => cell.text)
    .filter((text) => text !== '')
    .join('\n');
}

/** The action plan: every table and list of actions, and what is written around them. */
export interface ActionPlan {
  readonly parts: readonly PlanPart[];
  /** Blocks of the plan outside its tables and lists, by index. */
  readonly prose: readonly number[];
  /** A sentence for the author where a part of the plan could not be read; null where all could. */
  readonly unread: string | null;
}

/** The words that stand for a row in a finding: its action, or else its recommendation or what else it says. */
export function rowAnchor(row: PlanRow | undefined): Anchor | null {
  for (const role of [
    'action',
    'recommendation',
    'milestones',
    'number',
    'lead',
    'outcome',
    'progress',
  ] as const) {
    const anchor = row?.cells.get(role)?.anchor;
    if (anchor) return anchor;
  }
  return null;
}
