import { describe, expect, it } from 'vitest';
import { namesFrequency, namesInterval, timingOf } from './timing.js';

describe('timingOf', () => {
  it.each([
    '31 March 2023',
    'March 2023',
    'Mar-23',
    "Sept '24",
    '31/03/2023',
    '31.3.23',
    '2023',
    'Q2 2023',
    'Quarter 3',
    'Spring 2024',
    'By end of 2023',
    'End of financial year',
    '2023/24',
    'Within six months',
    '3 months from publication',
    'six weeks',
    'Easter 2024',
    'By the end of May',
    'Ongoing, first report March 2024',
    'On publication of this report',
    'TBC, expected autumn 2024',
    '1st October 2024',
    'December',
    'End of this financial year',
    'Next financial year',
    'Month 6',
    '30 September 2024, subject to approval',
  ])('%s is a date', (text) => {
    expect(timingOf(text)).toBe('date');
  });

  it.each([
    'XX/XX/2024',
    '??/05/2024',
    'dd/mm/yyyy',
    'XX October 2024',
    '[month] 2024',
    '__/__/2024',
    '12/xx/2024',
    'March 20XX',
    'Next financial year, if funds allow',
    'This financial year, depending on recruitment',
    'When a post has been filled',
    'Rolled out team by team',
    '2025/26, if resourced',
  ])('%s is open', (text) => {
    expect(timingOf(text)).toBe('vague');
  });

  it.each([
    'Completed',
    'Complete – June 2022',
    'Done',
    'Already in place',
    'Embedded',
    'Achieved April 2021',
    'Training delivered May 2022',
    '30 September 2022 – met',
    'This is complete',
    'Already in force',
  ])('%s is done', (text) => {
    expect(timingOf(text)).toBe('done');
  });

  it.each([
    'Ongoing',
    'on-going',
    'ASAP',
    'TBC',
    'TBA',
    'T.B.C.',
    'To be confirmed',
    'To be agreed by the Board',
    'In due course',
    'Rolling basis',
    'When money allows',
    'As soon as it can be done',
    'Immediate',
    'Immediately',
    'Continuous',
    'Ongoing review',
    'XX',
    'N/A',
    'Next review',
    'Short term',
    '?',
    'Annually',
    'Quarterly',
    'Not yet known',
    'Ongoing since 2021',
    'Commenced June 2022',
    'Medium',
    'Business as usual',
  ])('%s is vague', (text) => {
    expect(timingOf(text)).toBe('vague');
  });

  it.each(['', ' ', '-', '–', '…', '\n'])('"%s" is nothing', (text) => {
    expect(timingOf(text)).toBe('empty');
  });
});

describe('namesInterval', () => {
  it.each(['a year after it is closed', 'six months after publication', 'at six and twelve months'])(
    '%s',
    (text) => {
      expect(namesInterval(text)).toBe(true);
    },
  );

  it.each(['over twelve months', 'for two years', 'a year of work'])('not %s', (text) => {
    expect(namesInterval(text)).toBe(false);
  });
});

describe('namesFrequency', () => {
  it.each([
    'every three months',
    'quarterly',
    'six-monthly',
    'twice a year',
    'at each meeting',
    'at every Board meeting',
    'annually',
  ])('%s', (text) => {
    expect(namesFrequency(text)).toBe(true);
  });

  it.each(['in March 2024', 'from time to time', 'regularly'])('not %s', (text) => {
    expect(namesFrequency(text)).toBe(false);
  });
});
