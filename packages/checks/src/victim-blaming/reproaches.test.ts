import { wordsOf } from '@dhrlint/facts';
import { describe, expect, it } from 'vitest';
import { reproaches } from './reproaches.js';

/** Whom the sentence blames, with its words. */
function found(text: string): readonly string[] {
  const words = wordsOf(text);
  return reproaches(words, 0, words.length).map(
    ({ first, end, subject }) => `${subject.head}: ${text.slice(words[first]?.start, words[end - 1]?.end)}`,
  );
}

describe('what somebody is told that they ought to have seen or left undone', () => {
  it.each([
    ['Ines ought never to have lent him the boat.', 'Ines: ought never to have lent'],
    ['She should not have gone there alone.', 'she: should not have gone'],
    ['Ines had no business walking by the lodge.', 'Ines: had no business walking'],
    ['By Easter it should have been plain to Ines.', 'Ines: should have been plain to Ines'],
    ['It can hardly have escaped her that he drank.', 'her: can hardly have escaped her'],
    ['That should have given her pause.', 'her: should have given her'],
    ['It would have been wiser for Ines to wait.', 'Ines: would have been wiser for Ines'],
  ])('%s', (text, clause) => {
    expect(found(text)).toEqual([clause]);
  });

  it.each([
    'Ines should not have been left alone.',
    'She should not have died.',
    'Ines should not have had to ask.',
    'It should have been possible for Ines to come.',
    'It would have been better for Ines to be asked alone.',
    'It must have been plain to Ines that nobody was coming.',
    'Ines had no right to housing.',
    'Nobody had any business there.',
  ])('%s blames nobody', (text) => {
    expect(found(text)).toEqual([]);
  });
});
