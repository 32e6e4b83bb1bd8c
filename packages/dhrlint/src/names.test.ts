import { describe, expect, it } from 'vitest';
import { NamesError, parseNames } from './names.js';

describe('parseNames', () => {
  it('reads one person a line, with other forms after commas or semicolons', () => {
    const list = '\uFEFF# people\nWillow Ashdown, Will;  Mrs  Ashdown \r\n\n   \nBo\n';
    expect(parseNames(list)).toEqual([
      { name: 'Willow Ashdown', aliases: ['Will', 'Mrs Ashdown'] },
      { name: 'Bo', aliases: [] },
    ]);
  });

  it.each([
    ['an empty list', '# nobody\n\n', /is empty/],
    ['a single letter', 'Willow\nW\n', /^Line 2 /],
    ['a form without letters', 'Willow, 123\n', /^Line 1 /],
    ['a line that is a paragraph', 'x'.repeat(101), /^Line 1 /],
    ['the bytes of another kind of file', 'PK\u0003\u0004ab', /^Line 1 /],
    ['far too many people', 'Willow\n'.repeat(1001), /more than 1000/],
  ])('refuses %s without repeating a name', (_, text, message) => {
    expect(() => parseNames(text)).toThrow(NamesError);
    expect(() => parseNames(text)).toThrow(message);
    expect(() => parseNames(text)).not.toThrow(/Willow/);
  });
});
