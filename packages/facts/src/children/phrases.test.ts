import { describe, expect, it } from 'vitest';
import { childPhrasesIn } from './phrases.js';

const phrases = (text: string) =>
  childPhrasesIn(text).map(({ start, end, count, oneSex }) => [text.slice(start, end), count, oneSex]);

describe('childPhrasesIn', () => {
  it.each([
    ['They had two sons and a daughter.', [['two sons and a daughter', 3, false]]],
    ['a son (Child A), a daughter and twin boys', [['a son (Child A), a daughter and twin boys', 4, false]]],
    [
      'She had no children; he had 3 adult children.',
      [
        ['no children', 0, false],
        ['3 adult children', 3, false],
      ],
    ],
    ['an adult daughter and two younger sons', [['an adult daughter and two younger sons', 3, false]]],
    ['three daughters', [['three daughters', 3, true]]],
    ['Both young children slept.', [['Both young children', 2, false]]],
  ])('%s', (text, expected) => {
    expect(phrases(text)).toEqual(expected);
  });

  it.each([
    'a child of the house',
    'two step-children',
    'three grandchildren',
    'two younger sons',
    'a son',
    'two child protection plans',
  ])('none in: %s', (text) => {
    expect(phrases(text)).toEqual([]);
  });
});
