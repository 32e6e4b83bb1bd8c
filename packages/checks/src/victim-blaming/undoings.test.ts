import { wordsOf } from '@dhrlint/facts';
import { describe, expect, it } from 'vitest';
import { undoings } from './undoings.js';

/** Whom the sentence blames, with its words. */
function found(text: string): readonly string[] {
  const words = wordsOf(text);
  return undoings(words, 0, words.length).map(
    ({ first, end, subject }) => `${subject.head}: ${text.slice(words[first]?.start, words[end - 1]?.end)}`,
  );
}

describe('what an act is told to have spoilt, prolonged or set going', () => {
  it.each([
    [
      'Ines tore up the form and with it her chance of a house.',
      'Ines: tore up the form and with it her chance',
    ],
    [
      'Ines hung up, and with that the last chance was lost.',
      'Ines: hung up, and with that the last chance was lost',
    ],
    [
      'She took him back in June and the cycle started all over again.',
      'she: took him back in June and the cycle started all over again',
    ],
    [
      'Ines went on replying to him, which must have raised his hopes.',
      'Ines: went on replying to him, which must have raised',
    ],
    [
      'She declined the alarm, thereby depriving officers of a warning.',
      'she: declined the alarm, thereby depriving',
    ],
    ['Ines was sending him letters, which would later be turned against her.', 'Ines: sending him letters'],
  ])('%s', (text, clause) => {
    expect(found(text)).toEqual([clause]);
  });

  it.each([
    'Ines rang the police and an opportunity was missed.',
    'Ines left and a chance to ask her was missed.',
    'She answered him because silence made him worse, which kept him calm.',
    'She told the nurse, which led to a referral.',
    'She moved away, which gave her time to think.',
    'Ines was sent home, and the chance was lost.',
    'She reported him, which would later be held against her.',
  ])('%s blames nobody', (text) => {
    expect(found(text)).toEqual([]);
  });
});
