import { describe, expect, it } from 'vitest';
import { fit, parseCue, passage } from './cues.js';
import { stem } from './words.js';

const fits = (cue: string, sentence: string, point = sentence) =>
  fit(parseCue(cue), passage(sentence, point)) > 0;

describe('a cue', () => {
  it('asks for all of its words, in any order and with any ending', () => {
    expect(fits('target date', 'Dates by which targets are met should be added.')).toBe(true);
    expect(fits('target date', 'The date should be added.')).toBe(false);
  });

  it('takes one of several words', () => {
    expect(fits('school/nursery name', 'The nursery is named.')).toBe(true);
    expect(fits('school/nursery name', 'The college is named.')).toBe(false);
  });

  it('asks for words side by side', () => {
    expect(fits('date-of-death', 'The dates of death stand on page 2.')).toBe(true);
    expect(fits('date-of-death', 'The date of her death stands on page 2.')).toBe(false);
  });

  it('is refused by a word that must be absent', () => {
    expect(fits('front-page death !remove', 'The front page lacks the month of death.')).toBe(true);
    expect(fits('front-page death !remove', 'Remove the death from the front page.')).toBe(false);
  });

  it('finds a word in brackets anywhere in the point', () => {
    expect(fits('(plan) rating', 'It has no ratings.', 'The plan is thin. It has no ratings.')).toBe(true);
    expect(fits('(plan) rating', 'It has no ratings.')).toBe(false);
  });

  it('weighs the more the longer its words fit', () => {
    const read = passage('The review dates are missing.', '');
    expect(fit(parseCue('review-date missing'), read)).toBeGreaterThan(fit(parseCue('date missing'), read));
  });
});

it.each([
  ['dates', 'dated'],
  ['agencies', 'agency'],
  ['focussed', 'focused'],
  ['recognise', 'recognizing'],
  ['children', 'child'],
  ['addresses', 'address'],
  ['planned', 'plan'],
])('%s and %s have one stem', (one, two) => {
  expect(stem(one)).toBe(stem(two));
});

it.each([
  ['sex', 'sexual'],
  ['panel', 'plan'],
  ['police', 'policy'],
])('%s and %s have not', (one, two) => {
  expect(stem(one)).not.toBe(stem(two));
});
