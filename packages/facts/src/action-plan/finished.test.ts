import { describe, expect, it } from 'vitest';
import { isBefore, spansIn } from './due.js';
import { colourOf } from './finished.js';

describe('colourOf', () => {
  it.each([
    ['FF0000', 'red'],
    ['F4B6B6', 'red'],
    ['FFC000', 'amber'],
    ['FFE699', 'amber'],
    ['FFFF00', 'amber'],
    ['92D050', 'green'],
    ['00B050', 'green'],
    ['C6E0B4', 'green'],
    ['5B9BD5', 'blue'],
    ['D9D9D9', null],
    ['FFFFFF', null],
    ['000000', null],
    [null, null],
  ])('%s: %s', (fill, colour) => {
    expect(colourOf(fill)).toBe(colour);
  });
});

describe('spansIn', () => {
  it.each([
    ['31/03/2024', '2024-3-31'],
    ['09/06/2024', '2024-6-9'],
    ['March 2024', '2024-3-31'],
    ['Feb-24', '2024-2-29'],
    ['2023', '2023-12-31'],
    ['May 2023, then May 2024', '2023-5-31 2024-5-31'],
    ['2023/24', ''],
    ['Q2 2024', ''],
    ['December', ''],
    ['Ongoing', ''],
  ])('%s ends on %s', (text, ends) => {
    expect(
      spansIn(text)
        .map(({ to }) => `${to.year}-${to.month}-${to.day}`)
        .join(' '),
    ).toBe(ends);
  });

  it('puts one before the other only where no day of theirs could be otherwise', () => {
    const [april, may, year] = ['April 2024', '1 May 2024', '2024'].map((text) => spansIn(text)[0]);
    if (!april || !may || !year) throw new Error('unread');
    expect([isBefore(april, may), isBefore(may, april), isBefore(april, year)]).toEqual([true, false, false]);
  });
});
