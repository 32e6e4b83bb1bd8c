import { readMarkdown } from '@dhrlint/readers/text';
import { describe, expect, it } from 'vitest';
import { gatherFacts } from '../facts.js';
import { liesOver } from './milestones.js';
import { reportOf } from './testing/report.js';

const read = (...lines: readonly string[]) => {
  const { facts, quote } = reportOf('# Timescales', ...lines);
  return { ...facts.process.milestones, quote };
};

describe('milestonesOf', () => {
  it('takes the decision and the completion from the words beside their dates', () => {
    const { decision, completion, quote } = read(
      'Northmere Police told the Partnership in June 2020, and on 14 July 2020 its chair decided that a review should be held.',
      'The report was completed in October 2021.',
    );
    expect(decision?.latest).toEqual({ year: 2020, month: 7, day: 14 });
    expect(completion?.earliest).toEqual({ year: 2021, month: 10, day: 1 });
    expect(completion && quote(completion.anchor)).toBe('The report was completed in October 2021.');
  });

  it('reads a timetable of the steps', () => {
    const draft = readMarkdown(
      '# Timescales\n\n| Step | Date |\n| --- | --- |\n| Decision to review | 22 July 2020 |\n| Family told of the review | 12 February 2021 |\n| Review completed | October 2022 |\n',
    );
    const { decision, familyTold, completion } = gatherFacts(draft).process.milestones;
    expect(decision?.latest).toEqual({ year: 2020, month: 7, day: 22 });
    expect(familyTold?.latest).toEqual({ year: 2021, month: 2, day: 12 });
    expect(completion?.earliest).toEqual({ year: 2022, month: 10, day: 1 });
  });

  it('does not take a suspended inquest for a reason', () => {
    const { decision, delayExplained } = read(
      'The Partnership decided on 17 January 2022 to proceed. The inquest was opened in May 2022 and suspended; it was closed in July 2022, and the letter has been read.',
    );
    expect(decision?.latest).toEqual({ year: 2022, month: 1, day: 17 });
    expect(delayExplained).toBe(false);
  });

  it('keeps both dates of one sentence apart', () => {
    const { decision, completion } = read(
      'A DHR was commissioned on 4 January 2022 and this report was signed off by the Partnership on 20 March 2023.',
    );
    expect(decision?.latest).toEqual({ year: 2022, month: 1, day: 4 });
    expect(completion?.earliest).toEqual({ year: 2023, month: 3, day: 20 });
  });

  it('does not take the end of a trial or of a chronology for that of the review', () => {
    expect(
      read('The trial was concluded in May 2022. The chronologies were completed in June 2022.').completion,
    ).toBeNull();
  });

  it.each([
    'Work was paused until the trial had ended.',
    'The review took longer than six months because of the illness of the chair.',
    'The Panel’s work stopped in March 2020 at the outbreak of the pandemic.',
    'The time was needed to trace the family, who live overseas.',
  ])('knows a reason for delay: %s', (line) => {
    expect(read(line).delayExplained).toBe(true);
  });

  it('does not take the expectation of six months for a reason', () => {
    expect(read('A review should be completed within six months.').delayExplained).toBe(false);
  });

  it.each([
    'The family was told of the review in February 2021.',
    'The chair first wrote to her mother in February 2021.',
    'Her sons learned of the review from the chair in February 2021.',
    'Her next of kin were notified of the review in February 2021.',
  ])('knows when the family were told: %s', (line) => {
    expect(read(line).familyTold?.earliest).toEqual({ year: 2021, month: 2, day: 1 });
  });

  it.each([
    'The family were informed of the verdict in October 2020.',
    'Her sister met the Panel on 14 April 2021.',
    'Her mother read the report in June 2021.',
    'She told her mother in October 2020 that she was afraid.',
  ])('does not take other news for it: %s', (line) => {
    expect(read('A review was agreed in May 2020.', line).familyTold).toBeNull();
  });
});

describe('liesOver', () => {
  const at = (year: number, month: number, day: number | null) => ({
    anchor: { block: 0, start: 0, end: 0 },
    earliest: { year, month, day: day ?? 1 },
    latest: { year, month, day: day ?? 31 },
    reasonGiven: false,
  });

  it('counts whole months, and takes dates without a day the shortest way', () => {
    expect(liesOver(3, at(2021, 3, 3), at(2021, 6, 3))).toBe(false);
    expect(liesOver(3, at(2021, 3, 3), at(2021, 6, 4))).toBe(true);
    expect(liesOver(6, at(2021, 3, null), at(2021, 9, null))).toBe(false);
    expect(liesOver(6, at(2021, 3, null), at(2021, 11, null))).toBe(true);
  });
});

describe('entries and delays', () => {
  it('takes the row of a relative that says when she was first written to', () => {
    const draft = readMarkdown(
      '# Family involvement\n\n| Person | How involved |\n| --- | --- |\n| Her mother | First written to on 30 January 2024. |\n',
    );
    expect(gatherFacts(draft).process.milestones.familyTold?.latest).toEqual({
      year: 2024,
      month: 1,
      day: 30,
    });
  });

  it('takes an inquest that was adjourned, or a document that came late, for no delay of the work', () => {
    expect(
      read('The inquest, adjourned in May 2023, was closed and nothing in the present report awaits it.')
        .delayExplained,
    ).toBe(false);
    expect(
      read('One agency submitted a document so late that it could not be tested, and declined to send more.')
        .delayExplained,
    ).toBe(false);
  });
});
