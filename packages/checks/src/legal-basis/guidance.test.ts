import { describe, expect, it } from 'vitest';
import { citedEdition } from './guidance.js';

const years = [2011, 2013];

describe('editions of the guidance', () => {
  it.each([
    ['It followed the statutory guidance for domestic homicide reviews (revised August 2013).', 2013],
    ['The Panel went by the 2011 statutory guidance on DHRs.', 2011],
    ['It followed the statutory guidance for domestic homicide reviews of 2013, replaced in 2016.', null],
    ['The statutory guidance on DHRs was first published in 2011.', null],
    ['NICE guidance of 2013 on depression was read.', null],
    ['It followed the statutory guidance for domestic homicide reviews (2012).', null],
  ])('%s', (sentence, year) => {
    expect(citedEdition(sentence, years)?.year ?? null).toBe(year);
  });
});
