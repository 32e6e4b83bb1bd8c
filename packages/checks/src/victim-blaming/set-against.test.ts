import { wordsOf } from '@dhrlint/facts';
import { describe, expect, it } from 'vitest';
import { setAgainst, signsOfSetting } from './set-against.js';

const found = (sentence: string) => {
  const words = wordsOf(sentence);
  if (!words.some((w) => signsOfSetting.has(w.lower))) return [];
  return setAgainst(words, 0, words.length).map(({ first, end, subject }) => [
    sentence.slice(words[first]?.start, words[end - 1]?.end),
    subject.head,
  ]);
};

describe('what is set against a warning', () => {
  it('is found whatever was done', () => {
    expect(found('Rowan swam alone, as she had been told repeatedly not to do.')).toEqual([
      ['had been told repeatedly not to', 'she'],
    ]);
    expect(found('Rowan went back although she had been warned what would follow.')).toEqual([
      ['had been warned what would', 'she'],
    ]);
  });

  it('is found in what was done next, in the face of it', () => {
    expect(found('Rowan had been told to stay in; instead she went out to plead.')).toEqual([
      ['went out', 'Rowan'],
    ]);
    expect(found('She had been warned that it was unsafe and met him all the same.')).toEqual([
      ['met him', 'she'],
    ]);
    expect(found('Rowan had been told to stay in, and she stayed in.')).toEqual([]);
    expect(found('Rowan had been told that he was away and went out that night.')).toEqual([]);
    expect(found('Rowan had been told to stay in and Denzil went there that night.')).toEqual([]);
  });

  it('is not found where nobody was told not to', () => {
    expect(found('Rowan had been told not to open the door.')).toEqual([]);
    expect(found('Rowan went back when she had been told that he was away.')).toEqual([]);
    expect(found('Rowan rang, as she had been told to do.')).toEqual([]);
  });
});

describe('what somebody is said to have brought about', () => {
  it('is found by what came of it', () => {
    expect(found('This pattern of drinking left her open to harm.')).toEqual([['drinking left her', 'her']]);
    expect(found('The decision to go back cost Rowan her life.')).toEqual([
      ['The decision to go back cost Rowan', 'Rowan'],
    ]);
    expect(found('The decision to close the ward cost Rowan her bed.')).toEqual([]);
  });

  it('is not found in what was good or another’s', () => {
    expect(found('This delay by the council placed tenants at risk.')).toEqual([]);
  });
});
