import { splitPrintedNumber } from '../printed-number.js';
import type { Line, Piece, Run } from './layout.js';
import { isGap, lineText } from './lines.js';
import type { Typography } from './typography.js';

/** The edges between which lines are set. */
export interface Column {
  readonly left: number;
  readonly right: number;
  /** True where the edges are drawn, as those of a cell are; they are guessed from the lines elsewhere. */
  readonly drawn?: boolean;
}

/** Groups the lines of one column, in order, into paragraphs by spacing, indent, numbers and line length. */
export function toParagraphs(lines: readonly Line[], column: Column, typography: Typography): Piece[] {
  const groups: Line[][] = [];
  const leading = localLeading(lines, column, typography);
  lines.forEach((line, i) => {
    const group = groups.at(-1);
    if (!group || beginsParagraph(group, line, localRight(lines, i, column), leading)) {
      groups.push([line]);
    } else group.push(line);
  });
  return groups.map((group) => toPiece(group, column));
}

/** A paragraph of which only the layout speaks. */
export function toPiece(lines: readonly Line[], column: Column): Piece {
  return { lines, role: null, level: 0, tagLabel: null, right: column.right, left: column.left };
}

function beginsParagraph(
  group: readonly Line[],
  line: Line,
  right: number,
  leadingOf: (size: number) => number,
): boolean {
  const last = group.at(-1) as Line;
  const gap = line.baseline - last.baseline;
  const leading = Math.max(leadingOf(last.size), leadingOf(line.size));
  if (gap > leading * 1.25 + 0.5 || gap < 0) return true;
  if (Math.abs(line.size - last.size) > Math.max(line.size, last.size) * 0.08) return true;
  if (endsInPageNumber(last) || areEntries(last, line, right)) return true;
  if (wouldFit(last, line, right)) return !goesOn(last, line) && !isOneQuotation(last, line, right);
  if (isBold(last) !== isBold(line) && isBold(last) && group.every(isBold) && !isAnyBold(line))
    return !endsOpen(last);
  const label = labelOf(line);
  if (label !== null) return label.clear || !endsOpen(last) || isNext(group[0] as Line, label.label);
  return isIndented(group, last, line);
}

/** Two lines that end in figures at the right edge: pages of a list of contents whose dots are not text. */
function areEntries(last: Line, line: Line, right: number): boolean {
  const figure = (one: Line) => /(?:^|\s)\d{1,3}$/.test((one.runs.at(-1) as Run).text);
  return figure(last) && figure(line) && Math.abs(last.x1 - line.x1) < 2 && right - last.x1 < 3;
}

/**
 * The distance between lines on this page where it is plain from several that reach the margin, since a page may
 * be set wider than the report; else the report's.
 */
function localLeading(
  lines: readonly Line[],
  column: Column,
  typography: Typography,
): (size: number) => number {
  const steps = new Map<number, number>();
  const size = lines[Math.floor(lines.length / 2)]?.size ?? 0;
  let all = 0;
  lines.forEach((line, i) => {
    const next = lines[i + 1];
    if (!next || Math.abs(line.size - size) > 0.4 || Math.abs(next.size - size) > 0.4) return;
    const step = Math.round(((next.baseline - line.baseline) / size) * 20);
    if (line.x1 < column.right - size * 9 || Math.abs(line.x0 - next.x0) > size * 4) return;
    if (step < 18 || step > 44 || labelOf(next)) return;
    steps.set(step, (steps.get(step) ?? 0) + 1);
    all++;
  });
  const [usual, count] = [...steps].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0] ?? [0, 0];
  if (count < 3 || count < all * 0.4) return typography.leading;
  return (other) => (Math.abs(other - size) < 0.6 ? (usual / 20) * other : typography.leading(other));
}

/** A sentence goes on in the next line, at the same indent: a guessed edge was wrong, not the sentence. */
export function goesOn(last: Line, line: Line): boolean {
  return (
    /^\p{Ll}/u.test((line.runs[0] as Run).text) &&
    /[\p{L},]$/u.test((last.runs.at(-1) as Run).text) &&
    labelOf(line) === null &&
    (Math.abs(last.x0 - line.x0) < 2 || labelOf(last) !== null)
  );
}

/** Two lines in italics at one indent: a quotation set narrower than the text, not a line that was broken off. */
function isOneQuotation(last: Line, line: Line, right: number): boolean {
  const italic = (one: Line) => one.runs.every((run) => run.style.italic);
  const room = right - last.x1;
  return (
    italic(last) &&
    italic(line) &&
    Math.abs(last.x0 - line.x0) < 2 &&
    room < (last.x1 - last.x0) * 0.3 &&
    last.x1 > line.x1
  );
}

/** "2." after a paragraph that began with "1.", "(c)" after "(b)". */
function isNext(first: Line, label: string): boolean {
  const before = labelOf(first)?.label;
  if (before === undefined) return false;
  const last = /(\d+|[a-z])(\W*)$/;
  const [a, b] = [last.exec(before), last.exec(label)];
  if (!a || !b || a[2] !== b[2] || before.slice(0, a.index) !== label.slice(0, b.index)) return false;
  const value = (text: string) => (/\d/.test(text) ? Number(text) : text.charCodeAt(0));
  return value(b[1] as string) === value(a[1] as string) + 1;
}

/** An entry of the contents: dots or a wide gap before the number of a page. */
function endsInPageNumber(line: Line): boolean {
  const last = line.runs.at(-1) as Run;
  const before = line.runs.at(-2);
  if (/(?:[.…]\s?){4,}\s*(?:\d{1,4}|[ivxlc]{1,7})$/.test(lineText(line))) return true;
  return before !== undefined && /^\d{1,4}$/.test(last.text) && last.x0 - before.x1 > line.size * 2;
}

/** Indents that set a line apart from the paragraph above it. */
function isIndented(group: readonly Line[], last: Line, line: Line): boolean {
  const slack = line.size * 0.35;
  const middle = (l: Line) => (l.x0 + l.x1) / 2;
  if (Math.abs(middle(last) - middle(line)) < slack && Math.abs(last.x0 - line.x0) > slack) return false;
  if (group.length === 1) return false;
  const rest = (group[1] as Line).x0;
  return Math.abs(line.x0 - rest) > slack;
}

/**
 * The number or bullet that a line begins with. It is clear where it stands in a column of its own or where no
 * sentence could go on with it.
 */
export function labelOf(line: Line): { label: string; clear: boolean } | null {
  const first = line.runs[0] as Run;
  if (!/^[[(]?[\p{L}\p{N}\p{S}\p{P}]{1,12}(?:\s|$)/u.test(first.text)) return null;
  const found = splitPrintedNumber(labelledText(line));
  if (!found || found.rest === '') return null;
  const bullet = !/[\p{L}\p{N}]/u.test(found.label);
  const second = line.runs[1];
  const apart = first.text === found.label && second !== undefined && second.x0 - first.x1 > line.size * 0.6;
  return { label: found.label, clear: apart || (bullet && !/^[-–—*]$/.test(found.label)) };
}

/** The start of a line with a tab where its first words stand apart from the rest. */
export function labelledText(line: Line): string {
  let text = '';
  let last: Run | undefined;
  for (const run of line.runs) {
    if (last) text += run.x0 - last.x1 > line.size * 0.6 ? '\t' : isGap(last, run) ? ' ' : '';
    text += run.text;
    last = run;
    if (text.length > 60) break;
  }
  return text;
}

/** True where the first word of the next line would have had room on this one: the break was meant. */
export function wouldFit(line: Line, next: Line, right: number): boolean {
  const last = line.runs.at(-1) as Run;
  if (/[-\u00AD\u2010/]$/.test(last.text)) return false;
  const room = right - line.x1;
  // No word is narrower: it need not be measured.
  if (room < line.size) return false;
  return room > firstWordWidth(next) + line.size * 0.6;
}

function firstWordWidth(line: Line): number {
  let width = 0;
  let last: Run | undefined;
  for (const run of line.runs) {
    if (last && isGap(last, run)) break;
    // A no-break space holds two words together.
    const word = /^[^ ]+/.exec(run.text)?.[0] ?? '';
    width += (run.x1 - run.x0) * (breadth(word) / breadth(run.text));
    if (word.length < run.text.length) break;
    last = run;
  }
  return width;
}

/** About how broad the letters of a text font are, in hundredths of its size, by character code. */
const breadths = Array.from({ length: 128 }, (_, code) => {
  const letter = String.fromCharCode(code);
  if (/[mwMW@%]/.test(letter)) return 83;
  if (/[ijltfrI'.,;:!|()[\] -]/.test(letter)) return 30;
  return /[A-Z]/.test(letter) ? 69 : 52;
});

/** About how broad words are: capitals are broader than i and l. */
function breadth(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum += breadths[text.charCodeAt(i)] ?? 52;
  return sum;
}

/**
 * The right edge that the line before `index` could have reached: the column's, or where lines with the same
 * indent end on this page, since lists and quotations may be set narrower.
 */
function localRight(lines: readonly Line[], index: number, column: Column): number {
  const [last, next] = [lines[index - 1], lines[index]];
  if (column.drawn || !last || !next) return column.right;
  const alike = lines.filter(
    (line) =>
      Math.abs(line.size - last.size) < 0.6 &&
      (Math.abs(line.x0 - last.x0) < 4 || Math.abs(line.x0 - next.x0) < 4),
  );
  const right = Math.max(...alike.map((line) => line.x1));
  const wide = right - Math.min(...alike.map((line) => line.x0)) > last.size * 15;
  if (alike.length >= 3 && wide) return right;
  // Too few lines to tell: what is indented is taken to be indented on both sides.
  const indent = Math.min(last.x0, next.x0) - column.left;
  const centred = Math.abs(last.x0 + last.x1 - next.x0 - next.x1) < last.size;
  return indent > 10 && !centred && labelOf(last) === null
    ? column.right - Math.min(indent, 60)
    : column.right;
}

/** True where the line breaks off within a sentence. */
export function endsOpen(line: Line): boolean {
  return !/[.:;?!][)\]"'”’]*$/.test((line.runs.at(-1) as Run).text);
}

export function isBold(line: Line): boolean {
  return line.runs.every((run) => run.style.bold || !/[\p{L}\p{N}]/u.test(run.text));
}

function isAnyBold(line: Line): boolean {
  return line.runs.some((run) => run.style.bold);
}
