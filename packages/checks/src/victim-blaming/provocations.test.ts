import { wordsOf } from '@dhrlint/facts';
import { describe, expect, it } from 'vitest';
import { provocations } from './provocations.js';

/** Whom the sentence blames, with its words. */
function found(text: string): readonly string[] {
  const words = wordsOf(text);
  return provocations(words, 0, words.length).map(
    ({ first, end, subject }) => `${subject.head}: ${text.slice(words[first]?.start, words[end - 1]?.end)}`,
  );
}

describe('what is told as sure to have moved the perpetrator', () => {
  it.each([
    ['The way that Ines sang was bound to annoy him.', 'Ines: The way that Ines sang was bound to annoy'],
    ['Her letters could only inflame his suspicions.', 'her: Her letters could only inflame'],
    ["Ines's laughter was sure to anger him.", "Ines: Ines's laughter was sure to anger"],
    [
      'She went to the dance, which was certain to make him jealous.',
      'she: went to the dance, which was certain to make him jealous',
    ],
  ])('%s', (text, clause) => {
    expect(found(text)).toEqual([clause]);
  });

  it.each([
    'Nothing that Ines did was ever going to please him.',
    'He was bound to be angry.',
    'The silence of the school could only embolden him.',
    'Her evidence was bound to help the jury.',
    'Her death was certain to change the service.',
  ])('%s blames nobody', (text) => {
    expect(found(text)).toEqual([]);
  });
});
