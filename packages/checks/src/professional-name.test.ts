import { textAt } from '@dhrlint/draft';
import { gatherFacts } from '@dhrlint/facts';
import { readMarkdown } from '@dhrlint/readers/text';
import { describe, expect, it } from 'vitest';
import { professionalName } from './professional-name.js';
import { verdictOf } from './testing/verdict-of.js';

/** The words of each finding, with those of its other places behind a plus sign; the outcome where it judges nothing. */
function found(markdown: string): readonly string[] {
  const draft = readMarkdown(markdown);
  const facts = gatherFacts(draft);
  const verdict = verdictOf(professionalName, {
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

describe('professional-name', () => {
  it.each([
    ['PC Lomax attended. The next day PC Lomax rang her.', ['PC Lomax + PC Lomax']],
    ['Her midwife, Joy Abara, asked.', ['Joy Abara']],
    ['The officer in the case, Sian Pell, has left.', ['Sian Pell']],
    ['The nurse on duty that night, Joy Abara, rang nobody.', ['Joy Abara']],
    ['The officer who attended, Colin Pell, wrote nothing.', ['Colin Pell']],
    ['A radiographer, Joy Abara, saw the fracture.', ['Joy Abara']],
    ['The toxicologist, Joy Abara, was asked.', ['Joy Abara']],
    ['The scheme manager, Mrs Pell, saw the curtains.', ['Mrs Pell']],
    ['Two social workers, Joyce Lamb and Owen Tidy, visited.', ['Joyce Lamb', 'Owen Tidy']],
    ['Karen from the children’s centre saw the bruise.', ['Karen']],
    ['She told her midwife, who was called Joy Abara.', ['Joy Abara']],
    [
      '# Analysis\n\n| Date | Source | Event |\n| --- | --- | --- |\n| May 2020 | Agency | Carer Ludmila saw marks. |',
      ['Ludmila'],
    ],
  ])('finds it in: %s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    'The constable attended. Her midwife asked.',
    'The social worker for her mother, Joy Abara, rang.',
    'Joy, a supervisor, saw her weep.',
  ])('is silent on: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
