import { describe, expect, it } from 'vitest';
import { sumIn } from './sums.js';

describe('sumIn', () => {
  it.each([
    ['Four statutory and three voluntary agencies submitted IMRs.', 7, 'agencies'],
    ['IMRs were provided by two health bodies and three others.', 5, 'agencies'],
    ['Seven of the IMRs were on time and the remaining two were late.', 9, 'imrs'],
  ])('%s', (sentence, value, unit) => {
    expect(sumIn(sentence)).toMatchObject({ value, unit });
  });

  it.each([
    'Seven IMRs and two short reports were received.',
    'Four agencies wrote letters and three agencies wrote IMRs.',
    'Two of the IMRs were late.',
  ])('none in: %s', (sentence) => {
    expect(sumIn(sentence)).toBeNull();
  });
});
