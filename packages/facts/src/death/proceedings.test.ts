import { describe, expect, it } from 'vitest';
import { datesIn } from '../dates/dates.js';
import { ofAnswering, ofProceedings } from './proceedings.js';
import { expectMarked } from './testing/expect-marked.js';

function all(text: string): readonly boolean[] {
  return datesIn(text).map((date) => ofProceedings(text, date));
}

describe('ofProceedings', () => {
  it.each([
    'The assistant coroner ruled on 8 July 2021 that he took his own life.',
    'On 12 May 2021 HM Senior Coroner recorded an unlawful killing.',
    'The jury returned its verdict on 4 June 2021: she died by suicide.',
    'It was held on 4 June 2021 and found that she had died by suicide.',
    'It was finally heard in full on Monday 4 June 2021, when her death was found to be unlawful.',
  ])('knows the day of a hearing: %s', (text) => {
    expect(all(text)).toEqual([true]);
  });

  it.each([
    'The court heard that he killed her on 14 March 2020.',
    'Following the murder of Ines on 3 July 2018, the panel was convened.',
    'The pathologist found that she died on 14 March 2020.',
    'He was held on the floor while she died on 14 March 2020.',
  ])('leaves the day of the death: %s', (text) => {
    expect(all(text)).toEqual([false]);
  });
});

describe('ofAnswering', () => {
  it.each([
    ['He was charged on 14 May 2022 and denied murder.', true],
    ['Daniel was later charged with her murder on Saturday 14 May 2022.', true],
    ['He had been remanded in custody on 14 May 2022.', true],
    ['He was charged after he had killed her on 14 May 2022.', false],
    ['Ines was charged at by the dog and died on 14 May 2022.', false],
  ])('tells when somebody answered for it: %s %s', (text, isSo) => {
    expect(datesIn(text).map((date) => ofAnswering(text, date))).toEqual([isSo]);
  });

  it('is not taken for the day of the death', () => {
    expectMarked(
      'Ines, aged 41, was killed by her husband, Daniel, in May 2021.',
      'He was charged on 14 May 2021 and denied murder until the second week of his trial. Passing sentence on 16 December 2021, Mr Justice Orme said that he had hunted her.',
    );
  });
});
