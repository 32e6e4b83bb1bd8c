import { describe, expect, it } from 'vitest';
import { numbersIn } from './numbers.js';

const values = (text: string) => numbersIn(text).map(({ value }) => value);
const shares = (text: string) => numbersIn(text).map(({ value, share }) => [value, share]);

describe('numbersIn', () => {
  it.each([
    ['Twelve agencies were asked and 9 replied.', [12, 9]],
    ['a dozen reports, half a dozen letters and two dozen calls', [12, 6, 24]],
    ['Twenty-one contacts, thirty visits, forty two letters', [21, 30, 42]],
    ['a hundred and five, two hundred, 1,204 entries', [105, 200, 1204]],
    ['Both trusts and a couple of charities', [2, 2]],
    ['fourteen, sixteen, seventy-seven, ninety', [14, 16, 77, 90]],
  ])('reads %s', (text, expected) => {
    expect(values(text)).toEqual(expected);
  });

  it('gives the place of the number words alone', () => {
    const text = 'In total twenty-three were read.';
    const [found] = numbersIn(text);
    expect(found && text.slice(found.start, found.end)).toBe('twenty-three');
  });

  it.each([
    'the 9th meeting',
    '45% of cases',
    'paragraph 5.1.3',
    '14/03/2019',
    '£300',
    'someone anyone weight',
    'a two-month delay',
    'COVID-19',
  ])('finds none in %s', (text) => {
    expect(values(text)).toEqual([]);
  });

  it('tells how exact a number is meant', () => {
    expect(
      numbersIn('at least nine, more than 4, up to six, about ten, seven').map((n) => n.exactness),
    ).toEqual(['at-least', 'at-least', 'at-most', 'about', 'exact']);
  });

  it('tells what the number stands for among its things', () => {
    expect(shares('All seven authors')).toEqual([[7, 'all']]);
    expect(shares('None of the six reviews')).toEqual([[6, 'none']]);
    expect(shares('Two of the nine reviews')).toEqual([
      [2, 'part'],
      [9, 'whole'],
    ]);
    expect(shares('A further two, three more, four')).toEqual([
      [2, 'further'],
      [3, 'further'],
      [4, 'plain'],
    ]);
  });
});
