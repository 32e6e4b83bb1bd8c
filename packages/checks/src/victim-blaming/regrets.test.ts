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
    ['Stupidly, she had a spare key made.', 'she: Stupidly, she had'],
    ['Ines told him and, astonishingly, met him there.', 'Ines: astonishingly, met'],
    ['Ines rather recklessly saw him at the lodge.', 'Ines: recklessly saw'],
    [
      'For reasons known only to herself Ines had gone there.',
      'Ines: For reasons known only to herself Ines had gone',
    ],
    ['For whatever reason she did not send the form.', 'she: whatever reason she did not send'],
    ['To the dismay of her worker, Ines took the early bus.', 'Ines: took the early'],
  ])('%s', (text, clause) => {
    expect(found(text)).toEqual([clause]);
  });

  it.each([
    'Sadly, Ines died.',
    'Unfortunately, Ines rang the wrong number.',
    'Regrettably, Ines was not told.',
    'Incredibly, Ines survived it.',
    'Incredibly, Ines was never asked.',
    'For reasons that are not clear, Ines travelled on the Friday.',
    'To her dismay she reached a machine.',
  ])('%s blames nobody', (text) => {
    expect(found(text)).toEqual([]);
  });
});
