import type { BlockInput, TableInput } from '../index.js';

export const heading = (text: string, level = 1): BlockInput => ({ kind: 'heading', text, level });

/** @param label a number typed before the words */
export const paragraph = (text: string, label?: string): BlockInput => ({
  kind: 'paragraph',
  text,
  ...(label !== undefined && { label, numbering: 'typed' as const }),
});

export const bullet = (text: string, level = 1, label = '•'): BlockInput => ({
  kind: 'list-item',
  text,
  level,
  label,
});

/** A table whose first row is its header; an empty string is an empty cell. */
export const table = (...rows: readonly (readonly string[])[]): { readonly table: TableInput } => ({
  table: {
    columns: rows[0]?.length ?? 0,
    headerRows: 1,
    rows: rows.map((cells) => ({
      page: null,
      cells: cells.map((text, column) => ({
        column,
        rowSpan: 1,
        columnSpan: 1,
        fill: null,
        blocks: text === '' ? [] : [{ kind: 'cell' as const, text }],
      })),
    })),
  },
});
