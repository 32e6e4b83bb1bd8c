import { wordsOf } from '@dhrlint/facts';
import { describe, expect, it } from 'vitest';
import { isInName } from './phrase-in-name.js';

const at = (text: string, phrase: string, runningText = true) => {
  const words = wordsOf(text);
  const sought = wordsOf(phrase).map(({ text: word }) => word);
  const first = words.findIndex((_, i) => sought.every((word, k) => words[i + k]?.text === word));
  return isInName(words, first, first + sought.length, runningText);
};

describe('words within a name', () => {
  it('knows bodies and titles by the capitals around the words', () => {
    expect(at('The Hallow Blind Dogs Trust was asked.', 'Blind')).toBe(true);
    expect(at('See the Society for Blind People.', 'Blind People')).toBe(true);
    expect(at('His book, Blind Faith and Dark Errors, is cited.', 'Blind')).toBe(true);
  });

  it('takes no other capitals for a name', () => {
    expect(at('She was blind. The Trust knew.', 'blind')).toBe(false);
    expect(at('As a Blind woman she was not asked.', 'Blind')).toBe(false);
    expect(at('Blind And Deaf People', 'Blind', false)).toBe(false);
  });
});
