import type { Graphics } from './graphics.js';
import { fillAt } from './graphics.js';
import type { Grid } from './grid.js';
import type { Box, CellRegion, Piece, RowRegion, Run, TableRegion } from './layout.js';
import { boxOf, centre, holds } from './layout.js';
import { lineText, toLines } from './lines.js';
import { toParagraphs, toPiece } from './paragraphs.js';
import { runsOf, type Tagged, type TaggedRow } from './structure.js';
import type { Typography } from './typography.js';

/** What the structure tree says of the runs of a table. */
interface TagHints {
  readonly header: ReadonlySet<Run>;
  readonly row: ReadonlyMap<Run, number>;
  readonly rows: number;
  /** The paragraph of the tree that a run belongs to. */
  readonly paragraph: ReadonlyMap<Run, Tagged>;
}

/** Puts runs into the cells of a ruled table; null where fewer than two cells have words. */
export function gridTable(
  grid: Grid,
  runs: readonly Run[],
  graphics: Graphics,
  typography: Typography,
  hints?: TagHints,
): TableRegion | null {
  const held = grid.cells.map((cell) => runs.filter((run) => inCell(cell, run)));
  if (held.filter((inside) => inside.length > 0).length < 2) return null;
  const xs = keepWide(grid.xs, 8);
  const ys = keepWide(grid.ys, 5);
  const rows: { page: number; cells: CellRegion[]; tagRow: number | null }[] = ys
    .slice(0, -1)
    .map(() => ({ page: runs[0]?.page ?? 0, cells: [], tagRow: null }));
  grid.cells.forEach((cell, i) => {
    const inside = held[i] ?? [];
    const [r0, r1] = [indexOf(ys, cell.y0), indexOf(ys, cell.y1)];
    const [c0, c1] = [indexOf(xs, cell.x0), indexOf(xs, cell.x1)];
    const row = rows[r0];
    if (!row || r1 <= r0 || c1 <= c0) return;
    const tagRows = inside.map((run) => hints?.row.get(run)).filter((n) => n !== undefined);
    if (tagRows.length > 0) row.tagRow = Math.min(row.tagRow ?? Infinity, ...tagRows);
    row.cells.push({
      column: c0,
      rowSpan: r1 - r0,
      columnSpan: c1 - c0,
      pieces: cellPieces(inside, cell, typography, hints),
      fill: fillAt(graphics, cell.x0 + 3.5, (cell.y0 + cell.y1) / 2) ?? fillBehind(graphics, inside),
      header: inside.length > 0 && inside.every((run) => hints?.header.has(run)),
    });
  });
  return {
    columns: xs.length - 1,
    rows: rows.filter((row) => row.cells.length > 0),
    box: grid,
    page: runs[0]?.page ?? 0,
    tagRows: hints?.rows ?? null,
    edges: xs,
  };
}

/** Cells overlap neither each other nor the text around them: the middle of a run decides. */
function inCell(cell: Box, run: Run): boolean {
  const { x, y } = centre(run);
  return x >= cell.x0 && x < cell.x1 && y >= cell.y0 && y < cell.y1;
}

/** Drops the narrow strips between the two lines of a double rule. */
function keepWide(places: readonly number[], least: number): number[] {
  const out: number[] = [];
  for (const at of places) {
    if (out.length === 0 || at - (out.at(-1) as number) >= least) out.push(at);
  }
  return out;
}

function indexOf(places: readonly number[], at: number): number {
  let best = 0;
  places.forEach((place, i) => {
    if (Math.abs(place - at) < Math.abs((places[best] as number) - at)) best = i;
  });
  return best;
}

/** The paragraphs of a cell: those of the tags where each word belongs to one, those of the layout elsewhere. */
function cellPieces(runs: readonly Run[], cell: Box, typography: Typography, hints?: TagHints): Piece[] {
  if (runs.length === 0) return [];
  const lines = toLines(runs);
  const padding = Math.min(Math.max(1, Math.min(...lines.map((line) => line.x0)) - cell.x0), 8);
  const column = { left: cell.x0 + padding, right: cell.x1 - padding, drawn: true };
  const paragraphs = new Map<Tagged | undefined, Run[]>();
  for (const run of runs) {
    const paragraph = hints?.paragraph.get(run);
    paragraphs.set(paragraph, [...(paragraphs.get(paragraph) ?? []), run]);
  }
  if (paragraphs.has(undefined)) return toParagraphs(lines, column, typography);
  return [...paragraphs.values()].map((own) => toPiece(toLines(own), column));
}

function fillBehind(graphics: Graphics, runs: readonly Run[]): string | null {
  const first = runs[0];
  if (!first) return null;
  const { x, y } = centre(first);
  return fillAt(graphics, x, y);
}

/** A table that the structure tree knows: by its rules where they agree with the tags, by the tags otherwise. */
export function taggedTable(
  part: Extract<Tagged, { kind: 'table' }>,
  grids: readonly Grid[],
  graphics: Graphics | null,
  typography: Typography,
): TableRegion | null {
  const runs = runsOf(part);
  if (runs.length === 0) return null;
  const hints = hintsOf(part.rows);
  const inGrid = (grid: Grid) => runs.filter((run) => holds(grid, centre(run).x, centre(run).y)).length;
  const grid = [...grids].sort((a, b) => inGrid(b) - inGrid(a))[0];
  if (grid && graphics && inGrid(grid) >= runs.length * 0.9 && agrees(grid, part.rows)) {
    const table = gridTable(grid, runs, graphics, typography, hints);
    if (table) return table;
  }
  return sequentialTable(part.rows, graphics, typography, hints, runs);
}

function hintsOf(rows: readonly TaggedRow[]): TagHints {
  const header = new Set<Run>();
  const row = new Map<Run, number>();
  const paragraph = new Map<Run, Tagged>();
  rows.forEach((tagged, r) => {
    for (const cell of tagged.cells) {
      for (const run of cell.content.flatMap(runsOf)) {
        row.set(run, r);
        if (cell.header) header.add(run);
      }
      for (const part of cell.content) {
        if (part.kind === 'element') for (const run of runsOf(part)) paragraph.set(run, part);
      }
    }
  });
  return { header, row, rows: rows.length, paragraph };
}

/** True where nearly every tagged cell stands in a ruled cell of its own. */
function agrees(grid: Grid, rows: readonly TaggedRow[]): boolean {
  const taken = new Map<unknown, number>();
  let cells = 0;
  let split = 0;
  for (const row of rows) {
    for (const cell of row.cells) {
      const homes = new Set(
        cell.content.flatMap(runsOf).map((run) => grid.cells.find((c) => inCell(c, run))),
      );
      if (homes.size === 0) continue;
      cells++;
      if (homes.size > 1) split++;
      for (const home of homes) taken.set(home, (taken.get(home) ?? 0) + 1);
    }
  }
  const shared = [...taken.values()].reduce((sum, n) => sum + (n - 1), 0);
  return split + shared <= cells * 0.1;
}

function sequentialTable(
  tagged: readonly TaggedRow[],
  graphics: Graphics | null,
  typography: Typography,
  hints: TagHints,
  runs: readonly Run[],
): TableRegion {
  const columns = Math.max(...tagged.map((row) => row.cells.length));
  const edges = columnEdges(tagged, columns);
  const page = runs[0]?.page ?? 0;
  const rows: RowRegion[] = tagged.flatMap((row, r): RowRegion[] => {
    const cells = row.cells.map((cell) => cell.content.flatMap(runsOf));
    if (cells.every((inside) => inside.length === 0)) return [];
    const places = placeCells(cells, columns, edges);
    return [
      {
        page,
        tagRow: r,
        cells: row.cells.map((cell, i): CellRegion => {
          const inside = cells[i] ?? [];
          const column = places[i] ?? i;
          const words = boxOf(toLines(inside));
          const x0 = Math.min(words.x0, edges[column] ?? Infinity);
          const x1 = Math.max(words.x1, (edges[column + 1] ?? words.x1 + 6) - 6);
          return {
            column,
            rowSpan: 1,
            columnSpan: Math.max(1, (places[i + 1] ?? columns) - column),
            pieces: cellPieces(inside, { ...words, x0: x0 - 1, x1: x1 + 1 }, typography, hints),
            fill: graphics ? fillBehind(graphics, inside) : null,
            header: cell.header,
          };
        }),
      },
    ];
  });
  return { columns, rows, box: boxOf(toLines(runs)), page, tagRows: hints.rows, edges };
}

/** Left edges of the columns, from the rows that have all their cells. */
function columnEdges(rows: readonly TaggedRow[], columns: number): number[] {
  const edges = Array.from({ length: columns }, () => Infinity);
  for (const row of rows) {
    if (row.cells.length !== columns) continue;
    row.cells.forEach((cell, i) => {
      for (const run of cell.content.flatMap(runsOf)) edges[i] = Math.min(edges[i] ?? Infinity, run.x0);
    });
  }
  return edges;
}

/** The column of each cell; a row with fewer cells than columns is placed by where its words stand. */
function placeCells(cells: readonly (readonly Run[])[], columns: number, edges: readonly number[]): number[] {
  if (cells.length === columns) return cells.map((_, i) => i);
  let next = 0;
  return cells.map((runs, i) => {
    const x = Math.min(...runs.map((run) => run.x0));
    const reach = columns - (cells.length - 1 - i);
    let column = next;
    while (runs.length > 0 && column + 1 < reach && (edges[column + 1] ?? Infinity) <= x + 4) column++;
    next = column + 1;
    return column;
  });
}

/** The words of a row, cell by cell, as a quick look needs them. */
export function rowWords(row: RowRegion): string[] {
  return row.cells.map((cell) => cell.pieces.map((piece) => piece.lines.map(lineText).join(' ')).join(' '));
}
