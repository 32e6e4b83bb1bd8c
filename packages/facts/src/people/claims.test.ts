import { textAt } from '@dhrlint/draft';
import { readMarkdown } from '@dhrlint/readers/text';
import { describe, expect, it } from 'vitest';
import { gatherFacts } from '../facts.js';

const key =
  '# Names\n\n| Name | Relationship |\n| --- | --- |\n| Wilma | Victim |\n| Osric | Perpetrator |\n| Ned | Brother of Wilma |\n| Mrs B | Osric’s aunt |\n\n';

function facts(text: string) {
  const draft = readMarkdown(`${key}# Involvement of the family\n\n${text}\n`);
  return { draft, facts: gatherFacts(draft) };
}

describe('relations of people with names', () => {
  const claims = (text: string) => facts(text).facts.kinClaims.map(({ name, kin, of }) => [name, kin, of]);
  const keyed = [
    ['Ned', 'brother', 'victim'],
    ['Mrs B', 'aunt', 'perpetrator'],
  ];

  it.each([
    ['Wilma’s cousin Ned wrote.', ['Ned', 'cousin', 'victim']],
    ['Osric spoke of his aunt, Mrs B.', ['Mrs B', 'aunt', 'perpetrator']],
    ['Ada, Wilma’s mother, came.', ['Ada', 'mother', 'victim']],
  ])('%s', (text, expected) => {
    expect(claims(text)).toEqual([expected, ...keyed]);
  });

  it.each([
    'Wilma’s mother-in-law Ada came.',
    'Ned, her sister and her aunt came.',
    '“My cousin Ned” was there.',
  ])('none but the key in: %s', (text) => {
    expect(claims(text)).toEqual(keyed);
  });
});

describe('who was spoken to for the review', () => {
  const heard = (text: string) => facts(text).facts.heardClaims.map(({ name, heard }) => [name, heard]);

  it.each([
    ['The author interviewed Ned at home.', ['Ned', true]],
    ['The Panel was glad to hear directly from Mrs B.', ['Mrs B', true]],
    ['Ned was not interviewed.', ['Ned', false]],
    ['Mrs B: the Panel did not see her.', ['Mrs B', false]],
    ['Osric returned the letters unopened.', ['Osric', false]],
  ])('%s', (text, expected) => {
    expect(heard(text)).toEqual([expected]);
  });

  it.each([
    'Ned and Mrs B met the Panel.',
    'Ned’s solicitor was interviewed.',
    'What was seen was sad; Ned was not there.',
  ])('nobody in: %s', (text) => {
    expect(heard(text)).toEqual([]);
  });
});

describe('who led the review', () => {
  it('reads prose, lines and rows', () => {
    const { draft, facts: read } = facts(
      'The Panel was chaired by Dr Ada Pell. The report was written by Ivo Marsh.\n\nAuthor: Ivo Marsh\n\n| Name | Role |\n| --- | --- |\n| Ada Pell | Independent chair |\n| Una Lee | Head of Service |',
    );
    expect(read.reviewPosts.map(({ post, name, anchor }) => [post, name, textAt(draft, anchor)])).toEqual([
      ['chair', 'Dr Ada Pell', 'chaired by Dr Ada Pell'],
      ['author', 'Ivo Marsh', 'report was written by Ivo Marsh'],
      ['author', 'Ivo Marsh', 'Author: Ivo Marsh'],
      ['chair', 'Ada Pell', 'Independent chair'],
    ]);
  });
});

describe('dates of the summary that the report does not give', () => {
  it.each([
    [
      'In March 2019 a safeguarding referral was made.',
      'In May 2019 a safeguarding referral was made.',
      ['May 2019'],
    ],
    ['In March 2019 a safeguarding referral was made.', 'A safeguarding referral was made in 2019.', []],
    ['In March 2019 a safeguarding referral was made.', 'In May 2019 the landlord sent a letter.', []],
  ])('%j against %j', (report, summary, expected) => {
    const draft = readMarkdown(`${key}# Background\n\n${report}\n\n# Executive summary\n\n${summary}\n`);
    const found = gatherFacts(draft).summaryDates.map(({ summary: at }) => textAt(draft, at));
    expect(found).toEqual(expected);
  });
});
