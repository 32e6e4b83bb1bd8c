import { textAt } from '@dhrlint/draft';
import { gatherFacts } from '@dhrlint/facts';
import { readMarkdown } from '@dhrlint/readers/text';
import { describe, expect, it } from 'vitest';
import { verdictOf } from '../testing/verdict-of.js';
import { pseudonymOrigin } from './pseudonym-origin.js';

/** The words of each finding, with those of its other places behind a plus sign; the outcome where it judges nothing. */
function found(markdown: string): readonly string[] {
  const draft = readMarkdown(markdown);
  const facts = gatherFacts(draft);
  const verdict = verdictOf(pseudonymOrigin, {
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

describe('pseudonym-origin', () => {
  it.each([
    [
      '| Pseudonym | Who they are | Age |\n| --- | --- | --- |\n| Tamsin | Victim | 34 |\n| Corwin | Perpetrator; Tamsin’s husband | 36 |\n| Child 1 | Their son | primary-school age |\n\nPseudonyms protect the family.',
      ['Pseudonyms protect the family.'],
    ],
    [
      '| Pseudonym | Who they are | Age |\n| --- | --- | --- |\n| Tamsin | Victim | 34 |\n| Corwin | Perpetrator; Tamsin’s husband | 36 |\n| Child 1 | Their son | primary-school age |\n\nAll names have been anonymised.',
      ['All names have been anonymised.'],
    ],
    [
      '| Pseudonym | Who they are | Age |\n| --- | --- | --- |\n| Tamsin | Victim | 34 |\n| Corwin | Perpetrator; Tamsin’s husband | 36 |\n| Child 1 | Their son | primary-school age |\n\nThis is about a woman to whom the pseudonym Tamsin has been assigned.',
      ['This is about a woman to whom the pseudonym Tamsin has been assigned.'],
    ],
    [
      '| Letters | Who they are |\n| --- | --- |\n| MT | Victim |\n| RB | Her husband; perpetrator |\n\nMT was killed by RB in 2020.',
      ['-'],
    ],
    [
      '| Pseudonym | Who they are | Age |\n| --- | --- | --- |\n| Tamsin | Victim | 34 |\n| Corwin | Perpetrator; Tamsin’s husband | 36 |\n| Child 1 | Their son | primary-school age |\n\nHe returned the chair’s letter, which was sent as he wished.',
      ['-'],
    ],
    [
      '| Pseudonym | Who they are | Age |\n| --- | --- | --- |\n| Tamsin | Victim | 34 |\n| Corwin | Perpetrator; Tamsin’s husband | 36 |\n| Child 1 | Their son | primary-school age |\n\nThe name of this review was agreed by the Partnership.',
      ['-'],
    ],
  ])('finds it in: %s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    '| Letters | Who they are |\n| --- | --- |\n| MT | Victim |\n| RB | Her husband; perpetrator |\n\nThe family preferred that initials should be used.',
    '| Pseudonym | Who they are | Age |\n| --- | --- | --- |\n| Tamsin | Victim | 34 |\n| Corwin | Perpetrator; Tamsin’s husband | 36 |\n| Child 1 | Their son | primary-school age |\n\nThe names are not real. Tamsin’s brother chose hers and agreed the others.',
    '| Pseudonym | Who they are | Age |\n| --- | --- | --- |\n| Tamsin | Victim | 34 |\n| Corwin | Perpetrator; Tamsin’s husband | 36 |\n| Child 1 | Their son | primary-school age |\n\nThe pseudonyms were agreed with her parents.',
    '| Pseudonym | Who they are | Age |\n| --- | --- | --- |\n| Tamsin | Victim | 34 |\n| Corwin | Perpetrator; Tamsin’s husband | 36 |\n| Child 1 | Their son | primary-school age |\n\nNames are not real. They were picked by the Panel.',
    '| Pseudonym | Who they are | Age |\n| --- | --- | --- |\n| Tamsin | Victim | 34 |\n| Corwin | Perpetrator; Tamsin’s husband | 36 |\n| Child 1 | Their son | primary-school age |\n\nHer mother chose “Tamsin”.',
    '| Pseudonym | Who they are | Age |\n| --- | --- | --- |\n| Tamsin | Victim | 34 |\n| Corwin | Perpetrator; Tamsin’s husband | 36 |\n| Child 1 | Their son | primary-school age |\n\nThe family declined to suggest names.',
    '| Pseudonym | Who they are | Age |\n| --- | --- | --- |\n| Tamsin | Victim | 34 |\n| Corwin | Perpetrator; Tamsin’s husband | 36 |\n| Child 1 | Their son | primary-school age |\n\nThe names were selected at random by the chair.',
  ])('is silent on: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
