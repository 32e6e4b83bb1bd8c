import { textAt } from '@dhrlint/draft';
import { gatherFacts } from '@dhrlint/facts';
import { readMarkdown } from '@dhrlint/readers/text';
import { describe, expect, it } from 'vitest';
import { nameVariant } from './name-variant.js';
import { verdictOf } from './testing/verdict-of.js';

/** The words of each finding, with those of its other places behind a plus sign; the outcome where it judges nothing. */
function found(markdown: string): readonly string[] {
  const draft = readMarkdown(markdown);
  const facts = gatherFacts(draft);
  const verdict = verdictOf(nameVariant, { draft, facts, options: {}, stage: 'final' });
  if (verdict.outcome !== 'assessed') return [verdict.outcome];
  return verdict.reports.map((r) =>
    [r.anchor, ...(r.related ?? [])].map((anchor) => (anchor ? textAt(draft, anchor) : '-')).join(' + '),
  );
}

describe('name-variant', () => {
  it.each([
    [
      '| Pseudonym | Who they are | Age |\n| --- | --- | --- |\n| Tamsin | Victim | 34 |\n| Corwin | Perpetrator; Tamsin’s husband | 36 |\n| Child 1 | Their son | primary-school age |\n\nTamsyn rang. The nurse saw Tamsyn.',
      ['Tamsyn + Tamsyn'],
    ],
    [
      '| Pseudonym | Who they are | Age |\n| --- | --- | --- |\n| Tamsin | Victim | 34 |\n| Corwin | Perpetrator; Tamsin’s husband | 36 |\n| Child 1 | Their son | primary-school age |\n\nIt was Corwyn’s knife.',
      ['Corwyn'],
    ],
    [
      '| Pseudonym | Who they are |\n| --- | --- |\n| Georgie | Victim |\n| Corwin | Perpetrator |\n\nThe nurse saw Jeorgy.',
      ['Jeorgy'],
    ],
    [
      '| Letters | Who they are |\n| --- | --- |\n| MT | Victim |\n| RB | Her husband; perpetrator |\n\nMT rang. RB was out. MT told RB. The nurse saw MT. TM had been hurt. The BR line was closed.',
      ['TM'],
    ],
    [
      '| Pseudonym | Who they are |\n| --- | --- |\n| Tamsin | Victim |\n| Mariam | Her sister |\n\nTamsin (Miriam to her friends) rang.',
      [],
    ],
    [
      '| Pseudonym | Who they are |\n| --- | --- |\n| Hester | Victim |\n| Gable | Her husband; perpetrator |\n\nHesta rang. Gabell was out.',
      ['Gabell', 'Hesta'],
    ],
    ['She rang.', ['not-applicable']],
  ])('finds it in: %s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    '| Pseudonym | Who they are | Age |\n| --- | --- | --- |\n| Tamsin | Victim | 34 |\n| Corwin | Perpetrator; Tamsin’s husband | 36 |\n| Child 1 | Their son | primary-school age |\n\nTamsin rang. Both Tamsins did.',
    '| Pseudonym | Who they are | Age |\n| --- | --- | --- |\n| Tamsin | Victim | 34 |\n| Corwin | Perpetrator; Tamsin’s husband | 36 |\n| Child 1 | Their son | primary-school age |\n\nCorwen Police came from Corwen.',
  ])('is silent on: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
