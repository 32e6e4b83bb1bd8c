import { type Anchor, cellAt, cellText, type Draft, type Table } from '@dhrlint/draft';
import { firstWords, isHeader, lineAbove, planCell, said, textAt } from './cells.js';
import { columnRoles, type PlanRole } from './columns.js';
import { rolesByContent } from './columns-by-content.js';
import { labelledRecords } from './labelled-records.js';
import type { PlanCell, PlanPart, PlanRow } from './plan.js';
import { timingOf } from './timing.js';

/** The columns of one table: the roles of each, in order, and the row below which they hold. */
interface Header {
  readonly roles: readonly ReadonlySet<PlanRole>[];
  readonly headings: ReadonlyMap<PlanRole, Anchor>;
  readonly firstRow: number;
}

/**
 * Reads a table as a part of the plan; null where it is none. `inPlan` says that it stands in the plan's own
 * section, where less is asked of its headings; `before` is the part above, whose columns a table without
 * headings carries on.
 */
export function planTable(
  draft: Draft,
  table: Table,
  inPlan: boolean,
  before: PlanPart | null,
): PlanPart | null {
  const labelled = labelledRecords(draft, table);
  if (labelled) return labelled;
  const header = headerOf(draft, table, inPlan);
  if (header) return withRows(draft, table, header, false);
  if (!inPlan) return null;
  const carried = carriedHeader(draft, table, before);
  if (carried) return withRows(draft, table, carried, before?.inferred ?? false);
  const inferred = inferredHeader(draft, table);
  return inferred && withRows(draft, table, inferred, true);
}

function headerOf(draft: Draft, table: Table, inPlan: boolean): Header | null {
  for (let row = 0; row < Math.min(4, table.rows.length); row++) {
    if (!isHeader(draft, table, row, inPlan ? 2 : 3)) continue;
    // Dates first are a chronology's, or a list of meetings.
    if (!inPlan && /^(?:dates?|when|year|month)\b/i.test(textAt(draft, table, row, 0))) continue;
    const header = headerAt(draft, table, row, inPlan);
    const all = header.roles.flatMap((roles) => [...roles]);
    if (inPlan ? actsAndMore(all) : isPlan(all)) return header;
  }
  return null;
}

function actsAndMore(roles: readonly PlanRole[]): boolean {
  return (
    said(roles, 'action', 'recommendation') &&
    said(roles, 'lead', 'target', 'outcome', 'milestones', 'progress', 'status', 'review', 'completion')
  );
}

/** Outside the plan's own section a table of lessons or of work done looks much like a plan. */
function isPlan(roles: readonly PlanRole[]): boolean {
  if (said(roles, 'target', 'milestones') && said(roles, 'action', 'recommendation')) return true;
  return said(roles, 'action') && said(roles, 'lead') && said(roles, 'recommendation', 'number', 'status');
}

function headerAt(draft: Draft, table: Table, row: number, inPlan: boolean): Header {
  // A second row of headings says more than the first where cells of the first span several columns.
  const spans = (table.rows[row]?.cells ?? []).some((cell) => cell.columnSpan > 1);
  const two = spans && (isHeader(draft, table, row + 1, 2) || isSecondHeading(draft, table, row));
  const lower = two ? row + 1 : row;
  const roles = Array.from({ length: table.columns }, (_, column) => {
    const below = columnRoles(textAt(draft, table, lower, column));
    const above = textAt(draft, table, row, column);
    const both = `${above} ${textAt(draft, table, lower, column)}`;
    return two && below.size === 0 ? columnRoles(both) : below;
  });
  const headings = new Map<PlanRole, Anchor>();
  roles.forEach((set, column) => {
    const cell = cellAt(table, lower, column);
    const anchor = cell && firstWords(draft, cell);
    if (anchor) for (const role of set) if (!headings.has(role)) headings.set(role, anchor);
  });
  return { roles: rolesByContent(draft, table, roles, lower, inPlan), headings, firstRow: lower + 1 };
}

/** Below headings that reach down over two rows stand only the parts of those that do not: "No." and "Text". */
function isSecondHeading(draft: Draft, table: Table, row: number): boolean {
  const reaching = (table.rows[row]?.cells ?? []).filter(({ rowSpan }) => rowSpan > 1).length;
  const own = table.rows[row + 1]?.cells ?? [];
  return (
    reaching > 0 &&
    own.length > 0 &&
    own.every((cell) => {
      const text = cellText(draft, cell).trim();
      return text.length < 25 && !/\d/.test(text);
    })
  );
}

function carriedHeader(draft: Draft, table: Table, before: PlanPart | null): Header | null {
  const columns = before && columnsOf.get(before);
  if (!columns || columns.length !== table.columns) return null;
  const first = (table.rows[0]?.cells ?? []).map((cell) => cellText(draft, cell).trim());
  if (first.some((text) => ownHeading.test(text))) return null;
  return { roles: columns, headings: before.headings, firstRow: 0 };
}

/** Headings of tables that stand with a plan and are none: who signed it, which version it is, what colours mean. */
const ownHeading =
  /^(?:name|role|version|author|signature|signed|term|meaning|key|definition|description|post)s?$/i;

/** The columns of each part that was read from a table, for a table below that carries them on. */
const columnsOf = new WeakMap<PlanPart, readonly ReadonlySet<PlanRole>[]>();

/** Tells the columns of a table without headings by their content: the first with dates is the target. */
function inferredHeader(draft: Draft, table: Table): Header | null {
  if (table.columns < 3 || table.rows.length < 2) return null;
  const columns = Array.from({ length: table.columns }, (_, column) =>
    table.rows.map((_, row) => textAt(draft, table, row, column)),
  );
  const dated = columns.map(
    (values) => values.filter((v) => v.length < 40 && timingOf(v) === 'date').length * 2 >= values.length,
  );
  const lengths = columns.map((values) => values.reduce((sum, value) => sum + value.length, 0));
  const longest = lengths.indexOf(Math.max(...lengths));
  const [first, second] = dated.flatMap((is, column) => (is ? [column] : []));
  if (first === undefined) return null;
  const roles = columns.map((values, column): ReadonlySet<PlanRole> => {
    if (column === first) return new Set(['target']);
    if (column === second) return new Set(['review']);
    if (column === longest) return new Set(['action']);
    return new Set(column === 0 && values.every((value) => value.length <= 14) ? ['number'] : []);
  });
  return { roles, headings: new Map(), firstRow: 0 };
}

function withRows(draft: Draft, table: Table, header: Header, inferred: boolean): PlanPart {
  const rows: PlanRow[] = [];
  const headings = new Map(header.headings);
  let { roles } = header;
  let under: PlanCell | null = headedBy(draft, table, header.firstRow);
  for (let row = header.firstRow; row < table.rows.length; row++) {
    if (
      isHeader(draft, table, row, Math.min(3, table.columns)) &&
      !hasTiming(draft, table, row, roles) &&
      !holdsFigures(draft, table, row)
    ) {
      const again = headerAt(draft, table, row, true);
      roles = again.roles;
      for (const [role, anchor] of again.headings) if (!headings.has(role)) headings.set(role, anchor);
      row = again.firstRow - 1;
      continue;
    }
    if (isSubheading(draft, table, row, roles)) {
      const [heading] = (table.rows[row]?.cells ?? []).filter((cell) => cellText(draft, cell).trim() !== '');
      if (heading) under = planCell(draft, heading);
      continue;
    }
    const read = readRow(draft, table, row, roles, under);
    if (read) rows.push(read);
  }
  const part: PlanPart = {
    source: 'table',
    roles: new Set(roles.flatMap((set) => [...set])),
    headings,
    inferred,
    rows,
    above: lineAbove(draft, table),
  };
  columnsOf.set(part, roles);
  return part;
}

/** A row with a date, a percentage or a number of its own is no row of headings, whatever words stand in it. */
function holdsFigures(draft: Draft, table: Table, row: number): boolean {
  return (table.rows[row]?.cells ?? []).some((cell) => {
    const text = cellText(draft, cell).trim();
    return /^\W*(?:r(?:ec(?:ommendation)?)?\.? ?)?\d|\b(?:19|20)\d\d\b/i.test(text);
  });
}

function hasTiming(
  draft: Draft,
  table: Table,
  row: number,
  roles: readonly ReadonlySet<PlanRole>[],
): boolean {
  return roles.some(
    (set, column) => set.has('target') && timingOf(textAt(draft, table, row, column)) === 'date',
  );
}

/** A row that only names the agency or recommendation whose actions follow. */
function isSubheading(
  draft: Draft,
  table: Table,
  row: number,
  roles: readonly ReadonlySet<PlanRole>[],
): boolean {
  const cells = (table.rows[row]?.cells ?? []).filter((cell) => cellText(draft, cell).trim() !== '');
  const [only, ...others] = cells;
  if (!only) return coversNothingNew(draft, table, row);
  if (others.length > 0) return false;
  if (only.columnSpan >= table.columns || (only.columnSpan > 1 && only.columnSpan >= table.columns - 1))
    return true;
  const role = roles[only.column];
  const text = cellText(draft, only).trim();
  if (role?.has('action') && roles.findIndex((set) => set.has('action')) !== 0) return false;
  return (
    only.column === 0 &&
    text.length <= 70 &&
    !/[.;]$/.test(text) &&
    !/^\W*(?:\d+(?:\.\d+)*|r\d+)\W*$/i.test(text) &&
    !isSentence(text)
  );
}

/** Empty from side to side, or filled only by cells that reach down from above. */
function coversNothingNew(draft: Draft, table: Table, row: number): boolean {
  return (table.rows[row]?.cells ?? []).every((cell) => cellText(draft, cell).trim() === '');
}

function isSentence(text: string): boolean {
  return /\b(?:to|will|should|must|shall|deliver|develop|review|ensure|write|create|train|update|introduce|audit|publish|commission|provide)\b/i.test(
    text,
  );
}

function readRow(
  draft: Draft,
  table: Table,
  row: number,
  roles: readonly ReadonlySet<PlanRole>[],
  under: PlanCell | null,
): PlanRow | null {
  const cells = new Map<PlanRole, PlanCell>();
  const all: { roles: ReadonlySet<PlanRole>; cell: PlanCell }[] = [];
  let own = false;
  roles.forEach((set, column) => {
    const cell = cellAt(table, row, column);
    const read = planCell(draft, cell);
    if (!cell || cell.column === column) all.push({ roles: set, cell: read });
    if (cell?.row === row && read.text !== '' && said(set, 'number', 'recommendation')) own = true;
    for (const role of set) {
      const held = cells.get(role);
      if (!held || held.text === '') cells.set(role, read);
    }
  });
  return cells.size === 0 ? null : { cells, continues: !own, all, under };
}

/** A title over the headings of the columns that is a recommendation's: "Recommendation 3: …" from side to side. */
function headedBy(draft: Draft, table: Table, firstRow: number): PlanCell | null {
  for (let row = 0; row < firstRow - 1; row++) {
    const cells = (table.rows[row]?.cells ?? []).filter((cell) => cellText(draft, cell).trim() !== '');
    const [only] = cells;
    if (only && cells.length === 1) return planCell(draft, only);
  }
  return null;
}
