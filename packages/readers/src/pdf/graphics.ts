import type { Box } from './layout.js';
import { loadPdfjs, type PdfPage } from './pdfjs.js';
import { multiply } from './runs.js';

type Matrix = readonly [number, number, number, number, number, number];

/** A ruled line, or the edge of a box; `at` is its place across, `from` to `to` its extent along. */
export interface Rule {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** What a page draws besides text, on the page as it is seen. */
export interface Graphics {
  readonly horizontal: readonly Rule[];
  readonly vertical: readonly Rule[];
  /** Filled areas in the order in which they are painted. */
  readonly fills: readonly { readonly box: Box; readonly colour: string }[];
  /** True where a picture covers a good part of the page. */
  readonly picture: boolean;
}

/** Lines thinner than this many points are rules, not areas. */
const thin = 3;

/** Reads the rules and filled areas of a page from its drawing operators. */
export async function readGraphics(page: PdfPage, view: Matrix): Promise<Graphics> {
  const { OPS } = await loadPdfjs();
  const list = await page.getOperatorList();
  const sheet = page.getViewport({ scale: 1 });
  const out = {
    horizontal: [] as Rule[],
    vertical: [] as Rule[],
    fills: [] as { box: Box; colour: string }[],
  };
  let picture = false;
  let state = { matrix: view, fill: '#000000', pattern: false };
  const saved: (typeof state)[] = [];
  const strokes = new Set([
    OPS.stroke,
    OPS.closeStroke,
    OPS.fillStroke,
    OPS.eoFillStroke,
    OPS.closeFillStroke,
    OPS.closeEOFillStroke,
  ]);
  const paints = new Set([
    OPS.fill,
    OPS.eoFill,
    OPS.fillStroke,
    OPS.eoFillStroke,
    OPS.closeFillStroke,
    OPS.closeEOFillStroke,
  ]);
  // Annotations come last. Highlights and boxes that somebody put on the page are no rules of its tables.
  const annotations = list.fnArray.indexOf(OPS.beginAnnotation);
  const painting = annotations < 0 ? list.fnArray : list.fnArray.slice(0, annotations);
  painting.forEach((op, i) => {
    const args = list.argsArray[i] as unknown[] | null;
    switch (op) {
      case OPS.save:
        saved.push(state);
        break;
      case OPS.restore:
        state = saved.pop() ?? state;
        break;
      case OPS.transform:
        state = { ...state, matrix: multiply(state.matrix, args as unknown as Matrix) };
        picture ||= coversSheet(state.matrix, sheet.width * sheet.height);
        break;
      case OPS.paintFormXObjectBegin:
        saved.push(state);
        if (Array.isArray(args?.[0]))
          state = { ...state, matrix: multiply(state.matrix, args[0] as unknown as Matrix) };
        break;
      case OPS.paintFormXObjectEnd:
        state = saved.pop() ?? state;
        break;
      case OPS.setFillRGBColor:
        state = { ...state, fill: String(args?.[0] ?? '#000000'), pattern: false };
        break;
      case OPS.setFillColorN:
        state = { ...state, pattern: true };
        break;
      case OPS.constructPath: {
        const [paint, data] = args as [number, [Float32Array | null]];
        const path = data?.[0];
        if (!path) break;
        const stroked = strokes.has(paint);
        const filled = paints.has(paint) && !state.pattern;
        if (stroked || filled) addPath(path, state.matrix, stroked, filled ? state.fill : null, out);
        break;
      }
      default:
        break;
    }
  });
  return { ...out, picture };
}

/** Pictures are drawn into a unit square that the matrix before them stretches to their size. */
function coversSheet(matrix: Matrix, area: number): boolean {
  return Math.abs(matrix[0] * matrix[3] - matrix[1] * matrix[2]) > area * 0.2;
}

interface Drawn {
  horizontal: Rule[];
  vertical: Rule[];
  fills: { box: Box; colour: string }[];
}

/** Path data: 0 move x y, 1 line x y, 2 curve with six numbers, 3 curve with four, 4 close. */
function addPath(
  path: Float32Array,
  matrix: Matrix,
  stroked: boolean,
  fill: string | null,
  out: Drawn,
): void {
  let points: [number, number][] = [];
  let straight = true;
  const finish = (closed: boolean) => {
    if (points.length > 1 && straight) addShape(points, closed, stroked, fill, out);
    points = [];
    straight = true;
  };
  const at = (x: number, y: number): [number, number] => [
    matrix[0] * x + matrix[2] * y + matrix[4],
    matrix[1] * x + matrix[3] * y + matrix[5],
  ];
  for (let i = 0; i < path.length; ) {
    const kind = path[i++];
    if (kind === 0) {
      finish(false);
      points.push(at(path[i] ?? 0, path[i + 1] ?? 0));
      i += 2;
    } else if (kind === 1) {
      points.push(at(path[i] ?? 0, path[i + 1] ?? 0));
      i += 2;
    } else if (kind === 4) {
      finish(true);
    } else {
      straight = false;
      i += kind === 2 ? 6 : 4;
    }
  }
  finish(false);
}

function addShape(
  points: readonly (readonly [number, number])[],
  closed: boolean,
  stroked: boolean,
  fill: string | null,
  out: Drawn,
): void {
  const xs = points.map((p) => p[0]);
  const ys = points.map((p) => p[1]);
  const box: Box = { x0: Math.min(...xs), y0: Math.min(...ys), x1: Math.max(...xs), y1: Math.max(...ys) };
  const [width, height] = [box.x1 - box.x0, box.y1 - box.y0];
  if (fill !== null) {
    if (height <= thin && width > height)
      out.horizontal.push({ at: (box.y0 + box.y1) / 2, from: box.x0, to: box.x1 });
    else if (width <= thin) out.vertical.push({ at: (box.x0 + box.x1) / 2, from: box.y0, to: box.y1 });
    else out.fills.push({ box, colour: fill.replace('#', '').toUpperCase() });
  }
  if (!stroked) return;
  const ring = closed ? [...points, points[0] as readonly [number, number]] : points;
  for (let i = 1; i < ring.length; i++) {
    const [a, b] = [ring[i - 1] as readonly [number, number], ring[i] as readonly [number, number]];
    if (Math.abs(a[1] - b[1]) < 0.5) addRule(out.horizontal, a[1], a[0], b[0]);
    else if (Math.abs(a[0] - b[0]) < 0.5) addRule(out.vertical, a[0], a[1], b[1]);
  }
}

function addRule(rules: Rule[], at: number, a: number, b: number): void {
  rules.push({ at, from: Math.min(a, b), to: Math.max(a, b) });
}

/** Colour of the area behind a point, as six hexadecimal digits; null for white and for none. */
export function fillAt(graphics: Graphics, x: number, y: number): string | null {
  for (let i = graphics.fills.length - 1; i >= 0; i--) {
    const fill = graphics.fills[i];
    if (!fill) continue;
    const { x0, x1, y0, y1 } = fill.box;
    if (x >= x0 && x <= x1 && y >= y0 && y <= y1) {
      return /^[0-9A-F]{6}$/.test(fill.colour) && fill.colour !== 'FFFFFF' ? fill.colour : null;
    }
  }
  return null;
}
