import { textAt } from '@dhrlint/draft';
import type { Check } from '@dhrlint/engine';
import { type Facts, gatherFacts } from '@dhrlint/facts';
import { readMarkdown } from '@dhrlint/readers/text';
import { describe, expect, it } from 'vitest';
import { verdictOf } from '../testing/verdict-of.js';
import { mixedSpelling } from './mixed-spelling.js';
import { punctuation } from './punctuation.js';
import { repeatedWord } from './repeated-word.js';

/** "message: quote" of each report. */
function found(check: Check<Facts>, markdown: string, options: unknown = {}): readonly string[] {
  const draft = readMarkdown(markdown);
  const facts = gatherFacts(draft);
  const verdict = verdictOf(check, { draft, facts, options, stage: 'draft' });
  if (verdict.outcome !== 'assessed') return [verdict.outcome];
  return verdict.reports.map((r) => `${r.message}: ${r.anchor ? textAt(draft, r.anchor) : '-'}`);
}

describe('punctuation', () => {
  it('leaves paragraphs without stops alone where the author writes them all so', () => {
    const line = (n: number) =>
      `4.${n} The housing officer rang in the week after the letter and was told that all was well`;
    expect(found(punctuation, [1, 2, 3, 4].map(line).join('\n\n'))).toEqual([]);
    expect(found(punctuation, `${line(1)}\n\n${[2, 3, 4].map((n) => `${line(n)}.`).join('\n\n')}`)).toEqual([
      'no-stop: was well',
    ]);
  });
  it('pairs brackets over the paragraphs of a list', () => {
    expect(found(punctuation, 'The agencies (listed here:\n\n- police\n- housing)\n')).toEqual([]);
  });
  it('lets the stop of an abbreviation stand before a comma', () => {
    expect(found(punctuation, 'It was 5 p.m., and Acme Ltd., of the town, rang.')).toEqual([]);
    expect(found(punctuation, 'It was late., and they rang.')).toEqual(['doubled: late.,']);
  });
});

describe('mixed-spelling', () => {
  const options = { pairs: ['judgement/judgment'] };
  it('takes the spelling that stands more often for the author’s', () => {
    expect(found(mixedSpelling, 'We organize. We organise. We organise.', options)).toEqual([
      'mixed: organize',
    ]);
    expect(found(mixedSpelling, 'We organize. We organize. We organise.', options)).toEqual([
      'mixed: organise',
    ]);
  });
  it('counts neither quotations nor names', () => {
    expect(
      found(mixedSpelling, '“We organize.” We organise. The Organization rang. An organisation.', options),
    ).toEqual([]);
  });
});

describe('repeated-word', () => {
  it('finds a pair over a line break and not over a stop', () => {
    expect(found(repeatedWord, 'It went to\nto the desk. She said that. That was all.')).toEqual([
      'repeated: to to',
    ]);
  });
});

it('finds "that that" after what was said, and not where the second that is a thing', () => {
  expect(found(repeatedWord, 'She said that that she had heard him.')).toEqual(['repeated: that that']);
  expect(found(repeatedWord, 'She said that that was wrong.')).toEqual([]);
});
