import type { Line } from './layout.js';
import { segments } from './lines.js';
import type { Column } from './paragraphs.js';
import { percentile } from './typography.js';

/** Lines of one column in order, with its edges. */
export interface ColumnLines {
  readonly lines: readonly Line[];
  readonly column: Column;
}

/** How many lines each of two columns must have. */
const least = 6;

/**
 * Parts lines into the columns in which they are read: a page in two columns is read down the left, then down
 * the right, and again below a line that crosses both.
 */
export function readingOrder(lines: readonly Line[], column: Column): ColumnLines[] {
  if (lines.length === 0) return [];
  const parts = lines.flatMap((line) => segments(line, line.size * 0.9));
  const gutter = parts.length >= least * 2 ? findGutter(parts, column) : null;
  if (gutter === null) return [{ lines, column }];
  const left = { left: column.left, right: percentile(ends(parts, gutter), 0.95) };
  const right = { left: gutter, right: column.right };
  const out: ColumnLines[] = [];
  let [west, east]: [Line[], Line[]] = [[], []];
  const flush = () => {
    if (west.length > 0) out.push({ lines: west, column: left });
    if (east.length > 0)
      out.push({ lines: east, column: { ...right, left: Math.min(...east.map((l) => l.x0)) } });
    [west, east] = [[], []];
  };
  for (const line of lines) {
    const halves = segments(line, line.size * 0.9);
    if (halves.some((part) => crosses(part, gutter))) {
      flush();
      out.push({ lines: [line], column });
      continue;
    }
    for (const part of halves) (part.x1 <= gutter ? west : east).push(part);
  }
  flush();
  return joinFull(out, column);
}

function crosses(part: Line, x: number): boolean {
  return part.x0 < x - 1 && part.x1 > x + 1;
}

function ends(parts: readonly Line[], gutter: number): number[] {
  return parts.filter((part) => part.x1 <= gutter).map((part) => part.x1);
}

/** A strip near the middle that hardly any line crosses, with running text on both sides; null if there is none. */
function findGutter(parts: readonly Line[], column: Column): number | null {
  const width = column.right - column.left;
  for (let share = 0.35; share <= 0.65; share += 0.01) {
    const x = column.left + width * share;
    const crossing = parts.filter((part) => crosses(part, x)).length;
    if (crossing > parts.length * 0.12) continue;
    const west = parts.filter((part) => part.x1 <= x + 1);
    const east = parts.filter((part) => part.x0 >= x - 1);
    if (west.length >= least && east.length >= least && isRunningText(west) && isRunningText(east)) return x;
  }
  return null;
}

/** Lines of a column mostly reach its right edge; cells of a table do not, and are short. */
function isRunningText(parts: readonly Line[]): boolean {
  const left = percentile(
    parts.map((part) => part.x0),
    0.1,
  );
  const right = percentile(
    parts.map((part) => part.x1),
    0.95,
  );
  const size = parts[0]?.size ?? 10;
  const full = parts.filter((part) => part.x1 > right - (right - left) * 0.25 && part.x0 < left + size * 3);
  return right - left > size * 12 && full.length >= parts.length * 0.55;
}

/** Lines across both columns that follow each other are one stretch. */
function joinFull(groups: readonly ColumnLines[], column: Column): ColumnLines[] {
  const out: ColumnLines[] = [];
  for (const group of groups) {
    const last = out.at(-1);
    if (last && last.column === column && group.column === column) {
      out[out.length - 1] = { lines: [...last.lines, ...group.lines], column };
    } else out.push(group);
  }
  return out;
}
