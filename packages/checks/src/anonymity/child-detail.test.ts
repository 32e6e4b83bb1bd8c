import { textAt } from '@dhrlint/draft';
import { gatherFacts } from '@dhrlint/facts';
import { readMarkdown } from '@dhrlint/readers/text';
import { describe, expect, it } from 'vitest';
import { verdictOf } from '../testing/verdict-of.js';
import { childDetail } from './child-detail.js';

/** The words of each finding, with those of its other places behind a plus sign; the outcome where it judges nothing. */
function found(markdown: string): readonly string[] {
  const draft = readMarkdown(markdown);
  const facts = gatherFacts(draft);
  const verdict = verdictOf(childDetail, { draft, facts, options: {}, stage: 'final' });
  if (verdict.outcome !== 'assessed') return [verdict.outcome];
  return verdict.reports.map((r) =>
    [r.anchor, ...(r.related ?? [])].map((anchor) => (anchor ? textAt(draft, anchor) : '-')).join(' + '),
  );
}

describe('child-detail', () => {
  it.each([
    ['Her daughter Rosie, aged 6, saw it.', ['Her daughter Rosie, aged 6']],
    [
      '# Chronology\n\n| Date | Agency | Event |\n| --- | --- | --- |\n| 22 May 2019 | Maternity | Delivery of a girl. |',
      ['Delivery of a girl. + 22 May 2019'],
    ],
    [
      '# Chronology\n\n| Date | Agency | Event |\n| --- | --- | --- |\n| 30 May 2019 | School | Child A’s tenth birthday. |',
      ['Child A’s tenth birthday. + 30 May 2019'],
    ],
    ['Leo, a boy of nine, was upstairs.', ['Leo, a boy of nine']],
    ['Their youngest son, Kofi (8), was at school.', ['Their youngest son, Kofi (8)']],
    ['A boy of six whose name is Leo hid.', ['A boy of six whose name is Leo']],
    ['Their girl, Mia, was only four.', ['Their girl, Mia, was only four']],
    ['Mia was a three-year-old girl.', ['Mia was a three-year-old girl']],
    ['Her four-year-old daughter Mia hid.', ['Her four-year-old daughter Mia']],
    ['Tamsin’s son, Leo, who was seven, ran to a neighbour.', ['Tamsin’s son, Leo, who was seven']],
    [
      'It was her son’s seventh birthday on 4 May 2019.',
      ['It was her son’s seventh birthday on 4 May 2019.'],
    ],
    [
      'She fetched the boys, Leo and Max, who were nine and seven.',
      ['the boys, Leo and Max, who were nine and seven'],
    ],
    ['Zaynah, who was seven, told his aunt.', ['Zaynah, who was seven, told his aunt.']],
    [
      '# Names\n\n| Name | Who |\n| --- | --- |\n| Petra | Victim |\n| Mia | Daughter, 7 |\n\n# Background\n\nShe fled.',
      ['Mia + Daughter, 7'],
    ],
    ['Child 2 turned five on 4 May 2019.', ['Child 2 turned five on 4 May 2019.']],
  ])('finds it in: %s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    'Child 1, a boy of nine, was upstairs.',
    'Her daughter, aged 6, saw it.',
    'Rosie, her daughter, was of primary-school age.',
    'Corwin, a man of thirty, was upstairs. Her brother Neil, aged 40, was away.',
    'Her sons were seven and nine. The boys, Child A and Child B, were upstairs.',
    'In May 2019, her son was nearly nine.',
    'Tamsin met Leo, ten years older than she was, when she was sixteen.',
    'On 4 May 2019 she turned to the police.',
  ])('is silent on: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
