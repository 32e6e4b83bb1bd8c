import { gatherFacts } from '@dhrlint/facts';
import { readMarkdown } from '@dhrlint/readers/text';
import { describe, expect, it } from 'vitest';
import { coverMonth } from './cover-month.js';
import { verdictOf } from './testing/verdict-of.js';

function verdict(markdown: string) {
  const draft = readMarkdown(markdown);
  const facts = gatherFacts(draft);
  return verdictOf(coverMonth, { draft, facts, options: {}, stage: 'draft' });
}

const body = '\n\n# Introduction\n\nWilma was killed in May 2020. The Panel met five times.\n';

describe('cover-month', () => {
  it.each([
    ['# Domestic Homicide Review\n\nWilma', 'missing', { month: 'May 2020' }],
    [
      '# Domestic Homicide Review\n\nWilma\n\nDied 2020',
      'year-only',
      { month: 'May 2020', date: '2020' },
      '2020',
    ],
    [
      '# Domestic Homicide Review\n\nWilma\n\nCompleted June 2022',
      'report-date-only',
      { month: 'May 2020', date: 'June 2022' },
    ],
  ])('%j', (cover, message, values, place = '') => {
    const start = cover.split('\n\n').at(-1)?.indexOf(place) ?? 0;
    const anchor = place === '' ? null : { block: 2, start, end: start + place.length };
    expect(verdict(cover + body)).toEqual({ outcome: 'assessed', reports: [{ message, values, anchor }] });
  });

  it('is content with the month in a sentence', () => {
    expect(verdict(`# Domestic Homicide Review\n\nThe death of Wilma in May 2020${body}`)).toEqual({
      outcome: 'assessed',
      reports: [],
    });
  });

  it('does not pass a draft that opens without a front page', () => {
    expect(verdict(body).outcome).toBe('could-not-assess');
  });

  it('asks no other document for a month of death', () => {
    const hearing = 'The inspector heard the council on the supply of land for homes and on its roads. ';
    const text = `# Examination of a local plan\n\nHearings were held in May 2018.\n\n# Introduction\n\n${hearing.repeat(140)}\n`;
    expect(verdict(text).outcome).toBe('not-applicable');
  });
});
