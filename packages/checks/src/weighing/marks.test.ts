import { type Company, wordsOf } from '@dhrlint/facts';
import { describe, expect, it } from 'vitest';
import { marksOf, places } from './marks.js';

const company: Company = {
  people: [
    { names: ['Alma'], role: 'victim', sex: 'female' },
    { names: ['Ivo Hart'], role: 'perpetrator', sex: 'male' },
  ],
  presumeVictim: false,
};
const other: Company = {
  people: [
    { names: ['Bede'], role: 'victim', sex: 'male' },
    { names: ['Clare'], role: 'perpetrator', sex: 'female' },
  ],
  presumeVictim: false,
};
const marks = (text: string, of = company) => {
  const words = wordsOf(text);
  return marksOf(words, 0, words.length, of);
};
const same = (one: string, two: string, of = company) =>
  expect(marks(one).places).toEqual(marks(two, of).places);

describe('marks of a sentence', () => {
  it('tell people by their part, whatever their names and sex', () => {
    same('Alma told Hart that she would go.', 'Bede told Clare that he would go.', other);
    same('She gave him her key.', 'He gave her his key.', other);
  });

  it('keep apart who did it to whom', () => {
    expect(marks('Alma told Ivo.').places).not.toEqual(marks('Ivo told Alma.').places);
    expect(marks('She hit him.').places).not.toEqual(marks('He hit her.').places);
  });

  it('take forms of a word, professionals, names of others and figures as alike', () => {
    same('She refused.', 'She refuses.');
    same('The nurse rang her.', 'The midwife rang her.');
    same('On 4 May she met Rosa.', 'On 12 May she met Petra.');
  });

  it('leave pronouns as they are where victim and perpetrator are of one sex', () => {
    const women: Company = {
      people: company.people.map((person) => ({ ...person, sex: 'female' as const })),
      presumeVictim: false,
    };
    expect(marks('She left.', women).places).not.toEqual(marks('Alma left.', women).places);
    same('Alma left.', 'She left.');
  });

  it('are places in range, each once, with the words that they stand for', () => {
    const { places: found, firsts, lasts } = marks('Alma would not go, and would not say why.');
    expect(new Set(found).size).toBe(found.length);
    expect(found.every((place) => place >= 0 && place < places)).toBe(true);
    expect([firsts.length, lasts.length]).toEqual([found.length, found.length]);
    expect(firsts.every((first, i) => first >= 0 && first <= (lasts[i] ?? -1))).toBe(true);
    expect(Math.max(...lasts)).toBe(10);
  });
});
