import type { RowRegion, TableRegion } from './layout.js';
import { lineText } from './lines.js';
import { isBold } from './paragraphs.js';
import { rowWords } from './tables.js';

/**
 * Joins the part of a table that goes on at the top of the next page; null where the two are different tables.
 * Header rows that are printed again are dropped, and a row that the page break cut in two becomes one.
 */
export function joinTables(upper: TableRegion, lower: TableRegion): TableRegion | null {
  if (lower.page !== lastPage(upper) + 1 || upper.columns !== lower.columns) return null;
  if (!sameColumns(upper, lower)) return null;
  const repeated = repeatedRows(upper, lower);
  // A part that says nothing else is a second table with the same words, not the first one going on.
  if (repeated === lower.rows.length && !lower.rows.every(looksLikeHeader)) return null;
  const first = lower.rows[0];
  if (repeated === 0 && first && looksLikeHeader(first) && upper.rows[0] && looksLikeHeader(upper.rows[0]))
    return null;
  const rest = lower.rows.slice(repeated);
  const rows = [...upper.rows];
  const [last, next] = [rows.at(-1), rest[0]];
  if (last && next && isCut(upper, lower, last, next)) {
    rows[rows.length - 1] = mergeRows(last, next);
    rest.shift();
  }
  return { ...upper, rows: [...rows, ...rest] };
}

function lastPage(table: TableRegion): number {
  return table.rows.reduce((page, row) => Math.max(page, lastPageOf(row)), table.page);
}

function lastPageOf(row: RowRegion): number {
  const pages = row.cells.flatMap((cell) =>
    cell.pieces.flatMap((piece) => piece.lines.map((line) => line.page)),
  );
  return Math.max(row.page, ...pages);
}

function sameColumns(a: TableRegion, b: TableRegion): boolean {
  if (a.tagRows !== null && a.tagRows === b.tagRows && a.tagRows > 1) return true;
  return a.edges.every((edge, i) => {
    const other = b.edges[i];
    return (
      other === undefined || !Number.isFinite(edge) || !Number.isFinite(other) || Math.abs(edge - other) < 12
    );
  });
}

/** How many rows at the top of the lower part print the first rows of the table again. */
function repeatedRows(upper: TableRegion, lower: TableRegion): number {
  const [first, second] = upper.rows.map((row) => rowWords(row).join('|'));
  // A row that stands there twice heads no columns.
  if (first !== undefined && first === second) return 0;
  let count = 0;
  while (count <= mostHeaderRows && count < upper.rows.length && count < lower.rows.length) {
    const [a, b] = [upper.rows[count], lower.rows[count]] as [RowRegion, RowRegion];
    const words = rowWords(a).join('|');
    if (words.replace(/\|/g, '') === '' || words !== rowWords(b).join('|')) break;
    count++;
  }
  return count > mostHeaderRows ? 0 : count;
}

/** So many rows may head a table; where more are the same, one table says again what the other says. */
const mostHeaderRows = 4;

/** True where every word of a row is bold. */
export function looksLikeHeader(row: RowRegion): boolean {
  const lines = row.cells.flatMap((cell) => cell.pieces.flatMap((piece) => piece.lines));
  return lines.length > 0 && row.cells.length > 1 && lines.every(isBold);
}

/** The words of the rows that head the columns, each word once. */
export function headerWords(tables: readonly TableRegion[]): Set<string> {
  const rows = tables.flatMap((table) => table.rows.slice(0, Math.max(1, countHeaderRows(table))));
  const lines = rows.flatMap((row) =>
    row.cells.flatMap((cell) => cell.pieces.flatMap((piece) => piece.lines)),
  );
  return new Set(lines.flatMap((line) => lineText(line).split(/\s+/)));
}

/** Whether two rows at a page break are halves of one: by the tags, or because the lower has no first cell. */
function isCut(upper: TableRegion, lower: TableRegion, last: RowRegion, next: RowRegion): boolean {
  if (
    upper.tagRows !== null &&
    upper.tagRows === lower.tagRows &&
    last.tagRow !== null &&
    next.tagRow !== null
  ) {
    if (last.tagRow === next.tagRow) return true;
  }
  const empty = (row: RowRegion, column: number) =>
    (row.cells.find((cell) => cell.column === column)?.pieces.length ?? 0) === 0;
  const lacking = last.cells.some((cell) => cell.pieces.length > 0 && empty(next, cell.column));
  const added = next.cells.some((cell) => cell.pieces.length > 0 && empty(last, cell.column));
  if (!lacking || added) return false;
  const goesOn = next.cells.some((cell) => /^\p{Ll}/u.test(cell.pieces[0]?.lines[0]?.runs[0]?.text ?? ''));
  if (goesOn) return true;
  const usual = upper.rows.slice(0, -1).some((row) => row.cells.length > 1 && empty(row, 0));
  return empty(next, 0) && !empty(last, 0) && !usual;
}

function mergeRows(upper: RowRegion, lower: RowRegion): RowRegion {
  return {
    ...upper,
    cells: upper.cells.map((cell) => {
      const other = lower.cells.find((c) => c.column === cell.column);
      if (!other || other.pieces.length === 0) return cell;
      const [last, first] = [cell.pieces.at(-1), other.pieces[0]];
      const ends = /[.:;?!]$/.test(last?.lines.at(-1)?.runs.at(-1)?.text ?? '.');
      if (!last || !first || ends) return { ...cell, pieces: [...cell.pieces, ...other.pieces] };
      const joined = { ...last, lines: [...last.lines, ...first.lines] };
      return { ...cell, pieces: [...cell.pieces.slice(0, -1), joined, ...other.pieces.slice(1)] };
    }),
  };
}

/** How many rows at the top head the columns: as tagged, or as bold type, colour or short labels show. */
export function countHeaderRows(table: TableRegion): number {
  const rows = table.rows;
  if (rows.length < 2) return rows[0]?.cells.every((cell) => cell.header) && rows.length > 0 ? 1 : 0;
  const tagged = leading(
    rows,
    (row) => row.cells.length > 0 && row.cells.every((cell) => cell.header || cell.pieces.length === 0),
  );
  if (tagged > 0 && tagged < rows.length) return tagged;
  const bold = leading(rows, looksLikeHeader);
  if (bold > 0 && bold < rows.length) return Math.min(bold, 3);
  return startsWithLabels(table) ? 1 : 0;
}

function leading(rows: readonly RowRegion[], test: (row: RowRegion) => boolean): number {
  const end = rows.findIndex((row) => !test(row));
  return end < 0 ? rows.length : end;
}

/** A first row of short labels, or in a colour of its own, above rows that are neither. */
function startsWithLabels(table: TableRegion): boolean {
  const [first, ...others] = table.rows as [RowRegion, ...RowRegion[]];
  const words = rowWords(first);
  if (first.cells.length < 2 || words.some((text) => text === '' || /\d|[.;,]$/.test(text))) return false;
  const fills = new Set(first.cells.map((cell) => cell.fill));
  const fill = first.cells[0]?.fill ?? null;
  if (
    fills.size === 1 &&
    fill !== null &&
    others.every((row) => row.cells.some((cell) => cell.fill !== fill))
  )
    return true;
  const short = words.every((text) => text.split(/\s+/).length <= 6);
  return (
    table.columns >= 3 &&
    short &&
    others.some((row) => rowWords(row).some((text) => /\d|\s.*\s.*\s/.test(text)))
  );
}
