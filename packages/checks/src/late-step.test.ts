import { describe, expect, it } from 'vitest';
import { lateStep } from './late-step.js';
import { judged } from './testing/judged.js';

const completion = { step: 'completion', months: 6 };
const familyTold = { step: 'family-told', months: 3 };
const decided = 'The Partnership decided to hold a review on 3 March 2021.';

describe('late-step', () => {
  it('finds a completion over six months after the decision, with the decision related', () => {
    const { quotes, reports } = judged(lateStep, completion, [
      '# Timescales',
      decided,
      'The report was completed in May 2022.',
    ]);
    expect(quotes).toEqual(['The report was completed in May 2022.']);
    expect(reports[0]?.related).toHaveLength(1);
  });

  it.each([
    ['in time', 'The report was completed in September 2021.'],
    ['explained', 'The report was completed in May 2022. The trial had held it up.'],
  ])('is silent where it was %s', (_, line) => {
    expect(judged(lateStep, completion, ['# Timescales', decided, line])).toMatchObject({
      outcome: 'assessed',
      quotes: [],
    });
  });

  it('finds a family told over three months later, unless a reason stands beside it', () => {
    const told = 'Her family was told of the review in August 2021.';
    expect(judged(lateStep, familyTold, ['# Timescales', decided, told]).quotes).toEqual([told]);
    expect(
      judged(lateStep, familyTold, ['# Timescales', decided, `${told} This was on the advice of the police.`])
        .quotes,
    ).toEqual([]);
  });

  it('says what date is missing, and nothing of a report that dates no step', () => {
    expect(
      judged(lateStep, completion, ['# Timescales', 'The report was completed in May 2022.']).outcome,
    ).toBe('could-not-assess');
    expect(judged(lateStep, completion, ['# Timescales', 'The Panel met often.']).outcome).toBe(
      'not-applicable',
    );
  });
});
