import type { ReadBlock } from '@dhrlint/engine';
import { describe, expect, it } from 'vitest';
import { type ReadReport, reportTextJson, reportTextPretty } from './text.js';

const block: ReadBlock = {
  kind: 'paragraph',
  label: null,
  number: null,
  level: 0,
  host: null,
  property: null,
  text: 'Words.',
  page: 1,
  zone: 'process',
  section: null,
  cell: null,
};
const read: ReadReport = {
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
  const cell = (row: number, column: number, text: string): ReadBlock => ({
    ...block,
    kind: 'cell',
    text,
    cell: { table: 0, row, column },
  });
  const blocks: readonly ReadBlock[] = [
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
    const { blocks } = JSON.parse(reportTextJson({ ...read, blocks: [{ ...block, label: '1.', level: 2 }] }));
    const { kind, number, text, page, zone, section } = block;
    expect(blocks).toEqual([{ kind, number, text, page, zone, section }]);
  });
});
