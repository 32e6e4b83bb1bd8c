import { gatherFacts } from '@dhrlint/facts';
import { readMarkdown } from '@dhrlint/readers/text';
import { describe, expect, it } from 'vitest';
import { recommendationCount } from './recommendation-count.js';
import { verdictOf } from './testing/verdict-of.js';

function verdict(markdown: string) {
  const draft = readMarkdown(markdown);
  const facts = gatherFacts(draft);
  return verdictOf(recommendationCount, { draft, facts, options: {}, stage: 'draft' });
}
const two =
  '# Recommendations\n\n- 1. The Trust should audit its records.\n- 2. The Council should train its staff.\n';

describe('recommendation-count', () => {
  it('compares a number with what is listed', () => {
    expect(verdict(`# Conclusions\n\nThe review makes three recommendations.\n\n${two}`)).toMatchObject({
      reports: [{ message: 'listed', values: { count: 3, listed: 2 } }],
    });
    expect(verdict(`# Conclusions\n\nThe review makes two recommendations.\n\n${two}`)).toMatchObject({
      reports: [],
    });
  });

  it('is one finding for all numbers, at the first', () => {
    const text =
      '# Conclusions\n\nThe review makes six recommendations.\n\n# Summary\n\nSeven recommendations are made.';
    expect(verdict(text)).toMatchObject({
      reports: [{ message: 'numbers', values: { counts: '6 and 7' }, related: [{}] }],
    });
  });

  it('lets the agencies’ own make up the difference', () => {
    const text =
      '# Conclusions\n\nThe review makes six recommendations. There are four single-agency recommendations.\n\nTen recommendations are made in all.';
    expect(verdict(text)).toMatchObject({ reports: [] });
  });

  it('does not apply where nothing is counted', () => {
    expect(verdict(two).outcome).toBe('not-applicable');
  });
});
