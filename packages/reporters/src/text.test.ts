import { describe, expect, it } from 'vitest';
import { reportTextJson, reportTextPretty } from './text.js';

const block = {
  kind: 'paragraph',
  number: null,
  text: 'Words.',
  page: 1,
  zone: 'process',
  section: null,
  cell: null,
};
const read = {
  blocks: [
    { ...block, kind: 'heading', number: '1', text: 'Introduction' },
    { ...block, number: '1.1', text: 'The review\u001b[2J began.', section: 'Introduction' },
    { ...block, kind: 'footnote', text: 'In May.', page: 2 },
  ],
  gaps: ['The table on page 2 is a picture.'],
};

it('prints numbers in front, pages and zones between, and no control character', () => {
  expect(reportTextPretty(read, 40)).toBe(`Not read: The table on page 2 is a
          picture.

── page 1, process ─────────────────────

1         Introduction
1.1       The review\uFFFD[2J began.

── page 2, process ─────────────────────
          (footnote) In May.
`);
});

it('prints a row of a table on a line, and a dot before an item of a list', () => {
  const cell = (row: number, column: number, text: string) => ({
    ...block,
    kind: 'cell',
    text,
    cell: { table: 0, row, column },
  });
  const blocks = [
    { ...block, kind: 'list-item', text: 'police' },
    cell(0, 0, 'Action'),
    cell(0, 1, 'Lead'),
    cell(1, 0, 'Audit'),
    cell(1, 0, 'and report'),
    cell(1, 1, 'Chair'),
  ];
  expect(reportTextPretty({ blocks, gaps: [] }, 60).split('\n').slice(1, -1)).toEqual([
    '•         police',
    '          | Action | Lead',
    '          | Audit / and report | Chair',
  ]);
});

describe('reportTextJson', () => {
  it('gives the blocks with the six fields', () => {
    const { blocks } = JSON.parse(
      reportTextJson({ ...read, blocks: [{ ...block, extra: 1 } as typeof block] }),
    );
    const { cell: _, ...six } = block;
    expect(blocks).toEqual([six]);
  });
});
