import { expect, it } from 'vitest';
// @ts-expect-error a script in plain JavaScript
import { align, compare } from './compare-numbering.js';

const block = (label: string | null, text: string, numbering: string | null = label && 'automatic') => ({
  label,
  text,
  numbering,
});

const count = (blocks: unknown[], lines: string[]) => compare(align(blocks, lines));

it('pairs paragraphs by their words and counts what is numbered on either side', () => {
  const blocks = [
    block('1.', 'Introduction'),
    block('1.1', 'The Panel met.'),
    block('•', 'a bullet'),
    block('2', 'typed', 'typed'),
    block(null, 'plain'),
  ];
  const lines = ['1. Introduction', '', '1.1 The Panel met.', '• a bullet', '2 typed', 'plain'];
  expect(count(blocks, lines)).toMatchObject({ numbered: 2, same: 2, different: [], missing: [] });
});

it('tells a wrong, a lost and an unmatched number', () => {
  const blocks = [
    block('1.2', 'The Panel met.'),
    block(null, 'Nobody numbered this.'),
    block('9.', 'Only here'),
  ];
  const lines = ['1.1 The Panel met.', '1.2 Nobody numbered this.'];
  const found = count(blocks, lines);
  expect(found).toMatchObject({ numbered: 2, same: 0 });
  expect(found.different).toMatchObject([
    { label: '1.2', number: '1.1' },
    { label: '', number: '1.2' },
  ]);
  expect(found.missing).toMatchObject([{ label: '9.' }]);
});

it('pairs words that repeat in their order, and words that a note divides', () => {
  const blocks = [
    block('1.', 'Police'),
    block('2.', 'Police'),
    block('3.', 'Rowan lived in the borough until 2019.'),
  ];
  const lines = ['1. Police', '2. Police', '3. Rowan lived in1 the borough until 2019.'];
  expect(count(blocks, lines)).toMatchObject({ numbered: 3, same: 3, missing: [] });
});
