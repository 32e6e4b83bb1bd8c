import { wordsOf } from '@dhrlint/facts';
import { describe, expect, it } from 'vitest';
import { wishedOf } from './with-more.js';

/** Whom the sentence blames, with its words. */
function found(text: string): readonly string[] {
  const words = wordsOf(text);
  return wishedOf(words, 0, words.length).map(
    ({ first, end, subject }) => `${subject.head}: ${text.slice(words[first]?.start, words[end - 1]?.end)}`,
  );
}

describe('what is wished of somebody without a verb of theirs', () => {
  it.each([
    [
      "With a little more candour on Ines's part the plan would have held.",
      "Ines: With a little more candour on Ines's",
    ],
    ['An earlier call from Ines would have changed it all.', 'Ines: An earlier call from Ines'],
    [
      'Given a greater readiness to talk, she would have been moved.',
      'she: Given a greater readiness to talk, she',
    ],
    ['But for her stubbornness she would have been moved.', 'her: But for her stubbornness'],
    ['A bit more effort from her would have saved the place.', 'her: A bit more effort from her'],
  ])('%s', (text, clause) => {
    expect(found(text)).toEqual([clause]);
  });

  it.each([
    'Given more information, she would have left.',
    'But for her courage the boys would have been hurt.',
    'With more patience the nurse could have heard her.',
    'Without her evidence he would not have been charged.',
  ])('%s blames nobody', (text) => {
    expect(found(text)).toEqual([]);
  });
});
