import { wordsOf } from '@dhrlint/facts';
import { describe, expect, it } from 'vitest';
import { verdicts } from './verdicts.js';

/** Whom the sentence blames, with its words. */
function found(text: string): readonly string[] {
  const words = wordsOf(text);
  return verdicts(words, 0, words.length).map(
    ({ first, end, subject }) => `${subject.head}: ${text.slice(words[first]?.start, words[end - 1]?.end)}`,
  );
}

describe('a verdict passed on a clause', () => {
  it.each([
    ['What stands out is how often Ines turned them away.', 'Ines: Ines turned them away'],
    ['It is striking how readily she forgave him.', 'she: she forgave him'],
    ['Her telling him of the move was, in hindsight, most unwise.', 'her: Her telling him of the'],
    ["The wisdom of Ines's going back must be doubted.", "Ines: Ines's going back must be"],
    ['That she kept the ring is hard to understand.', 'she: she kept the ring'],
  ])('%s', (text, clause) => {
    expect(found(text)).toEqual([clause]);
  });

  it.each([
    'What stands out is how often Ines asked for help.',
    'What is striking is that Ines was never seen.',
    'That she was afraid is hard to doubt.',
    'Her silence was taken for consent, which was unwise of the panel.',
    'Her telling the nurse of it was brave.',
    'The sense of her letter is clear.',
    'That Ines told three people is plain.',
  ])('%s blames nobody', (text) => {
    expect(found(text)).toEqual([]);
  });
});
