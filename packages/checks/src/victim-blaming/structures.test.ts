import { wordsOf } from '@dhrlint/facts';
import { describe, expect, it } from 'vitest';
import { betterPersons, excessesIn, opennessTo, ownerOfConduct, passivesBy } from './structures.js';

type Find = typeof passivesBy;

/** Whom the structure is said of, and its words. */
function found(find: Find, text: string): readonly string[] {
  const words = wordsOf(text);
  return find(words, 0, words.length).map(({ first, end, subject }) => {
    const stretch = text.slice(words[first]?.start, words[end - 1]?.end);
    return `${subject.head}: ${stretch}`;
  });
}

describe('passivesBy', () => {
  it.each([
    ['An application was never made by her.', ['her: was never made by her']],
    ['Little use was made by Rosa Lind of the card.', ['Rosa Lind: was made by Rosa Lind']],
    ['No complaint was forthcoming from Rosa, and the file was closed.', ['Rosa: was forthcoming from Rosa']],
    ['The offer was not taken up by the victim.', []],
    ['The form was signed by her.', []],
  ])('%s', (text, expected) => {
    expect(found(passivesBy, text)).toEqual(expected);
  });
});

describe('betterPersons', () => {
  it.each([
    ['A warier woman would have moved.', ['woman: A warier woman would have moved']],
    [
      'A more protective mother would not have let him in.',
      ['woman: A more protective mother would not have let'],
    ],
    [
      'A person less wedded to her pride would have confided.',
      ['victim: A person less wedded to her pride would have confided'],
    ],
    ['A person with less to lose would have been glad.', []],
    ['A more curious nurse would have asked.', []],
    ['A younger woman would have been believed.', []],
    ['An older woman would have moved.', []],
    ['A woman in her place would have moved.', []],
  ])('%s', (text, expected) => {
    expect(found(betterPersons, text)).toEqual(expected);
  });
});

describe('excessesIn', () => {
  it.each([
    ['Rosa placed too much trust in him.', ['Rosa: placed too much']],
    ['She went back too readily.', ['she: went back too readily']],
    ['She had suffered too much.', []],
    ['She was seen too late.', []],
  ])('%s', (text, expected) => {
    expect(found(excessesIn, text)).toEqual(expected);
  });
});

describe('opennessTo', () => {
  it.each([
    ['It was always open to Rosa to ring.', ['Rosa: was always open to Rosa to ring']],
    ['Nothing stopped her from leaving.', ['her: Nothing stopped her from leaving']],
    ['The door was open to Rosa to the end.', []],
    ['It was for Rosa to be told.', []],
    ['It was for Rosa to ring.', ['Rosa: was for Rosa to ring']],
    ['The chair does not think that it was for Rosa to ring.', []],
  ])('%s', (text, expected) => {
    expect(found(opennessTo, text)).toEqual(expected);
  });
});

describe('ownerOfConduct', () => {
  const subject = (possessor: string | null, head: string) => ({
    form: 'noun' as const,
    head,
    possessor,
    determiner: 'definite' as const,
    joined: [],
    modifiers: '',
    complement: '',
    start: 0,
    end: 5,
  });

  it('puts the owner in the place of what is theirs', () => {
    expect(ownerOfConduct(subject('Rosa’s', 'attitude'))?.head).toBe('Rosa');
    expect(ownerOfConduct(subject('her', 'answers'))).toMatchObject({ form: 'pronoun', head: 'her' });
  });

  it('leaves what is nobody’s conduct', () => {
    expect(ownerOfConduct(subject('her', 'mother'))).toBeNull();
    expect(ownerOfConduct(subject(null, 'attitude'))).toBeNull();
    expect(ownerOfConduct(subject('its', 'approach'))).toBeNull();
  });
});
