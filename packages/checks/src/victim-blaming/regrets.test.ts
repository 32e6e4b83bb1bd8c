import { wordsOf } from '@dhrlint/facts';
import { describe, expect, it } from 'vitest';
import { regrets } from './regrets.js';

/** Whom the sentence blames, with its words. */
function found(text: string): readonly string[] {
  const words = wordsOf(text);
  return regrets(words, 0, words.length).map(
    ({ first, end, subject }) => `${subject.head}: ${text.slice(words[first]?.start, words[end - 1]?.end)}`,
  );
}

describe('a word of judgement over what somebody did', () => {
  it.each([
    ['Each time, regrettably, Ines let him stay.', 'Ines: let'],
    ['Ines sadly put the letter away.', 'Ines: sadly put'],
    ['Ines chose, unaccountably, to spend the week there.', 'Ines: chose, unaccountably'],
    [
      'Astonishingly, given what was known, Ines sat by him.',
      'Ines: Astonishingly, given what was known, Ines sat',
    ],
    ['Stupidly, she had a spare key made.', 'she: Stupidly, she had'],
    ['Ines told him and, astonishingly, met him there.', 'Ines: astonishingly, met'],
    ['Ines rather recklessly saw him at the lodge.', 'Ines: recklessly saw'],
  ])('%s', (text, clause) => {
    expect(found(text)).toEqual([clause]);
  });

  it.each([
    'Sadly, Ines died.',
    'Unfortunately, Ines rang the wrong number.',
    'Regrettably, Ines was not told.',
    'Incredibly, Ines survived it.',
    'Incredibly, Ines was never asked.',
  ])('%s blames nobody', (text) => {
    expect(found(text)).toEqual([]);
  });
});
