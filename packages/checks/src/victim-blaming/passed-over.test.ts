import { wordsOf } from '@dhrlint/facts';
import { describe, expect, it } from 'vitest';
import { passedOver } from './passed-over.js';

/** Whom the sentence blames, with its words. */
function found(text: string): readonly string[] {
  const words = wordsOf(text);
  return passedOver(words, 0, words.length).map(
    ({ first, end, subject }) => `${subject.head}: ${text.slice(words[first]?.start, words[end - 1]?.end)}`,
  );
}

describe('what was there to be used and was passed over', () => {
  it.each([
    ['Rather than ring the number Ines sat up all night.', 'Ines: Rather than ring the number Ines sat'],
    ['Ines did not act on the advice that she had been given.', 'Ines: did not act'],
    ['She never mentioned it when given the chance.', 'she: never mentioned'],
    ['Ines left it at that, though the nurse would have listened.', 'Ines: left it at that'],
    ['Ines slept in her car rather than ring the refuge.', 'Ines: slept in her'],
    ['Ines would sooner bear it than tell the police.', 'Ines: would sooner bear'],
  ])('%s', (text, clause) => {
    expect(found(text)).toEqual([clause]);
  });

  it.each([
    'Rather than ring Ines back the office wrote.',
    'Ines could not act on the advice that she had been given.',
    'Ines left the matter with the police.',
    'Ines walked rather than take the bus.',
    'Ines would rather read than see a film.',
    'Ines asked for a nurse rather than speak to the doctor with him there.',
  ])('%s blames nobody', (text) => {
    expect(found(text)).toEqual([]);
  });
});
