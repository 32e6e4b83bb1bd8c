import type { Box } from './layout.js';
import type { Painted, PaintedGlyph } from './painted.js';
import { loadPdfjs, type PdfDocument } from './pdfjs.js';
import { multiply, type RawItem, type RawPage } from './runs.js';

/** The annotations of a page that may say something where they stand, by their names in the file. */
export interface Speaking {
  /** Form fields, signatures and stamps: what they show belongs to the page. */
  readonly fields: ReadonlySet<string>;
  /** Words that a reader typed over the page: comments, but all that there is on a page without other words. */
  readonly typed: ReadonlySet<string>;
}

interface Annotation {
  readonly id?: string;
  readonly pageIndex?: number;
  readonly annotationType?: number;
}

/** The annotations whose appearance has words, by the number of their page. */
export async function speakingAnnotations(document: PdfDocument): Promise<ReadonlyMap<number, Speaking>> {
  const { WIDGET, STAMP, FREETEXT } = (await loadPdfjs()).AnnotationType;
  const annotations = (await document
    .getAnnotationsByType(new Set([WIDGET, STAMP, FREETEXT]), new Set())
    .catch(() => null)) as readonly Annotation[] | null;
  const pages = new Map<number, { fields: Set<string>; typed: Set<string> }>();
  for (const { id, pageIndex = 0, annotationType } of annotations ?? []) {
    if (id === undefined) continue;
    const page = pages.get(pageIndex + 1) ?? { fields: new Set(), typed: new Set() };
    pages.set(pageIndex + 1, page);
    (annotationType === FREETEXT ? page.typed : page.fields).add(id);
  }
  return pages;
}

/** The strings that annotations paint on a page: pdfjs leaves them out of the page's text. */
export function appearanceItems({ glyphs }: Painted, page: RawPage, speaking: Speaking): RawItem[] {
  const bare = page.items.every(({ text }) => text.trim() === '');
  const speaks = (id: string) => speaking.fields.has(id) || (bare && speaking.typed.has(id));
  const strings = new Map<number, PaintedGlyph[]>();
  for (const glyph of glyphs) {
    if (glyph.annotation === null || !speaks(glyph.annotation)) continue;
    const string = strings.get(glyph.order);
    if (string) string.push(glyph);
    else strings.set(glyph.order, [glyph]);
  }
  return [...strings.values()].flatMap((string) => toItem(string, page) ?? []);
}

/** The letter's height in shares of the font's size, and how far above the baseline it begins. */
const letter = { height: 0.55, foot: 0.05 };

function toItem(string: readonly PaintedGlyph[], page: RawPage): RawItem | null {
  const measured = string.find(({ text }) => /[\p{L}\p{N}]/u.test(text));
  const [first, last] = [string[0], string.at(-1)];
  if (!measured || !first || !last) return null;
  const [ux, uy] = directionOf(first.box, last.box);
  const across = ux !== 0 ? measured.box.y1 - measured.box.y0 : measured.box.x1 - measured.box.x0;
  const size = across / letter.height || 1;
  const foot = size * letter.foot;
  // Up is to the left of the way in which the words run; the page as it is seen counts downwards.
  const [vx, vy] = [uy, -ux];
  const along = (box: Box, end: boolean) =>
    ux !== 0 ? (ux > 0 === end ? box.x1 : box.x0) : uy > 0 === end ? box.y1 : box.y0;
  const [from, to] = [along(first.box, false), along(last.box, true)];
  const base =
    ux !== 0
      ? ux > 0
        ? measured.box.y1 + foot
        : measured.box.y0 - foot
      : uy > 0
        ? measured.box.x0 - foot
        : measured.box.x1 + foot;
  const [x, y] = ux !== 0 ? [from, base] : [base, from];
  const scale = Math.hypot(page.view[0], page.view[1]) || 1;
  return {
    text: string.map(({ text }) => text).join(''),
    transform: multiply(inverse(page.view), [ux * size, uy * size, vx * size, vy * size, x, y]),
    width: Math.abs(to - from) / scale,
    font: measured.font,
    tag: null,
    artefact: false,
  };
}

/** Right, left, down or up: which way the letters of a string follow each other on the page as it is seen. */
function directionOf(first: Box, last: Box): readonly [number, number] {
  const dx = (last.x0 + last.x1 - first.x0 - first.x1) / 2;
  const dy = (last.y0 + last.y1 - first.y0 - first.y1) / 2;
  if (Math.abs(dy) > Math.abs(dx)) return [0, Math.sign(dy)];
  return [dx < 0 ? -1 : 1, 0];
}

type Matrix = RawItem['transform'];

function inverse([a, b, c, d, e, f]: Matrix): Matrix {
  const size = a * d - b * c || 1;
  return [d / size, -b / size, -c / size, a / size, (c * f - d * e) / size, (b * e - a * f) / size];
}
