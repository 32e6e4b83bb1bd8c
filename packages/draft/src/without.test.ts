import { describe, expect, it } from 'vitest';
import { assembleDraft, type BlockInput } from './assemble.js';
import { withoutBlocks } from './without.js';

describe('withoutBlocks', () => {
  const text: BlockInput = { kind: 'paragraph', text: 'Rowan lived here.' };
  const cell: BlockInput = { kind: 'cell', text: 'Mara' };
  const draft = assembleDraft({
    format: 'docx',
    pages: null,
    content: [
      { kind: 'comment', text: 'gone' },
      { kind: 'heading', text: 'People', level: 1 },
      text,
      { kind: 'comment', text: 'gone' },
      {
        table: {
          columns: 1,
          headerRows: 0,
          rows: [
            { page: null, cells: [{ column: 0, rowSpan: 1, columnSpan: 1, fill: null, blocks: [cell] }] },
          ],
        },
      },
      {
        kind: 'comment',
        text: 'kept',
        host: { block: text, offset: 5 },
        comment: { covers: [{ block: text, start: 0, end: 5 }], answers: null },
      },
    ],
  });
  const left = withoutBlocks(draft, ({ text: words }) => words === 'gone');

  it('counts every place anew', () => {
    expect(left.blocks.map(({ index, text: words }) => [index, words])).toEqual([
      [0, 'People'],
      [1, 'Rowan lived here.'],
      [2, 'Mara'],
      [3, 'kept'],
    ]);
    expect(left.blocks[1]?.section).toEqual([0]);
    expect(left.blocks[3]).toMatchObject({
      section: [0],
      host: { block: 1, offset: 5 },
      comment: { covers: [{ block: 1, start: 0, end: 5 }] },
    });
    expect(left.tables[0]).toMatchObject({ block: 2, rows: [{ cells: [{ blocks: [2] }] }] });
  });

  it('gives the same report where nothing goes', () => {
    expect(withoutBlocks(draft, () => false)).toBe(draft);
  });
});
