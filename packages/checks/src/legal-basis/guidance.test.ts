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
    ['This review has followed the Home Office guidance of 2011.', 2011],
    ['The panel, which first sat in 2019, went by the Home Office’s 2013 guidance.', 2013],
    ['This DHR, begun in 2020, used the statutory guidance issued in August 2013.', 2013],
    ['The panel read the Home Office guidance of 2013 on forced marriage.', null],
    ['Officers kept to Home Office guidance of 2013.', null],
    ['This review follows the statutory guidance of 2013, updated in 2016.', null],
  ])('%s', (sentence, year) => {
    expect(citedEdition(sentence, years)?.year ?? null).toBe(year);
  });
});
