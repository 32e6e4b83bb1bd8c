import type { Line, Piece } from './layout.js';
import { lineText } from './lines.js';
import { endsOpen, isBold, labelOf, wouldFit } from './paragraphs.js';

/** True where the first paragraph of a page goes on with the last of the page before. */
export function continues(upper: Piece, lower: Piece): boolean {
  const last = upper.lines.at(-1) as Line;
  const first = lower.lines[0] as Line;
  if (upper.role === 'heading' || lower.role === 'heading' || upper.role === 'contents-entry') return false;
  if (Math.abs(last.size - first.size) > 0.8 || isBold(last) !== isBold(first)) return false;
  const label = labelOf(first);
  const open = endsOpen(last);
  if (lower.tagLabel !== null && isLabel(lower.tagLabel)) return false;
  if (label?.clear || (label !== null && !open)) return false;
  if (open)
    return (
      /^["'“‘(]?[\p{Ll}\d]/u.test(lineText(first)) || (isFull(upper, last, first) && alignsWith(upper, first))
    );
  if (!isFull(upper, last, first) || !alignsWith(upper, first)) return false;
  // A sentence ends with the page. Justified lines and hanging indents tell whether the paragraph does too.
  return isHanging(upper) || isJustified(upper, last);
}

function isLabel(text: string): boolean {
  return text === '' || (text.trim().length <= 8 && /^[\W\d]*[a-zA-Z\d]{0,4}\W*$/.test(text.trim()));
}

function isFull(piece: Piece, last: Line, next: Line): boolean {
  return !wouldFit(last, next, Math.max(piece.right, ...piece.lines.map((line) => line.x1)));
}

function alignsWith(piece: Piece, line: Line): boolean {
  const lines = piece.lines.filter((l) => l.page === piece.lines.at(-1)?.page);
  const left = lines.length > 1 ? (lines[1] as Line).x0 : bodyLeft(lines[0] as Line);
  return Math.abs(left - line.x0) < 6;
}

/** Where the words of a line begin after its number. */
function bodyLeft(line: Line): number {
  return labelOf(line) && line.runs[1] ? line.runs[1].x0 : line.x0;
}

function isHanging(piece: Piece): boolean {
  const first = piece.lines[0] as Line;
  return labelOf(first) !== null && bodyLeft(first) > first.x0 + first.size;
}

function isJustified(piece: Piece, last: Line): boolean {
  const ends = piece.lines.map((line) => line.x1);
  return (
    ends.length >= 3 &&
    Math.max(...ends) - Math.min(...ends) < 1.5 &&
    Math.abs(last.x1 - (ends[0] ?? 0)) < 1.5
  );
}
