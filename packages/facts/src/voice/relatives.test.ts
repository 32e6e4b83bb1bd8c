import { describe, expect, it } from 'vitest';
import type { Company } from './company.js';
import type { Subject } from './noun-phrase.js';
import { isVictimOfKin } from './relatives.js';

const company: Company = {
  people: [
    { names: ['Edgar'], role: 'victim', sex: 'male' },
    { names: ['Miles'], role: 'perpetrator', sex: 'male', kin: 'son' },
    { names: ['Ada'], role: 'other', sex: 'female', kin: 'sister' },
    { names: ['Una'], role: 'other', sex: 'female' },
  ],
  presumeVictim: false,
};

function relative(possessor: string, head: string): Subject {
  return {
    form: 'noun',
    head,
    possessor,
    determiner: 'definite',
    joined: [],
    modifiers: '',
    complement: '',
    start: 0,
    end: 1,
  };
}

describe('isVictimOfKin', () => {
  it.each([
    ['his', 'father', 'Miles had been ill for years.'],
    ['Miles’s', 'father', ''],
    ['her', 'brother', 'Ada came home that winter.'],
  ])('%s %s after "%s"', (possessor, head, before) => {
    expect(isVictimOfKin(relative(possessor, head), [before], company)).toBe(true);
  });

  it.each([
    ['his', 'father', 'Edgar was a baker.'],
    ['his', 'mother', 'Miles had been ill for years.'],
    ['her', 'father', 'Una came home that winter.'],
    ['her', 'brother', 'Miles rang Ada.'],
    ['Una’s', 'brother', ''],
  ])('not %s %s after "%s"', (possessor, head, before) => {
    expect(isVictimOfKin(relative(possessor, head), [before], company)).toBe(false);
  });

  it('is not said where another sister may be meant', () => {
    const two: Company = {
      ...company,
      people: [
        { names: ['Iris'], role: 'victim', sex: 'female' },
        { names: ['Nan'], role: 'other', sex: 'female', kin: 'mother' },
        { names: ['Ada'], role: 'other', sex: 'female', kin: 'sister' },
      ],
    };
    expect(isVictimOfKin(relative('her', 'daughter'), ['Nan wrote.'], two)).toBe(false);
    const one: Company = { ...two, people: two.people.slice(0, 2) };
    expect(isVictimOfKin(relative('her', 'daughter'), ['Nan wrote.'], one)).toBe(true);
  });
});
