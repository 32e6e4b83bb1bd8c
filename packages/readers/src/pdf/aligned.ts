import type { CellRegion, Line, RowRegion, TableRegion } from './layout.js';
import { boxOf } from './layout.js';
import { toParagraphs } from './paragraphs.js';
import { isRow, partsOf } from './suspicion.js';
import type { Typography } from './typography.js';

/** What stands in columns without rules: a table where its rows are plain, or lines of which no more can be told. */
export type Aligned =
  | { readonly kind: 'table'; readonly table: TableRegion; readonly lines: readonly Line[] }
  | { readonly kind: 'unclear'; readonly lines: readonly Line[] };

/**
 * Finds stretches of lines that stand in columns without being ruled. Rows are plain where each begins in the
 * first column and the lines between only fill up cells; where they are not, nothing is guessed.
 */
export function findAligned(lines: readonly Line[], typography: Typography): Aligned[] {
  const found: Aligned[] = [];
  for (let i = 0; i < lines.length; i++) {
    if (!isRow(lines[i] as Line)) continue;
    const stretch = stretchFrom(lines, i, typography);
    const rows = stretch.filter(isRow);
    if (rows.length >= 3) {
      const edges = commonEdges(rows);
      if (edges.length >= 2) {
        const table = toTable(stretch, edges, typography);
        found.push(table ? { kind: 'table', table, lines: stretch } : { kind: 'unclear', lines: stretch });
      }
    }
    i += Math.max(0, stretch.length - 1);
  }
  return found;
}

/** The lines from a row on that stand close together and in its columns. */
function stretchFrom(lines: readonly Line[], from: number, typography: Typography): Line[] {
  const edges = partsOf(lines[from] as Line).map((part) => part.x0);
  const out: Line[] = [];
  for (let i = from; i < lines.length; i++) {
    const line = lines[i] as Line;
    const last = out.at(-1);
    if (last && line.baseline - last.baseline > typography.leading(last.size) * 2.2) break;
    const own = partsOf(line);
    // Words that run across the columns belong to the text below the table.
    if (own.length === 1 && edges.slice(1).some((edge) => line.x0 < edge - 4 && line.x1 > edge)) break;
    if (!own.every((part) => edges.some((edge) => Math.abs(edge - part.x0) < 4))) break;
    out.push(line);
  }
  while (out.length > 1 && isBelow(out, typography)) out.pop();
  return out;
}

/** True where the last line stands alone in the first column, apart from the one above. */
function isBelow(stretch: readonly Line[], typography: Typography): boolean {
  const [above, last] = stretch.slice(-2) as [Line, Line];
  return partsOf(last).length < 2 && last.baseline - above.baseline > typography.leading(above.size) * 1.15;
}

/** Places where parts of at least half of the rows begin. */
function commonEdges(rows: readonly Line[]): number[] {
  const edges: { at: number; count: number }[] = [];
  for (const x of rows.flatMap((row) => partsOf(row).map((part) => part.x0)).sort((a, b) => a - b)) {
    const last = edges.at(-1);
    if (last && x - last.at < 4) last.count++;
    else edges.push({ at: x, count: 1 });
  }
  return edges.filter((edge) => edge.count >= rows.length * 0.5).map((edge) => edge.at);
}

function toTable(
  stretch: readonly Line[],
  edges: readonly number[],
  typography: Typography,
): TableRegion | null {
  const columnOf = (x: number) => edges.findLastIndex((edge) => x >= edge - 4);
  if (stretch.some((line) => partsOf(line).some((part) => columnOf(part.x0) < 0))) return null;
  const inFirst = (line: Line) => columnOf((partsOf(line)[0] as Line).x0) === 0;
  // A line of the first column alone may be a row of its own or the rest of the cell above: spacing tells, or none.
  const torn = stretch.some((line, i) => i > 0 && inFirst(line) && partsOf(line).length < 2);
  const groups = torn ? rowsBySpacing(stretch) : rowsByFirst(stretch, inFirst);
  if (!groups?.every((group) => group.some(inFirst)) || groups.length < 3) return null;
  const right = Math.max(...stretch.map((line) => line.x1));
  const page = (stretch[0] as Line).page;
  const rows = groups.map((group): RowRegion => {
    const cells = edges.map((edge, column): CellRegion => {
      const inside = group.flatMap((line) => partsOf(line).filter((part) => columnOf(part.x0) === column));
      const bounds = { left: edge, right: (edges[column + 1] ?? right + 8) - 8, drawn: true };
      const pieces = inside.length === 0 ? [] : toParagraphs(inside, bounds, typography);
      return { column, rowSpan: 1, columnSpan: 1, pieces, fill: null, header: false };
    });
    return { page, cells, tagRow: null };
  });
  return { columns: edges.length, rows, box: boxOf(stretch), page, tagRows: null, edges: [...edges] };
}

function rowsByFirst(stretch: readonly Line[], inFirst: (line: Line) => boolean): Line[][] {
  const groups: Line[][] = [];
  for (const line of stretch) {
    if (inFirst(line) || groups.length === 0) groups.push([line]);
    else groups.at(-1)?.push(line);
  }
  return groups;
}

/** Rows set apart by more than the distance of their own lines; null where all distances are alike. */
function rowsBySpacing(stretch: readonly Line[]): Line[][] | null {
  const steps = stretch.slice(1).map((line, i) => line.baseline - (stretch[i] as Line).baseline);
  const least = Math.min(...steps);
  const wide = steps.filter((step) => step > least * 1.2);
  if (wide.length < 2 || steps.some((step) => step > least * 1.08 && step <= least * 1.2)) return null;
  const groups: Line[][] = [[stretch[0] as Line]];
  stretch.slice(1).forEach((line, i) => {
    if ((steps[i] as number) > least * 1.2) groups.push([line]);
    else groups.at(-1)?.push(line);
  });
  return groups;
}
