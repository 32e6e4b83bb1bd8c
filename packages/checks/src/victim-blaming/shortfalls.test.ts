import { wordsOf } from '@dhrlint/facts';
import { describe, expect, it } from 'vitest';
import { shortfalls } from './shortfalls.js';

/** Whom the sentence blames, with its words. */
function found(text: string): readonly string[] {
  const words = wordsOf(text);
  return shortfalls(words, 0, words.length).map(
    ({ first, end, subject }) => `${subject.head}: ${text.slice(words[first]?.start, words[end - 1]?.end)}`,
  );
}

describe('what was held out, measured against what was made of it', () => {
  it.each([
    ['Of the nine visits offered, Ines kept only two.', 'Ines: kept only'],
    ['She managed one of the four classes.', 'she: managed one of the four classes'],
    ['The hostel was not something that Ines would consider.', 'Ines: Ines would consider'],
    ['Only once did Ines take up the offer.', 'Ines: Only once did Ines take'],
    ['At no stage was Ines willing to have him charged.', 'Ines: was Ines willing'],
  ])('%s', (text, clause) => {
    expect(found(text)).toEqual([clause]);
  });

  it.each([
    'Of the nine visits, Ines kept eight.',
    'She came to three of the four classes.',
    'The hostel was not something that Ines was offered.',
    'Only once did Ines see the sea.',
    'At no stage was Ines asked.',
  ])('%s blames nobody', (text) => {
    expect(found(text)).toEqual([]);
  });
});
