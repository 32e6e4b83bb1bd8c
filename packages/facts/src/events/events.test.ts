import { textAt } from '@dhrlint/draft';
import { readMarkdown } from '@dhrlint/readers/text';
import { describe, expect, it } from 'vitest';
import { gatherFacts } from '../facts.js';

function events(text: string) {
  const draft = readMarkdown(
    `# Introduction\n\nWilma was killed by her husband, Osric.\n\n# Timescales\n\n${text}\n`,
  );
  return gatherFacts(draft).events.map(({ kind, anchor }) => [kind, textAt(draft, anchor)]);
}

describe('dated events', () => {
  it.each([
    ['Osric was charged with murder on 3 May 2020.', [['charge', '3 May 2020']]],
    ['In November 2020 he pleaded guilty to manslaughter.', [['plea', 'November 2020']]],
    [
      'He was convicted in October 2020 and sentenced to life on 3 November 2020.',
      [
        ['conviction', 'October 2020'],
        ['sentence', '3 November 2020'],
      ],
    ],
    [
      'The Partnership was notified on 9 May 2020 and resolved on 7 June 2020 to hold a review.',
      [
        ['notification', '9 May 2020'],
        ['decision', '7 June 2020'],
      ],
    ],
    ['The jury rejected his defence on 3 July 2020.', [['conviction', '3 July 2020']]],
    ['The first Panel meeting took place on 8 July 2020.', [['first-meeting', '8 July 2020']]],
    ['On 14 March 2021 he was sent to prison for ten years.', [['sentence', '14 March 2021']]],
    ['Wilma was killed in May 2020.', [['death', 'May 2020']]],
    ['The review was completed in March 2022.', [['completion', 'March 2022']]],
  ])('%s', (text, expected) => {
    expect(events(text)).toEqual(expected);
  });

  it.each([
    'In 2012 Osric was convicted of assault.',
    'The inquest jury returned its verdict on 3 July 2020.',
    'A nurse wrote “he was charged with murder on 3 May 2020”.',
    'Since May 2016 agencies had decided nothing.',
    'Her mother died in March 2011.',
    'The period ran from 22 April 2014 to the day on which Wilma died.',
  ])('none in: %s', (text) => {
    expect(events(text)).toEqual([]);
  });
});
