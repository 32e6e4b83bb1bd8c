import { describe, expect, it } from 'vitest';
import { comparedAs, topicWords } from './topic-words.js';

const compared = (text: string) => topicWords(text, true).map(comparedAs);

describe('topicWords', () => {
  it('leaves out what any finding and any action may say', () => {
    expect(topicWords('Nobody in the service held the information or put it to use.', true)).toEqual([]);
  });

  it('keeps common verbs where the text has little else', () => {
    expect(topicWords('Nobody held the ladder.', false)).toHaveLength(2);
  });

  it.each([
    ['The shotgun stayed in the cupboard.', 'Review each firearms certificate.'],
    ['No translator was booked.', 'A contract for interpreters.'],
    ['The chemist saw the bruise.', 'A course for pharmacies.'],
    ['She was throttled in June.', 'A pathway for strangulation.'],
  ])('%s and %s are of one topic', (finding, action) => {
    const taken = new Set(compared(action));
    expect(compared(finding).some((word) => taken.has(word))).toBe(true);
  });

  it('tells topics apart', () => {
    const taken = new Set(compared('A contract for interpreters.'));
    expect(compared('The kennels saw injured animals.').some((word) => taken.has(word))).toBe(false);
  });
});
