import { type Anchor, cellAt, type Draft, type Table } from '@dhrlint/draft';
import { recommendationLabel } from '../recommendations/label.js';
import { firstWords, isHeader, lineAbove, planCell, said, textAt } from './cells.js';
import { columnRoles, type PlanRole } from './columns.js';
import type { PlanCell, PlanPart } from './plan.js';

/** A table with labels down its first column, one record below the other: "Action | …", "Target date | …". */
export function labelledRecords(draft: Draft, table: Table): PlanPart | null {
  if (table.columns < 2 || table.columns > 4 || table.rows.length < 3) return null;
  const labels = table.rows.map((_, row) => columnRoles(textAt(draft, table, row, 0)));
  const known = new Set(labels.flatMap((set) => [...set]));
  const headed = labels.filter((set) => set.size > 0).length;
  if (known.size < 3 || headed * 3 < labels.length * 2 || !said(known, 'action', 'recommendation'))
    return null;
  if (isHeader(draft, table, 0, 3)) return null;
  const records: Map<PlanRole, PlanCell>[] = [new Map()];
  const headings = new Map<PlanRole, Anchor>();
  labels.forEach((set, row) => {
    let record = records.at(-1) ?? new Map<PlanRole, PlanCell>();
    const [role] = set;
    const named = recommendationLabel(textAt(draft, table, row, 0));
    if (named?.named && (set.size === 0 || record.has('number'))) {
      record = new Map();
      records.push(record);
    }
    if (named?.named) {
      const cell = planCell(draft, cellAt(table, row, 0));
      record.set(set.size === 0 ? 'recommendation' : 'number', cell);
    }
    if (!named?.named && role && record.has(role) && said(set, 'recommendation', 'action', 'number')) {
      record = new Map();
      records.push(record);
    }
    const value = planCell(draft, cellAt(table, row, 1));
    const label = cellAt(table, row, 0);
    const anchor = label ? firstWords(draft, label) : null;
    for (const each of set) {
      record.set(each, value);
      if (anchor && !headings.has(each)) headings.set(each, anchor);
    }
  });
  const rows = records
    .filter((record) => record.size > 1)
    .map((cells) => ({
      cells,
      continues: false,
      all: [...cells].map(([role, cell]) => ({ roles: new Set([role]), cell })),
      under: null,
    }));
  return { source: 'table', roles: known, headings, inferred: false, rows, above: lineAbove(draft, table) };
}
