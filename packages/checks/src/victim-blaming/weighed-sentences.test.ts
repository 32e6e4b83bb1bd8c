import { type Company, readText, wordsOf } from '@dhrlint/facts';
import { describe, expect, it } from 'vitest';
import { weighedSentences } from './weighed-sentences.js';

const company: Company = {
  people: [
    { names: ['Alma'], role: 'victim', sex: 'female' },
    { names: ['Ivo'], role: 'perpetrator', sex: 'male' },
  ],
  presumeVictim: false,
};
const weighed = (text: string, of = company) => weighedSentences(wordsOf(text), readText(text), of);

describe('weighed sentences', () => {
  it.each([
    'Alma never gave the service a proper chance to help her.',
    'By changing her account she made it very hard for the officers to help.',
    'She had every opportunity to tell the midwife and took none of them.',
    'Alma should have known better than to let him in.',
    'The worker could do little for a woman who would not help herself.',
    'He put himself at risk by going back for his things.',
  ])('blames by its words: %s', (text) => {
    const of = /^He/.test(text)
      ? {
          ...company,
          people: company.people.map((p) => ({
            ...p,
            sex: p.sex === 'male' ? ('female' as const) : ('male' as const),
          })),
        }
      : company;
    expect(weighed(text, of).map(({ isHeavy }) => isHeavy)).toEqual([true]);
  });

  it.each([
    'Alma was seen at the surgery on 4 May 2019 about a cough.',
    'The officer did not ask her why she had gone back.',
    'She was afraid of what he would do to the children.',
    'Ivo took her telephone, and she could not ring.',
    'The trust has changed its policy on missed appointments.',
    'She walked the dog on the common every morning.',
  ])('does not blame: %s', (text) => {
    expect(weighed(text).map(({ isHeavy }) => isHeavy)).toEqual([false]);
  });

  it('are light where nothing in them nor near a stretch weighs', () => {
    const text =
      'On 3 June 2019 the bank lent Alma a small sum for the roof, and the papers are in the file.';
    expect(weighed(text)[0]?.isLightAt(28, 32)).toBe(true);
    const blaming = 'Alma failed to engage.';
    expect(weighed(blaming)[0]?.isLightAt(5, 21)).toBe(false);
  });

  it('are none of a word or two, nor of what has no end', () => {
    expect(weighed('Alma.')).toEqual([]);
    expect(weighed('Alma would not help herself and '.repeat(100))).toEqual([]);
  });

  it('are none where nobody is known to be the victim', () => {
    for (const presumeVictim of [true, false])
      expect(weighed('She would not help herself.', { people: [], presumeVictim })).toEqual([]);
  });
});
