import { describe, expect, it } from 'vitest';
import { explains, givesCause, givesCircumstance } from './reasons.js';

describe('givesCause', () => {
  it.each([
    'She was not seen because she was ill.',
    'On the advice of the police he was not approached.',
    'They were left out, as they live abroad.',
    'Since it had supported the family, it did not vote.',
    'Given the threats, no letter was sent.',
  ])('%s', (sentence) => expect(givesCause(sentence)).toBe(true));

  it.each([
    'He has not been contacted since the trial.',
    'She was not interviewed as part of this review.',
    'It served as a critical friend.',
    'He is held in another county.',
  ])('none: %s', (sentence) => expect(givesCause(sentence)).toBe(false));
});

describe('givesCircumstance', () => {
  it.each([
    'He declined.',
    'No address could be found, and no reply came.',
    'She was too unwell to be seen.',
  ])('%s', (sentence) => expect(givesCircumstance(sentence)).toBe(true));

  it('does not read the words of a name', () => {
    expect(givesCircumstance('It was advised by Path to Safety.')).toBe(false);
  });
});

describe('explains', () => {
  it('wants an opening that points back and something that explains', () => {
    expect(explains('This was at the request of her mother.')).toBe(true);
    expect(explains('The Panel thought that it might distress him.')).toBe(true);
    expect(explains('The Panel met in May.')).toBe(false);
  });
});
