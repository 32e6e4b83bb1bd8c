import { type Anchor, cellAt, cellText, type Draft, type Table } from '@dhrlint/draft';
import { defineCheck, type OptionProblem, type Report } from '@dhrlint/engine';
import type { Facts } from '@dhrlint/facts';
import { fits, patternProblem } from './linear-pattern.js';
import { looksAt, type Where, whereProperties } from './where.js';

interface TableColumnOptions extends Where {
  readonly with: readonly string[];
  readonly column: readonly string[];
  readonly filled?: boolean;
  readonly fits?: string;
}

/**
 * Asks of every table that has the columns `with` for a further column, and that its cells are filled or fit a
 * pattern. A column is known by words of its heading.
 */
export const tableColumn = defineCheck<Facts, TableColumnOptions, never>({
  name: 'table-column',
  summary: 'A column that tables of a kind must have, and what must stand in it.',
  options: {
    type: 'object',
    additionalProperties: false,
    required: ['with', 'column'],
    properties: {
      with: {
        type: 'array',
        minItems: 1,
        description: 'words of headings that tell the tables that are meant; a table must have them all',
        items: { type: 'string', pattern: '\\S', description: 'words of a heading' },
      },
      column: {
        type: 'array',
        minItems: 1,
        description: 'words of the heading that the column may have, one of several',
        items: { type: 'string', pattern: '\\S', description: 'words of a heading' },
      },
      filled: { type: 'boolean', description: 'true: no cell of the column may be empty' },
      fits: {
        type: 'string',
        minLength: 2,
        description: 'a regular expression that each filled cell must fit',
      },
      ...whereProperties,
    },
  },
  messages: { 'no-column': ['column'], empty: ['column'], unfit: ['words', 'column'] },
  optionProblems: (options) =>
    [options.fits === undefined ? null : patternProblem(options.fits, ['fits'])].filter(
      (problem): problem is OptionProblem => problem !== null,
    ),
  judge: ({ draft, facts, options }) => {
    const meant = looksAt(options, facts);
    const tables = draft.tables.filter((table) => {
      const block = draft.blocks[table.block];
      return block && meant(block) && options.with.every((words) => columnOf(draft, table, [words]) >= 0);
    });
    if (tables.length === 0)
      return { outcome: 'not-applicable', reason: 'The report has no table with these columns.' };
    return { outcome: 'assessed', reports: tables.flatMap((table) => faultsOf(table, draft, options)) };
  },
});

function faultsOf(table: Table, draft: Draft, options: TableColumnOptions): Report[] {
  const column = columnOf(draft, table, options.column);
  const name = options.column[0] ?? '';
  if (column < 0)
    return [{ message: 'no-column', values: { column: name }, anchor: rowAnchor(draft, table, 0) }];
  const reports: Report[] = [];
  for (let row = table.headerRows; row < table.rows.length; row++) {
    const cell = cellAt(table, row, column);
    if (!cell || cell.row !== row) continue;
    const words = cellText(draft, cell).trim();
    const block = cell.blocks[0];
    if (words === '' || block === undefined) {
      if (options.filled)
        reports.push({ message: 'empty', values: { column: name }, anchor: rowAnchor(draft, table, row) });
    } else if (options.fits !== undefined && !fits(options.fits, words)) {
      const anchor = { block, start: 0, end: draft.blocks[block]?.text.length ?? 0 };
      reports.push({ message: 'unfit', values: { words, column: name }, anchor });
    }
  }
  return reports;
}

/** The column whose heading holds one of the words; -1 where there is none. */
function columnOf(draft: Draft, table: Table, names: readonly string[]): number {
  const heads = Math.max(1, table.headerRows);
  for (let column = 0; column < table.columns; column++) {
    for (let row = 0; row < heads; row++) {
      const cell = cellAt(table, row, column);
      const text = cell ? cellText(draft, cell).toLowerCase() : '';
      if (names.some((name) => text.includes(name.toLowerCase()))) return column;
    }
  }
  return -1;
}

/** The first words of a row, by which a reader finds it. */
function rowAnchor(draft: Draft, table: Table, row: number): Anchor | null {
  const block = table.rows[row]?.cells.flatMap((cell) => cell.blocks).at(0);
  return block === undefined ? null : { block, start: 0, end: draft.blocks[block]?.text.length ?? 0 };
}
