import type { Line } from './layout.js';
import type { Column } from './paragraphs.js';
import type { Typography } from './typography.js';

/** Lines of one column in order, with its edges. */
export interface ColumnLines {
  readonly lines: readonly Line[];
  readonly column: Column;
}

/** Parts lines into the columns in which they are read. */
export function readingOrder(lines: readonly Line[], column: Column, _typography: Typography): ColumnLines[] {
  return lines.length === 0 ? [] : [{ lines, column }];
}
