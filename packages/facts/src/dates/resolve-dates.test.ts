import { readMarkdown } from '@dhrlint/readers/text';
import { describe, expect, it } from 'vitest';
import { calendarDay, resolvedDates } from './resolve-dates.js';

function days(markdown: string): readonly string[] {
  const draft = readMarkdown(markdown);
  return [...resolvedDates(draft).values()].flat().map((date) => {
    const day = calendarDay(date);
    return day ? `${day.year}-${day.month}-${day.day}` : '?';
  });
}

describe('resolvedDates', () => {
  it('takes month and year from the date before', () => {
    expect(days('She was admitted on 10 November 2020. She died on the 14th.')).toEqual([
      '2020-11-10',
      '2020-11-14',
    ]);
  });

  it('takes a smaller number for the month after', () => {
    expect(days('He was bailed on 28 December 2020 and on the 2nd he returned.')).toEqual([
      '2020-12-28',
      '2021-1-2',
    ]);
  });

  it('works a feast out in the year of the text', () => {
    expect(days('Greta fell ill in 2021. On Easter Monday she was worse.').slice(1)).toEqual(['2021-4-5']);
  });

  it('lets a date at the head of a row borrow from the rows above, not from what they tell', () => {
    const table = '| Date | Event |\n| --- | --- |\n| 3 May 2019 | Born in 1980. |\n| 5 June | Call. |';
    expect(days(table)).toEqual(['2019-5-3', '?', '2019-6-5']);
  });

  it('borrows no year from above in which the weekday is another', () => {
    const told = (date: string) => days(`The report is of June 2023.\n\nHe came back on ${date}.`)[1];
    expect(told('Saturday 22 May')).toBe('?');
    expect(told('Monday 22 May')).toBe('2023-5-22');
    expect(told('22 May')).toBe('2023-5-22');
  });

  it('keeps a wrong weekday with the year of its own paragraph, for that is a slip', () => {
    expect(days('He was bailed on 3 May 2023 and came back on Saturday 22 May.')).toEqual([
      '2023-5-3',
      '2023-5-22',
    ]);
  });

  it('gives the first of two dates the year of the second', () => {
    expect(days('between 12 March and 14 April 2021')).toEqual(['2021-3-12', '2021-4-14']);
  });
});
