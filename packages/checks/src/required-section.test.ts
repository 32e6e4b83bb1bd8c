import { describe, expect, it } from 'vitest';
import { requiredSection } from './required-section.js';
import { judged } from './testing/judged.js';

const sections = [
  {
    name: 'Dissemination',
    roles: ['dissemination'],
    headings: ['after the review'],
    told: ['will be published'],
  },
];
const known = [
  'Timescales',
  'Confidentiality',
  'Terms of reference',
  'The review panel',
  'Chronology',
  'Recommendations',
];
const report = (...more: readonly string[]) =>
  judged(requiredSection, { sections }, [
    '# Domestic Homicide Review',
    'This review looked at the death of Ines, who was killed by her husband in May 2019.',
    ...known.flatMap((title) => [
      `# ${title}`,
      'The panel met four times and read the records of each agency.',
    ]),
    ...more,
  ]);

describe('a section of the model layout', () => {
  it('is missing where no heading and no words stand for it', () => {
    const { reports } = report();
    expect(reports.map(({ values }) => values)).toEqual([
      { section: 'Dissemination', looked: 'after the review' },
    ]);
  });

  it.each([
    ['its own name', ['# Dissemination', 'Copies go to the family.']],
    ['another name for the same purpose', ['# Who will be given the report', 'The family and the board.']],
    ['words of the rule in a heading', ['# What comes after the review', 'The family and the board.']],
    ['its matter told under another heading', ['# Thanks', 'The report will be published in the spring.']],
  ])('is there by %s', (_, lines) => {
    expect(report(...lines)).toMatchObject({ outcome: 'assessed', reports: [] });
  });

  it('is not asked of a part of a report', () => {
    const { outcome } = judged(requiredSection, { sections }, ['# Chronology', 'Ines rang the surgery.']);
    expect(outcome).toBe('not-applicable');
  });
});
