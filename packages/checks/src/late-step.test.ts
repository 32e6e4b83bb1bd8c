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

  const lateFor = (options: typeof completion, ...lines: readonly string[]) =>
    judged(lateStep, options, lines).quotes.length > 0;

  it.each([
    'Her mother did not hear of the review until 4 November 2021.',
    'It was 4 November 2021 before her parents were told that there was to be a review.',
    'Her brother found out about the review in November 2021 from a newspaper.',
    'News of the review reached her mother on 4 November 2021.',
    'The first letter from the chair to the family was sent on 4 November 2021.',
    'Her parents discovered that a review was being held from a letter dated 4 November 2021.',
    'Notification of the review was given to the family in November 2021.',
    'The family only became aware of the review in November 2021.',
    'The review was first mentioned to her sister on 4 November 2021.',
    'Kerensa and her brother learned of the review on 4 November 2021.',
    'Kerensa is a teacher. She heard about the review in November 2021.',
    'GT and PT were told of the DHR on 4 November 2021.',
    'The family were told of the review eight months after the decision to hold it.',
    'It was ten months after the panel first met that her mother was told about the review.',
    'Her mother was not told of the review until it had been under way for nine months.',
    'Her father first heard of the review more than half a year after it began.',
  ])('knows the family to have been told late: %s', (line) => {
    expect(lateFor(familyTold, '# Timescales', decided, '# Family and friends', line)).toBe(true);
  });

  it.each([
    'Her mother heard of the review on 20 March 2021.',
    'The family were told of the review at once, by their liaison officer. The chair wrote to her mother on 4 November 2021.',
    'Her mother was told of the findings of the review on 4 November 2021.',
    'Her mother was told on 4 November 2021 that the review had been finished.',
    'The perpetrator was told of the review in prison on 4 November 2021.',
    'Her neighbour was told of the review on 4 November 2021.',
    'Her mother was told of the review on 4 November 2021; she had been in a coma, and her doctors advised against an earlier approach.',
    'Her parents were told of the review in November 2021 because the police asked that nothing be said before the trial.',
    'The family were told of the review two months after the decision to hold it.',
    'Her mother was told in November 2016 that she had a tumour.',
    'The police informed the family of the charge on 4 November 2021.',
  ])('is silent of the family here: %s', (line) => {
    expect(lateFor(familyTold, '# Timescales', decided, '# Family and friends', line)).toBe(false);
  });

  it.each([
    'The review took nineteen months.',
    'The report was ready fifteen months after the decision.',
    'The review ended in June 2022.',
    'The report was laid before the Partnership on 9 June 2022.',
    'The overview report was adopted by the Board in June 2022.',
    'This report has taken over a year to complete.',
    'The review drew to a close in June 2022. Eleven comments came in time and two late.',
    'The work was brought to an end on 9 June 2022.',
    'The report was signed off in June 2022. Each member was asked for comments within six weeks.',
  ])('knows the review to have taken long: %s', (line) => {
    expect(lateFor(completion, '# Timescales', decided, line)).toBe(true);
  });

  it.each([
    'The report was finished in June 2022, the author having been ill for most of a year.',
    'The review took nineteen months because the trial was put back twice.',
    'It took until June 2022 to finish the report, since four of the IMR authors had been redeployed.',
    'The review was completed in June 2022. The pandemic had brought the work of the Panel to a standstill.',
    'The review was completed in June 2022. This was outside six months because the inquest had to be heard first.',
    'The review took four months.',
    'The Panel waited for the trial to end. The report was completed in June 2022.',
    'The report was completed in June 2022. Two changes of chair account for the length of time.',
    'An inquest was opened in April 2021; it was closed in June 2022.',
  ])('is silent of the completion here: %s', (line) => {
    expect(lateFor(completion, '# Timescales', decided, line)).toBe(false);
  });

  it('counts from the first of the meetings that are listed, where no decision is dated', () => {
    expect(
      lateFor(
        familyTold,
        '# Timescales',
        'The Panel met three times: 9 February 2021, 4 May 2021 and 7 September 2021.',
        '# Family and friends',
        'Her mother was told of the review on 6 August 2021.',
      ),
    ).toBe(true);
  });
});

it('quotes besides where the report admits that it took long', () => {
  const { reports } = judged(lateStep, completion, [
    '# Timescales',
    decided,
    'The report was completed in May 2022.',
    'The guidance looks for completion in six months; that period was exceeded.',
  ]);
  expect(reports[0]?.related).toHaveLength(2);
});
