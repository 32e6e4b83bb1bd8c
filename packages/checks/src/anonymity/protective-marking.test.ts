import { textAt } from '@dhrlint/draft';
import { gatherFacts } from '@dhrlint/facts';
import { readMarkdown } from '@dhrlint/readers/text';
import { describe, expect, it } from 'vitest';
import { verdictOf } from '../testing/verdict-of.js';
import { protectiveMarking } from './protective-marking.js';

/** The words of each finding, with those of its other places behind a plus sign; the outcome where it judges nothing. */
function found(markdown: string): readonly string[] {
  const draft = readMarkdown(markdown);
  const facts = gatherFacts(draft);
  const verdict = verdictOf(protectiveMarking, {
    draft,
    facts,
    options: {},
    stage: 'final',
  });
  if (verdict.outcome !== 'assessed') return [verdict.outcome];
  return verdict.reports.map((r) =>
    [r.anchor, ...(r.related ?? [])].map((anchor) => (anchor ? textAt(draft, anchor) : '-')).join(' + '),
  );
}

describe('protective-marking', () => {
  it.each([
    [
      '# Domestic Homicide Review\n\nOFFICIAL – SENSITIVE\n\nThe death of Tamsin in May 2022',
      ['OFFICIAL – SENSITIVE'],
    ],
    [
      '# Domestic Homicide Review\n\nStrictly confidential until published\n\nThe death of Tamsin in May 2022',
      ['Strictly confidential until published'],
    ],
    [
      '# Domestic Homicide Review\n\nEMBARGOED UNTIL 4 MAY 2023\n\nThe death of Tamsin in May 2022',
      ['EMBARGOED UNTIL 4 MAY 2023'],
    ],
    [
      '# Action plan\n\nRestricted until publication. The plan is kept by the Board and may change as the work goes on.',
      ['Restricted until publication.'],
    ],
  ])('finds it in: %s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    '# Confidentiality\n\nRecords were restricted. The report is confidential until publication. It was not for the Panel to publish it.',
    '# Confidentiality\n\nThe report was confidential until publication had been approved.',
    'The restraining order restricted him. He was on restricted duties.',
    '# Domestic Homicide Review\n\nFor publication\n\nThe death of Tamsin in May 2022',
  ])('is silent on: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('leaves a draft before submission its marking', () => {
    const draft = readMarkdown('# Domestic Homicide Review\n\nOFFICIAL – SENSITIVE\n\nThe death of Tamsin');
    const facts = gatherFacts(draft);
    const input = { draft, facts, options: {}, stage: 'draft' as const };
    expect(verdictOf(protectiveMarking, input).outcome).toBe('not-applicable');
  });
});
