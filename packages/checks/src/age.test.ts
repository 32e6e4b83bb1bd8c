import { gatherFacts } from '@dhrlint/facts';
import { readMarkdown } from '@dhrlint/readers/text';
import { describe, expect, it } from 'vitest';
import { age } from './age.js';
import { verdictOf } from './testing/verdict-of.js';

function verdict(...paragraphs: readonly string[]) {
  const draft = readMarkdown(
    ['# Introduction', 'Wilma was killed by her husband, Osric, in May 2020.', ...paragraphs].join('\n\n'),
  );
  const facts = gatherFacts(draft);
  return verdictOf(age, { draft, facts, options: {}, stage: 'draft' });
}

describe('age', () => {
  it('tells two ages at death', () => {
    expect(verdict('Wilma was 40 when she died.', 'Wilma, aged 41, was killed at home.')).toMatchObject({
      reports: [{ message: 'death', values: { whose: 'Wilma’s', ages: '40 and 41' }, related: [{}] }],
    });
  });

  it('works from dates', () => {
    expect(verdict('Wilma was 40 when she died.', 'In March 2012 Wilma, aged 27, moved.')).toMatchObject({
      reports: [{ message: 'dates' }],
    });
    expect(verdict('Wilma was 40 when she died.', 'In March 2012 Wilma, aged 31, moved.')).toMatchObject({
      reports: [],
    });
    expect(verdict('Wilma was 40 when she died.', 'Wilma was born in 1990.')).toMatchObject({
      reports: [{ message: 'dates' }],
    });
  });

  it('knows that nobody is older in life than at death', () => {
    expect(verdict('Wilma was 40 when she died.', 'Aged 42, she learned to drive.')).toMatchObject({
      reports: [{ values: { ages: '40 and 42' } }],
    });
    expect(
      verdict('Wilma was 40 when she died.', 'Aged 32, she learned to drive.', 'Wilma was 25 then.'),
    ).toMatchObject({
      reports: [],
    });
  });

  it('does not apply without ages', () => {
    expect(verdict('They lived in a flat.').outcome).toBe('not-applicable');
  });
});
