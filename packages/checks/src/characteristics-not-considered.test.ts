import { assembleDraft, textAt } from '@dhrlint/draft';
import { gatherFacts } from '@dhrlint/facts';
import { describe, expect, it } from 'vitest';
import { characteristicsNotConsidered } from './characteristics-not-considered.js';
import { verdictOf } from './testing/verdict-of.js';

function judge(...paragraphs: readonly string[]) {
  const draft = assembleDraft({
    format: 'text',
    pages: null,
    content: [
      { kind: 'heading', level: 1, text: 'Equality and diversity' },
      ...paragraphs.map((text) => ({ kind: 'paragraph' as const, text })),
    ],
  });
  const verdict = verdictOf(characteristicsNotConsidered, {
    draft,
    facts: gatherFacts(draft),
    options: {},
    stage: 'draft',
  });
  const report = verdict.outcome === 'assessed' ? verdict.reports[0] : undefined;
  return report && [report.values?.['missing'], report.anchor && textAt(draft, report.anchor)];
}

describe('characteristics that are not considered', () => {
  it('names whichever are missing, sex apart, at the list', () => {
    expect(
      judge(
        'The Panel considered age, disability, gender reassignment, marriage and civil partnership, race and sexual orientation.',
      ),
    ).toEqual([
      'pregnancy and maternity; and religion or belief',
      'age, disability, gender reassignment, marriage and civil partnership, race and sexual orientation',
    ]);
  });

  it('counts what is considered in substance', () => {
    expect(
      judge(
        'The Panel considered age, disability, gender reassignment, race and sexual orientation.',
        'Ines was a Methodist, was married, and gave birth to a daughter in the period. Sex was relevant.',
      ),
    ).toBeUndefined();
  });

  it('asks for the names where none is given', () => {
    expect(judge('The Panel kept the nine protected characteristics in mind.')?.[1]).toBe(
      'The Panel kept the nine protected characteristics in mind.',
    );
  });
});
