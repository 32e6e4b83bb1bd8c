import { describe, expect, it } from 'vitest';
import { wrongSections } from './sections.js';

const sections = [
  { act: 'Serious Crime', about: ['coercive'], sections: ['76', '77'] },
  {
    act: 'Domestic Violence, Crime and Victims',
    about: ['this review'],
    unless: ['offence'],
    sections: ['9'],
    not: ['9(3A)'],
    mistakenFor: ['Domestic Abuse'],
  },
];
const cited = (text: string) => wrongSections(text, sections).map((found) => found.cited);

it('knows the Act from the paragraph', () => {
  const paragraph =
    'The Domestic Violence, Crime and Victims Act 2004 applies. Such deaths fall under s.9 (3A) of that Act.';
  expect(wrongSections('Such deaths fall under s.9 (3A) of that Act.', sections, paragraph)).toMatchObject([
    { cited: '9(3A)', right: '9' },
  ]);
});

describe('sections of Acts', () => {
  it.each([
    ['Coercive control is an offence under section 67 of the Serious Crime Act 2015.', ['67']],
    ['Coercive control is in the Serious Crime Act 2015, s.75.', ['75']],
    ['This review stands on section 9 (3A) of the Domestic Violence, Crime and Victims Act.', ['9(3A)']],
    ['Coercive control: section 76(1) of the Serious Crime Act 2015.', []],
    ['This review is held under section 9 of the Domestic Abuse Act 2021.', ['9']],
    ['Its powers come from section 9(3A) of the Domestic Violence, Crime and Victims Act 2004.', ['9(3A)']],
    ['Its powers come from s9(3A) of the Domestic Violence, Crime and Victims Act 2004.', ['9(3A)']],
    ['Such deaths fall under s.9 (3A) of that Act.', []],
    ['The Housing Act has a section 9(3A) of its own.', []],
    ['This review looked at section 3 of the Domestic Abuse Act 2021.', []],
    ['Theft is dealt with in section 45 of the Serious Crime Act 2015.', []],
    ['This review stands on s.9(3) of the Domestic Violence, Crime & Victims Act 2004.', []],
    ['This review looked at the offence in section 5 of the Domestic Violence, Crime and Victims Act.', []],
    [
      'Coercive control: section 74 and section 75 of the Serious Crime Act; section 76 of the Serious Crime Act.',
      [],
    ],
  ])('%s', (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });
});
