/** What is known of a font from its name. */
export interface FontStyle {
  readonly bold: boolean;
  readonly italic: boolean;
}

/**
 * A stretch of text in one font on one baseline, as the file places it. Coordinates are in points on the page as
 * it is seen: x from the left, y downwards from the top, after the page's own rotation.
 */
export interface Run {
  /** The words, trimmed; never empty. */
  readonly text: string;
  readonly spaceBefore: boolean;
  readonly spaceAfter: boolean;
  readonly page: number;
  readonly x0: number;
  readonly x1: number;
  readonly baseline: number;
  /** Font size in points. */
  readonly size: number;
  readonly style: FontStyle;
  /** Identifier of the marked content that the structure tree refers to; null where the run is not tagged. */
  readonly tag: string | null;
  /** True where the file says that the run is no part of the report: running headers, page numbers. */
  readonly artefact: boolean;
  /** Left, bottom, right, top in PDF user space. */
  readonly rect: readonly [number, number, number, number];
}

/** The runs on one baseline between two edges, from left to right. */
export interface Line {
  readonly runs: readonly Run[];
  readonly page: number;
  readonly x0: number;
  readonly x1: number;
  readonly baseline: number;
  /** Size in which most of the line's letters are set. */
  readonly size: number;
}

/** A rectangle on the page as it is seen, y downwards. */
export interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** What a paragraph is, where the structure tree says so. */
export type Role =
  | 'heading'
  | 'paragraph'
  | 'list-item'
  | 'caption'
  | 'note'
  | 'contents-entry'
  | 'quotation';

/** Lines that make one paragraph, before its words are put together. */
export interface Piece {
  readonly lines: readonly Line[];
  /** What the tags say; null where only the layout speaks. */
  readonly role: Role | null;
  /** Heading level or list depth by the tags; 0 where unknown. */
  readonly level: number;
  /** The list label by the tags; '' where it is drawn without text; null where there is none. */
  readonly tagLabel: string | null;
  /** Right edge that the lines could have reached. */
  readonly right: number;
  /** Left edge of the text around it. */
  readonly left: number;
}

export interface CellRegion {
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly pieces: readonly Piece[];
  readonly fill: string | null;
  readonly header: boolean;
}

export interface RowRegion {
  readonly page: number;
  readonly cells: readonly CellRegion[];
  /** Place of the row in the structure tree's table, which is the same on each page that the table runs over. */
  readonly tagRow: number | null;
}

/** A table or the part of it that stands on one page. */
export interface TableRegion {
  readonly columns: number;
  readonly rows: readonly RowRegion[];
  readonly box: Box;
  readonly page: number;
  /** How many rows the whole table has by the structure tree; null where untagged. */
  readonly tagRows: number | null;
  /** Left edges of the columns. */
  readonly edges: readonly number[];
}

/** A stretch of the page in reading order. */
export type Region =
  | { readonly kind: 'piece'; readonly piece: Piece }
  | { readonly kind: 'table'; readonly table: TableRegion };

/** The runs of a page, before they are put on lines. */
export interface PageText {
  readonly page: number;
  readonly width: number;
  readonly height: number;
  readonly runs: readonly Run[];
}

/** The box around lines, from the tops of the letters to below the baseline. */
export function boxOf(lines: readonly Line[]): Box {
  let x0 = Infinity;
  let y0 = Infinity;
  let x1 = -Infinity;
  let y1 = -Infinity;
  for (const line of lines) {
    x0 = Math.min(x0, line.x0);
    x1 = Math.max(x1, line.x1);
    y0 = Math.min(y0, line.baseline - line.size * 0.75);
    y1 = Math.max(y1, line.baseline + line.size * 0.22);
  }
  return { x0, y0, x1, y1 };
}

/** The middle of a run's letters. */
export function centre(run: Run): { x: number; y: number } {
  return { x: (run.x0 + run.x1) / 2, y: run.baseline - run.size * 0.3 };
}

/** True where a point lies in a box that is widened by `slack` on every side. */
export function holds(box: Box, x: number, y: number, slack = 0): boolean {
  return x >= box.x0 - slack && x <= box.x1 + slack && y >= box.y0 - slack && y <= box.y1 + slack;
}
