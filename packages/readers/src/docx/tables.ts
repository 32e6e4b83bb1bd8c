import type { BlockInput, TableInput } from '@dhrlint/draft';
import { blockOf, type CellItem, type Line, shows, type TableItem } from './line.js';

/** Longest label of a column, in words. */
const longestLabel = 8;

/** What becomes of a table: its cells' blocks, and the lines that they came from. */
export interface TableBlocks {
  readonly table: TableInput;
  readonly blocks: readonly { readonly block: BlockInput; readonly line: Line }[];
}

/** @param pageOf gives a page only where the file's hints can be trusted */
export function tableBlocks(
  item: TableItem,
  pageOf: (page: number | undefined) => number | null,
): TableBlocks {
  const blocks: { block: BlockInput; line: Line }[] = [];
  const table: TableInput = {
    columns: item.columns,
    headerRows: headerRows(item),
    rows: item.rows.map((row) => ({
      page: pageOf(row.source?.page),
      cells: row.cells.map((cell) => ({
        column: cell.column,
        rowSpan: cell.rowSpan,
        columnSpan: cell.columnSpan,
        fill: cell.fill,
        blocks: cell.lines.filter(shows).map((line) => {
          const block = blockOf(line, pageOf(line.source.page));
          blocks.push({ block, line });
          return block;
        }),
      })),
    })),
  };
  return { table, blocks };
}

/** Rows that Word repeats on every page; failing these, a first row that looks like the names of columns. */
function headerRows({ rows, source, columns }: TableItem): number {
  let marked = 0;
  while (marked < rows.length && rows[marked]?.source?.header) marked++;
  if (marked > 0 && marked < rows.length) return marked;
  if (columns < 2) return 0;
  // A title over the whole table may stand above the names of its columns.
  const title = rows[0]?.cells.length === 1 && rows[0].cells[0]?.columnSpan === columns ? 1 : 0;
  const [first, ...rest] = rows.slice(title);
  if (!first || rest.length === 0 || first.cells.length < 2) return 0;
  const titles = first.cells.map(cellWords);
  if (titles.every((text) => text === '') || !titles.every(isLabel)) return 0;
  const styled = title === 0 && source?.firstRow && (source.firstRow.bold || source.firstRow.fill !== null);
  const distinct = columns >= 3 && new Set(titles).size === titles.length && bodyDiffers(titles, rest);
  return styled || setOff(first.cells, rest) || distinct ? title + 1 : 0;
}

/** The first row is bold or shaded and the rows below are not all so. */
function setOff(first: readonly CellItem[], rest: TableItem['rows']): boolean {
  const bold = (cells: readonly CellItem[]) =>
    cells.every((cell) => cell.lines.every((line) => line.text.text === '' || line.text.appearance.bold));
  const shaded = (cells: readonly CellItem[]) =>
    cells.length > 0 && cells.every((cell) => cell.fill !== null);
  return (
    (bold(first) && !rest.every((row) => bold(row.cells))) ||
    (shaded(first) && !rest.every((row) => shaded(row.cells)))
  );
}

/** Short and without figures or closing punctuation, as the name of a column is. */
function isLabel(text: string): boolean {
  const count = text.split(/\s+/).length;
  return count <= longestLabel * 2 && text.length <= 120 && !/[.;]$/.test(text);
}

/** The rows below hold what names of columns do not: figures, or far longer text. */
function bodyDiffers(titles: readonly string[], rest: TableItem['rows']): boolean {
  if (titles.some((title) => title === '' || /\d/.test(title) || title.split(/\s+/).length > longestLabel))
    return false;
  const body = rest.flatMap((row) => row.cells.map(cellWords)).filter((text) => text !== '');
  const mean = (texts: readonly string[]) =>
    texts.reduce((sum, text) => sum + text.length, 0) / (texts.length || 1);
  return body.some((text) => /\d/.test(text)) || mean(body) >= 2 * mean(titles);
}

function cellWords(cell: CellItem): string {
  return cell.lines
    .map((line) => line.text.text)
    .join(' ')
    .trim();
}
