import { describe, expect, it } from 'vitest';
import { explanationsIn } from './explanations.js';
import { countsInSentence } from './prose.js';

const had = (sentence: string, before = '') =>
  countsInSentence(sentence, before).flatMap(({ value, stage }) => (stage === 'requested' ? [] : [value]));

describe('countsInSentence: numbers that are told by another way', () => {
  it.each([
    // What is left when others are taken away.
    ['Of the twelve bodies asked, two kept no file, one wrote a letter and the rest an IMR.', 9],
    ['Ten agencies were asked; three had no record and the others each supplied an IMR.', 7],
    // Parts that make up the whole.
    ['IMRs: four from the county, two from the town and one each from the police and the college.', 8],
    ['Three statutory agencies and two charities wrote IMRs.', 5],
    ['IMRs were obtained from five agencies in Kent and one in Surrey.', 6],
    ['Seven IMRs arrived by the due date and two after it.', 9],
    ['Six of the IMRs named a lesson and two did not.', 8],
    ['Seven IMRs arrived by the due date and two letters.', 7],
    // Other words for having them.
    ['The reviewer had at her disposal six IMRs.', 6],
    ['The Chair was served by six IMRs.', 6],
    ['Six IMRs lay before the Panel.', 6],
    ['The tally of IMRs is six.', 6],
    ['The IMRs are six in number.', 6],
    ['There being six IMRs, the reading was long.', 6],
    ['Six careful and candid IMRs were received.', 6],
    ['Six agencies did as they were asked and wrote an IMR.', 6],
    ['Six agencies out of ten supplied IMRs.', 6],
  ])('%s', (sentence, value) => {
    expect(had(sentence)).toEqual([value]);
  });

  it.each([
    ['The Chair thus had six.', 'Eight agencies were asked for an IMR. Two declined.', [6]],
    ['It received six.', 'Eight agencies were asked to eat.', []],
  ])('%s after: %s', (sentence, before, values) => {
    expect(had(sentence, before)).toEqual(values);
  });

  it.each([
    'Four health agencies wrote IMRs.',
    'Four agencies presented their IMRs at the third meeting.',
    'By March four IMRs had been received.',
    'Every one of the four agencies, save the refuge, wrote an IMR.',
    'Two wrote a letter and the rest were asked nothing about the IMR.',
    'Of the twelve bodies asked, about three kept no file and the rest wrote an IMR.',
    'Six of the IMRs speak of drink and two of debt.',
  ])('not in: %s', (sentence) => {
    expect(had(sentence)).toEqual([]);
  });

  it('reads what later additions made of them', () => {
    expect(explanationsIn(['The college was added in May, which made seven.']).reached).toEqual([7]);
    expect(explanationsIn(['The college was added in May, which made work.']).reached).toEqual([]);
  });
});
