import { textAt } from '@dhrlint/draft';
import { gatherFacts } from '@dhrlint/facts';
import { readMarkdown } from '@dhrlint/readers/text';
import { describe, expect, it } from 'vitest';
import { verdictOf } from '../testing/verdict-of.js';
import { dateOfBirth } from './date-of-birth.js';

/** The words of each finding, with those of its other places behind a plus sign; the outcome where it judges nothing. */
function found(markdown: string): readonly string[] {
  const draft = readMarkdown(markdown);
  const facts = gatherFacts(draft);
  const verdict = verdictOf(dateOfBirth, { draft, facts, options: {}, stage: 'final' });
  if (verdict.outcome !== 'assessed') return [verdict.outcome];
  return verdict.reports.map((r) =>
    [r.anchor, ...(r.related ?? [])].map((anchor) => (anchor ? textAt(draft, anchor) : '-')).join(' + '),
  );
}

describe('date-of-birth', () => {
  it.each([
    ['Tamsin (born 4 May 1988) was a nurse.', ['born 4 May 1988']],
    [
      'Tamsin was killed in May 2020.\n\n# Names\n\n| Name | Relation |\n| --- | --- |\n| Tamsin | The victim |\n| Corwin | Perpetrator |\n\n# Background\n\nCorwin (4/5/86) was a builder. Tamsin (4/5/19) was seen.',
      ['4/5/86'],
    ],
    ['The review concerns Tamsin (born 4 May 1988).', ['born 4 May 1988']],
    ['| Name | Year of birth |\n| --- | --- |\n| Tamsin | 04/05/1988 |\n| Corwin | 1986 |', ['04/05/1988']],
    ['Corwin (born 4.5.86) was arrested.', ['born 4.5.86']],
    ['She had come into the world on 4 May 1988.', ['come into the world on 4 May 1988']],
    ['He turned forty on 4 May 2018.', ['turned forty on 4 May 2018']],
    ['Her date of birth, 4 May 1988, stood on the form.', ['date of birth, 4 May 1988']],
    ['Corwin – d.o.b 4/5/86 – was arrested.', ['d.o.b 4/5/86']],
    ['Child 2 was born at 38 weeks on 7 June 2019.', ['born at 38 weeks on 7 June 2019']],
    ['The twins were born on the 7th of June 2019.', ['born on the 7th of June 2019']],
    ['She gave birth to her second child on 7 June 2019.', ['gave birth to her second child on 7 June 2019']],
    ['He was born on 7 June.', ['born on 7 June']],
    ['| Item | Detail |\n| --- | --- |\n| Date of birth | 4 May 1988 |\n| Name | Tamsin |', ['4 May 1988']],
    ['DOB 04-05-1988', ['DOB 04-05-1988']],
    [
      'Her date of birth was given to all agencies as 04.05.1988.',
      ['date of birth was given to all agencies as 04.05.1988'],
    ],
    ['Her birthday was on 4 May.', ['birthday was on 4 May']],
  ])('finds it in: %s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    'She was born in June 2019.',
    'He was 34, born in 1988.',
    'The baby was born early. On 7 June 2019 they went home.',
    'Before the birth she was seen on 7 June 2019 by a midwife.',
    'The charity was born on 7 June 2001.',
    'The force turned forty cases over on 7 June 2001.',
    'The birth plan was written on 7 June 2019.',
    'Three weeks after she gave birth, on 7 June 2019, the health visitor called.',
    'Born and raised in the county, she moved on 7 June 2010 to the coast, it is said.',
  ])('is silent on: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
