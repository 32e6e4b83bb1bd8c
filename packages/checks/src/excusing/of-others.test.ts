import type { Company } from '@dhrlint/facts';
import { describe, expect, it } from 'vitest';
import { isOfOthers } from './of-others.js';

const person = (name: string, role: 'victim' | 'perpetrator' | 'other', sex: 'female' | 'male') => ({
  names: [name],
  role,
  sex,
});
const company = {
  people: [
    person('Ada', 'victim', 'female'),
    person('Neil', 'perpetrator', 'male'),
    person('Piers', 'other', 'male'),
  ],
  presumeVictim: false,
} as unknown as Company;

describe('isOfOthers', () => {
  it.each([
    ['grief that lay behind', 'Members were saddened by the grief that lay behind the request.'],
    ['marriage turned sour', 'Piers’s marriage turned sour in the same year.'],
    ['marriage ended badly', 'His parents’ marriage ended badly.'],
    ['Poverty had left her unable', 'Poverty had left her unable to heat the room.'],
    ['put down to stress', 'Her stomach pains were put down to stress.'],
    ['worry that lay behind', 'It was worry that lay behind these calls.'],
    ['sympathy to', 'I offer the Panel’s sympathy to those who knew Ada best.'],
    ['home was a happy one', 'The home was a happy one until Neil moved into it.'],
    ['Both brothers were as bad as each', 'Both brothers were as bad as each other at chess.'],
    ['shy man', 'The doctor, a shy man, wept.'],
    ['tense of argument', 'I write in the past tense of argument.'],
    ['minor row', 'The entry talks of a minor row, but the door was off its hinges.'],
  ])('%s, in “%s”', (words, sentence) => {
    expect(isOfOthers(words, sentence, company)).toBe(true);
  });

  it.each([
    ['sorry for Neil', 'The Panel is sorry for Neil, who had lost so much.'],
    ['marriage turned sour', 'The marriage turned sour in the same year.'],
    ['marriage turned sour', 'Neil’s marriage turned sour in the same year.'],
    ['Poverty had left him unable', 'Poverty had left him unable to keep his temper.'],
    ['put down to stress', 'His outbursts were put down to stress.'],
    ['worry that lay behind', 'It was worry that lay behind the attack.'],
    ['minor row', 'The entry talks of a minor row.'],
    ['shy man', 'Neil, a shy man, wept.'],
    ['home was a happy one', 'By all accounts the home was a happy one.'],
  ])('not %s, in “%s”', (words, sentence) => {
    expect(isOfOthers(words, sentence, company)).toBe(false);
  });
});
