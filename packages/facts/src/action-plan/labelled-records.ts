import { type Anchor, cellAt, type Draft, type Table } from '@dhrlint/draft';
import { recommendationLabel } from '../recommendations/label.js';
import { firstWords, isHeader, lineAbove, planCell, said, textAt } from './cells.js';
import { columnRoles, type PlanRole } from './columns.js';
import type { PlanCell, PlanPart } from './plan.js';

type PlanRecord = Map<PlanRole, PlanCell>;

/** Where a label stands and where its value. */
interface Pair {
  readonly row: number;
  readonly label: number;
  readonly value: number;
}

/**
 * A table with labels down its first column: "Action | …", "Target date | …". The records stand one below the other;
 * or side by side, a column each; or two labels with their values share a row.
 */
export function labelledRecords(draft: Draft, table: Table): PlanPart | null {
  if (table.columns < 2 || table.rows.length < 2) return null;
  const labelled = (column: number) => {
    const sets = table.rows.flatMap((_, row) => {
      const text = textAt(draft, table, row, column);
      return text === '' && column > 0 ? [] : [columnRoles(text)];
    });
    const headed = sets.filter((set) => set.size > 0).length;
    return headed > 1 && headed * 3 >= sets.length * 2 ? new Set(sets.flatMap((set) => [...set])) : null;
  };
  const first = labelled(0);
  if (!first) return null;
  const second = table.columns === 4 ? labelled(2) : null;
  const known = new Set([...first, ...(second ?? [])]);
  const rows = table.rows.length * (second ? 2 : 1);
  if (known.size < 3 || rows < 3 || !said(known, 'action', 'recommendation')) return null;
  if (isHeader(draft, table, 0, 3)) return null;
  const side = second === null && table.columns > 2 && standSideBySide(draft, table);
  if (!side && second === null && table.columns > 4) return null;
  const values = Array.from({ length: side ? table.columns - 1 : 1 }, (_, at) => at + 1);
  const headings = new Map<PlanRole, Anchor>();
  const records = values.flatMap((value) =>
    readRecords(
      draft,
      table,
      table.rows.flatMap((_, row): Pair[] =>
        second
          ? [
              { row, label: 0, value: 1 },
              { row, label: 2, value: 3 },
            ]
          : [{ row, label: 0, value }],
      ),
      headings,
    ),
  );
  const parts = records
    .filter((record) => record.size > 1)
    .map((cells) => ({
      cells,
      continues: false,
      all: [...cells].map(([role, cell]) => ({ roles: new Set([role]), cell })),
      under: null,
    }));
  return {
    source: 'table',
    roles: known,
    headings,
    inferred: false,
    rows: parts,
    above: lineAbove(draft, table),
  };
}

/** Each column behind the labels holds an action of its own, and most of what is asked for it. */
function standSideBySide(draft: Draft, table: Table): boolean {
  const acts = table.rows.findIndex((_, row) =>
    said(columnRoles(textAt(draft, table, row, 0)), 'action', 'recommendation'),
  );
  return Array.from({ length: table.columns - 1 }, (_, at) => at + 1).every((column) => {
    const own = table.rows.filter(
      (_, row) => cellAt(table, row, column)?.column === column && textAt(draft, table, row, column) !== '',
    ).length;
    return own * 3 >= table.rows.length * 2 && cellAt(table, acts, column)?.column === column;
  });
}

/** Goes through labels and values in order; a label of an action that the record has already begins another. */
function readRecords(
  draft: Draft,
  table: Table,
  pairs: readonly Pair[],
  headings: Map<PlanRole, Anchor>,
): readonly PlanRecord[] {
  const records: PlanRecord[] = [new Map()];
  for (const { row, label, value } of pairs) {
    let record: PlanRecord = records.at(-1) ?? new Map();
    const text = textAt(draft, table, row, label);
    const set = columnRoles(text);
    const [role] = set;
    const named = recommendationLabel(text);
    const begins = named?.named
      ? set.size === 0 || record.has('number')
      : role !== undefined && record.has(role) && said(set, 'recommendation', 'action', 'number');
    if (begins) {
      record = new Map();
      records.push(record);
    }
    if (named?.named)
      record.set(set.size === 0 ? 'recommendation' : 'number', planCell(draft, cellAt(table, row, label)));
    const cell = planCell(draft, cellAt(table, row, value));
    const at = cellAt(table, row, label);
    const anchor = at ? firstWords(draft, at) : null;
    for (const each of set) {
      record.set(each, cell);
      if (anchor && !headings.has(each)) headings.set(each, anchor);
    }
  }
  return records;
}
