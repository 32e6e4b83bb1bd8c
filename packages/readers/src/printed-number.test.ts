import { describe, expect, it } from 'vitest';
import { splitPrintedNumber } from './printed-number.js';

describe('splitPrintedNumber', () => {
  it.each([
    ['5.1.3 The panel met.', '5.1.3', 'The panel met.'],
    ['5.1.3. The panel met.', '5.1.3.', 'The panel met.'],
    ['5.1.3 MG and KM told the panel', '5.1.3', 'MG and KM told the panel'],
    ['5.2.236\tPolice attended.', '5.2.236', 'Police attended.'],
    ['1.1 whether agencies shared what they knew', '1.1', 'whether agencies shared what they knew'],
    ['20. When the neighbour called', '20.', 'When the neighbour called'],
    ['66. Risk assessment', '66.', 'Risk assessment'],
    ['1) Introduction', '1)', 'Introduction'],
    ['12: Conclusions', '12:', 'Conclusions'],
    ['1 Introduction', '1', 'Introduction'],
    ['1 – Introduction', '1 –', 'Introduction'],
    ['20 When the neighbour called', '20', 'When the neighbour called'],
    ['4\tthe police', '4', 'the police'],
    ['(a) whether', '(a)', 'whether'],
    ['(iv) whether', '(iv)', 'whether'],
    ['(aa) whether', '(aa)', 'whether'],
    ['(12) whether', '(12)', 'whether'],
    ['a) whether', 'a)', 'whether'],
    ['a. whether', 'a.', 'whether'],
    ['ii. whether', 'ii.', 'whether'],
    ['IV. Findings', 'IV.', 'Findings'],
    ['A.\tFindings', 'A.', 'Findings'],
    ['A1.2 Scope', 'A1.2', 'Scope'],
    ['5.1(a) Scope', '5.1(a)', 'Scope'],
    ['5.1.3a Scope', '5.1.3a', 'Scope'],
    ['• a bullet', '•', 'a bullet'],
    ['\uF0B7\ta bullet', '\uF0B7', 'a bullet'],
    ['o\ta bullet', 'o', 'a bullet'],
    ['- a bullet', '-', 'a bullet'],
    ['Section One: Introduction', 'Section One:', 'Introduction'],
    ['PART ONE: THE CIRCUMSTANCES', 'PART ONE:', 'THE CIRCUMSTANCES'],
    ['Part 2 – Findings of the review.', 'Part 2 –', 'Findings of the review.'],
    ['Section 3 The facts', 'Section 3', 'The facts'],
    ['Recommendation 3:\tThe Trust to audit', 'Recommendation 3:', 'The Trust to audit'],
    ['3.4.1)\u00A0Purpose', '3.4.1)', 'Purpose'],
    ['(5.1) The panel met.', '(5.1)', 'The panel met.'],
    ['[5.1.3] The panel met.', '[5.1.3]', 'The panel met.'],
    ['§12 The panel met.', '§12', 'The panel met.'],
    ['§ 5.1 “We met”, she said.', '§ 5.1', '“We met”, she said.'],
    ['¶ 7. The panel met.', '¶ 7.', 'The panel met.'],
    ['Para 5.1: The panel met.', 'Para 5.1:', 'The panel met.'],
    ['Paragraph 12. The panel met.', 'Paragraph 12.', 'The panel met.'],
    ['5.1.3', '5.1.3', ''],
    ['12.', '12.', ''],
  ])('parts %j', (text, label, rest) => {
    const found = splitPrintedNumber(text);
    expect(found?.label).toBe(label);
    expect(found?.rest).toBe(rest);
    expect(text.slice(found?.offset)).toBe(rest);
  });

  it('counts leading white space into the offset', () => {
    expect(splitPrintedNumber('  2.1\t Scope ')).toEqual({ label: '2.1', rest: 'Scope', offset: 7 });
  });

  it.each([
    '12 March 2019 was a Tuesday.',
    '12\tMarch 2019',
    '2019 was a hard year.',
    '2019 Review of policy',
    '1 in 4 women',
    '§ 12 of the Act',
    'Paragraph 5.2 The policy of the force says otherwise',
    'Paragraph 5.2 of the policy says otherwise.',
    '(3.5 miles) from the house',
    '12 officers attended',
    '14.02.2020 Police attended',
    '14.02.20 Police attended',
    '01.32 The ambulance arrived',
    '9.30 am on Tuesday',
    '2.5 million people',
    '2.5% of calls',
    '3.2 and 3.3 above',
    '14 High Street was searched',
    '999 Call records were read',
    '3rd sector agencies',
    '10:30 The panel met',
    '(2019) 2 AC 1',
    '[2019] UKSC 1',
    'A. Farrow said so',
    'c. 40 officers',
    'I was told that he left.',
    'a neighbour called',
    'Section 9 of the Act requires a review.',
    'Recommendation 3: The Trust to audit',
    'Table 3:\tReferrals',
    'Part of the delay was due to the trial.',
    'PART ONE',
    '4',
    '-',
    '- 5 degrees',
    '',
  ])('leaves %j whole', (text) => {
    expect(splitPrintedNumber(text)).toBeNull();
  });
});
