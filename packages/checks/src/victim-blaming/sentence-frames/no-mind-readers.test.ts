import { describe, expect, it } from 'vitest';
import { blamed } from '../../testing/blamed.js';

describe('Staff were not to know', () => {
  it.each([
    ['How was the doctor to guess, when Rowan sat there smiling?', 'Rowan'],
    ['The crew were not to know, as Rowan told them that she had tripped.', 'Rowan'],
    ['No officer could be expected to see through the act.', 'unnamed'],
    ['It is asking a great deal of a receptionist to see what Rowan hid.', 'Rowan'],
    ['Rowan was scarcely her own best advocate.', 'Rowan'],
    ['That the school heard so late was down to Rowan, who kept it to herself.', 'Rowan'],
    ['Stubborn pride, perhaps, was what kept Rowan from asking.', 'Rowan'],
    ['The decision to meet him on her own was Rowan’s.', 'Rowan'],
    ['Her going back to the flat for her coat was a step that had fatal consequences.', 'Her'],
  ])('%s: %s', (text, who) => {
    expect(blamed(text).map((head) => head.toLowerCase())).toEqual([who.toLowerCase()]);
  });

  it.each([
    'The crew were not to know that the address had changed.',
    'How was Rowan to know that he had been released?',
    'It is no answer that the nurse could not be expected to guess: she had been trained to ask.',
    'That the school heard so late was down to the council, which kept the letter.',
    'The decision to move the children to the new school was Rowan’s.',
    'The decision to leave him was Rowan’s, and she made it with care.',
    'Pride is what her sister feels when she speaks of Rowan.',
  ])('not: %s', (text) => {
    expect(blamed(text)).toEqual([]);
  });
});
