import { gatherFacts } from '@dhrlint/facts';
import { readMarkdown } from '@dhrlint/readers/text';
import { describe, expect, it } from 'vitest';
import { verdictOf } from '../testing/verdict-of.js';
import { summaryConflict } from './summary-conflict.js';

function messages(report: string, summary: string) {
  const draft = readMarkdown(
    `# Introduction\n\nWilma was killed by her husband, Osric. ${report}\n\n# Executive summary\n\n${summary}\n`,
  );
  const facts = gatherFacts(draft);
  const verdict = verdictOf(summaryConflict, {
    draft,
    facts,
    options: {},
    stage: 'draft',
  });
  return verdict.outcome === 'assessed' ? verdict.reports.map(({ message }) => message) : verdict.outcome;
}

describe('summary-conflict', () => {
  it.each([
    [
      'Osric was charged with murder on 3 May 2020.',
      'In June 2020 Osric was charged with murder.',
      ['event'],
    ],
    ['Osric was charged with murder on 3 May 2020.', 'In May 2020 Osric was charged with murder.', []],
    ['He was convicted of murder.', 'Osric pleaded guilty to manslaughter.', ['outcome']],
    ['A jury convicted him of murder.', 'Osric admitted manslaughter.', ['outcome']],
    ['A jury at Fell Crown Court found Osric guilty of murder.', 'He pleaded guilty.', ['outcome']],
    [
      'In May 2021 a jury at Fell Crown Court found him guilty of murder.',
      'Osric was convicted in June 2021.',
      ['event'],
    ],
    ['In May 2021 a jury found him guilty.', 'Osric was convicted in May 2021.', []],
    ['The jury convicted him, by ten to two, of murder.', 'He was convicted of murder.', []],
    ['He was convicted of murder.', 'Wilma was murdered by Osric, who was convicted of murder.', []],
    ['Osric pleaded guilty in May 2021.', 'He was convicted after a short trial.', ['outcome']],
    ['He denied it. The jury found him guilty.', 'Osric pleaded guilty but was convicted of murder.', []],
    ['Osric was jailed for three years.', 'He was given a five-year sentence.', ['outcome']],
    [
      'Osric was on 7 March 2021 sentenced to imprisonment for life.',
      'He was sentenced in April 2021.',
      ['event'],
    ],
    ['On 9 December 2021 he was convicted.', 'He was sentenced in November 2021.', ['event']],
    ['He was sentenced on 7 March 2021.', 'The sentence, passed in April 2021, was life.', ['event']],
    ['He was convicted on 7 March 2021.', 'His conviction for murder came in April 2021.', ['event']],
    ['On 9 December 2021 he was convicted.', 'He was sentenced in January 2022.', []],
    ['He was made subject to a hospital order.', 'Osric was sent to prison for six years.', ['outcome']],
    ['A hospital order was made on 4 May 2021.', 'In June 2021 a hospital order was made.', ['event']],
    ['He must serve at least twenty-six years.', 'The minimum term is twenty-four years.', ['outcome']],
    ['He was made the subject of a hospital order.', 'He was convicted of murder.', ['outcome']],
    [
      'In May 2021 he beat her to death. She was pronounced dead on 9 May 2021.',
      'Wilma was killed in June 2021.',
      ['event'],
    ],
    [
      'In May 2021 he beat her to death. She was pronounced dead on 9 May 2021.',
      'Wilma was killed in May 2021.',
      [],
    ],
    ['The couple separated in May 2019.', 'They parted in March 2019.', ['event']],
    ['They separated in May 2019 for a time. They parted in June 2020.', 'They parted in June 2020.', []],
    [
      'They married in 2010. Wilma died in May 2019.',
      'After eleven years of marriage Wilma was killed.',
      ['number'],
    ],
    ['They married in 2010. Wilma died in May 2019.', 'After nine years of marriage Wilma was killed.', []],
    ['He is in prison.', 'Wilma was killed by her husband, Cuthbert.', ['name']],
    ['Police were called to the flat about noise eleven times.', 'Little is known.', []],
    [
      'The police came to nine incidents of noise and shouting at the flat.',
      'Police came to eleven incidents of noise and shouting at the flat.',
      ['number'],
    ],
  ])('%j against %j', (report, summary, expected) => {
    expect(messages(report, summary)).toEqual(expected);
  });

  it.each([
    ['# Summary', ['outcome']],
    ['# Analysis\n\nIt was long.\n\n## Summary', []],
  ])('holds how the case ended against a section %j', (heading, expected) => {
    const draft = readMarkdown(
      `${heading}\n\nWilma was killed by her husband, Osric. Osric pleaded guilty to manslaughter.\n\n# The killing\n\nA jury convicted him of murder.\n`,
    );
    const facts = gatherFacts(draft);
    const verdict = verdictOf(summaryConflict, { draft, facts, options: {}, stage: 'draft' });
    expect(verdict.outcome === 'assessed' ? verdict.reports.map(({ message }) => message) : []).toEqual(
      expected,
    );
  });

  it('needs a summary', () => {
    const draft = readMarkdown('# Introduction\n\nWilma died.');
    const facts = gatherFacts(draft);
    expect(verdictOf(summaryConflict, { draft, facts, options: {}, stage: 'draft' }).outcome).toBe(
      'not-applicable',
    );
  });
});

it.each([
  ['her grandson', ['outcome']],
  ['her son', []],
])('compares the relation with the key where the report tells it nowhere else: %s', (kin, expected) => {
  const draft = readMarkdown(
    `# Introduction\n\nWilma died in May 2020.\n\n# Names\n\n| Name | Relation |\n| --- | --- |\n| Wilma | The victim |\n| Osric | Her son; perpetrator |\n\n# Executive summary\n\nWilma was killed by ${kin}.\n`,
  );
  const verdict = verdictOf(summaryConflict, {
    draft,
    facts: gatherFacts(draft),
    options: {},
    stage: 'draft',
  });
  expect(verdict.outcome === 'assessed' && verdict.reports.map(({ message }) => message)).toEqual(expected);
});
