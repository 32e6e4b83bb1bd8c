import type { Appearance, Span } from '@dhrlint/draft';
import { splitPrintedNumber } from '../printed-number.js';
import type { Hyphenation } from './hyphenation.js';
import type { Line, Piece, Run } from './layout.js';
import { isGap, isRaised, lineText } from './lines.js';
import { goesOn, wouldFit } from './paragraphs.js';

/** The words of a piece, with its number apart and the marks of notes taken out. */
export interface Composed {
  readonly text: string;
  readonly label: string | null;
  readonly spans: readonly Span[];
  /** Note marks that stood in the text, with their place in it. */
  readonly references: readonly { readonly mark: string; readonly offset: number }[];
  readonly appearance: Appearance;
}

/** Says whether a raised mark after some words is the mark of a note. */
export type IsReference = (mark: string, before: string) => boolean;

/** Puts the words of a piece together as they read on the page. */
export function compose(piece: Piece, hyphenation: Hyphenation, isReference: IsReference): Composed {
  const draft = new Draft(hyphenation, isReference);
  piece.lines.forEach((line, i) => {
    const last = piece.lines[i - 1];
    draft.addLine(line, breakBefore(piece, last, line));
  });
  const { label, offset } = labelIn(draft.text, piece);
  const end = draft.text.trimEnd().length;
  const spans = draft.spans
    .filter((span) => span.end > offset && span.start < end)
    .map((span) => ({
      ...span,
      start: Math.max(0, span.start - offset),
      end: Math.min(span.end, end) - offset,
    }));
  return {
    text: draft.text.slice(offset, end),
    label,
    spans,
    references: draft.references.map((r) => ({ ...r, offset: Math.max(0, r.offset - offset) })),
    appearance: appearanceOf(piece, label),
  };
}

class Draft {
  text = '';
  readonly spans: Span[] = [];
  readonly references: { mark: string; offset: number }[] = [];

  constructor(
    private readonly hyphenation: Hyphenation,
    private readonly isReference: IsReference,
  ) {}

  addLine(line: Line, how: Break): void {
    let last: Run | undefined;
    let first = true;
    for (const run of line.runs) {
      if (this.text !== '' && isNoteMark(run, line) && this.isReference(run.text, this.text)) {
        for (const mark of run.text.split(/[,\s]+/)) this.references.push({ mark, offset: this.text.length });
        // The gap to the next words is measured from the mark that stood before them.
        last = run;
        continue;
      }
      if (this.text !== '') this.join(first ? undefined : last, run, line, how);
      this.add(run);
      last = run;
      first = false;
    }
  }

  private join(last: Run | undefined, run: Run, line: Line, how: Break): void {
    if (last) {
      const gap = run.x0 - last.x1;
      if (gap > line.size * 1.6 || endsLabel(this.text, gap / line.size, run.text)) this.text += '\t';
      else if (isGap(last, run)) this.text += ' ';
    } else if (/\u00AD$/.test(this.text)) this.cut(1);
    else if (how === 'forced') this.text += '\n';
    else if (/[-\u2010]$/.test(this.text)) {
      const { keep, blank } = this.hyphenation.join(this.text.replace(/\u2010$/, '-'), run.text);
      if (!keep) this.cut(1);
      else if (blank) this.text += ' ';
    } else if (how === 'cramped' && this.hyphenation.isOneWord(this.text, run.text)) return;
    else if (!goesOnWithoutBlank(this.text, run.text)) this.text += ' ';
  }

  private cut(count: number): void {
    this.text = this.text.slice(0, -count);
    const span = this.spans.at(-1);
    if (span) this.spans[this.spans.length - 1] = { ...span, end: Math.min(span.end, this.text.length) };
  }

  private add(run: Run): void {
    const start = this.text.length;
    // A soft hyphen within a line is not printed; at its end it is, and is undone on joining.
    this.text += run.text.replace(/\u00AD(?!$)/g, '').replace(/\u00A0/g, ' ');
    this.spans.push({
      start,
      end: this.text.length,
      origin: { format: 'pdf', page: run.page, rect: run.rect },
    });
  }
}

/** A raised figure, letter or sign such as notes are marked with. */
export function isNoteMark(run: Run, line: Line): boolean {
  return (
    isRaised(run, line) && /^(?:\d{1,3}|[*†‡§¶]{1,3}|[ivx]{1,5}|[a-z])(?:[,\s]+\d{1,3})*$/.test(run.text)
  );
}

/**
 * True where a paragraph's number ends: a gap follows, or sentence case in a run of its own where the number was
 * too wide for its tab stop.
 */
function endsLabel(text: string, gap: number, next: string): boolean {
  if (text.length > 22 || splitPrintedNumber(`${text}\tX`)?.rest !== 'X') return false;
  if (gap > 0.6) return true;
  return /(?:[\p{L}\d]{2}|\d)[.:)]$/u.test(text) && /^\p{Lu}\p{Ll}/u.test(next);
}

/** An address of a web page that was broken at the end of a line. */
function goesOnWithoutBlank(text: string, next: string): boolean {
  const token = /\S+$/.exec(text)?.[0] ?? '';
  if (/[–—/]$/.test(token) && token.length > 1) return true;
  return /^(?:https?:\/\/|www\.)/.test(token) && /^[\w\-.~%]*[/_%=&?#]|^[\w-]+\.\w+/.test(next);
}

/** Why a line ended: at its edge, by the author, or because a single word did not fit a narrow column. */
type Break = 'edge' | 'forced' | 'cramped';

function breakBefore(piece: Piece, last: Line | undefined, line: Line): Break {
  if (!last) return 'edge';
  if (isForcedBreak(piece, last, line)) return 'forced';
  return isCramped(last, piece.right) ? 'cramped' : 'edge';
}

/** A line that one word fills from edge to edge: the word may go on in the next. */
export function isCramped(line: Line, right: number): boolean {
  return right - line.x1 < line.size * 0.8 && right - line.x0 < line.size * 12 && !/\s/.test(lineText(line));
}

/** True where the paragraph itself broke the line: a word of the next line had room. */
function isForcedBreak(piece: Piece, last: Line, line: Line): boolean {
  if (last.page !== line.page) return false;
  const right = Math.max(...piece.lines.filter((l) => l.page === last.page).map((l) => l.x1));
  if (wouldFit(last, line, right)) return !goesOn(last, line);
  const width = piece.right - piece.left;
  const short = piece.right - last.x1 > width * 0.35;
  return short && wouldFit(last, line, piece.right) && !goesOn(last, line);
}

function labelIn(text: string, piece: Piece): { label: string | null; offset: number } {
  if (piece.tagLabel === '') return { label: '•', offset: 0 };
  const found = splitPrintedNumber(text);
  if (found && found.rest !== '') return { label: found.label, offset: found.offset };
  const tagged = piece.tagLabel?.trim() ?? '';
  if (tagged !== '' && tagged.length <= 8 && text.startsWith(tagged)) {
    const offset = text.length - text.slice(tagged.length).trimStart().length;
    return { label: tagged, offset };
  }
  return { label: null, offset: 0 };
}

function appearanceOf(piece: Piece, label: string | null): Appearance {
  const runs = piece.lines
    .flatMap((line) => line.runs)
    .filter((run) => run.text !== label && /[\p{L}\p{N}]/u.test(run.text));
  const middle = (piece.left + piece.right) / 2;
  return {
    bold: runs.length > 0 && runs.every((run) => run.style.bold),
    italic: runs.length > 0 && runs.every((run) => run.style.italic),
    centred: piece.lines.every(
      (line) =>
        Math.abs((line.x0 + line.x1) / 2 - middle) < line.size * 0.6 && line.x0 - piece.left > line.size,
    ),
    size: runs.length > 0 ? Math.round(Math.max(...runs.map((run) => run.size)) * 10) / 10 : null,
  };
}
