import { describe, expect, it } from 'vitest';
import { agePhrasesIn } from './phrases.js';

const ages = (text: string) =>
  agePhrasesIn(text).map(({ start, end, least, most }) => [text.slice(start, end), least, most]);

describe('agePhrasesIn', () => {
  it.each([
    ['Wilma, aged thirty-six, died.', ['aged thirty-six', 36, 36]],
    ['Wilma was 36 years old.', ['was 36 years old', 36, 36]],
    ['a woman of 36, who', ['woman of 36', 36, 36]],
    ['Wilma (36) and Osric', ['36', 36, 36]],
    ['The 36-year-old Wilma', ['36-year-old', 36, 36]],
    ['She was in her late thirties.', ['in her late thirties', 35, 39]],
    ['A 36 year old teacher', ['36 year old', 36, 36]],
    ['At 36, Wilma was alone.', ['At 36', 36, 36]],
    ['Her age at death was 36.', ['age at death was 36', 36, 36]],
    ['Child A, aged 6', ['aged 6', 6, 6]],
    ['In 1999, at nineteen, Wilma married.', ['at nineteen', 19, 19]],
    ['She was in her early thirties.', ['in her early thirties', 30, 34]],
    ['She was 36 when it happened.', ['was 36', 36, 36]],
  ])('%s', (text, expected) => {
    expect(ages(text)).toEqual([expected]);
  });

  it.each([
    'people aged 16 to 59',
    'those aged 18 and over',
    'nearly 40 years old',
    'for 36 years',
    'there were 36 calls',
    'Child A, aged 6 months',
    'She made 6 calls',
  ])('none in: %s', (text) => {
    expect(ages(text)).toEqual([]);
  });
});
