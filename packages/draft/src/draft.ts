import type { Anchor } from './anchor.js';

/** The formats that a report can be read from. */
export type DraftFormat = 'docx' | 'pdf' | 'markdown' | 'text';

/**
 * What a stretch of the report is on the page.
 *
 * `heading`, `paragraph`, `list-item`, `caption` and `contents-entry` are the running text; `cell` is one
 * paragraph of a table cell (see {@link Block.cell}); `text-box` is a paragraph of a text box. `footnote`,
 * `endnote`, `comment`, `revision` (deleted text) and `hidden` (text that the page does not show) hang on a
 * {@link Block.host}. `header` and `footer` are running text of the pages, once per distinct wording.
 * `property` is what the file says of itself: its name, title, author (see {@link Block.property}).
 */
export type BlockKind =
  | 'heading'
  | 'paragraph'
  | 'list-item'
  | 'cell'
  | 'caption'
  | 'contents-entry'
  | 'text-box'
  | 'footnote'
  | 'endnote'
  | 'header'
  | 'footer'
  | 'comment'
  | 'revision'
  | 'hidden'
  | 'property';

/** One stretch of text with everything that a finding needs to say where it stands. */
export interface Block {
  /** Place in reading order, 0-based; equals the index into {@link Draft.blocks}. */
  readonly index: number;
  readonly kind: BlockKind;
  /** The words as the page shows them, without the block's own number; tabs and line breaks are kept. */
  readonly text: string;
  /** The number in front of the block exactly as printed ("5.1.3", "20.", "(a)", "•"); null where there is none. */
  readonly label: string | null;
  /** The number as the panel would cite it: the label without closing punctuation; null for bullets. */
  readonly number: string | null;
  /** Whether Word made the number or the author typed it; null where there is none. */
  readonly numbering: 'automatic' | 'typed' | null;
  /** Heading level from 1; list depth from 1; 0 for everything else. */
  readonly level: number;
  /** 1-based page on which the block begins; null where the file does not tell. */
  readonly page: number | null;
  /** Indexes of the headings above, outermost first; a heading is not its own section. */
  readonly section: readonly number[];
  /** The block that a note, comment, deletion or hidden stretch hangs on, with the offset in its text. */
  readonly host: { readonly block: number; readonly offset: number } | null;
  /** The words that a `comment` was made on and what it answers; null for other kinds and where the file does not tell. */
  readonly comment: CommentPlace | null;
  /** Where in which table of {@link Draft.tables} a `cell` stands. */
  readonly cell: { readonly table: number; readonly row: number; readonly column: number } | null;
  /**
   * The property that a `property` block holds: `file-name`, `title`, `author`, `last-modified-by` …, and every other
   * place of the file whose words no page shows: `alternative-text`, `link-target`, `bookmark`, `attachment` …
   */
  readonly property: string | null;
  /** How a `hidden` block is kept from the page; null for other kinds and where the reader cannot say. */
  readonly hiding: Hiding | null;
  /** Who wrote a comment or made a revision, where the file says so. */
  readonly author: string | null;
  /** True where layout or style set the block off as a quotation (quotation style, indented italics, `>`). */
  readonly quotation: boolean;
  readonly appearance: Appearance;
  /** Stretches of the text that carry a mark of their own, in order of their start. */
  readonly marks: readonly Mark[];
  /** Where the text came from, in order of offset; empty where the reader cannot say. */
  readonly spans: readonly Span[];
}

/** Where a comment stands in its conversation. */
export interface CommentPlace {
  /** The words that it was made on, block by block in reading order; empty where it was made on a point. */
  readonly covers: readonly Anchor[];
  /** The comment that it replies to; null where it replies to none. */
  readonly answers: { readonly author: string | null; readonly text: string } | null;
}

/**
 * Why words do not show: `font` formatted as hidden, `colour` in the colour of what is behind them, `size` too small to
 * read, `row` in a row or line without height, `off-page` placed beyond the edge of the page, `covered` under a box,
 * `invisible` drawn without ink, `layer` on a layer that is switched off, `earlier-version` in a version of the file
 * that was saved before and is still in it.
 */
export type Hiding =
  | 'font'
  | 'colour'
  | 'size'
  | 'row'
  | 'off-page'
  | 'covered'
  | 'invisible'
  | 'layer'
  | 'earlier-version';

/**
 * What a `property` block can hold beside what the file says of itself as a whole: places of the file whose words no
 * page shows, or shows only as a picture.
 */
const unseenPlaces = new Set([
  'alternative-text',
  'attachment',
  'bookmark',
  'building-block',
  'chart-text',
  'content-control',
  'cropped-picture',
  'custom-xml',
  'diagram-text',
  'document-variable',
  'editor',
  'embedded-file',
  'embedded-text',
  'fallback-text',
  'field-code',
  'form-field',
  'form-value',
  'image-metadata',
  'layer',
  'link-target',
  'linked-content',
  'macros',
  'name-of-commenter',
  'original-picture',
  'outline',
  'picture-name',
  'picture-text',
  'replacement-text',
  'style-name',
  'tag-title',
  'thumbnail',
  'tracked-change',
  'unused-footer',
  'unused-header',
  'unused-note',
]);

/** True for a block that holds words which stand in the file and neither on its pages nor among its properties. */
export function isUnseen({ kind, property }: Block): boolean {
  return kind === 'property' && property !== null && unseenPlaces.has(property);
}

/** How the whole block looks; used to tell covers, headings and quotations apart. */
export interface Appearance {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly centred: boolean;
  /** Size of the largest letters in points; null where unknown. */
  readonly size: number | null;
}

/**
 * A marked stretch of a block's text: tracked insertion, move to this place or change of format, highlighter, prompt of a form field that nobody
 * has filled in ("Click here to enter text"). Offsets are UTF-16 code units.
 */
export interface Mark {
  readonly kind: 'inserted' | 'moved' | 'reformatted' | 'highlighted' | 'placeholder';
  readonly start: number;
  readonly end: number;
  readonly author: string | null;
}

/** Maps a stretch of a block's text back to the source file. Offsets are UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly origin: Origin;
}

/** A place in the source file. */
export type Origin =
  /** `paragraph` counts the `w:p` of the part in document order, `run` the `w:r` of that paragraph, both from 0; `offset` in the run's text. */
  | {
      readonly format: 'docx';
      readonly part: string;
      readonly paragraph: number;
      readonly run: number;
      readonly offset: number;
    }
  /** `rect` is left, bottom, right, top in PDF user space (points from the lower left corner of the page). */
  | {
      readonly format: 'pdf';
      readonly page: number;
      readonly rect: readonly [number, number, number, number];
    }
  /** `offset` into the decoded text of the file, in UTF-16 code units. */
  | { readonly format: 'text'; readonly offset: number };

/** A table as a grid; its words stand in `cell` blocks. */
export interface Table {
  readonly index: number;
  readonly columns: number;
  /** How many rows at the top are headings of the columns, as the file marks them or as the first row shows; 0 if none. */
  readonly headerRows: number;
  readonly rows: readonly TableRow[];
  /** Block before which the table stands: the first block of its cells, or the next block where all cells are empty. */
  readonly block: number;
}

export interface TableRow {
  readonly cells: readonly Cell[];
  /** 1-based page on which the row begins; null where unknown. */
  readonly page: number | null;
}

export interface Cell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** Indexes of the cell's blocks in reading order; empty for an empty cell. */
  readonly blocks: readonly number[];
  /** Background as six hexadecimal digits; null for none or automatic. */
  readonly fill: string | null;
}

/** Something in the file that the reader could not recover; rules that depend on it say "could not assess". */
export interface Gap {
  readonly what: 'table' | 'page-without-text' | 'numbering' | 'layout' | 'unseen';
  readonly page: number | null;
  /** A sentence for the author. */
  readonly reason: string;
}

/** The report under review: a flat list of blocks in reading order. */
export interface Draft {
  readonly format: DraftFormat;
  readonly blocks: readonly Block[];
  readonly tables: readonly Table[];
  /** Number of pages; null where the format has no pages that can be trusted. */
  readonly pages: number | null;
  /** Whether the pages carry their numbers; null where the format has no pages or it cannot be told. */
  readonly pageNumbers: boolean | null;
  readonly words: number;
  readonly gaps: readonly Gap[];
}

/** The words of a cell, its paragraphs joined by line breaks; empty string for an empty cell. */
export function cellText(draft: Draft, cell: Cell): string {
  return cell.blocks.map((index) => draft.blocks[index]?.text ?? '').join('\n');
}

/** The cell that covers a place of the grid, merged cells included; undefined outside the table. */
export function cellAt(table: Table, row: number, column: number): Cell | undefined {
  for (let r = row; r >= 0; r--) {
    const found = table.rows[r]?.cells.find(
      (cell) =>
        cell.row + cell.rowSpan > row && cell.column <= column && column < cell.column + cell.columnSpan,
    );
    if (found) return found;
  }
  return undefined;
}

/**
 * The paragraph number that a reader of the page would cite for a block: its own, or that of the block
 * it hangs on; null where there is none.
 */
export function paragraphNumber(draft: Draft, block: Block): string | null {
  if (block.number !== null) return block.number;
  const host = block.host && draft.blocks[block.host.block];
  return host ? paragraphNumber(draft, host) : null;
}

/** The nearest heading above a block; null before the first heading. */
export function sectionHeading(draft: Draft, block: Block): Block | null {
  const index = block.section.at(-1);
  return index === undefined ? null : (draft.blocks[index] ?? null);
}

/** The words at an anchor. */
export function textAt(draft: Draft, anchor: Anchor): string {
  return draft.blocks[anchor.block]?.text.slice(anchor.start, anchor.end) ?? '';
}
