import { textAt } from '@dhrlint/draft';
import { gatherFacts } from '@dhrlint/facts';
import { readMarkdown } from '@dhrlint/readers/text';
import { describe, expect, it } from 'vitest';
import { deathDate } from './death-date.js';
import { verdictOf } from './testing/verdict-of.js';

/** "message: quote → suggestion" of each report. */
function reports(markdown: string, options: { keep?: 'month' | 'year' } = {}): readonly string[] {
  const draft = readMarkdown(markdown);
  const verdict = verdictOf(deathDate, {
    draft,
    facts: gatherFacts(draft),
    options,
    stage: 'draft',
  });
  if (verdict.outcome !== 'assessed') return [verdict.outcome];
  return verdict.reports.map(
    (r) => `${r.message}: ${r.anchor ? textAt(draft, r.anchor) : '-'} → ${r.suggestion ?? '-'}`,
  );
}

describe('death-date', () => {
  it('suggests the month in the form that fits the sentence', () => {
    expect(reports('Wilma was killed on 3 May 2020 at home.')).toEqual([
      'exact: 3 May 2020 → a date in May 2020',
    ]);
    expect(reports('Date of death: 3 May 2020')).toEqual(['exact: 3 May 2020 → May 2020']);
  });

  it('names a feast, an inference and the same day given again for what they are', () => {
    expect(reports('Wilma was killed on Boxing Day 2020.')).toEqual([
      'named-day: Boxing Day 2020 → a date in December 2020',
    ]);
    expect(reports('On 3 May 2020 Wilma saw her GP. Two days later he killed her.')).toEqual([
      'inferred: Two days later he killed her. → -',
    ]);
    expect(reports('Wilma was killed on 3 May 2020. The school was told on 3 May 2020.')).toEqual([
      'exact: 3 May 2020 → a date in May 2020',
      'same-day: 3 May 2020 → a date in May 2020',
    ]);
  });

  it('keeps the year alone where the rule says so', () => {
    expect(reports('Wilma was killed on 3 May 2020 at home.', { keep: 'year' })).toEqual([
      'exact: 3 May 2020 → a date in 2020',
    ]);
  });

  it('rests an inference on the date that it is counted from', () => {
    const draft = readMarkdown('On 3 May 2020 Wilma saw her GP. Two days later he killed her.');
    const [statement] = gatherFacts(draft).death.statements;
    expect(statement?.day).toEqual({ year: 2020, month: 5, day: 5 });
    expect(statement?.related.map((anchor) => textAt(draft, anchor))).toEqual(['3 May 2020']);
  });
});
