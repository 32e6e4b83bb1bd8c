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
    [
      '| Pseudonym | Who they are | Age |\n| --- | --- | --- |\n| Tamsin | Victim | 34 |\n| Corwin | Perpetrator; Tamsin’s husband | 36 |\n| Child 1 | Their son | primary-school age |\n\nFarangiz kept the keys. Hayley kept the accounts.',
      ['Farangiz', 'Hayley'],
    ],
    ['Tamsin died in May. Hayley rang the police.', ['could-not-assess']],
    ['Adult A was killed by Adult B in May 2021. Hayley rang the police.', ['Hayley']],
  ])('finds it in: %s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    '| Pseudonym | Who they are | Age |\n| --- | --- | --- |\n| Tamsin | Victim | 34 |\n| Corwin | Perpetrator; Tamsin’s husband | 36 |\n| Child 1 | Their son | primary-school age |\n\nCorwin rang the police.',
    '| Pseudonym | Who they are | Age |\n| --- | --- | --- |\n| Tamsin | Victim | 34 |\n| Corwin | Perpetrator; Tamsin’s husband | 36 |\n| Child 1 | Their son | primary-school age |\n\n“Don’t go,” she said. Tamsin’s PIP was stopped, and her DARA was not done.',
    '| Pseudonym | Who they are | Age |\n| --- | --- | --- |\n| Tamsin | Victim | 34 |\n| Corwin | Perpetrator; Tamsin’s husband | 36 |\n| Child 1 | Their son | primary-school age |\n\n# Panel\n\n| Name | Post | Agency |\n| --- | --- | --- |\n| Rosalind Quill | Chair | Independent |\n| Odo Pell | Nurse | Marl Trust |\n\n# Analysis\n\nRosalyn Quill rang Tamsin. Odo Pelle met her.',
    '| Pseudonym | Who they are |\n| --- | --- |\n| Jonathan or Jonty | Victim |\n| Corwin | Perpetrator |\n\nJonathan rang. Jonty wept. Corwin shouted.',
  ])('is silent on: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
