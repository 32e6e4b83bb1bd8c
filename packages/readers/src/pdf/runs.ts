import type { Fonts } from './fonts.js';
import type { Box, PageText, Run } from './layout.js';
import type { PdfPage } from './pdfjs.js';

type Matrix = readonly [number, number, number, number, number, number];

/** A page's text as pdfjs gives it; fonts are known by name only later. */
export interface RawPage {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  /** From PDF user space to the page as it is seen. */
  readonly view: Matrix;
  readonly items: readonly RawItem[];
}

/** One string of a page as pdfjs gives it. */
export interface RawItem {
  readonly text: string;
  readonly transform: Matrix;
  readonly width: number;
  readonly font: string;
  readonly tag: string | null;
  readonly artefact: boolean;
}

/** Reads the strings of a page; with their marked content where the file is tagged. */
export async function readPageText(page: PdfPage, tagged: boolean): Promise<RawPage> {
  const content = await page.getTextContent({ includeMarkedContent: tagged });
  const items: RawItem[] = [];
  const open: { id: string | null; artefact: boolean }[] = [];
  for (const item of content.items) {
    if ('str' in item) {
      if (item.str === '') continue;
      const top = open.at(-1);
      items.push({
        text: item.str,
        transform: finite(item.transform) as unknown as Matrix,
        width: Number.isFinite(item.width) ? item.width : 0,
        font: item.fontName,
        tag: top?.id ?? null,
        artefact: top?.artefact ?? false,
      });
    } else if (item.type === 'endMarkedContent') {
      open.pop();
    } else {
      const outer = open.at(-1);
      const marked = item as { id?: string; tag?: string };
      open.push({
        id: marked.id ?? outer?.id ?? null,
        artefact: marked.tag === 'Artifact' || (outer?.artefact ?? false),
      });
    }
  }
  // A page whose text mostly runs upwards or downwards is a landscape page that was not turned.
  const upright = page.getViewport({ scale: 1 });
  const turn = prevailingTurn(items, upright.transform as unknown as Matrix);
  const view = turn === 0 ? upright : page.getViewport({ scale: 1, rotation: (page.rotate + turn) % 360 });
  return {
    number: page.pageNumber,
    width: view.width,
    height: view.height,
    view: view.transform as unknown as Matrix,
    items,
  };
}

/** Broken fonts and matrices make places that are no numbers; such words are read, at the corner of the page. */
function finite(numbers: readonly number[]): readonly number[] {
  return numbers.every((number) => Math.abs(number) < 1e7) ? numbers : [1, 0, 0, 1, 0, 0];
}

/** By how many degrees clockwise a page has to be turned for most of its letters to stand upright. */
function prevailingTurn(items: readonly RawItem[], view: Matrix): number {
  const letters: Record<number, number> = { 0: 0, 90: 0, 180: 0, 270: 0 };
  for (const item of items) {
    const [a, b] = multiply(view, item.transform);
    const angle = (((Math.round(Math.atan2(b, a) / (Math.PI / 2)) * 90) % 360) + 360) % 360;
    letters[angle] = (letters[angle] ?? 0) + item.text.trim().length;
  }
  const all = Object.values(letters).reduce((sum, n) => sum + n, 0);
  for (const angle of [90, 180, 270]) {
    if ((letters[angle] ?? 0) > all * 0.6) return (360 - angle) % 360;
  }
  return 0;
}

/** Turns a page's strings into runs on the page as it is seen. */
export function toRuns(raw: RawPage, fonts: Fonts): PageText {
  const runs: Run[] = [];
  let space = false;
  for (const item of raw.items) {
    const words = printed(item.text);
    const text = words.trim();
    if (text === '') {
      space = true;
      const last = runs.at(-1);
      if (last) runs[runs.length - 1] = { ...last, spaceAfter: true };
      continue;
    }
    const placed = place(item, raw.view, words);
    const run: Run = {
      ...placed,
      text,
      spaceBefore: space || /^\s/.test(words),
      spaceAfter: /\s$/.test(words),
      page: raw.number,
      style: fonts.get(item.font),
      tag: item.tag,
      artefact: item.artefact,
    };
    space = false;
    runs.push(run);
  }
  return { page: raw.number, width: raw.width, height: raw.height, runs };
}

/** Tabs, ends of lines, and the third sign: in a font that names none of its letters the blank has that place. */
const blanks = new Set([3, 9, 10, 13]);

/** Bullets of symbol fonts by the sign that they print, blanks as blanks, unprintable characters dropped. */
function printed(text: string): string {
  // Most strings are plain words.
  if (/^[ -~‘’“”–]*$/.test(text) && !/(?:^| )[a-z] [a-z] /i.test(text)) return text;
  return text
    .replace(/[\uF000-\uF0FF]/g, (sign) => symbols[sign] ?? sign)
    .replace(/[\u2000-\u200A\u205F\u3000]/g, ' ')
    .replace(/\u202F/g, '\u00A0')
    .replace(/\p{Cc}/gu, (sign) => (blanks.has(sign.charCodeAt(0)) ? ' ' : ''))
    .replace(/[\u200B\u2060\uFEFF]/g, '')
    .replace(/(?<![\p{L}\p{N}])(?:\p{L} ){3,}\p{L}(?![\p{L}\p{N}])/gu, closeUp);
}

/** "P a g e" and "C O N F I D E N T I A L" are words with their letters spread; "A B C D" are letters. */
function closeUp(letters: string): string {
  const word = letters.replace(/ /g, '');
  return /^\p{Lu}?\p{Ll}+$/u.test(word) || (/^\p{Lu}{6,}$/u.test(word) && /[AEIOUY]/.test(word))
    ? word
    : letters;
}

const symbols: Readonly<Record<string, string>> = {
  '\uF0B7': '•',
  '\uF0A7': '▪',
  '\uF0D8': '➢',
  '\uF076': '❖',
  '\uF0FC': '✓',
  '\uF0A8': '◆',
  '\uF06F': 'o',
};

function place(
  item: RawItem,
  view: Matrix,
  words: string,
): Pick<Run, 'x0' | 'x1' | 'baseline' | 'size' | 'rect'> {
  const seen = multiply(view, item.transform);
  const size = Math.hypot(seen[2], seen[3]) || Math.hypot(seen[0], seen[1]) || 1;
  const length = Math.hypot(seen[0], seen[1]) || 1;
  // Blanks at the ends belong to the gaps, not to the run.
  const share = item.width / Math.max(1, words.length);
  const from = share * (words.length - words.trimStart().length);
  const to = item.width - share * (words.length - words.trimEnd().length);
  const [ux, uy] = [seen[0] / length, seen[1] / length];
  const start = [seen[4] + ux * from, seen[5] + uy * from] as const;
  const end = [seen[4] + ux * to, seen[5] + uy * to] as const;
  return {
    x0: Math.min(start[0], end[0]),
    x1: Math.max(start[0], end[0], Math.min(start[0], end[0]) + (Math.abs(ux) < 0.5 ? size * 0.75 : 0)),
    baseline: Math.max(start[1], end[1]),
    size,
    rect: userRect(item, from, to),
  };
}

function userRect(item: RawItem, from: number, to: number): Run['rect'] {
  const [a, b, c, d, e, f] = item.transform;
  const along = Math.hypot(a, b) || 1;
  const [ux, uy] = [a / along, b / along];
  const xs: number[] = [];
  const ys: number[] = [];
  for (const t of [from, to]) {
    for (const v of [-0.22, 0.78]) {
      xs.push(e + ux * t + c * v);
      ys.push(f + uy * t + d * v);
    }
  }
  const round = (n: number) => Math.round(n * 100) / 100;
  return [round(Math.min(...xs)), round(Math.min(...ys)), round(Math.max(...xs)), round(Math.max(...ys))];
}

/** `outer` after `inner`, both as a, b, c, d, e, f of a PDF matrix. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
  return [
    outer[0] * inner[0] + outer[2] * inner[1],
    outer[1] * inner[0] + outer[3] * inner[1],
    outer[0] * inner[2] + outer[2] * inner[3],
    outer[1] * inner[2] + outer[3] * inner[3],
    outer[0] * inner[4] + outer[2] * inner[5] + outer[4],
    outer[1] * inner[4] + outer[3] * inner[5] + outer[5],
  ];
}

/** A box on the page as it is seen, in PDF user space: left, bottom, right, top. */
export function userRectOf(view: Matrix, { x0, y0, x1, y1 }: Box): Run['rect'] {
  const [a, b, c, d, e, f] = view;
  const size = a * d - b * c || 1;
  const back = (x: number, y: number) => [
    (d * (x - e) - c * (y - f)) / size,
    (a * (y - f) - b * (x - e)) / size,
  ];
  const corners = [back(x0, y0), back(x1, y1)];
  const round = (n: number) => Math.round(n * 100) / 100;
  const xs = corners.map(([x]) => x ?? 0);
  const ys = corners.map(([, y]) => y ?? 0);
  return [round(Math.min(...xs)), round(Math.min(...ys)), round(Math.max(...xs)), round(Math.max(...ys))];
}
