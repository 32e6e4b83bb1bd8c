import type { Graphics, Rule } from './graphics.js';
import type { Box } from './layout.js';

/** One cell of a ruled table, in the table's grid. */
export interface GridCell extends Box {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/** A ruled table on one page. */
export interface Grid extends Box {
  /** Left edges of the columns and the right edge of the last. */
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly cells: readonly GridCell[];
}

/** Rules this close together are one. */
const near = 3;

/** Finds the tables that ruled lines or adjoining coloured areas draw. */
export function findGrids(graphics: Graphics): Grid[] {
  const edges = fillEdges(graphics);
  const horizontal = joinRules([...graphics.horizontal, ...edges.horizontal]);
  const vertical = joinRules([...graphics.vertical, ...edges.vertical]);
  return components(horizontal, vertical)
    .map((part) => toGrid(part.horizontal, part.vertical))
    .filter((grid): grid is Grid => grid !== null && grid.cells.length > 1)
    .sort((a, b) => a.y0 - b.y0);
}

/** Shaded cells without rules border on each other; the edges of the shading stand for rules. */
function fillEdges(graphics: Graphics): { horizontal: Rule[]; vertical: Rule[] } {
  const areas = graphics.fills.filter(
    ({ box, colour }) =>
      colour !== 'FFFFFF' && box.x1 - box.x0 > 8 && box.y1 - box.y0 > 6 && box.y1 - box.y0 < 400,
  );
  return {
    horizontal: areas.flatMap(({ box }) => [box.y0, box.y1].map((at) => ({ at, from: box.x0, to: box.x1 }))),
    vertical: areas.flatMap(({ box }) => [box.x0, box.x1].map((at) => ({ at, from: box.y0, to: box.y1 }))),
  };
}

/** Joins the pieces in which programs draw one rule, cell by cell. */
function joinRules(rules: readonly Rule[]): Rule[] {
  const sorted = [...rules].sort((a, b) => a.at - b.at || a.from - b.from);
  const groups: Rule[][] = [];
  for (const rule of sorted) {
    const group = groups.at(-1);
    if (group && rule.at - (group[0] as Rule).at <= near) group.push(rule);
    else groups.push([rule]);
  }
  return groups.flatMap((group) => {
    const at = group.reduce((sum, rule) => sum + rule.at, 0) / group.length;
    const joined: { at: number; from: number; to: number }[] = [];
    for (const rule of group.sort((a, b) => a.from - b.from)) {
      const last = joined.at(-1);
      if (last && rule.from <= last.to + near) last.to = Math.max(last.to, rule.to);
      else joined.push({ at, from: rule.from, to: rule.to });
    }
    return joined.filter((rule) => rule.to - rule.from > 4);
  });
}

interface Part {
  horizontal: Rule[];
  vertical: Rule[];
}

/** Groups rules that touch each other. */
function components(horizontal: readonly Rule[], vertical: readonly Rule[]): Part[] {
  const root = [...horizontal, ...vertical].map((_, i) => i);
  const find = (i: number): number => {
    let top = i;
    while (root[top] !== top) top = root[top] as number;
    root[i] = top;
    return top;
  };
  horizontal.forEach((h, i) => {
    vertical.forEach((v, j) => {
      const meets =
        v.at >= h.from - near && v.at <= h.to + near && h.at >= v.from - near && h.at <= v.to + near;
      if (meets) root[find(i)] = find(horizontal.length + j);
    });
  });
  const parts = new Map<number, Part>();
  const partOf = (i: number): Part => {
    const key = find(i);
    const part = parts.get(key) ?? { horizontal: [], vertical: [] };
    parts.set(key, part);
    return part;
  };
  horizontal.forEach((h, i) => {
    partOf(i).horizontal.push(h);
  });
  vertical.forEach((v, j) => {
    partOf(horizontal.length + j).vertical.push(v);
  });
  return [...parts.values()];
}

function toGrid(horizontal: readonly Rule[], vertical: readonly Rule[]): Grid | null {
  const xs = places(vertical);
  const ys = places(horizontal);
  if (xs.length < 2 || ys.length < 2 || xs.length > 60 || ys.length > 400) return null;
  const columns = xs.length - 1;
  const rows = ys.length - 1;
  const home = Array.from({ length: columns * rows }, (_, i) => i);
  const find = (i: number): number => {
    let top = i;
    while (home[top] !== top) top = home[top] as number;
    return top;
  };
  const drawn = (rules: readonly Rule[], at: number, from: number, to: number) =>
    rules.some(
      (rule) =>
        Math.abs(rule.at - at) <= near &&
        Math.min(rule.to, to) - Math.max(rule.from, from) > (to - from) * 0.5,
    );
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < columns; c++) {
      const [x0, x1, y0, y1] = [xs[c], xs[c + 1], ys[r], ys[r + 1]] as [number, number, number, number];
      if (c + 1 < columns && !drawn(vertical, x1, y0, y1))
        home[find(r * columns + c + 1)] = find(r * columns + c);
      if (r + 1 < rows && !drawn(horizontal, y1, x0, x1))
        home[find((r + 1) * columns + c)] = find(r * columns + c);
    }
  }
  const spans = new Map<number, { r0: number; r1: number; c0: number; c1: number }>();
  home.forEach((_, i) => {
    const [r, c] = [Math.floor(i / columns), i % columns];
    const span = spans.get(find(i)) ?? { r0: r, r1: r, c0: c, c1: c };
    spans.set(find(i), {
      r0: Math.min(span.r0, r),
      r1: Math.max(span.r1, r),
      c0: Math.min(span.c0, c),
      c1: Math.max(span.c1, c),
    });
  });
  const cells = [...spans.values()]
    .map(({ r0, r1, c0, c1 }) => ({
      row: r0,
      column: c0,
      rowSpan: r1 - r0 + 1,
      columnSpan: c1 - c0 + 1,
      x0: xs[c0] as number,
      x1: xs[c1 + 1] as number,
      y0: ys[r0] as number,
      y1: ys[r1 + 1] as number,
    }))
    .sort((a, b) => a.row - b.row || a.column - b.column);
  return {
    xs,
    ys,
    cells,
    x0: xs[0] as number,
    x1: xs.at(-1) as number,
    y0: ys[0] as number,
    y1: ys.at(-1) as number,
  };
}

function places(rules: readonly Rule[]): number[] {
  const out: number[] = [];
  for (const at of rules.map((rule) => rule.at).sort((a, b) => a - b)) {
    const last = out.at(-1);
    if (last === undefined || at - last > near) out.push(at);
  }
  return out;
}
