import { wordsOf } from '@dhrlint/facts';
import { describe, expect, it } from 'vitest';
import { unaccounted } from './unaccounted.js';

/** Whom the sentence blames, with its words. */
function found(text: string): readonly string[] {
  const words = wordsOf(text);
  return unaccounted(words, 0, words.length).map(
    ({ first, end, subject }) => `${subject.head}: ${text.slice(words[first]?.start, words[end - 1]?.end)}`,
  );
}

describe('what is introduced as beyond accounting for', () => {
  it.each([
    [
      'For reasons known only to herself Ines had gone there.',
      'Ines: For reasons known only to herself Ines had gone',
    ],
    ['For whatever reason she did not send the form.', 'she: whatever reason she did not send'],
    ['To the dismay of her worker, Ines took the early bus.', 'Ines: took the early'],
    ['Ines, for some reason, did not hand it over.', 'Ines: did not hand'],
    ['Against all common sense she climbed in beside him.', 'she: she climbed in'],
    ['In an act of great folly Ines made him her agent.', 'Ines: Ines made him'],
  ])('%s', (text, clause) => {
    expect(found(text)).toEqual([clause]);
  });

  it.each([
    'For reasons that are not clear, Ines travelled on the Friday.',
    'To her dismay she reached a machine.',
    'Ines, for some reason, was never asked.',
    'With good sense Ines rang her aunt.',
    'To his dismay his son was ill.',
  ])('%s blames nobody', (text) => {
    expect(found(text)).toEqual([]);
  });
});
