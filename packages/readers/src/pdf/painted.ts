import type { Box } from './layout.js';
import { around, boxAround, type Matrix, meet, nests, shapesOf, thickLines } from './painted-shapes.js';
import { loadPdfjs, type PdfDocument, type PdfPage } from './pdfjs.js';
import { noPictures, type PlacedPictures } from './placed-pictures.js';
import { multiply } from './runs.js';

/** A letter as it is painted, on the page as it is seen. */
export interface PaintedGlyph {
  readonly text: string;
  /** From the baseline to the height of capitals. */
  readonly box: Box;
  /** Place in the order of painting. */
  readonly order: number;
  /** Six hexadecimal digits in capitals; null for patterns. */
  readonly colour: string | null;
  /** Painted without ink, or so thinly that it cannot be seen. */
  readonly inkless: boolean;
  /** Only its outline is painted, or it is part of a font of drawings: its colour is not the filling's. */
  readonly outlined: boolean;
  readonly layerOff: boolean;
  /** Number of the form that paints it, counted from 1; 0 for the page itself. */
  readonly form: number;
  /** The annotation that paints it; null for the page itself. */
  readonly annotation: string | null;
  /** As pdfjs calls it. */
  readonly font: string;
}

/** A painted area. */
export interface PaintedArea {
  readonly box: Box;
  readonly order: number;
  /** Null where it cannot be told: pictures, patterns, shadings, what shines through, what is no rectangle. */
  readonly colour: string | null;
  /** Covers what lies below: a filled rectangle, or a picture, that nothing shines through. */
  readonly opaque: boolean;
  readonly picture: boolean;
  /** As {@link PaintedGlyph.form}. */
  readonly form: number;
}

export interface Painted {
  readonly glyphs: readonly PaintedGlyph[];
  readonly areas: readonly PaintedArea[];
}

interface State {
  matrix: Matrix;
  /** What the page, the form or the annotation itself has done to its matrix. */
  own: Matrix;
  form: number;
  annotation: string | null;
  fill: string | null;
  stroke: string | null;
  fillAlpha: number;
  strokeAlpha: number;
  blended: boolean;
  masked: boolean;
  lineWidth: number;
  clip: Box | null;
  /** False where the clip is no rectangle, so that what is painted is smaller than its box. */
  plainClip: boolean;
  font: string;
  size: number;
  letterSpace: number;
  wordSpace: number;
  stretch: number;
  leading: number;
  rise: number;
  mode: number;
}

interface Glyph {
  readonly unicode?: string;
  readonly width?: number;
  readonly isSpace?: boolean;
}

/** Whether a layer is shown, by what pdfjs tells of a marked stretch. */
export type LayerShown = (properties: unknown) => boolean;

/** How the document shows its layers when it is opened; all of them where it has none. */
export async function layersOf(document: PdfDocument): Promise<LayerShown> {
  const config = await document.getOptionalContentConfig({ intent: 'display' }).catch(() => null);
  return (properties) => {
    try {
      return config?.isVisible(properties) !== false;
    } catch {
      return true;
    }
  };
}

/**
 * Letters and areas of a page in the order in which they are painted, annotations last.
 * @param pictures those of the page; without them no picture is taken to cover anything
 */
export async function readPainted(
  page: PdfPage,
  view: Matrix,
  shown: LayerShown,
  pictures: PlacedPictures = noPictures,
): Promise<Painted> {
  const { OPS } = await loadPdfjs();
  const list = await page.getOperatorList();
  const glyphs: PaintedGlyph[] = [];
  const areas: PaintedArea[] = [];
  let state = startOf(view);
  const saved: State[] = [];
  const layers: boolean[] = [];
  let textMatrix: Matrix = identity;
  let lineMatrix: Matrix = textMatrix;
  let pendingClip = false;
  let placed = false;
  let forms = 0;
  const fontWidths = new Map<string, number>();

  const moveLine = (x: number, y: number) => {
    lineMatrix = multiply(lineMatrix, [1, 0, 0, 1, x, y]);
    textMatrix = lineMatrix;
  };
  const paintArea = (box: Box, order: number, colour: string | null, solid: boolean, picture = false) => {
    const clipped = state.clip ? meet(box, state.clip) : box;
    if (!clipped || layers.includes(false)) return;
    const clear = state.fillAlpha >= 0.99 && !state.masked && state.plainClip;
    // Black that is multiplied with what lies below is black.
    const dark = colour !== null && state.blended && isDark(colour);
    const opaque = solid && clear && (!state.blended || dark);
    if (state.fillAlpha < 0.05) return;
    areas.push({
      box: clipped,
      order,
      colour: opaque ? colour : null,
      opaque: opaque && (colour !== null || picture),
      picture,
      form: state.form,
    });
  };
  /** A picture that is not decoded leaves nothing but the place that was made for it. */
  const paintPicture = (order: number) => {
    const plain = isUpright(state.matrix) && pictures.isPlain(state.own);
    paintArea(boxAround(state.matrix, 0, 0, 1, 1), order, null, plain, true);
  };
  const showText = (items: readonly (Glyph | number)[], order: number) => {
    const { size, stretch } = state;
    const widthUnit = fontWidths.get(state.font) ?? 0.001;
    for (const item of items) {
      if (typeof item === 'number') {
        textMatrix = multiply(textMatrix, [1, 0, 0, 1, (-item * size * stretch) / 1000, 0]);
        continue;
      }
      if (!item) continue;
      const width = (item.width ?? 0) * size * widthUnit;
      const step = (width + state.letterSpace + (item.isSpace ? state.wordSpace : 0)) * stretch;
      const text = item.unicode ?? '';
      // A broken font: what such a page shows cannot be told, and it is read as it stands.
      if (!textMatrix.every(Number.isFinite) || !Number.isFinite(width))
        throw new Error('no place for a letter');
      if (/[\p{L}\p{N}]/u.test(text)) {
        const matrix = multiply(state.matrix, textMatrix);
        const low = state.rise + size * 0.05;
        const high = state.rise + size * 0.6;
        glyphs.push({
          text,
          box: boxAround(matrix, 0, low, width * stretch, high),
          order,
          colour: state.fill,
          inkless: state.mode === 3 || state.mode === 7 || (state.mode === 0 && state.fillAlpha < 0.02),
          outlined: state.mode !== 0 || widthUnit !== 0.001,
          layerOff: layers.includes(false),
          form: state.form,
          annotation: state.annotation,
          font: state.font,
        });
      } else if (text !== '') {
        const matrix = multiply(state.matrix, textMatrix);
        glyphs.push({
          text,
          box: boxAround(matrix, 0, state.rise, width * stretch, state.rise + size * 0.5),
          order,
          colour: null,
          inkless: state.mode === 3,
          outlined: true,
          layerOff: layers.includes(false),
          form: state.form,
          annotation: state.annotation,
          font: state.font,
        });
      }
      textMatrix = multiply(textMatrix, [1, 0, 0, 1, step, 0]);
    }
  };

  list.fnArray.forEach((op, order) => {
    const args = (list.argsArray[order] ?? []) as readonly unknown[];
    const number = (i: number) => Number(args[i] ?? 0);
    const bare = placed;
    placed = false;
    switch (op) {
      case OPS.save:
        saved.push(state);
        break;
      case OPS.restore:
        if (bare || pictures.isAt(state.own)) paintPicture(order);
        state = saved.pop() ?? state;
        break;
      case OPS.transform:
        state = {
          ...state,
          matrix: multiply(state.matrix, args as unknown as Matrix),
          own: multiply(state.own, args as unknown as Matrix),
        };
        placed = true;
        break;
      case OPS.dependency:
        placed = bare;
        break;
      case OPS.paintFormXObjectBegin: {
        saved.push(state);
        state = { ...state, form: ++forms, own: identity };
        if (Array.isArray(args[0]) || ArrayBuffer.isView(args[0]))
          state = { ...state, matrix: multiply(state.matrix, args[0] as unknown as Matrix) };
        const bounds = args[1] as ArrayLike<number> | null;
        if (bounds && bounds.length === 4)
          state = clipped(
            state,
            boxAround(state.matrix, bounds[0] ?? 0, bounds[1] ?? 0, bounds[2] ?? 0, bounds[3] ?? 0),
            true,
          );
        break;
      }
      case OPS.paintFormXObjectEnd:
        state = saved.pop() ?? state;
        break;
      case OPS.beginAnnotation: {
        saved.push(state);
        const [id, rect, transform, matrix] = args as readonly [unknown, ArrayLike<number>, Matrix, Matrix];
        state = { ...startOf(view), form: ++forms, annotation: String(id ?? '') };
        if (transform) state = { ...state, matrix: multiply(state.matrix, transform) };
        if (matrix) state = { ...state, matrix: multiply(state.matrix, matrix) };
        if (rect && rect.length === 4)
          state = clipped(
            state,
            boxAround(view, rect[0] ?? 0, rect[1] ?? 0, rect[2] ?? 0, rect[3] ?? 0),
            true,
          );
        break;
      }
      case OPS.endAnnotation:
        state = saved.pop() ?? state;
        break;
      case OPS.beginMarkedContentProps: {
        const [tag, properties] = args;
        layers.push(tag === 'OC' ? shown(properties) : true);
        break;
      }
      case OPS.beginMarkedContent:
        layers.push(true);
        break;
      case OPS.endMarkedContent:
        layers.pop();
        break;
      case OPS.setFillRGBColor:
        state = { ...state, fill: hex(args[0]) };
        break;
      case OPS.setStrokeRGBColor:
        state = { ...state, stroke: hex(args[0]) };
        break;
      case OPS.setFillColorN:
        state = { ...state, fill: null };
        break;
      case OPS.setStrokeColorN:
        state = { ...state, stroke: null };
        break;
      case OPS.setLineWidth:
        state = { ...state, lineWidth: number(0) };
        break;
      case OPS.setGState:
        state = withGraphics(state, args[0]);
        break;
      case OPS.clip:
      case OPS.eoClip:
        pendingClip = true;
        break;
      case OPS.constructPath: {
        const [paint, data] = args as readonly [number, readonly [ArrayLike<number> | null]];
        const shapes = shapesOf(data?.[0] ?? null, state.matrix);
        if (pendingClip) {
          pendingClip = false;
          const box = around(shapes);
          const plain = shapes.length === 1 && shapes[0]?.rectangle === true;
          if (box) state = clipped(state, box, plain);
        }
        if (isFill(paint, OPS)) {
          const frame = nests(shapes);
          for (const shape of shapes) paintArea(shape.box, order, state.fill, shape.rectangle && !frame);
        } else if (paint === OPS.stroke && state.strokeAlpha >= 0.99) {
          for (const box of thickLines(shapes, state)) {
            const { fill, fillAlpha } = state;
            state = { ...state, fillAlpha: state.strokeAlpha };
            paintArea(box, order, state.stroke, true);
            state = { ...state, fill, fillAlpha };
          }
        }
        break;
      }
      case OPS.shadingFill:
        if (state.clip) paintArea(state.clip, order, null, false);
        else paintArea({ x0: -1e6, y0: -1e6, x1: 1e6, y1: 1e6 }, order, null, false);
        break;
      case OPS.paintSolidColorImageMask:
        paintArea(boxAround(state.matrix, 0, 0, 1, 1), order, state.fill, isUpright(state.matrix));
        break;
      case OPS.paintImageXObject:
      case OPS.paintImageMaskXObject:
      case OPS.paintInlineImageXObject:
      case OPS.paintImageXObjectRepeat:
      case OPS.paintImageMaskXObjectRepeat:
      case OPS.paintInlineImageXObjectGroup:
      case OPS.paintImageMaskXObjectGroup:
        paintPicture(order);
        break;
      case OPS.beginText:
        textMatrix = identity;
        lineMatrix = textMatrix;
        break;
      case OPS.setFont: {
        const font = String(args[0] ?? '');
        state = { ...state, font, size: number(1) };
        if (!fontWidths.has(font)) fontWidths.set(font, widthUnitOf(page, font));
        break;
      }
      case OPS.setCharSpacing:
        state = { ...state, letterSpace: number(0) };
        break;
      case OPS.setWordSpacing:
        state = { ...state, wordSpace: number(0) };
        break;
      case OPS.setHScale:
        state = { ...state, stretch: number(0) / 100 };
        break;
      case OPS.setLeading:
        state = { ...state, leading: -number(0) };
        break;
      case OPS.setTextRise:
        state = { ...state, rise: number(0) };
        break;
      case OPS.setTextRenderingMode:
        state = { ...state, mode: number(0) };
        break;
      case OPS.moveText:
        moveLine(number(0), number(1));
        break;
      case OPS.setLeadingMoveText:
        state = { ...state, leading: number(1) };
        moveLine(number(0), number(1));
        break;
      case OPS.nextLine:
        moveLine(0, state.leading);
        break;
      case OPS.setTextMatrix: {
        const first = args[0];
        const values = typeof first === 'number' ? args : (first as ArrayLike<number>);
        textMatrix = Array.from({ length: 6 }, (_, i) => Number(values[i] ?? 0)) as unknown as Matrix;
        lineMatrix = textMatrix;
        break;
      }
      case OPS.showText:
        showText(args[0] as readonly (Glyph | number)[], order);
        break;
      default:
        break;
    }
  });
  return { glyphs, areas };
}

const identity: Matrix = [1, 0, 0, 1, 0, 0];

function startOf(view: Matrix): State {
  return {
    matrix: view,
    own: identity,
    form: 0,
    annotation: null,
    fill: '000000',
    stroke: '000000',
    fillAlpha: 1,
    strokeAlpha: 1,
    blended: false,
    masked: false,
    lineWidth: 1,
    clip: null,
    plainClip: true,
    font: '',
    size: 1,
    letterSpace: 0,
    wordSpace: 0,
    stretch: 1,
    leading: 0,
    rise: 0,
    mode: 0,
  };
}

function hex(value: unknown): string | null {
  const colour = String(value ?? '')
    .replace('#', '')
    .toUpperCase();
  return /^[0-9A-F]{6}$/.test(colour) ? colour : null;
}

function isDark(colour: string): boolean {
  return [0, 2, 4].every((at) => Number.parseInt(colour.slice(at, at + 2), 16) < 60);
}

function withGraphics(state: State, entries: unknown): State {
  let next = state;
  for (const [key, value] of Array.isArray(entries) ? (entries as readonly [string, unknown][]) : []) {
    if (key === 'ca') next = { ...next, fillAlpha: Number(value) };
    else if (key === 'CA') next = { ...next, strokeAlpha: Number(value) };
    else if (key === 'BM') next = { ...next, blended: value !== 'source-over' && value !== 'Normal' };
    else if (key === 'SMask') next = { ...next, masked: Boolean(value) };
    else if (key === 'LW') next = { ...next, lineWidth: Number(value) };
    else if (key === 'Font' && Array.isArray(value))
      next = { ...next, font: String(value[0]), size: Number(value[1]) };
  }
  return next;
}

/** Width of a font's unit: a thousandth of its size, but in fonts of drawings whatever they say. */
function widthUnitOf(page: PdfPage, font: string): number {
  const objects = page.commonObjs;
  const found = objects.has(font) ? (objects.get(font) as { fontMatrix?: ArrayLike<number> } | null) : null;
  return Math.abs(found?.fontMatrix?.[0] ?? 0.001) || 0.001;
}

function clipped(state: State, box: Box, plain: boolean): State {
  const clip = state.clip ? (meet(state.clip, box) ?? { x0: 0, y0: 0, x1: 0, y1: 0 }) : box;
  return { ...state, clip, plainClip: state.plainClip && plain };
}

function isUpright(matrix: Matrix): boolean {
  const slant = Math.min(
    Math.abs(matrix[0]) + Math.abs(matrix[3]),
    Math.abs(matrix[1]) + Math.abs(matrix[2]),
  );
  return slant < 0.01;
}

function isFill(paint: number, ops: Awaited<ReturnType<typeof loadPdfjs>>['OPS']): boolean {
  return (
    paint === ops.fill ||
    paint === ops.eoFill ||
    paint === ops.fillStroke ||
    paint === ops.eoFillStroke ||
    paint === ops.closeFillStroke ||
    paint === ops.closeEOFillStroke
  );
}
