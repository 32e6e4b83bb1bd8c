import { isForm } from './drawn-objects.js';
import { isDamaged } from './mended.js';
import { codeOf, Operators } from './operators.js';
import { contentsOf } from './page-contents.js';
import { boxAround, type Matrix, matrixOf } from './painted-shapes.js';
import { isPlainPicture, noPictures, type PlacedPictures, placedPictures } from './placed-pictures.js';
import { latin1, pdfString, type RawFile, stringSource } from './raw-file.js';
import { multiply } from './runs.js';

/**
 * Tells from a page's content stream whether words on it may be concealed: whether it fills an area over or under
 * text, writes in white or without ink, uses layers, forms or annotations. Reading what a page draws costs about as
 * much as reading its text, so it is done only where this says so. Where the stream cannot be read, it says so, too.
 */
export class PageSigns {
  /** Texts that stand in the pages' streams in place of what is drawn; gathered as pages are looked at. */
  readonly replacements: string[] = [];
  private forms: boolean | null = null;
  private annotations: boolean | null = null;
  private clearInk: boolean | null = null;
  private plainPictures: boolean | null = null;

  constructor(private readonly file: RawFile) {}

  /** Whether the contents of a page do not unpack, so that it looks blank; by its object's number. */
  damaged(number: number | null): boolean {
    const page = number === null ? undefined : this.file.objects.get(number);
    const streams = page ? contentsOf(page, this.file) : null;
    return streams?.some((stream) => isDamaged(stream, this.file)) ?? false;
  }

  /**
   * @param number object number of the page; null where it is not known
   * @param view left, bottom, right, top of what the page shows, in PDF user space
   */
  doubtful(number: number | null, view: readonly number[]): boolean {
    const page = number === null ? undefined : this.file.objects.get(number);
    if (!page || this.file.encrypted) return true;
    if (/\/Annots\b/.test(page.dictionary) && this.hasDrawnAnnotations()) return true;
    const streams = contentsOf(page, this.file);
    if (streams === null) return true;
    if (this.hasClearInk()) return true;
    const parts: Uint8Array[] = [];
    for (const stream of streams) {
      const data = this.file.data(stream);
      if (!data) return true;
      parts.push(data);
      this.replacements.push(...replacementsIn(data));
    }
    const signs = signsOf(parts.length === 1 ? (parts[0] as Uint8Array) : joined(parts), view);
    if (signs === 'draws-over' && this.hasPlainPictures()) return true;
    return signs === 'doubtful' || (signs !== 'none' && this.hasForms());
  }

  /** The pictures of a page, by the object number of the page. */
  picturesOf(number: number | null): PlacedPictures {
    const page = number === null ? undefined : this.file.objects.get(number);
    return page ? placedPictures(page, this.file) : noPictures;
  }

  private hasPlainPictures(): boolean {
    this.plainPictures ??= [...this.file.objects.values()].some(isPlainPicture);
    return this.plainPictures;
  }

  /** Forms are drawn by pages; which page draws which does not matter here. */
  private hasForms(): boolean {
    this.forms ??= [...this.file.objects.values()].some(isForm);
    return this.forms;
  }

  /** A state in which nothing that is painted can be seen. */
  private hasClearInk(): boolean {
    this.clearInk ??= [...this.file.objects.values()].some(({ dictionary }) =>
      /\/ca\s+0?\.?0+(?=[\s/>])/.test(dictionary),
    );
    return this.clearInk;
  }

  private hasDrawnAnnotations(): boolean {
    this.annotations ??= [...this.file.objects.values()].some(({ dictionary }) =>
      /\/Subtype\s*\/(?:Square|Circle|Polygon|PolyLine|Line|Redact|FreeText|Highlight|Stamp|Ink|Widget)\b/.test(
        dictionary,
      ),
    );
    return this.annotations;
  }
}

const replacement = new RegExp(`^/ActualText\\s*(${stringSource})`);
const slash = '/'.charCodeAt(0);
const letters = [...'ActualText'].map((letter) => letter.charCodeAt(0));

/** Replacement texts of marked stretches. Streams are long and mostly hold none, so bytes are looked at first. */
function replacementsIn(content: Uint8Array): readonly string[] {
  const found: string[] = [];
  for (let at = content.indexOf(slash); at >= 0; at = content.indexOf(slash, at + 1)) {
    if (!letters.every((letter, i) => content[at + 1 + i] === letter)) continue;
    const literal = replacement.exec(latin1(content.subarray(at, at + 4000)))?.[1];
    if (literal) found.push(pdfString(literal));
  }
  return found;
}

const save = codeOf('q');
const restore = codeOf('Q');
const transform = codeOf('cm');
const grey = codeOf('g');
const rgb = codeOf('rg');
const colour = codeOf('sc');
const colourN = codeOf('scn');
const cmyk = codeOf('k');
const space = codeOf('cs');
const rectangle = codeOf('re');
const moveTo = codeOf('m');
const lineTo = codeOf('l');
const fill = codeOf('f');
const fillOld = codeOf('F');
const fillEvenOdd = codeOf('f*');
const fillStroke = codeOf('B');
const fillStrokeEvenOdd = codeOf('B*');
const closeFillStroke = codeOf('b');
const closeFillStrokeEvenOdd = codeOf('b*');
const endPath = codeOf('n');
const stroke = codeOf('S');
const closeStroke = codeOf('s');
const lineWidth = codeOf('w');
const show = codeOf('Tj');
const showSpaced = codeOf('TJ');
const nextLineShow = codeOf("'");
const spacedNextLineShow = codeOf('"');
const nextLine = codeOf('T*');
const renderingMode = codeOf('Tr');
const drawOther = codeOf('Do');
const beginMarked = codeOf('BDC');
const beginPicture = codeOf('BI');

const beginText = codeOf('BT');
const textMatrix = codeOf('Tm');
const moveText = codeOf('Td');
const moveTextLeading = codeOf('TD');

function isBeyond([, , , , x, y]: Matrix, [left, bottom, right, top]: readonly number[]): boolean {
  if (left === undefined || bottom === undefined || right === undefined || top === undefined) return false;
  return x < left - 2 || x > right + 2 || y < bottom - 2 || y > top + 2;
}

/** Thinner areas are rules. In points. */
const thin = 3;

/**
 * What the operators of a content stream give reason to suspect.
 * @param view left, bottom, right, top of what the page shows: text that begins beyond is suspected
 */
export function signsOf(
  content: Uint8Array,
  view: readonly number[] = [],
): 'none' | 'draws-others' | 'draws-over' | 'doubtful' {
  const scanner = new Operators(content);
  let white = false;
  let scale = 1;
  let matrix: Matrix = [1, 0, 0, 1, 0, 0];
  let line: Matrix = matrix;
  const saved: { white: boolean; scale: number; matrix: Matrix }[] = [];
  let area = false;
  let points: number[] = [];
  let wrote = false;
  let others = false;
  const lines = new WrittenLines();
  let over = false;
  for (let operator = scanner.next(); operator !== 0; operator = scanner.next()) {
    const { numbers } = scanner;
    switch (operator) {
      case save:
        saved.push({ white, scale, matrix });
        break;
      case restore: {
        const last = saved.pop();
        if (last) ({ white, scale, matrix } = last);
        break;
      }
      case transform:
        scale *= Math.hypot(numbers[0] ?? 1, numbers[1] ?? 0) || 1;
        matrix = multiply(matrix, matrixOf(numbers));
        break;
      case beginText:
        line = [1, 0, 0, 1, 0, 0];
        break;
      case textMatrix:
        line = matrixOf(numbers);
        break;
      case moveText:
      case moveTextLeading:
        line = multiply(line, [1, 0, 0, 1, numbers[0] ?? 0, numbers[1] ?? 0]);
        break;
      case grey:
      case rgb:
      case colour:
      case colourN:
        white =
          numbers.length === 4
            ? numbers.every((n) => n <= 0.05)
            : numbers.length > 0 && numbers.every((n) => n >= 0.95);
        break;
      case cmyk:
        white = numbers.every((n) => n <= 0.05);
        break;
      case space:
        white = false;
        break;
      case rectangle:
        area ||= Math.min(Math.abs(numbers[2] ?? 0), Math.abs(numbers[3] ?? 0)) * scale > thin;
        break;
      case moveTo:
      case lineTo:
        points.push(numbers[0] ?? 0, numbers[1] ?? 0);
        break;
      case fill:
      case fillOld:
      case fillEvenOdd:
      case fillStroke:
      case fillStrokeEvenOdd:
      case closeFillStroke:
      case closeFillStrokeEvenOdd:
        area ||= spread(points) * scale > thin;
        // White on the empty page changes nothing.
        if (area && (wrote || !white)) return 'doubtful';
        area = false;
        points = [];
        break;
      case endPath:
      case stroke:
      case closeStroke:
        area = false;
        points = [];
        break;
      case lineWidth:
        if ((numbers[0] ?? 0) * scale > 5) return 'doubtful';
        break;
      case show:
      case showSpaced:
      case nextLineShow:
      case spacedNextLineShow:
        if (white || isBeyond(multiply(matrix, line), view)) return 'doubtful';
        wrote = true;
        lines.add(multiply(matrix, line));
        if (operator === nextLineShow || operator === spacedNextLineShow) lines.unsure = true;
        break;
      case nextLine:
        lines.unsure = true;
        break;
      case renderingMode:
        if ((numbers[0] ?? 0) >= 3) return 'doubtful';
        break;
      case drawOther:
        others = true;
        over ||= lines.meet(matrix);
        break;
      case beginMarked:
        if (scanner.name === '/OC') return 'doubtful';
        break;
      case beginPicture:
        // What follows is a picture's bytes, in which anything may stand.
        return 'doubtful';
    }
  }
  if (over) return 'draws-over';
  return others ? 'draws-others' : 'none';
}

/** Pictures beyond these are not compared with the lines of a page. */
const mostCompared = 200;

/** Where the lines of a page begin, to tell whether a picture that is drawn later may lie over one. */
class WrittenLines {
  /** A line was begun at a place that is not known. */
  unsure = false;
  private compared = 0;
  /** By the whole points of their height: how far to the left a line there begins. */
  private readonly starts = new Map<number, number>();

  add([, b, c, , x, y]: Matrix): void {
    if (Math.abs(b) + Math.abs(c) > 0.01) this.unsure = true;
    const height = Math.round(y);
    this.starts.set(height, Math.min(x, this.starts.get(height) ?? x));
  }

  meet(matrix: Matrix): boolean {
    if (this.starts.size === 0) return false;
    if (this.unsure || ++this.compared > mostCompared) return true;
    const { x1, y0, y1 } = boxAround(matrix, 0, 0, 1, 1);
    for (const [height, x] of this.starts) if (height > y0 - 2 && height < y1 + 2 && x < x1) return true;
    return false;
  }
}

/** The smaller extent of points, each two numbers. */
function spread(points: readonly number[]): number {
  let [x0, x1, y0, y1] = [Infinity, -Infinity, Infinity, -Infinity];
  for (let i = 0; i + 1 < points.length; i += 2) {
    const [x, y] = [points[i] as number, points[i + 1] as number];
    x0 = Math.min(x0, x);
    x1 = Math.max(x1, x);
    y0 = Math.min(y0, y);
    y1 = Math.max(y1, y);
  }
  return points.length < 4 ? 0 : Math.min(x1 - x0, y1 - y0);
}

/** The streams of a page are one; a word never goes over from one to the next. */
function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length + 1, 0)).fill(10);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length + 1;
  }
  return whole;
}
