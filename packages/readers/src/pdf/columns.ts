import type { Line } from './layout.js';
import { toLine } from './lines.js';
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
  const gutter = lines.length >= least ? findGutter(lines, column) : null;
  if (gutter === null) return [{ lines, column }];
  const out: ColumnLines[] = [];
  let west: Line[] = [];
  let east: Line[] = [];
  const flush = () => {
    for (const half of [west, east]) {
      if (half.length > 0) out.push({ lines: half, column: edgesOf(half) });
    }
    [west, east] = [[], []];
  };
  for (const line of lines) {
    const halves = split(line, gutter);
    if (halves === null) {
      flush();
      const last = out.at(-1);
      if (last?.column === column) out[out.length - 1] = { lines: [...last.lines, line], column };
      else out.push({ lines: [line], column });
      continue;
    }
    if (halves.west) west.push(halves.west);
    if (halves.east) east.push(halves.east);
  }
  flush();
  return out;
}

function edgesOf(lines: readonly Line[]): Column {
  return {
    left: percentile(
      lines.map((line) => line.x0),
      0.05,
    ),
    right: percentile(
      lines.map((line) => line.x1),
      0.95,
    ),
  };
}

/** The two halves of a line at a gutter; null where its words run across. */
function split(line: Line, x: number): { west: Line | null; east: Line | null } | null {
  const west = line.runs.filter((run) => run.x1 <= x + 1);
  const east = line.runs.filter((run) => run.x0 >= x - 1);
  if (west.length + east.length < line.runs.length) return null;
  const gap = Math.min(...east.map((run) => run.x0)) - Math.max(...west.map((run) => run.x1));
  if (west.length > 0 && east.length > 0 && gap < line.size * 0.9) return null;
  return { west: west.length > 0 ? toLine(west) : null, east: east.length > 0 ? toLine(east) : null };
}

function runsAcross(line: Line, from: number, to: number): boolean {
  if (line.x0 > from || line.x1 < to) return false;
  return line.runs.every((run, i) => {
    const last = line.runs[i - 1];
    return !last || run.x0 - last.x1 < line.size * 0.9;
  });
}

/** A strip near the middle that hardly any line crosses, with running text on both sides; null if there is none. */
function findGutter(lines: readonly Line[], column: Column): number | null {
  const width = column.right - column.left;
  // On a page in one column most lines run across the middle, whatever the gutter: no need to try any.
  const across = lines.filter((line) =>
    runsAcross(line, column.left + width * 0.35, column.left + width * 0.65),
  );
  if (across.length > lines.length * 0.25) return null;
  for (let step = 0; step <= 30; step++) {
    // From the middle outwards: 0, +1, -1, +2 ... per cent of the width.
    const x = column.left + width * (0.5 + (step % 2 ? 0.01 : -0.01) * Math.ceil(step / 2));
    const halves = lines.map((line) => split(line, x));
    if (halves.filter((half) => half === null).length > lines.length * 0.25) continue;
    const west = halves.flatMap((half) => half?.west ?? []);
    const east = halves.flatMap((half) => half?.east ?? []);
    if (west.length >= least && east.length >= least && isRunningText(west) && isRunningText(east)) return x;
  }
  return null;
}

/** Lines of a column mostly reach its right edge; cells of a table do not, and are short. */
function isRunningText(lines: readonly Line[]): boolean {
  const { left, right } = edgesOf(lines);
  const size = percentile(
    lines.map((line) => line.size),
    0.5,
  );
  const full = lines.filter((line) => line.x1 > right - (right - left) * 0.25 && line.x0 < left + size * 3);
  return right - left > size * 12 && full.length >= lines.length * 0.55;
}
