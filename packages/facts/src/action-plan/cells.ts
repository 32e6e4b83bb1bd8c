import {
  type Anchor,
  blocksBefore,
  type Cell,
  cellAt,
  cellText,
  type Draft,
  type Table,
} from '@dhrlint/draft';
import { columnRoles, type PlanRole } from './columns.js';
import type { PlanCell } from './plan.js';

/** The words of a table's cell without the white space around them; empty where there is no such cell. */
export function textAt(draft: Draft, table: Table, row: number, column: number): string {
  const cell = cellAt(table, row, column);
  return cell ? cellText(draft, cell).trim() : '';
}

/** A cell as the plan's rows hold it. */
export function planCell(draft: Draft, cell: Cell | undefined): PlanCell {
  if (!cell) return { text: '', anchor: null, fill: null };
  return { text: cellText(draft, cell).trim(), anchor: firstWords(draft, cell), fill: cell.fill };
}

/** The words of a cell's first paragraph that has any; null for an empty cell. */
export function firstWords(draft: Draft, cell: Cell): Anchor | null {
  for (const block of cell.blocks) {
    const text = draft.blocks[block]?.text ?? '';
    if (text.trim() === '') continue;
    const start = text.search(/\S/);
    return { block, start, end: text.trimEnd().length };
  }
  return null;
}

/** The paragraph or heading that stands right above a table. */
export function lineAbove(draft: Draft, table: Table): Anchor | null {
  for (const block of blocksBefore(draft, table.block, 4)) {
    if (block.kind === 'cell') return null;
    if (block.kind !== 'heading' && block.kind !== 'paragraph' && block.kind !== 'list-item') continue;
    if (block.text.trim() === '') continue;
    return { block: block.index, start: block.text.search(/\S/), end: block.text.trimEnd().length };
  }
  return null;
}

/** How many columns of a row are headed by words that head plans, and whether most of its words do. */
export function isHeader(draft: Draft, table: Table, row: number, least: number): boolean {
  const cells = table.rows[row]?.cells ?? [];
  const worded = cells.map((cell) => cellText(draft, cell).trim()).filter((text) => text !== '');
  const roles = new Set(worded.flatMap((text) => [...columnRoles(text)]));
  const headed = worded.filter((text) => columnRoles(text).size > 0).length;
  return (
    headed >= least &&
    roles.size >= least &&
    headed * 2 >= worded.length &&
    worded.every((text) => text.length < 160)
  );
}

/** True where any of the roles is one of those wanted. */
export const said = (roles: Iterable<PlanRole>, ...wanted: PlanRole[]) =>
  [...roles].some((role) => wanted.includes(role));
