import { describe, expect, it } from 'vitest';
import type { Company } from './company.js';
import { ofPronoun, whoIsMeant } from './reference.js';
import { groupStart, subjectOf } from './subject.js';
import { wordsOf } from './words.js';

const company: Company = {
  presumeVictim: false,
  people: [
    { names: ['Marigold'], role: 'victim', sex: 'female' },
    { names: ['Denzil'], role: 'perpetrator', sex: 'male' },
    { names: ['Hester'], role: 'other', sex: 'female' },
  ],
};

function meant(text: string, verb: string, within: Company = company) {
  const words = wordsOf(text);
  const at = words.findIndex((w) => w.lower === verb);
  const subject = subjectOf(words, groupStart(words, at, 0), 0);
  return subject && whoIsMeant(subject, [text.slice(0, subject.start)], within);
}

describe('whoIsMeant', () => {
  it.each([
    ['Marigold refused help.', 'victim'],
    ['Denzil refused help.', 'perpetrator'],
    ['Hester refused help.', 'other'],
    ['The victim refused help.', 'victim'],
    ['The practice refused help.', 'agency'],
    ['His wife refused help.', 'victim'],
    ['Her mother refused help.', 'other'],
    ['Marigold and Denzil refused help.', 'couple'],
    ['The couple refused help.', 'couple'],
    ['Victims refused help.', 'generic'],
    ['A woman in her position refused help.', 'victim'],
    ['She refused help.', 'victim'],
    ['He refused help.', 'perpetrator'],
    ['Ten days on Marigold refused help.', 'victim'],
    ['It came to nothing, for his wife refused help.', 'victim'],
  ])('%s: %s', (text, who) => {
    expect(meant(text, 'refused')).toBe(who);
  });

  it('follows children over several sentences to their mother', () => {
    const words = wordsOf('Their mother refused help.');
    const subject = subjectOf(words, 2, 0);
    const before = ['The two children were asleep.', 'The street was quiet.', 'A car went by.', ''];
    expect(subject && whoIsMeant(subject, before, company)).toBe('victim');
    expect(subject && whoIsMeant(subject, before.slice(1), company)).toBe('other');
  });

  it('presumes a victim only where told to', () => {
    expect(meant('Rosalba refused help.', 'refused', { people: [], presumeVictim: true })).toBe('victim');
    expect(meant('Rosalba refused help.', 'refused', { people: [], presumeVictim: false })).toBe('other');
  });
});

describe('ofPronoun', () => {
  it('takes the parent of a son who was named for the victim', () => {
    const family: Company = {
      presumeVictim: false,
      people: [
        { names: ['Marigold'], role: 'victim', sex: 'female' },
        { names: ['Rufus'], role: 'other', sex: 'male', kin: 'son' },
      ],
    };
    expect(ofPronoun('she', ['Rufus wrote to his mother.', ''], family)).toBe('victim');
    expect(ofPronoun('she', ['Rufus wrote to his aunt.', ''], family)).toBe('other');
  });

  it('does not take whoever begged for whoever was begged', () => {
    const before = ['Marigold bought a chair.', 'Hester begged her to leave him.', ''];
    expect(ofPronoun('she', before, company)).toBe('victim');
    expect(ofPronoun('she', ['Marigold bought a chair.', 'Hester bought one too.', ''], company)).toBe(
      'other',
    );
  });

  it('follows whom the sentences before are about', () => {
    expect(ofPronoun('she', ['Hester rang the surgery.', ''], company)).toBe('other');
    expect(ofPronoun('she', ['The nurse spoke to Marigold.', ''], company)).toBe('victim');
    expect(ofPronoun('she', ['A witness care officer wrote to Marigold.', ''], company)).toBe('victim');
    expect(ofPronoun('she', ['The nurse was busy.', ''], company)).toBe('agency');
    expect(ofPronoun('she', ['Marigold rang.', 'She was afraid.', ''], company)).toBe('victim');
  });
});
