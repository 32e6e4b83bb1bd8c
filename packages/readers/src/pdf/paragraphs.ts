import { splitPrintedNumber } from '../printed-number.js';
import type { Line, Piece, Run } from './layout.js';
import { isGap, lineText } from './lines.js';
import type { Typography } from './typography.js';

/** The edges between which lines are set. */
export interface Column {
  readonly left: number;
  readonly right: number;
}

/** Groups the lines of one column, in order, into paragraphs by spacing, indent, numbers and line length. */
export function toParagraphs(lines: readonly Line[], column: Column, typography: Typography): Piece[] {
  const groups: Line[][] = [];
  lines.forEach((line, i) => {
    const group = groups.at(-1);
    if (!group || beginsParagraph(group, line, localRight(lines, i, column, typography), typography)) {
      groups.push([line]);
    } else group.push(line);
  });
  return groups.map((group) => toPiece(group, column));
}

/** A paragraph of which only the layout speaks. */
export function toPiece(lines: readonly Line[], column: Column): Piece {
  return { lines, role: null, level: 0, tagLabel: null, right: column.right, left: column.left };
}

function beginsParagraph(group: readonly Line[], line: Line, right: number, typography: Typography): boolean {
  const last = group.at(-1) as Line;
  const gap = line.baseline - last.baseline;
  const leading = Math.max(typography.leading(last.size), typography.leading(line.size));
  if (gap > leading * 1.25 + 0.5 || gap < 0) return true;
  if (Math.abs(line.size - last.size) > Math.max(line.size, last.size) * 0.08) return true;
  if (endsInPageNumber(last) || wouldFit(last, line, right)) return true;
  if (isBold(last) !== isBold(line) && isBold(last) && group.every(isBold) && !isAnyBold(line))
    return !endsOpen(last);
  const label = labelOf(line);
  if (label !== null) return label.clear || !endsOpen(last) || isNext(group[0] as Line, label.label);
  return isIndented(group, last, line);
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

/** About how broad words are, in thousandths of the font size: capitals are broader than i and l. */
function breadth(text: string): number {
  let sum = 0;
  for (const letter of text) {
    if (/[mwMW@%—]/.test(letter)) sum += 830;
    else if (/[ijltfrI'’‘.,;:!|()[\] -]/.test(letter)) sum += 300;
    else if (/\p{Lu}/u.test(letter)) sum += 690;
    else sum += 520;
  }
  return sum;
}

/**
 * The right edge that a line could have reached: the column's, or that of the indented stretch it belongs to,
 * where several long lines end at the same place short of the column's edge.
 */
function localRight(lines: readonly Line[], index: number, column: Column, typography: Typography): number {
  const line = lines[index - 1] ?? (lines[index] as Line);
  const belongs = (a: Line, b: Line) =>
    Math.abs(a.size - b.size) < 0.6 && b.baseline - a.baseline <= typography.leading(a.size) * 1.25 + 0.5;
  let from = index - 1;
  let to = index - 1;
  while (from > 0 && belongs(lines[from - 1] as Line, lines[from] as Line)) from--;
  while (to >= 0 && to + 1 < lines.length && belongs(lines[to] as Line, lines[to + 1] as Line)) to++;
  const stretch = lines.slice(Math.max(0, from), to + 1);
  const right = Math.max(...stretch.map((l) => l.x1));
  const long = stretch.filter((l) => l.x1 > right - line.size * 4);
  const wide = right - Math.min(...stretch.map((l) => l.x0)) > line.size * 15;
  return stretch.length >= 3 && long.length >= 2 && wide && long.length >= stretch.length * 0.5
    ? right
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
