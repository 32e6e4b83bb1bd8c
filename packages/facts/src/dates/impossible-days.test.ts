import { describe, expect, it } from 'vitest';
import { impossibleDays } from './impossible-days.js';

describe('impossibleDays', () => {
  it.each([
    ['On 31 June 2019 she rang.', ['31 June 2019']],
    ['29 February 2021 and 29th of February 2020', ['29 February 2021']],
    ['On 30th February', ['30th February']],
    ['On 31 May 2020, 30 June 2020 and 29 Feb.', []],
    ['some 35 may have rung', []],
  ])('%s', (text, expected) => {
    expect(impossibleDays(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });
});
