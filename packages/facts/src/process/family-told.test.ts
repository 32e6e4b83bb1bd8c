import { describe, expect, it } from 'vitest';
import { reportOf } from './testing/report.js';

const milestonesIn = (line: string) =>
  reportOf('# Involvement of family and friends', line).facts.process.milestones;

describe('when the family were told, and how long after', () => {
  it.each<readonly [string, number, number]>([
    [
      'The Partnership agreed to a review on 3 June 2019, of which her mother was given notice on 3 June 2020.',
      2019,
      2020,
    ],
    [
      'Although the Home Office was notified in July 2019, her parents were not notified until late January 2020.',
      2019,
      2020,
    ],
    [
      'Her sister was e-mailed about the review in May 2020; the decision was reached in June 2019.',
      2019,
      2020,
    ],
    [
      'Six meetings were held, from September 2019 to July 2020, before the relatives were told that a review was in progress.',
      2019,
      2020,
    ],
  ])('has both ends: %s', (line, from, to) => {
    const { decision, familyTold } = milestonesIn(line);
    expect([decision?.latest.year, familyTold?.earliest.year]).toEqual([from, to]);
  });
  it.each<readonly [string, number]>([
    ['Fourteen months went by before anyone explained to her family that her death was being reviewed.', 14],
    ['There was a gap of five months between the decision and the letter by which the family were told.', 5],
    ['Initial contact with her mother took place in the ninth month of the review.', 8],
  ])('counts the months: %s', (line, months) => {
    expect(milestonesIn(line).familyToldLapse?.months).toBe(months);
  });
});
