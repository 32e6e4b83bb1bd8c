import { assembleDraft, type BlockInput, type TableInput, textAt } from '@dhrlint/draft';
import { describe, expect, it } from 'vitest';
import type { PlanRole } from './action-plan/columns.js';
import { gatherFacts } from './facts.js';

const plan: BlockInput = { kind: 'heading', text: 'Action plan', level: 1 };
const paragraph = (text: string): BlockInput => ({ kind: 'paragraph', text });
/** A cell as text, or as text with the rows or columns that it covers. */
type CellText = string | { text: string; rows?: number; columns?: number };

const table = (columns: number, ...rows: readonly (readonly CellText[])[]): { table: TableInput } => {
  const covered = new Set<string>();
  return {
    table: {
      columns,
      headerRows: 1,
      rows: rows.map((cells, row) => {
        let column = 0;
        return {
          page: null,
          cells: cells.map((cell) => {
            const {
              text,
              rows: rowSpan = 1,
              columns: columnSpan = 1,
            } = typeof cell === 'string' ? { text: cell } : cell;
            while (covered.has(`${row}:${column}`)) column++;
            const at = column;
            for (let r = row; r < row + rowSpan; r++)
              for (let c = at; c < at + columnSpan; c++) covered.add(`${r}:${c}`);
            column += columnSpan;
            return {
              column: at,
              rowSpan,
              columnSpan,
              fill: null,
              blocks: text === '' ? [] : [{ kind: 'cell' as const, text }],
            };
          }),
        };
      }),
    },
  };
};

const gather = (...content: (BlockInput | { table: TableInput })[]) => {
  const draft = assembleDraft({ format: 'text', content, pages: null });
  return { draft, plan: gatherFacts(draft).actionPlan };
};
const column = (read: ReturnType<typeof gather>, role: PlanRole) =>
  read.plan?.parts.flatMap((part) => part.rows.map((row) => row.cells.get(role)?.text));

describe('the action plan', () => {
  it('finds the columns whatever they are called and in whatever order', () => {
    const read = gather(
      plan,
      table(
        5,
        ['By when', 'Who', 'What will be done', 'Ref', 'How will we know?'],
        ['May 2024', 'Head of Crime', 'Audit of files', '1', 'Nine in ten'],
      ),
    );
    expect(column(read, 'target')).toEqual(['May 2024']);
    expect(column(read, 'lead')).toEqual(['Head of Crime']);
    expect(column(read, 'action')).toEqual(['Audit of files']);
    expect(column(read, 'number')).toEqual(['1']);
    expect(column(read, 'outcome')).toEqual(['Nine in ten']);
  });

  it('gives a cell merged over rows to each of them, and tells further lines of an action', () => {
    const read = gather(
      plan,
      table(
        4,
        ['Recommendation', 'Action', 'Lead', 'Target date'],
        [
          { text: 'Police should audit', rows: 2 },
          '1a. Write a form',
          'Sergeant',
          { text: 'May 2024', rows: 2 },
        ],
        ['1b. Draw a sample', 'Inspector'],
        ['Homes should train', 'Course', 'Manager', 'June 2024'],
      ),
    );
    expect(column(read, 'target')).toEqual(['May 2024', 'May 2024', 'June 2024']);
    expect(read.plan?.parts[0]?.rows.map((row) => row.continues)).toEqual([false, true, false]);
  });

  it('passes over titles, sub-headings, empty rows and headings that are repeated', () => {
    const read = gather(
      plan,
      table(
        3,
        [{ text: 'Local recommendations', columns: 3 }],
        ['Action', 'Lead', 'Deadline'],
        [{ text: 'Fellshire Police', columns: 3 }],
        ['Write a form', 'Sergeant', 'May 2024'],
        ['', '', ''],
        ['Action', 'Lead', 'Deadline'],
        ['Draw a sample', 'Inspector', ''],
      ),
    );
    expect(column(read, 'action')).toEqual(['Write a form', 'Draw a sample']);
    expect(column(read, 'target')).toEqual(['May 2024', '']);
  });

  it('reads one table for each recommendation, with labels down its side', () => {
    const read = gather(
      plan,
      table(
        2,
        ['Recommendation', 'Police should audit'],
        ['Action', 'Audit'],
        ['Lead', 'Inspector'],
        ['Target date', 'May 2024'],
      ),
      table(
        2,
        ['Recommendation', 'Homes should train'],
        ['Action', 'Course'],
        ['Lead', 'Manager'],
        ['Target date', ''],
      ),
    );
    expect(read.plan?.parts).toHaveLength(2);
    expect(column(read, 'action')).toEqual(['Audit', 'Course']);
    expect(column(read, 'target')).toEqual(['May 2024', '']);
  });

  it('carries the columns on to a table without headings', () => {
    const read = gather(
      plan,
      table(3, ['Action', 'Lead', 'Due'], ['Audit', 'Inspector', 'May 2024']),
      table(3, ['Course', 'Manager', 'Ongoing']),
    );
    expect(column(read, 'target')).toEqual(['May 2024', 'Ongoing']);
  });

  it('reads labelled lines', () => {
    const read = gather(
      plan,
      paragraph('Recommendation 1: Police should audit their files.'),
      paragraph('Action: Audit of forty files. Lead: Inspector. Target date: May 2024'),
      paragraph('Recommendation 2: Homes should train officers.'),
      paragraph('Action: Course. Lead: Manager. Target date: to be confirmed'),
    );
    expect(column(read, 'target')).toEqual(['May 2024', 'to be confirmed']);
    const anchor = read.plan?.parts[0]?.rows[1]?.cells.get('target')?.anchor;
    expect(anchor && textAt(read.draft, anchor)).toBe('to be confirmed');
  });

  it('is null without a plan, and takes no table of lessons for one', () => {
    expect(gather(plan, paragraph('The plan is published separately.')).plan).toBeNull();
    const lessons: BlockInput = { kind: 'heading', text: 'Lessons', level: 1 };
    expect(
      gather(
        lessons,
        table(
          4,
          ['Learning', 'Action taken', 'Agency', 'Impact'],
          ['Risk missed', 'Trained', 'Police', 'Better'],
        ),
      ).plan,
    ).toBeNull();
  });

  it('says which part could not be read', () => {
    const draft = assembleDraft({
      format: 'pdf',
      content: [plan],
      pages: 3,
      gaps: [{ what: 'table', page: null, reason: 'A table on page 3 could not be read.' }],
    });
    expect(gatherFacts(draft).actionPlan).toMatchObject({
      parts: [],
      unread: 'A table on page 3 could not be read.',
    });
  });
});
