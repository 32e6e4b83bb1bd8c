import type { Line, Piece, Run } from './layout.js';
import { isRaised, lineText } from './lines.js';
import { type Column, toPiece } from './paragraphs.js';
import type { Typography } from './typography.js';

/** A footnote or endnote before its words are put together; the mark is taken off the lines. */
export interface Note {
  readonly mark: string | null;
  readonly piece: Piece;
}

const sign = /^(?:\d{1,3}|[*†‡§]{1,3}|[ivx]{1,5}|[a-z])$/;

/** The lines at the foot of a page that are set smaller than the report and begin with a note's mark. */
export function splitFootnotes(
  lines: readonly Line[],
  typography: Typography,
): { body: readonly Line[]; notes: readonly Line[] } {
  let from = lines.length;
  while (from > 0 && (lines[from - 1] as Line).size < typography.bodySize * 0.94) from--;
  // A page on which everything is small has no notes below its body.
  if (from === 0) return { body: lines, notes: [] };
  while (from < lines.length && noteMark(lines[from] as Line) === null) from++;
  return { body: lines.slice(0, from), notes: lines.slice(from) };
}

/** Cuts the lines of a page's notes where a new mark stands. */
export function toNotes(lines: readonly Line[], column: Column): Note[] {
  const groups: { mark: string | null; lines: Line[] }[] = [];
  for (const line of lines) {
    const mark = noteMark(line);
    if (mark || groups.length === 0)
      groups.push({ mark: mark?.text ?? null, lines: mark ? [without(line, mark)] : [line] });
    else groups.at(-1)?.lines.push(line);
  }
  return groups.map(({ mark, lines: own }) => ({
    mark,
    piece: { ...toPiece(own, column), role: 'note' as const },
  }));
}

/** Takes the mark off a piece that the tags call a note, or that begins with a raised mark; null if it has none. */
export function asNote(piece: Piece): Note | null {
  const first = piece.lines[0] as Line;
  const mark = piece.role === 'note' ? noteMark(first) : raisedMark(first);
  if (!mark) return piece.role === 'note' ? { mark: null, piece } : null;
  const rest = without(first, mark);
  if (rest.runs.length === 0 && piece.lines.length === 1) return null;
  const lines = rest.runs.length === 0 ? piece.lines.slice(1) : [rest, ...piece.lines.slice(1)];
  return { mark: mark.text, piece: { ...piece, role: 'note', tagLabel: null, lines } };
}

/** The mark with which a line of a note begins: raised, or a number in a run of its own, or before a blank. */
function noteMark(line: Line): Run | null {
  const raised = raisedMark(line);
  if (raised) return raised;
  const first = line.runs[0] as Run;
  if (line.runs.length > 1 && sign.test(first.text) && /\d|[*†‡§]/.test(first.text)) return first;
  const typed = /^(\d{1,3}|[*†‡§]{1,3})\.?\s+(?=\S)/.exec(first.text);
  if (!typed || /^\d+ \p{Ll}/u.test(lineText(line))) return null;
  return { ...first, text: typed[1] ?? '' };
}

function raisedMark(line: Line): Run | null {
  const first = line.runs[0] as Run;
  return line.runs.length > 1 && isRaised(first, line) && sign.test(first.text) ? first : null;
}

function without(line: Line, mark: Run): Line {
  const [first, ...rest] = line.runs as [Run, ...Run[]];
  if (first.text === mark.text) return { ...line, runs: rest, x0: rest[0]?.x0 ?? line.x0 };
  const cut = first.text.slice(mark.text.length).replace(/^\.?\s+/, '');
  const share = (first.x1 - first.x0) / first.text.length;
  return { ...line, runs: [{ ...first, text: cut, x0: first.x1 - share * cut.length }, ...rest] };
}
