import type { Anchor, Draft } from '@dhrlint/draft';
import type { Box } from './layout.js';
import { type PaintedGlyph, readPainted } from './painted.js';
import type { PdfDocument } from './pdfjs.js';

/** Words on a page: left, bottom, right, top in PDF user space, as `Origin` has it. One box for each line. */
export interface WordBox {
  /** From 1. */
  readonly page: number;
  readonly rect: Rect;
}

type Rect = readonly [number, number, number, number];

/** A stretch of a block's text that one string of the page printed. */
interface Stretch {
  readonly page: number;
  readonly rect: Rect;
  readonly text: string;
  /** The words wanted, from and to in the stretch's text. */
  readonly from: number;
  readonly to: number;
}

/** Finds where exactly words of a report stand on its pages, by the letters that the pages paint. */
export class WordBoxes {
  private readonly glyphs = new Map<number, Promise<readonly PaintedGlyph[]>>();

  constructor(
    private readonly document: PdfDocument,
    private readonly draft: Draft,
  ) {}

  /** The boxes of some words, in their order; empty where they stand on no page. */
  async of({ block, start, end }: Anchor): Promise<readonly WordBox[]> {
    const { spans = [], text = '' } = this.draft.blocks[block] ?? {};
    const boxes: WordBox[] = [];
    for (const span of spans) {
      const from = Math.max(span.start, start);
      const to = Math.min(span.end, end);
      if (span.origin.format !== 'pdf' || from >= to || text.slice(from, to).trim() === '') continue;
      const { page, rect } = span.origin;
      const stretch = {
        page,
        rect,
        text: text.slice(span.start, span.end),
        from: from - span.start,
        to: to - span.start,
      };
      boxes.push({ page, rect: await this.rectOf(stretch) });
    }
    return joined(boxes);
  }

  private async rectOf(stretch: Stretch): Promise<Rect> {
    const { rect, text, from, to } = stretch;
    if (from === 0 && to === text.length) return rect;
    const glyphs = within(await this.glyphsOf(stretch.page), rect);
    return rectOfLetters(stretch, glyphs) ?? shareOf(stretch);
  }

  private glyphsOf(page: number): Promise<readonly PaintedGlyph[]> {
    const known = this.glyphs.get(page) ?? this.readGlyphs(page);
    this.glyphs.set(page, known);
    return known;
  }

  private async readGlyphs(number: number): Promise<readonly PaintedGlyph[]> {
    const page = await this.document.getPage(number);
    const { glyphs } = await readPainted(page, [1, 0, 0, 1, 0, 0], () => true);
    page.cleanup();
    return glyphs;
  }
}

/** Letters whose middle lies in the string's box. */
function within(glyphs: readonly PaintedGlyph[], [x0, y0, x1, y1]: Rect): readonly PaintedGlyph[] {
  return glyphs.filter(({ box }) => {
    const [x, y] = [(box.x0 + box.x1) / 2, (box.y0 + box.y1) / 2];
    return x >= x0 - 1 && x <= x1 + 1 && y >= y0 - 1 && y <= y1 + 1;
  });
}

/** The box of the wanted letters where the painted ones read as the text does; null where they do not. */
function rectOfLetters({ rect, text, from, to }: Stretch, glyphs: readonly PaintedGlyph[]): Rect | null {
  const painted = glyphs.flatMap((glyph) =>
    lettersOf(glyph.text).map((letter) => ({ letter, box: glyph.box })),
  );
  const at = painted
    .map(({ letter }) => letter)
    .join('')
    .indexOf(lettersOf(text).join(''));
  if (at < 0) return null;
  const first = at + lettersOf(text.slice(0, from)).length;
  const wanted = painted.slice(first, first + lettersOf(text.slice(from, to)).length).map(({ box }) => box);
  if (wanted.length === 0) return null;
  const around = boxAroundAll(wanted);
  // A line that runs upwards or downwards is as wide as its string, not as high.
  const upright = isUpright(painted.map(({ box }) => box));
  return upright ? [around.x0, rect[1], around.x1, rect[3]] : [rect[0], around.y0, rect[2], around.y1];
}

/** Each letter one code unit, so that places in the joined letters are places in the list. */
function lettersOf(text: string): readonly string[] {
  return [...text.normalize('NFKC')].filter((sign) => sign.length === 1 && /[\p{L}\p{N}]/u.test(sign));
}

function isUpright(boxes: readonly Box[]): boolean {
  const all = boxAroundAll(boxes);
  return boxes.length < 2 || all.x1 - all.x0 >= all.y1 - all.y0;
}

function boxAroundAll(boxes: readonly Box[]): Box {
  return {
    x0: Math.min(...boxes.map(({ x0 }) => x0)),
    y0: Math.min(...boxes.map(({ y0 }) => y0)),
    x1: Math.max(...boxes.map(({ x1 }) => x1)),
    y1: Math.max(...boxes.map(({ y1 }) => y1)),
  };
}

/** The part of a string's box that the words take by their number of letters. */
function shareOf({ rect: [x0, y0, x1, y1], text, from, to }: Stretch): Rect {
  const share = (at: number) => at / Math.max(1, text.length);
  if (y1 - y0 > x1 - x0 && text.length > 2) {
    return [x0, y0 + (y1 - y0) * share(from), x1, y0 + (y1 - y0) * share(to)];
  }
  return [x0 + (x1 - x0) * share(from), y0, x0 + (x1 - x0) * share(to), y1];
}

/** Boxes that follow one another on a line are one. */
function joined(boxes: readonly WordBox[]): readonly WordBox[] {
  const lines: WordBox[] = [];
  for (const box of boxes) {
    const last = lines.at(-1);
    if (last && last.page === box.page && follows(last.rect, box.rect)) {
      lines[lines.length - 1] = { page: box.page, rect: union(last.rect, box.rect) };
    } else lines.push(box);
  }
  return lines;
}

function follows(a: Rect, b: Rect): boolean {
  const height = Math.min(a[3] - a[1], b[3] - b[1]);
  const shared = Math.min(a[3], b[3]) - Math.max(a[1], b[1]);
  return shared > height / 2 && b[0] - a[2] < height * 2 && b[0] > a[0] - height;
}

function union(a: Rect, b: Rect): Rect {
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])];
}
