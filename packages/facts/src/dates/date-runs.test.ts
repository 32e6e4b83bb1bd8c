import { describe, expect, it } from 'vitest';
import { dateRuns } from './date-runs.js';

const runs = (text: string) =>
  dateRuns(text).map(({ dates, period }) => [
    dates.map(({ start, end }) => text.slice(start, end).trim()),
    period,
  ]);

describe('dateRuns', () => {
  it('joins dates that only commas, "and" and remarks in brackets part', () => {
    expect(runs('on 3 May, 7 June (online) and then on 9 July 2021. On 5 August 2021 it closed.')).toEqual([
      [['3 May', '7 June', '9 July 2021'], false],
      [['5 August 2021'], false],
    ]);
  });

  it('counts days that borrow their month', () => {
    expect(dateRuns('on 9, 16 and 23 March 2021').map(({ dates }) => dates.map(({ day }) => day))).toEqual([
      [9, 16, 23],
    ]);
  });

  it('tells the ends of a period', () => {
    expect(runs('between 3 May 2021 and 7 June 2021')[0]?.[1]).toBe(true);
    expect(runs('from 3 May 2021 to 7 June 2021')).toHaveLength(2);
  });
});
