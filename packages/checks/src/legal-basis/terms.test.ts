import { describe, expect, it } from 'vitest';
import { misnamedTerms, type Term, wrongNames } from './terms.js';

const imr: Term = {
  short: 'IMR',
  names: ['Individual Management Review'],
  wrong: ['Internal Management Review'],
};
const terms: readonly Term[] = [
  imr,
  { short: 'SAR', names: ['Safeguarding Adults Review'] },
  { short: 'MARAC', names: ['Multi-Agency Risk Assessment Conference'] },
];
const named = (text: string) => misnamedTerms(text, terms).map(({ start, end }) => text.slice(start, end));

describe('terms spelled out', () => {
  it.each([
    ['Six Independent Management Reviews (IMRs) came.', 'Independent Management Reviews'],
    ['IMR: Individual Management Report.', 'Individual Management Report'],
    ['a Multi Agency Risk Assessment Committee (“MARAC”) met', 'Multi Agency Risk Assessment Committee'],
    [
      'a Multi-Agency Risk Assessment Case Conference (MARAC)',
      'Multi-Agency Risk Assessment Case Conference',
    ],
  ])('finds another name: %s', (text, words) => {
    expect(named(text)).toEqual([words]);
  });

  it.each([
    'Nine individual management reviews (IMRs) and a multi agency risk assessment conference (MARAC).',
    'She made a Subject Access Request (SAR).',
    'The authors of each IMR (all of them senior) met. An IMR: what is it for?',
  ])('passes %s', (text) => {
    expect(named(text)).toEqual([]);
  });

  it('knows names that are wrong without the short form, an agency’s own review apart', () => {
    expect(wrongNames('The Internal Management Review was read.', [imr])).toHaveLength(1);
    expect(wrongNames('The Trust’s own Internal Management Review was read.', [imr])).toEqual([]);
    expect(wrongNames('The Trust’s Internal Management Review was read.', [imr])).toEqual([]);
    expect(wrongNames('The writer of its Internal Management Review left.', [imr])).toHaveLength(1);
    expect(wrongNames('An internal management review was read.', [imr])).toEqual([]);
  });
});
