import { wordsOf } from '@dhrlint/facts';
import { describe, expect, it } from 'vitest';
import { mayTellMeans, meansOfHarm } from './means.js';

/** Who is told to have brought harm about by something they did. */
const found = (sentence: string) => {
  const words = wordsOf(sentence);
  if (!mayTellMeans(words)) return [];
  return meansOfHarm(words, 0, words.length).map(({ subject }) => subject.head);
};

describe('harm told as what an act brought about', () => {
  it.each([
    ['By keeping it from him Rowan created the conditions for a quarrel.', 'Rowan'],
    ['In agreeing to meet him she laid herself open to attack.', 'she'],
    ['By declining respite each time that it was put to her she closed off the one route to help.', 'she'],
    ['Rowan, by never once contradicting him, allowed the impression to grow that all was well.', 'Rowan'],
    ['Rowan said that nothing was wrong and in so doing deprived herself of protection.', 'Rowan'],
    ['In lending him money after he had left, Rowan unwittingly perpetuated his dependence.', 'Rowan'],
    ['By not pressing the alarm, she left officers with nothing to go on.', 'she'],
    ['In posting the picture she all but invited his jealousy.', 'she'],
    ['Through choosing silence Rowan made the task of her doctors harder.', 'Rowan'],
  ])('%s', (sentence, who) => {
    expect(found(sentence)).toEqual([who]);
  });

  it.each([
    'By leaving in May Rowan made a safe home for the children.',
    'By ringing the police she put herself in danger.',
    'By the evening she had put the children to bed.',
    'In moving to the coast she lost the company of her friends.',
    'In the meeting she left the room.',
    'By taking the children to school Rowan kept some control of her day.',
    'In keeping a diary Rowan left a record for the Panel.',
    'By staying with her sister Rowan protected the children.',
    'In going back for her passport she did not put herself at risk.',
  ])('nothing in: %s', (sentence) => {
    expect(found(sentence)).toEqual([]);
  });
});
