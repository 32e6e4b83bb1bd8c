import { splitPrintedNumber } from '../printed-number.js';
import { continues } from './continuation.js';
import type { Line, Piece, Region } from './layout.js';
import { lineText } from './lines.js';
import { asNote, type Note } from './notes.js';
import { labelOf } from './paragraphs.js';
import type { PageRegions } from './regions.js';
import { joinTables } from './table-joining.js';

/** The whole report in reading order, paragraphs and tables joined over pages, notes apart. */
export interface Flow {
  readonly regions: readonly Region[];
  readonly notes: readonly Note[];
}

/** Runs the pages together. */
export function joinPages(pages: readonly PageRegions[]): Flow {
  const regions: Region[] = [];
  const notes: Note[] = [];
  for (const page of pages) {
    let first = true;
    for (const region of page.flow) {
      const note = region.kind === 'piece' ? asNote(region.piece) : null;
      if (note) {
        addNote(notes, note);
        continue;
      }
      const last = regions.at(-1);
      const joined = last ? join(last, region, first) : null;
      if (joined) regions[regions.length - 1] = joined;
      else regions.push(region);
      first = false;
    }
    for (const note of page.notes) addNote(notes, note);
  }
  return { regions: joinLabels(regions), notes };
}

/** A note without a mark goes on with the one before. */
function addNote(notes: Note[], note: Note): void {
  const last = notes.at(-1);
  if (note.mark === null && last && last.piece.lines.length > 0) {
    notes[notes.length - 1] = {
      ...last,
      piece: { ...last.piece, lines: [...last.piece.lines, ...note.piece.lines] },
    };
  } else notes.push(note);
}

function join(last: Region, next: Region, overPage: boolean): Region | null {
  if (last.kind === 'table' && next.kind === 'table') {
    const table = overPage ? joinTables(last.table, next.table) : null;
    return table ? { kind: 'table', table } : null;
  }
  if (last.kind !== 'piece' || next.kind !== 'piece') return null;
  const goesOn = overPage ? continues(last.piece, next.piece) : isTorn(last.piece, next.piece);
  return goesOn ? { kind: 'piece', piece: append(last.piece, next.piece) } : null;
}

function append(upper: Piece, lower: Piece): Piece {
  return { ...upper, lines: [...upper.lines, ...lower.lines] };
}

/** Two tagged paragraphs of which the second goes on in the sentence and at the spacing of the first. */
function isTorn(upper: Piece, lower: Piece): boolean {
  if (upper.role === null || lower.role !== 'paragraph' || upper.role === 'heading') return false;
  const [last, first] = [upper.lines.at(-1) as Line, lower.lines[0] as Line];
  const step = first.baseline - last.baseline;
  return (
    last.page === first.page &&
    step > 0 &&
    step < last.size * 1.35 &&
    /^\p{Ll}/u.test(lineText(first)) &&
    /[\p{L},]$/u.test(lineText(last)) &&
    labelOf(first) === null &&
    continues(upper, lower)
  );
}

/** A number that stands on a line of its own belongs to the paragraph after it. */
function joinLabels(regions: readonly Region[]): Region[] {
  const out: Region[] = [];
  for (const region of regions) {
    const last = out.at(-1);
    if (last?.kind === 'piece' && region.kind === 'piece' && isBareLabel(last.piece, region.piece)) {
      out[out.length - 1] = {
        kind: 'piece',
        piece: {
          ...region.piece,
          lines: [...last.piece.lines, ...region.piece.lines],
          left: last.piece.left,
        },
      };
    } else out.push(region);
  }
  return out;
}

function isBareLabel(piece: Piece, next: Piece): boolean {
  const line = piece.lines[0] as Line;
  const first = next.lines[0] as Line;
  if (piece.lines.length > 1 || line.page !== first.page || labelOf(first) !== null) return false;
  const found = splitPrintedNumber(`${lineText(line)}\tX`);
  const near = Math.abs(first.baseline - line.baseline) < line.size * 3;
  return (
    found?.rest === 'X' &&
    near &&
    !/^[-–—*]$/.test(found.label) &&
    splitPrintedNumber(lineText(line)) !== null
  );
}
