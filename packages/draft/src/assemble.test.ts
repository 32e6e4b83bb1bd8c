import { serialize } from 'node:v8';
import { describe, expect, it } from 'vitest';
import { assembleDraft, type BlockInput, type TableInput } from './assemble.js';
import { cellAt, cellText, paragraphNumber, sectionHeading, textAt } from './draft.js';

const heading = (text: string, level: number): BlockInput => ({ kind: 'heading', text, level });
const paragraph = (text: string, label: string | null = null): BlockInput => ({
  kind: 'paragraph',
  text,
  label,
});

const assemble = (...content: (BlockInput | { table: TableInput })[]) =>
  assembleDraft({ format: 'text', content, pages: null });

describe('assembleDraft', () => {
  it('gives each block the path of the headings above it, by level', () => {
    const draft = assemble(
      paragraph('before'),
      heading('Part', 1),
      heading('Chapter', 2),
      paragraph('in the chapter'),
      heading('Next part', 1),
      paragraph('in the next part'),
    );
    expect(draft.blocks.map((block) => block.section)).toEqual([[], [], [1], [1, 2], [], [4]]);
    expect(draft.blocks[3] && sectionHeading(draft, draft.blocks[3])?.text).toBe('Chapter');
    expect(draft.blocks[0] && sectionHeading(draft, draft.blocks[0])).toBeNull();
  });

  it('keeps every text in the one form that patterns are compiled for', () => {
    const draft = assemble(paragraph('plain letters alone'), paragraph('short'), paragraph('with ’ in it'));
    // What follows the two bytes of the head tells the form: "c" for two bytes to a sign.
    const forms = draft.blocks.map(({ text }) => String.fromCharCode(serialize(text)[2] ?? 0));
    expect(forms).toEqual(['c', 'c', 'c']);
    expect(draft.blocks[0]?.text).toBe('plain letters alone');
  });

  it('keeps headers, footers, properties and contents out of the sections', () => {
    const draft = assemble(
      heading('Part', 1),
      { kind: 'footer', text: 'Page' },
      { kind: 'property', text: 'x' },
    );
    expect(draft.blocks.map((block) => block.section)).toEqual([[], [], []]);
  });

  it.each([
    ['5.1.3', '5.1.3'],
    ['20.', '20'],
    ['(a)', 'a'],
    ['1)', '1'],
    ['PART ONE:', 'PART ONE'],
    ['5.1.3 –', '5.1.3'],
    ['•', null],
    ['–', null],
  ])('cites the printed label %s as %s', (label, number) => {
    expect(assemble(paragraph('text', label)).blocks[0]).toMatchObject({ label, number });
  });

  it('resolves a host in a cell, which is named by its input', () => {
    const cell: BlockInput = { kind: 'cell', text: 'Rowan' };
    const note: BlockInput = { kind: 'footnote', text: 'Not her name.', host: { block: cell, offset: 5 } };
    const table: TableInput = {
      columns: 1,
      headerRows: 0,
      rows: [{ page: null, cells: [{ column: 0, rowSpan: 1, columnSpan: 1, fill: null, blocks: [cell] }] }],
    };
    expect(assemble(heading('People', 1), { table }, note).blocks[2]).toMatchObject({
      host: { block: 1, offset: 5 },
      section: [0],
    });
  });

  it('resolves hosts by their place in the content, tables before them included', () => {
    const table: TableInput = {
      columns: 2,
      headerRows: 0,
      rows: [
        {
          page: null,
          cells: [
            { column: 0, rowSpan: 1, columnSpan: 1, fill: null, blocks: [{ kind: 'cell', text: 'one' }] },
            { column: 1, rowSpan: 1, columnSpan: 1, fill: null, blocks: [{ kind: 'cell', text: 'two' }] },
          ],
        },
      ],
    };
    const draft = assemble({ table }, heading('Part', 1), paragraph('Host.', '1.1'), {
      kind: 'footnote',
      text: 'Note.',
      host: { block: 2, offset: 5 },
    });
    const note = draft.blocks[4];
    expect(note).toMatchObject({ kind: 'footnote', host: { block: 3, offset: 5 }, section: [2] });
    expect(note && paragraphNumber(draft, note)).toBe('1.1');
    expect(draft.tables[0]).toMatchObject({ block: 0, index: 0 });
    expect(draft.blocks[1]?.cell).toEqual({ table: 0, row: 0, column: 1 });
  });

  it('counts the words that a reader of the page reads', () => {
    const draft = assemble(
      paragraph("The Trust's 12-week well-being plan."),
      { kind: 'property', text: 'not counted' },
      { kind: 'revision', text: 'nor this' },
      { kind: 'footer', text: 'nor this' },
    );
    expect(draft.words).toBe(5);
  });
});

describe('cellAt', () => {
  const cell = (column: number, text: string, rowSpan = 1, columnSpan = 1) => ({
    column,
    rowSpan,
    columnSpan,
    fill: null,
    blocks: [{ kind: 'cell' as const, text }],
  });
  const draft = assemble({
    table: {
      columns: 3,
      headerRows: 1,
      rows: [
        { page: 1, cells: [cell(0, 'Lead', 2), cell(1, 'Dates', 1, 2)] },
        { page: 1, cells: [cell(1, 'Target'), cell(2, 'Review')] },
      ],
    },
  });
  const table = draft.tables[0];
  const at = (row: number, column: number) => {
    const found = table && cellAt(table, row, column);
    return found ? cellText(draft, found) : undefined;
  };

  it('finds the cell that covers a place, merged over rows or columns', () => {
    expect([at(0, 0), at(0, 1), at(0, 2)]).toEqual(['Lead', 'Dates', 'Dates']);
    expect([at(1, 0), at(1, 1), at(1, 2)]).toEqual(['Lead', 'Target', 'Review']);
    expect([at(2, 0), at(0, 3)]).toEqual([undefined, undefined]);
  });

  it('gives the words at an anchor', () => {
    expect(textAt(draft, { block: 1, start: 0, end: 3 })).toBe('Dat');
    expect(textAt(draft, { block: 99, start: 0, end: 3 })).toBe('');
  });

  it('replaces half signs one for one, so that offsets hold', () => {
    const text = 'a\uD83D b\uDE00 c\u{1F600}';
    const { blocks } = assembleDraft({ format: 'text', content: [{ kind: 'paragraph', text }], pages: null });
    expect(blocks[0]?.text).toBe('a\uFFFD b\uFFFD c\u{1F600}');
    expect(blocks[0]?.text).toHaveLength(text.length);
  });
});
