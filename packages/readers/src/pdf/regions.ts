import type { Gap } from '@dhrlint/draft';
import { findAligned } from './aligned.js';
import { readingOrder } from './columns.js';
import type { Graphics } from './graphics.js';
import { findGrids, type Grid } from './grid.js';
import {
  boxOf,
  centre,
  holds,
  type Line,
  type PageText,
  type Piece,
  type Region,
  type Run,
} from './layout.js';
import { toLines } from './lines.js';
import { type Note, splitFootnotes, toNotes } from './notes.js';
import { type Column, toParagraphs, toPiece } from './paragraphs.js';
import type { Tagged } from './structure.js';
import { gridTable, taggedTable } from './tables.js';
import type { Typography } from './typography.js';

/** All that is known of a page before its regions are told apart. */
export interface PageInput {
  readonly text: PageText;
  /** Lines of the page without running headers and footers. */
  readonly lines: readonly Line[];
  readonly structure: readonly Tagged[] | null;
  readonly graphics: Graphics | null;
  /** The edges of the text on pages of this shape. */
  readonly column: Column;
}

/** What stands on a page, in reading order, and its footnotes. */
export interface PageRegions {
  readonly page: number;
  readonly flow: readonly Region[];
  readonly notes: readonly Note[];
  readonly gaps: readonly Gap[];
}

/** Tells the paragraphs, tables and notes of a page apart. */
export function findRegions(input: PageInput, typography: Typography): PageRegions {
  const grids = input.graphics ? findGrids(input.graphics) : [];
  if (input.structure) return taggedRegions(input, input.structure, grids, typography);
  const { tables, rest } = takeTables(input.lines, grids, input.graphics, typography);
  const lowest = Math.max(0, ...tables.map((table) => (table.kind === 'table' ? table.table.box.y1 : 0)));
  const foot = splitFootnotes(
    rest.filter((line) => line.baseline > lowest),
    typography,
  );
  const body = rest.filter((line) => line.baseline <= lowest).concat(foot.body);
  const columns = readingOrder(body, input.column).length > 1;
  const aligned = columns
    ? { tables: [], rest: body, gaps: [] }
    : takeAligned(body, input.text.page, typography);
  const all = [...tables, ...aligned.tables].sort((a, b) => topOf(a) - topOf(b));
  return {
    page: input.text.page,
    flow: layOut(aligned.rest, all, input.column, typography),
    notes: toNotes(foot.notes, input.column),
    gaps: aligned.gaps,
  };
}

/** Takes the ruled tables out of the lines of a page. */
function takeTables(
  lines: readonly Line[],
  grids: readonly Grid[],
  graphics: Graphics | null,
  typography: Typography,
): { tables: Region[]; rest: readonly Line[] } {
  if (!graphics || grids.length === 0) return { tables: [], rest: lines };
  let runs = lines.flatMap((line) => line.runs);
  const tables: Region[] = [];
  for (const grid of grids) {
    const inside = runs.filter((run) => holds(grid, centre(run).x, centre(run).y));
    const table = inside.length > 0 ? gridTable(grid, inside, graphics, typography) : null;
    if (!table) continue;
    const taken = new Set<Run>(inside);
    runs = runs.filter((run) => !taken.has(run));
    tables.push({ kind: 'table', table });
  }
  return { tables, rest: tables.length === 0 ? lines : toLines(runs) };
}

/** Takes what stands in columns without rules out of the lines; what cannot be told is left and recorded. */
function takeAligned(
  lines: readonly Line[],
  page: number,
  typography: Typography,
): { tables: Region[]; rest: readonly Line[]; gaps: Gap[] } {
  const tables: Region[] = [];
  const gaps: Gap[] = [];
  const taken = new Set<Line>();
  for (const found of findAligned(lines, typography)) {
    if (found.kind === 'unclear') {
      const reason = `What looks like a table on page ${page} has no lines between its rows, so which words belong together could not be told.`;
      gaps.push({ what: 'table', page, reason });
      continue;
    }
    tables.push({ kind: 'table', table: found.table });
    for (const line of found.lines) taken.add(line);
  }
  return { tables, rest: lines.filter((line) => !taken.has(line)), gaps };
}

/** Puts paragraphs and tables into the order in which they are read. */
function layOut(
  lines: readonly Line[],
  tables: readonly Region[],
  column: Column,
  typography: Typography,
): Region[] {
  const flow: Region[] = [];
  let left = [...lines];
  const addLines = (part: readonly Line[]) => {
    for (const group of readingOrder(part, column)) {
      for (const piece of toParagraphs(group.lines, group.column, typography))
        flow.push({ kind: 'piece', piece });
    }
  };
  for (const region of tables) {
    const top = region.kind === 'table' ? region.table.box.y0 : 0;
    addLines(left.filter((line) => line.baseline <= top));
    left = left.filter((line) => line.baseline > top);
    flow.push(region);
  }
  addLines(left);
  return flow;
}

function taggedRegions(
  input: PageInput,
  structure: readonly Tagged[],
  grids: readonly Grid[],
  typography: Typography,
): PageRegions {
  const wanted = new Set(input.lines.flatMap((line) => line.runs));
  const flow: Region[] = [];
  const seen = new Set<Run>();
  const keep = (runs: readonly Run[]) => {
    for (const run of runs) seen.add(run);
    return runs.filter((run) => wanted.has(run));
  };
  for (const part of structure) {
    if (part.kind === 'table') {
      const table = taggedTable(part, grids, input.graphics, typography);
      if (table) flow.push({ kind: 'table', table });
      for (const row of part.rows)
        for (const cell of row.cells) for (const inner of cell.content) keepAll(inner, keep);
    } else if (part.kind === 'loose') {
      const { tables, rest } = takeTables(toLines(keep(part.runs)), grids, input.graphics, typography);
      flow.push(...layOut(rest, tables, input.column, typography));
    } else {
      const lines = toLines(keep([...(part.label ?? []), ...part.runs]));
      if (lines.length > 0) flow.push(...elementPieces(part, lines, input.column, typography));
    }
  }
  const stray = toLines([...wanted].filter((run) => !seen.has(run) && !run.artefact));
  insertStray(flow, toParagraphs(stray, input.column, typography));
  return { page: input.text.page, flow, notes: [], gaps: [] };
}

function keepAll(part: Tagged, keep: (runs: readonly Run[]) => readonly Run[]): void {
  if (part.kind === 'table')
    for (const row of part.rows) for (const cell of row.cells) for (const c of cell.content) keepAll(c, keep);
  else keep(part.kind === 'element' ? [...(part.label ?? []), ...part.runs] : part.runs);
}

/** One paragraph of the tree; where it holds lines far apart, the tree is wrong and the layout decides. */
function elementPieces(
  part: Extract<Tagged, { kind: 'element' }>,
  lines: readonly Line[],
  column: Column,
  typography: Typography,
): Region[] {
  const tagLabel = part.label === null ? null : part.label.map((run) => run.text).join('');
  const torn = lines.some((line, i) => {
    const last = lines[i - 1];
    return (
      last !== undefined &&
      line.baseline - last.baseline >
        Math.max(typography.leading(last.size), typography.leading(line.size)) * 1.7
    );
  });
  if (torn && part.role === 'paragraph') {
    return toParagraphs(lines, column, typography).map((piece) => ({ kind: 'piece', piece }));
  }
  const piece: Piece = { ...toPiece(lines, column), role: part.role, level: part.level, tagLabel };
  return [{ kind: 'piece', piece }];
}

/** Text that the tree leaves out stands where it is seen. */
function insertStray(flow: Region[], pieces: readonly Piece[]): void {
  for (const piece of pieces) {
    const y = boxOf(piece.lines).y0;
    const place = flow.findIndex((region) => topOf(region) > y);
    flow.splice(place < 0 ? flow.length : place, 0, { kind: 'piece', piece });
  }
}

function topOf(region: Region): number {
  return region.kind === 'table' ? region.table.box.y0 : boxOf(region.piece.lines).y0;
}
