import type { Box } from './layout.js';

/** a, b, c, d, e, f of a PDF matrix. */
export type Matrix = readonly [number, number, number, number, number, number];

/** The matrix of an operator's numbers; those that are missing leave things as they are. */
export function matrixOf(numbers: readonly number[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbers;
  return [a, b, c, d, e, f];
}

/** What two boxes share; null where they do not meet. */
export function meet(a: Box, b: Box): Box | null {
  const box = {
    x0: Math.max(a.x0, b.x0),
    y0: Math.max(a.y0, b.y0),
    x1: Math.min(a.x1, b.x1),
    y1: Math.min(a.y1, b.y1),
  };
  return box.x1 > box.x0 && box.y1 > box.y0 ? box : null;
}

/** The box around a rectangle after a matrix has turned and stretched it. */
export function boxAround(matrix: Matrix, x0: number, y0: number, x1: number, y1: number): Box {
  const xs: number[] = [];
  const ys: number[] = [];
  for (const x of [x0, x1]) {
    for (const y of [y0, y1]) {
      xs.push(matrix[0] * x + matrix[2] * y + matrix[4]);
      ys.push(matrix[1] * x + matrix[3] * y + matrix[5]);
    }
  }
  return { x0: Math.min(...xs), y0: Math.min(...ys), x1: Math.max(...xs), y1: Math.max(...ys) };
}

/** A part of a path, on the page as it is seen. */
export interface Shape {
  readonly box: Box;
  readonly rectangle: boolean;
  readonly points: readonly (readonly [number, number])[];
}

/** Path data: 0 move x y, 1 line x y, 2 curve with six numbers, 3 curve with four, 4 close. */
export function shapesOf(path: ArrayLike<number> | null, matrix: Matrix): readonly Shape[] {
  const shapes: Shape[] = [];
  let points: [number, number][] = [];
  let straight = true;
  const add = (x: number, y: number) => {
    points.push([matrix[0] * x + matrix[2] * y + matrix[4], matrix[1] * x + matrix[3] * y + matrix[5]]);
  };
  const finish = () => {
    if (points.length > 1) {
      const xs = points.map(([x]) => x);
      const ys = points.map(([, y]) => y);
      const box = { x0: Math.min(...xs), y0: Math.min(...ys), x1: Math.max(...xs), y1: Math.max(...ys) };
      shapes.push({ box, rectangle: straight && isRectangle(points, box), points });
    }
    points = [];
    straight = true;
  };
  for (let i = 0; path && i < path.length; ) {
    const kind = path[i++];
    if (kind === 4) continue;
    if (kind === 0) finish();
    const count = kind === 2 ? 6 : kind === 3 ? 4 : 2;
    if (count > 2) straight = false;
    for (let k = 0; k < count; k += 2) add(path[i + k] ?? 0, path[i + k + 1] ?? 0);
    i += count;
  }
  finish();
  return shapes;
}

/** Every point lies in a corner of the box, and all four corners are there. */
function isRectangle(points: readonly (readonly [number, number])[], box: Box): boolean {
  const near = 0.5;
  const corners = new Set<string>();
  for (const [x, y] of points) {
    const left = Math.abs(x - box.x0) < near;
    const right = Math.abs(x - box.x1) < near;
    const top = Math.abs(y - box.y0) < near;
    const bottom = Math.abs(y - box.y1) < near;
    if ((!left && !right) || (!top && !bottom)) return false;
    corners.add(`${left ? 'l' : 'r'}${top ? 't' : 'b'}`);
  }
  return corners.size === 4;
}

/** True where one shape of a path lies within another: the two may leave a hole. */
export function nests(shapes: readonly Shape[]): boolean {
  if (shapes.length < 2 || shapes.length > 200) return shapes.length > 200;
  return shapes.some((a, i) =>
    shapes.some(
      (b, k) =>
        i !== k &&
        b.box.x0 >= a.box.x0 &&
        b.box.x1 <= a.box.x1 &&
        b.box.y0 >= a.box.y0 &&
        b.box.y1 <= a.box.y1,
    ),
  );
}

/** The box around shapes; null for none. */
export function around(shapes: readonly Shape[]): Box | null {
  if (shapes.length === 0) return null;
  return {
    x0: Math.min(...shapes.map(({ box }) => box.x0)),
    y0: Math.min(...shapes.map(({ box }) => box.y0)),
    x1: Math.max(...shapes.map(({ box }) => box.x1)),
    y1: Math.max(...shapes.map(({ box }) => box.y1)),
  };
}

/** Thinner lines strike words through; thicker ones black them out. In points. */
const thick = 6;

/** Level lines so thick that they cover words, as a marker pen draws them. */
export function thickLines(
  shapes: readonly Shape[],
  { matrix, lineWidth }: { readonly matrix: Matrix; readonly lineWidth: number },
): readonly Box[] {
  const width = lineWidth * Math.sqrt(Math.abs(matrix[0] * matrix[3] - matrix[1] * matrix[2]));
  if (width < thick) return [];
  return shapes.flatMap(({ points, box }) =>
    points.length === 2 && box.y1 - box.y0 < 1
      ? [{ x0: box.x0, x1: box.x1, y0: box.y0 - width / 2, y1: box.y1 + width / 2 }]
      : [],
  );
}
