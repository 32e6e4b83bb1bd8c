import { describe, expect, it } from 'vitest';
import { endsInSubject } from './open-subjects.js';

describe('a new subject, and nothing said of it', () => {
  it.each([
    'The porter rang the number on the card, but nobody',
    'When the case came up again in July, nobody present',
    'The matter was put to the head of the unit, who at that stage',
    'The cleaner, who has worked there for eleven years, told me',
    'The discharge letter, which came nine days later, made',
    'The doctor was on leave that week and her',
    'Two of the clerks had at first',
    'There is a note in the margin that reads',
    'A flag was put on the address, although by mistake it',
    'The reason why the visit did not take place has',
    'In the weeks that followed, the clinic',
    'She told the midwife about the calls, and the midwife',
  ])('%s', (words) => {
    expect(endsInSubject(words)).toBe(true);
  });
});

describe('what only lacks its stop', () => {
  it.each([
    'She trusted her sister and nobody else',
    'They had been friends since school, and were at that time',
    'He was not so kind as he had at first',
    'The call was made by a friend who told her',
    'She wrote to the Council, and to the Panel',
    'They were met by the two of them, the porter and the cook',
    'She met Piet in the year before the move, the year of the flood',
    'The help came from a friend and her mother',
    'The decision was a good one, and the right one',
    'The reason was why it mattered',
    'He took the key, the phone and the bag',
    'She believed all that he says',
  ])('%s', (words) => {
    expect(endsInSubject(words)).toBe(false);
  });
});
