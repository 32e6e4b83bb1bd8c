import { textAt } from '@dhrlint/draft';
import { readMarkdown } from '@dhrlint/readers/text';
import { describe, expect, it } from 'vitest';
import { dayNumber } from '../dates/calendar.js';
import { gatherFacts } from '../facts.js';
import { bornOf } from './ages.js';

const opening = '# Introduction\n\nWilma was killed by her husband, Osric, in May 2020.\n\n# Background';

function ages(text: string) {
  const draft = readMarkdown(`${opening}\n\n${text}\n`);
  return gatherFacts(draft).ages.map(({ anchor, of, at }) => [textAt(draft, anchor), of, at]);
}

describe('ages', () => {
  it.each([
    ['Wilma was 40 when she died.', ['was 40', 'victim', 'death']],
    ['Osric, aged 44, killed her at home.', ['aged 44', 'perpetrator', 'death']],
    ['In March 2012 Wilma, aged 31, moved.', ['aged 31', 'victim', 'date']],
    ['In 2012, aged 31, Wilma moved.', ['aged 31', 'victim', 'date']],
    ['Wilma was born in 1980.', ['1980', 'victim', 'birth']],
    ['Wilma died in May 2020, when she was 40.', ['was 40', 'victim', 'death']],
  ])('%s', (text, expected) => {
    expect(ages(text)).toEqual([expected]);
  });

  it.each([
    'Wilma was 25 when the relationship began.',
    'Her brother, who was 38, found her dead.',
    'Osric is now 47. He was later, at 46, convicted.',
    'Her friend Una, who was 41, spoke of her death.',
    'In 2012 and again in 2014 Wilma, aged 31, moved.',
  ])('nothing at a known time in: %s', (text) => {
    expect(ages(text)).toEqual([]);
  });

  it('reads the ages of the key', () => {
    const draft = readMarkdown(
      '# Names\n\n| Name | Who | Age |\n| --- | --- | --- |\n| Wilma | Victim | 40 |\n| Osric | Perpetrator | 44 |\n| Una | Friend | 41 |\n',
    );
    expect(gatherFacts(draft).ages.map(({ anchor, of, at }) => [textAt(draft, anchor), of, at])).toEqual([
      ['40', 'victim', 'death'],
      ['44', 'perpetrator', 'date'],
    ]);
  });

  it('works out the days of birth that an age allows', () => {
    const day = dayNumber({ year: 2020, month: 5, day: 10 });
    const { from, to } = bornOf(40, 40, { from: day, to: day });
    expect(from).toBeLessThanOrEqual(dayNumber({ year: 1979, month: 5, day: 11 }));
    expect(to).toBeGreaterThanOrEqual(dayNumber({ year: 1980, month: 5, day: 10 }));
    expect(to - from).toBeLessThan(369);
  });
});
