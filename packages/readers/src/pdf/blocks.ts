import type { BlockInput, DraftInput, TableInput } from '@dhrlint/draft';
import { type Composed, compose, type IsReference, isCramped } from './compose.js';
import { contentsEntry, endsInPage, hasLeader, isContentsHeading } from './contents.js';
import type { Flow } from './flow.js';
import { levelByNumber, lookOf, looksLikeHeading, rankLooks } from './headings.js';
import { Hyphenation } from './hyphenation.js';
import type { Line, Piece, Region, TableRegion } from './layout.js';
import { lineText } from './lines.js';
import { shortLists } from './lists.js';
import type { Note } from './notes.js';
import { countHeaderRows } from './table-joining.js';
import type { Typography } from './typography.js';

type Content = DraftInput['content'];

interface Ready {
  readonly piece: Piece;
  readonly composed: Composed;
  readonly kind: BlockInput['kind'];
  readonly quotation: boolean;
}

/** A mark in the text that calls a note, with the entry of the content that it stands in. */
interface Call {
  readonly mark: string;
  readonly page: number;
  readonly block: number;
  readonly offset: number;
}

/** Puts the words of paragraphs, tables and notes together and says what each of them is. */
export function toContent(flow: Flow, typography: Typography, covers: ReadonlySet<number>): Content {
  const hyphenation = learn(flow);
  const marks = new Set(flow.notes.map((note) => note.mark).filter((mark) => mark !== null));
  const isReference: IsReference = (mark, before) => isCall(mark, before, marks);
  const put = (piece: Piece) => compose(piece, hyphenation, isReference);
  const ready = markLists(classify(flow.regions, put, typography, covers));
  const level = rankHeadings(ready.filter((entry): entry is Ready => 'piece' in entry));
  const calls: Call[] = [];
  const content: Content[number][] = ready.map((entry, block) => {
    const noteCalls = (composed: Composed, page: number) => {
      for (const { mark, offset } of composed.references) calls.push({ mark, page, block, offset });
    };
    if (!('piece' in entry)) {
      // A note of a table hangs on the table's first cell, so it cannot say where in the words.
      const atStart = (composed: Composed, page: number) =>
        noteCalls({ ...composed, references: composed.references.map((r) => ({ ...r, offset: 0 })) }, page);
      return { table: toTable(entry, put, atStart) };
    }
    noteCalls(entry.composed, pageOf(entry.piece));
    return toBlock(entry, level);
  });
  return placeNotes(
    content,
    flow.notes.map((note) => toNote(note, put, calls)),
  );
}

/** Notes stand behind the entry that they hang on, as their readers meet them; those without a call stand last. */
function placeNotes(content: Content, notes: readonly BlockInput[]): Content {
  const out: Content[number][] = [];
  content.forEach((entry, index) => {
    const block = out.push(entry) - 1;
    for (const note of notes) {
      if (note.host?.block === index) out.push({ ...note, host: { ...note.host, block } });
    }
  });
  return [...out, ...notes.filter((note) => !note.host)];
}

function pageOf(piece: Piece): number {
  return (piece.lines[0] as Line).page;
}

/** The words of the report, for deciding about hyphens; halves of words at the ends of lines are left out. */
function learn(flow: Flow): Hyphenation {
  const hyphenation = new Hyphenation();
  const pieces = flow.regions.flatMap((region) =>
    region.kind === 'piece'
      ? [region.piece]
      : region.table.rows.flatMap((row) => row.cells.flatMap((cell) => cell.pieces)),
  );
  for (const { lines, right } of [...pieces, ...flow.notes.map((note) => note.piece)]) {
    let broken = false;
    for (const line of lines) {
      let text = lineText(line);
      if (broken) text = text.replace(/^\S+/, '');
      broken = /[-\u00AD\u2010]$/.test(text) || isCramped(line, right);
      hyphenation.learn(broken ? text.replace(/\S+$/, '') : text);
    }
  }
  return hyphenation;
}

/** A raised figure calls a note unless it is a power: "m2" stays whole where the report has no such note. */
function isCall(mark: string, before: string, marks: ReadonlySet<string>): boolean {
  const all = mark.split(/[,\s]+/);
  if (/(?:^|[\s\d])(?:m|km|cm|mm|ft|CO)$/.test(before)) return false;
  return all.every((one) => marks.has(one)) || (/^\d/.test(mark) && /[\p{L}.,;:!?'"’”)\]]\s?$/u.test(before));
}

function classify(
  regions: readonly Region[],
  put: (piece: Piece) => Composed,
  typography: Typography,
  covers: ReadonlySet<number>,
): (Ready | TableRegion)[] {
  let inContents = false;
  return regions.map((region) => {
    if (region.kind === 'table') {
      inContents = false;
      return region.table;
    }
    const { piece } = region;
    const composed = put(piece);
    const entry =
      piece.role === 'contents-entry' ||
      hasLeader(composed.text) ||
      (inContents && endsInPage(composed.text));
    if (entry) return { piece, composed: contentsEntry(composed), kind: 'contents-entry', quotation: false };
    const cover = covers.has(pageOf(piece));
    const kind = kindOf(piece, composed, typography, cover);
    inContents = isContentsHeading(composed.text) || (inContents && kind !== 'heading');
    return { piece, composed, kind, quotation: kind === 'paragraph' && isQuotation(piece, composed, cover) };
  });
}

function markLists(ready: readonly (Ready | TableRegion)[]): (Ready | TableRegion)[] {
  const items = shortLists(
    ready.map((entry) =>
      'piece' in entry ? { kind: entry.kind, label: entry.composed.label } : { kind: 'table', label: null },
    ),
  );
  return ready.map((entry, i) =>
    items.has(i) && 'piece' in entry ? { ...entry, kind: 'list-item' } : entry,
  );
}

function kindOf(
  piece: Piece,
  composed: Composed,
  typography: Typography,
  cover: boolean,
): BlockInput['kind'] {
  if (piece.role === 'heading' || isContentsHeading(composed.text)) return 'heading';
  if (piece.role === 'caption') return 'caption';
  if (composed.label !== null && isItemLabel(composed.label)) return 'list-item';
  if (/^(?:table|figure|chart|map)\s+\d+[\d.]*\s*[:.–-]/i.test(composed.text) && composed.text.length < 200)
    return 'caption';
  if (!cover && piece.role !== 'quotation' && looksLikeHeading(piece, composed, typography)) return 'heading';
  return composed.label === null && piece.role === 'list-item' ? 'list-item' : 'paragraph';
}

/** "(a)", "iv." and bullets mark items, and so do "Recommendation 1:" and its like; "5.1" and "PART ONE" do not. */
function isItemLabel(label: string): boolean {
  if (/^\p{L}{3,}\s/u.test(label)) return !/^(?:section|part|chapter)\b/i.test(label);
  return !/\d/.test(label);
}

/** Set off by the tags, by indented italics, or by indents on both sides. */
function isQuotation(piece: Piece, composed: Composed, cover: boolean): boolean {
  if (piece.role === 'quotation') return true;
  if (cover || composed.label !== null || composed.appearance.centred || piece.role === 'list-item')
    return false;
  const indent = Math.min(...piece.lines.map((line) => line.x0)) - piece.left;
  if (indent < 12) return false;
  const room = piece.right - Math.max(...piece.lines.map((line) => line.x1));
  return composed.appearance.italic || (piece.lines.length > 1 && indent > 18 && room > 18 && indent < 120);
}

function rankHeadings(ready: readonly Ready[]): (entry: Ready) => number {
  const headings = ready.filter(
    (entry) => entry.kind === 'heading' && !isContentsHeading(entry.composed.text),
  );
  const own = (entry: Ready) => {
    if (isContentsHeading(entry.composed.text) && entry.piece.level === 0) return 1;
    // "2.3" is below "2.", whatever a converter made of the outline.
    const numbered = levelByNumber(entry.composed.label);
    if (numbered !== null && (numbered > 1 || entry.piece.level === 0)) return numbered;
    return entry.piece.level > 0 ? entry.piece.level : null;
  };
  const byLook = rankLooks(headings.map((entry) => ({ look: lookOf(entry.composed), level: own(entry) })));
  return (entry) => own(entry) ?? byLook(lookOf(entry.composed));
}

function toBlock(entry: Ready, level: (entry: Ready) => number): BlockInput {
  const { piece, kind, quotation } = entry;
  const block = fromComposed(entry.composed, kind, pageOf(piece));
  if (kind === 'heading') return { ...block, level: level(entry) };
  if (kind === 'list-item') return { ...block, level: Math.max(1, piece.level) };
  return quotation ? { ...block, quotation } : block;
}

function fromComposed(composed: Composed, kind: BlockInput['kind'], page: number): BlockInput {
  const { text, label, spans, appearance } = composed;
  return { kind, text, label, numbering: label === null ? null : 'typed', page, spans, appearance };
}

function toTable(
  table: TableRegion,
  put: (piece: Piece) => Composed,
  noteCalls: (composed: Composed, page: number) => void,
): TableInput {
  return {
    columns: table.columns,
    headerRows: countHeaderRows(table),
    rows: table.rows.map((row) => ({
      page: row.page,
      cells: row.cells.map((cell) => ({
        column: cell.column,
        rowSpan: cell.rowSpan,
        columnSpan: cell.columnSpan,
        fill: cell.fill,
        blocks: cell.pieces.map((piece) => {
          const composed = put(piece);
          noteCalls(composed, pageOf(piece));
          return fromComposed(composed, 'cell', pageOf(piece));
        }),
      })),
    })),
  };
}

/** A note hangs on its call: on its own page first, else on the first call with its mark that has no note yet. */
function toNote(note: Note, put: (piece: Piece) => Composed, calls: Call[]): BlockInput {
  const page = pageOf(note.piece);
  const composed = put({ ...note.piece, tagLabel: null });
  const alike = calls.filter((call) => call.mark === note.mark);
  const call =
    alike.find((one) => one.page === page) ?? alike.find((one) => one.page === page - 1) ?? alike[0];
  if (call) calls.splice(calls.indexOf(call), 1);
  const far = call !== undefined && page - call.page > 1;
  // The mark is not the note's paragraph number: that is its host's.
  const block = fromComposed({ ...composed, label: null }, far ? 'endnote' : 'footnote', page);
  return {
    ...block,
    text: composed.label === null ? composed.text : `${composed.label} ${composed.text}`,
    spans: composed.label === null ? composed.spans : shift(composed.spans, composed.label.length + 1),
    host: call ? { block: call.block, offset: call.offset } : null,
  };
}

function shift(spans: Composed['spans'], by: number): Composed['spans'] {
  return spans.map((span) => ({ ...span, start: span.start + by, end: span.end + by }));
}
