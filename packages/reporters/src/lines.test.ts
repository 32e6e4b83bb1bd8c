import { describe, expect, it } from 'vitest';
import { table, wrap } from './lines.js';

describe('wrap', () => {
  it('breaks at words and keeps the indent', () => {
    expect(wrap('one two three four five', 24, '  - ')).toEqual(['  - one two three four', '    five']);
  });

  it('gives a long label its room on the first line only', () => {
    expect(wrap('one two three four five six', 30, '    Label here: ', '      ')).toEqual([
      '    Label here: one two three',
      '      four five six',
    ]);
  });

  it('breaks a word that is longer than the line', () => {
    expect(wrap('x'.repeat(50), 30).map((line) => line.length)).toEqual([30, 20]);
  });

  it('counts columns and not characters', () => {
    expect(wrap('你好 你好 你好 你好 你好', 20)).toEqual(['你好 你好 你好 你好', '你好']);
  });
});

it('table lines up columns and wraps the last', () => {
  expect(
    table(
      [
        ['a/long-id', 'error', 'One two three four'],
        ['b', 'warning', 'Five'],
      ],
      40,
    ),
  ).toEqual(['a/long-id  error    One two three four', 'b          warning  Five']);
});
