import type { Hiding } from '@dhrlint/draft';
import type { Box } from './layout.js';
import type { Painted, PaintedArea, PaintedGlyph } from './painted.js';

/** Words of a page that it does not show. */
export interface Concealed {
  readonly text: string;
  readonly hiding: Hiding;
  readonly page: number;
  /** On the page as it is seen. */
  readonly box: Box;
}

/** Colours that differ by no more than this in each of red, green and blue look the same. */
const sameColour = 12;
/** Share of a page that a picture covers in a scan. */
const scanned = 0.2;
/** Share of a page's letters that lie under its pictures where these are a scan: numbers and stamps may be printed on it. */
const recognised = 0.6;
/** From so many boxes on with the same words under them the words are a stamp of the program that drew the boxes. */
const stamps = 3;

/** Letters of less than this height and width, in points, are specks. */
const speck = 0.6;

export interface Why {
  readonly hiding: Hiding;
  /** What covers it. */
  readonly area: PaintedArea | null;
  /** The label of a redaction, in the colour of its own box: it is not what the box was drawn over. */
  readonly label?: boolean;
}

/**
 * Why each letter of a page does not show, by its place among the painted letters; null where it does. Text without
 * ink on a scanned page is the text recognition's, and shows as the picture under it.
 */
export function whyConcealed(
  { glyphs, areas }: Painted,
  size: { readonly width: number; readonly height: number },
): readonly (Why | null)[] {
  const pageArea = size.width * size.height;
  // A scan may be cut into strips.
  const isScan = extent(areas.filter(({ picture }) => picture)) > pageArea * scanned;
  const boxes = areas.filter(({ opaque, picture }) => opaque && !picture);
  const pictures = coveringPictures(glyphs, areas, pageArea);
  const later = laterCopies(glyphs);
  const lettersOfForm = lettersByForm(glyphs);
  return glyphs.map((glyph, index): Why | null => {
    if (!/[\p{L}\p{N}]/u.test(glyph.text)) return null;
    if (glyph.layerOff) return { hiding: 'layer', area: null };
    if (glyph.box.y1 - glyph.box.y0 < speck && glyph.box.x1 - glyph.box.x0 < speck)
      return { hiding: 'size', area: null };
    if (isOutside(glyph.box, size)) return { hiding: 'off-page', area: null };
    const cover = coverOf(glyph, boxes);
    // A box under a picture that came later hides nothing of it; over the recognised text of a scan it does.
    if (cover && !later.has(index) && !isUnderPicture(glyph, cover, areas))
      return { hiding: 'covered', area: cover };
    // Recognised text is often laid under its picture without ink.
    const picture = glyph.inkless ? undefined : coverOf(glyph, pictures);
    if (picture && !later.has(index)) return { hiding: 'covered', area: picture };
    if (glyph.inkless) return isScan ? null : { hiding: 'invisible', area: null };
    if (glyph.outlined || glyph.colour === null) return null;
    const ground = groundOf(glyph, areas);
    if (ground === null || !alike(glyph.colour, ground.colour)) return null;
    const label =
      !alike(ground.colour, 'FFFFFF') &&
      ground.form > 0 &&
      ground.form === glyph.form &&
      (lettersOfForm.get(glyph.form) ?? 0) <= longestLabel;
    return { hiding: 'colour', area: null, label };
  });
}

/** The first area that lies over a letter. */
function coverOf(glyph: PaintedGlyph, areas: readonly PaintedArea[]): PaintedArea | undefined {
  return areas.find((area) => area.order > glyph.order && covers(area.box, glyph.box));
}

/**
 * Pictures that hide the words under them. The pictures of a scanned page do not: programs lay the words that they
 * recognise under them, and the pictures show the same words.
 */
function coveringPictures(
  glyphs: readonly PaintedGlyph[],
  areas: readonly PaintedArea[],
  pageArea: number,
): readonly PaintedArea[] {
  const pictures = areas.filter(({ opaque, picture }) => opaque && picture);
  if (extent(pictures) < pageArea * scanned) return pictures;
  const letters = glyphs.filter(({ text, layerOff }) => !layerOff && /[\p{L}\p{N}]/u.test(text));
  const under = letters.filter((glyph) => coverOf(glyph, pictures));
  return under.length > letters.length * recognised ? [] : pictures;
}

/** Letters of the text that a program prints in the boxes of its redactions. */
const longestLabel = 60;

function lettersByForm(glyphs: readonly PaintedGlyph[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { form } of glyphs) counts.set(form, (counts.get(form) ?? 0) + 1);
  return counts;
}

interface Group {
  readonly why: Why;
  readonly glyphs: PaintedGlyph[];
}

/** The concealed words of a page: those under one box together, else those that follow each other. */
export function concealedWords(
  painted: Painted,
  why: readonly (Why | null)[],
  page: number,
): readonly Concealed[] {
  const groups: Group[] = [];
  const byArea = new Map<PaintedArea, Group>();
  let last: Group | null = null;
  /** Signs since the last letter: between concealed letters they belong to them. */
  let signs: PaintedGlyph[] = [];
  painted.glyphs.forEach((glyph, index) => {
    if (!/[\p{L}\p{N}]/u.test(glyph.text)) {
      if (glyph.text.trim() !== '') signs.push(glyph);
      return;
    }
    const reason = why[index] ?? null;
    const between = signs;
    signs = [];
    if (!reason || reason.label) {
      last = null;
      return;
    }
    const goesOn: Group | null = last && last.why.hiding === reason.hiding ? last : null;
    const known: Group | null = reason.area ? (byArea.get(reason.area) ?? null) : goesOn;
    const group: Group = known ?? { why: reason, glyphs: [] };
    if (!known) {
      groups.push(group);
      if (reason.area) byArea.set(reason.area, group);
    } else if (group === last) {
      group.glyphs.push(...between);
    }
    group.glyphs.push(glyph);
    last = group;
  });
  return groups.map(({ why: reason, glyphs }) => ({
    text: wordsOf(glyphs),
    hiding: reason.hiding,
    page,
    box: unite(glyphs.map(({ box }) => box)),
  }));
}

/** Without the stamps of a program: the same words under box after box. */
export function withoutStamps(found: readonly Concealed[]): readonly Concealed[] {
  const counts = new Map<string, number>();
  for (const { text, hiding } of found)
    if (hiding === 'covered') counts.set(text, (counts.get(text) ?? 0) + 1);
  return found.filter(({ text, hiding }) => hiding !== 'covered' || (counts.get(text) ?? 0) < stamps);
}

function isOutside(
  box: Box,
  { width, height }: { readonly width: number; readonly height: number },
): boolean {
  const slack = 2;
  return box.x1 < -slack || box.x0 > width + slack || box.y1 < -slack || box.y0 > height + slack;
}

/** True where a box lies over the whole of a letter's body. */
function covers(area: Box, { x0, y0, x1, y1 }: Box): boolean {
  const side = (x1 - x0) * 0.2;
  return area.x0 <= x0 + side && area.x1 >= x1 - side && area.y0 <= y0 + 0.5 && area.y1 >= y1 - 0.5;
}

function isUnderPicture(glyph: PaintedGlyph, cover: PaintedArea, areas: readonly PaintedArea[]): boolean {
  return areas.some(
    ({ picture, order, box }) => picture && order > cover.order && !glyph.inkless && covers(box, glyph.box),
  );
}

/** Letters that are painted again, above, in the same place: the page shows them. */
function laterCopies(glyphs: readonly PaintedGlyph[]): ReadonlySet<number> {
  const key = ({ text, box }: PaintedGlyph) =>
    `${text} ${Math.round((box.x0 + box.x1) / 3)} ${Math.round((box.y0 + box.y1) / 3)}`;
  const last = new Map<string, number>();
  glyphs.forEach((glyph, index) => {
    if (!glyph.inkless && !glyph.layerOff) last.set(key(glyph), index);
  });
  const copied = new Set<number>();
  glyphs.forEach((glyph, index) => {
    if ((last.get(key(glyph)) ?? index) > index && glyph.text.trim() !== '') copied.add(index);
  });
  return copied;
}

/** The colour that a letter is painted on: white paper where nothing is; null where it cannot be told. */
function groundOf(
  { box, order }: PaintedGlyph,
  areas: readonly PaintedArea[],
): { readonly colour: string; readonly form: number } | null {
  const x = (box.x0 + box.x1) / 2;
  const y = (box.y0 + box.y1) / 2;
  for (let i = areas.length - 1; i >= 0; i--) {
    const area = areas[i] as PaintedArea;
    // What comes later may shine through or be a picture with holes.
    if (area.order > order && area.opaque && !area.picture) continue;
    const { x0, y0, x1, y1 } = area.box;
    if (x >= x0 && x <= x1 && y >= y0 && y <= y1) {
      return area.order > order || area.colour === null ? null : { colour: area.colour, form: area.form };
    }
  }
  return { colour: 'FFFFFF', form: 0 };
}

function alike(a: string, b: string): boolean {
  return [0, 2, 4].every(
    (at) =>
      Math.abs(Number.parseInt(a.slice(at, at + 2), 16) - Number.parseInt(b.slice(at, at + 2), 16)) <=
      sameColour,
  );
}

/** The words of letters in their order, with blanks where there are gaps. */
function wordsOf(glyphs: readonly PaintedGlyph[]): string {
  let text = '';
  let last: PaintedGlyph | null = null;
  for (const glyph of glyphs) {
    if (last) {
      const height = Math.max(0.05, last.box.y1 - last.box.y0);
      const sameLine = Math.abs(last.box.y1 - glyph.box.y1) < height;
      if (!sameLine || glyph.box.x0 - last.box.x1 > height * 0.3 || glyph.box.x0 < last.box.x0 - height)
        text += ' ';
    }
    text += glyph.text;
    last = glyph;
  }
  return text.replace(/\s+/g, ' ').trim();
}

function unite(boxes: readonly Box[]): Box {
  return {
    x0: Math.min(...boxes.map(({ x0 }) => x0)),
    y0: Math.min(...boxes.map(({ y0 }) => y0)),
    x1: Math.max(...boxes.map(({ x1 }) => x1)),
    y1: Math.max(...boxes.map(({ y1 }) => y1)),
  };
}

function extent(areas: readonly PaintedArea[]): number {
  return areas.reduce((sum, { box }) => sum + areaOf(box), 0);
}

function areaOf({ x0, y0, x1, y1 }: Box): number {
  return Math.max(0, x1 - x0) * Math.max(0, y1 - y0);
}
