import { gatherFacts } from '@dhrlint/facts';
import { readMarkdown } from '@dhrlint/readers/text';
import { describe, expect, it } from 'vitest';
import { judged } from './testing/judged.js';
import { timelineDates } from './timeline-dates.js';

const found = (...lines: readonly string[]) =>
  judged(timelineDates, {}, [
    '# Domestic Homicide Review',
    'This review looked at the death of Ines, who was killed by her husband in May 2019.',
    '# Chronology',
    ...lines,
  ]).quotes;

const exact = ['On 4 March 2018 she rang the surgery.', 'On 9 May 2018 a nurse saw her.'];

describe('entries of the timeline without a day', () => {
  it.each([
    ['In late 2018 she was referred to the clinic.', 'late 2018'],
    ['Summer of 2018. The school wrote to the parents.', 'Summer of 2018'],
    ['Some weeks later the lodger moved out.', 'Some weeks later'],
    ['In early 2018 the birth visit was made by a student.', 'early 2018'],
  ])('%s', (line, quote) => {
    expect(found(...exact, line, 'On 2 January 2019 he was seen.')).toEqual([quote]);
  });

  it('takes a time at which one thing happened for no period', () => {
    const rows = [
      'During the first lockdown',
      'Winter of 2018-19',
      '2018/19 winter',
      'Over Christmas',
      'During the summer of 2018',
      'Throughout the summer of 2018',
      'From 2018 to 2019',
      '2018-2019',
    ];
    const table = rows.map((words) => `| ${words} | Surgery | Cough. |`).join('\n');
    const draft = readMarkdown(
      `# Chronology\n\n| Date | Source | Event |\n| --- | --- | --- |\n| 4 March 2018 | Surgery | Cough. |\n| 9 May 2018 | Surgery | Cold. |\n${table}\n| 2 May 2019 | Police | Call. |\n`,
    );
    expect(gatherFacts(draft).timeline.filter(({ dated }) => dated === 'vague').length).toBe(5);
  });

  it.each([
    'In 2009 they met at college.',
    'In the summer of 2018 they married.',
    'In May 2019 Ines was killed.',
    'Throughout 2018 she was seen each month.',
    'In early 2018 the note was written; the date is not recorded.',
  ])('rightly told so: %s', (line) => {
    expect(found(...exact, line)).toEqual([]);
  });

  it('is silent where nothing is dated by the day', () => {
    expect(found('In March 2018 she rang.', 'In early 2019 he wrote.', 'Later that year he left.')).toEqual(
      [],
    );
  });
});
