import { wordsOf } from '@dhrlint/facts';
import { describe, expect, it } from 'vitest';
import { heldAgainst, signsOfBlame, virtuesDenied } from './held-against.js';

/** The stretches of a sentence that are held against somebody, with whom. */
function held(text: string): readonly string[] {
  const words = wordsOf(text);
  return [...heldAgainst(words, 0, words.length), ...virtuesDenied(words, 0, words.length)].map(
    ({ first, end, subject }) =>
      `${subject.head}: ${text.slice(words[first]?.start ?? 0, words[end - 1]?.end ?? 0)}`,
  );
}

describe('what is held against somebody by the build of a sentence', () => {
  it.each([
    ['She had been told twice and carried on regardless.', 'she: carried on regardless'],
    ['Nevertheless, she returned.', 'she: returned'],
    ['The missing part was her resolve.', 'her: missing part was her resolve'],
    ['What was wanting was Ines’s candour.', 'Ines: wanting was Ines’s candour'],
    ['There was a want of effort on the part of Ines.', 'Ines: want of effort'],
    ['Her lack of candour was plain.', 'her: lack of candour'],
    ['Some of the blame must lie with Ines.', 'Ines: blame must lie with Ines'],
    ['The surgery can hardly be criticised when Ines herself denied it.', 'Ines: Ines herself denied'],
    [
      'She answered his letters, which can only have encouraged him.',
      'she: answered his letters, which can only have encouraged him',
    ],
    ['Resolve was something that Ines did not have.', 'Ines: did not have'],
    ['She did not have the sense to ask.', 'she: did not have the sense'],
  ])('%s', (text, found) => {
    expect(wordsOf(text).some((w) => signsOfBlame.has(w.lower)) || /not have/.test(text)).toBe(true);
    expect(held(text)).toContain(found);
  });

  it.each([
    'She nevertheless continued to attend.',
    'What was lacking was a place of safety.',
    'Her lack of money kept her there.',
    'There was a lack of response by.',
    'The blame does not lie with Ines.',
    'She left his letters at the lodge, which enraged him.',
    'Nobody is to be criticised when it was hidden.',
    'She did not have the money to leave.',
  ])('%s holds nothing against anybody', (text) => {
    expect(held(text)).toEqual([]);
  });
});
