import type { BlockInput, BlockKind } from '@dhrlint/draft';
import type { ModelCell, ModelNode, ModelRow } from './model.js';
import { joinParagraph, type ParagraphText } from './paragraph-text.js';
import type { SourceCell, SourceParagraph, SourceTable } from './source.js';
import { type StyleRole, styleRole } from './style-role.js';

/** A paragraph of the report on its way to becoming a block; the passes over the body fill in what it is. */
export interface Line {
  text: ParagraphText;
  /** The paragraph whose mark ends it, which gives it its style and number. */
  readonly source: SourceParagraph;
  readonly role: StyleRole;
  kind: BlockKind;
  level: number;
  label: string | null;
  numbering: 'automatic' | 'typed' | null;
  quotation: boolean;
}

export interface TableItem {
  readonly columns: number;
  readonly rows: readonly {
    readonly source: SourceTable['rows'][number] | undefined;
    readonly cells: readonly CellItem[];
  }[];
  readonly source: SourceTable | undefined;
  /** Tables inside of cells: they are tables of their own, after the one that holds them. */
  readonly nested: readonly TableItem[];
}

export interface CellItem {
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly fill: string | null;
  readonly lines: readonly Line[];
}

export type Item = { readonly line: Line } | { readonly table: TableItem };

/** Looks up what the OOXML pass knows of a bookmark in mammoth's model, and remembers what was found there. */
export interface Bookmarks {
  paragraph(name: string): SourceParagraph | undefined;
  cell(name: string): SourceCell | undefined;
}

/** Paragraphs and tables of mammoth's model, joined to their sources, in reading order. */
export function readItems(nodes: readonly ModelNode[], bookmarks: Bookmarks): Item[] {
  return nodes.flatMap((node): Item[] => {
    if (node.type === 'table') return [{ table: readTable(node.children, bookmarks) }];
    const line = node.type === 'paragraph' ? readLine(node, bookmarks) : null;
    return line ? [{ line }] : [];
  });
}

/** Every line of the items, those of tables included. */
export function linesOf(items: readonly Item[]): Line[] {
  return items.flatMap((item) => ('line' in item ? [item.line] : tableLines(item.table)));
}

function tableLines(table: TableItem): Line[] {
  const own = table.rows.flatMap((row) => row.cells.flatMap((cell) => cell.lines));
  return [...own, ...table.nested.flatMap(tableLines)];
}

function readLine(
  node: ModelNode & { readonly type: 'paragraph' | 'run' },
  bookmarks: Bookmarks,
): Line | null {
  const { text, sources } = joinParagraph(node, (name) => bookmarks.paragraph(name));
  const source = sources.at(-1);
  if (!source) return null;
  return {
    text,
    source,
    role: styleRole(source),
    kind: source.textBox ? 'text-box' : 'paragraph',
    level: 0,
    label: source.label,
    numbering: source.label === null ? null : 'automatic',
    quotation: false,
  };
}

function readTable(rows: readonly ModelRow[], bookmarks: Bookmarks): TableItem {
  const nested: TableItem[] = [];
  /** Per column, the first row that a merged cell above leaves free. */
  const free: number[] = [];
  let source: SourceTable | undefined;
  let columns = 0;
  const items = rows.map((row, r) => {
    let column = 0;
    let rowIndex: number | undefined;
    const cells: CellItem[] = [];
    for (const cell of row.children) {
      while ((free[column] ?? 0) > r) column++;
      for (let c = column; c < column + cell.colSpan; c++) free[c] = r + cell.rowSpan;
      const known = sourceOfCell(cell, bookmarks);
      if (known) {
        source = known.table;
        rowIndex = known.row;
        cells.push(readCell(cell, column, known, bookmarks, nested));
      }
      column += cell.colSpan;
    }
    columns = Math.max(columns, column, free.length);
    return { cells, row: rowIndex };
  });
  return {
    columns,
    rows: items.map(({ cells, row }) => ({
      source: row === undefined ? undefined : source?.rows[row],
      cells,
    })),
    source,
    nested,
  };
}

function readCell(
  cell: ModelCell,
  column: number,
  source: SourceCell,
  bookmarks: Bookmarks,
  nested: TableItem[],
): CellItem {
  const items = readItems(cell.children, bookmarks);
  for (const item of items) if ('table' in item) nested.push(item.table);
  const lines = items.flatMap((item) => ('line' in item ? [item.line] : []));
  for (const line of lines) line.kind = 'cell';
  return { column, rowSpan: cell.rowSpan, columnSpan: cell.colSpan, fill: source.fill, lines };
}

function sourceOfCell(cell: ModelCell, bookmarks: Bookmarks): SourceCell | undefined {
  const mark = cell.children[0];
  return mark?.type === 'bookmarkStart' ? bookmarks.cell(mark.name) : undefined;
}

/** The block that a line becomes. */
export function blockOf(line: Line, page: number | null): BlockInput {
  return {
    kind: line.kind,
    text: line.text.text,
    label: line.label,
    numbering: line.numbering,
    level: line.level,
    page,
    quotation: line.quotation,
    appearance: line.text.appearance,
    marks: line.text.marks,
    spans: line.text.spans,
  };
}

/** Whether anything of a line shows. A bullet alone is nothing; a number alone stands on the page. */
export function shows(line: Line): boolean {
  return line.text.text !== '' || (line.label !== null && /[\p{L}\p{N}]/u.test(line.label));
}
