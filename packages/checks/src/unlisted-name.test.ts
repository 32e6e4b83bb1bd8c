import { textAt } from '@dhrlint/draft';
import { gatherFacts } from '@dhrlint/facts';
import { readMarkdown } from '@dhrlint/readers/text';
import { describe, expect, it } from 'vitest';
import { verdictOf } from './testing/verdict-of.js';
import { unlistedName } from './unlisted-name.js';

/** The words of each finding, with those of its other places behind a plus sign; the outcome where it judges nothing. */
function found(markdown: string): readonly string[] {
  const draft = readMarkdown(markdown);
  const facts = gatherFacts(draft);
  const verdict = verdictOf(unlistedName, { draft, facts, options: {}, stage: 'final' });
  if (verdict.outcome !== 'assessed') return [verdict.outcome];
  return verdict.reports.map((r) =>
    [r.anchor, ...(r.related ?? [])].map((anchor) => (anchor ? textAt(draft, anchor) : '-')).join(' + '),
  );
}

describe('unlisted-name', () => {
  it.each([
    [
      '| Pseudonym | Who they are | Age |\n| --- | --- | --- |\n| Tamsin | Victim | 34 |\n| Corwin | Perpetrator; Tamsin’s husband | 36 |\n| Child 1 | Their son | primary-school age |\n\nHayley rang the police. The nurse saw Hayley twice.',
      ['Hayley + Hayley'],
    ],
    ['Tamsin died in May. Hayley rang the police.', ['could-not-assess']],
    ['Adult A was killed by Adult B in May 2021. Hayley rang the police.', ['Hayley']],
  ])('finds it in: %s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    '| Pseudonym | Who they are | Age |\n| --- | --- | --- |\n| Tamsin | Victim | 34 |\n| Corwin | Perpetrator; Tamsin’s husband | 36 |\n| Child 1 | Their son | primary-school age |\n\nCorwin rang the police.',
  ])('is silent on: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
