import { describe, expect, it } from 'vitest';
import { backgroundsIn, exploresEffect } from './minoritised-background.js';

describe('backgrounds that a sentence states', () => {
  it.each([
    ['She spoke little English.', ['language']],
    ['Her first language was Tamil.', ['language']],
    ['English was not her first language.', ['language']],
    ['Ines had no recourse to public funds.', ['immigration']],
    ['Ines came to the UK in 2009.', ['immigration']],
    ['Ines was of Ghanaian heritage.', ['ethnicity']],
    ['Both were Polish.', ['ethnicity']],
    ['Her father’s family were Irish Travellers.', ['ethnicity']],
    ['Hers was a Brethren family.', ['faith']],
    ['The dale is rural.', ['rurality']],
    ['The village has two buses a day.', ['rurality']],
    ['She was a devout Catholic.', ['faith']],
    ['She had a mild learning disability.', ['disability']],
    ['They lived in a remote farmhouse in an isolated valley.', ['rurality']],
    ['Ines identified as lesbian.', ['orientation']],
  ])('%s', (sentence, kinds) => {
    expect(backgroundsIn(sentence)).toEqual(kinds);
  });

  it.each([
    'Ines was White British.',
    'Her first language was English.',
    'She spoke to the nurse.',
    'Ines was born in March 1980 and moved house often.',
    'They lived in the town.',
    'She was blinded by the light.',
  ])('none in: %s', (sentence) => {
    expect(backgroundsIn(sentence)).toEqual([]);
  });

  it('knows when a text goes on to what it meant', () => {
    expect(exploresEffect('No interpreter was booked.')).toBe(true);
    expect(exploresEffect('She was 41 and had two sons.')).toBe(false);
  });
});
