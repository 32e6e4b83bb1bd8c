import { assembleDraft, type Hiding } from '@dhrlint/draft';
import { gatherFacts } from '@dhrlint/facts';
import { describe, expect, it } from 'vitest';
import { hiddenText } from './hidden-text.js';
import { verdictOf } from './testing/verdict-of.js';

function messages(hiding: Hiding | null, text: string): readonly string[] {
  const content = [
    { kind: 'paragraph' as const, text: 'Ines left.' },
    { kind: 'hidden' as const, hiding, text },
  ];
  const draft = assembleDraft({ format: 'docx', content, pages: null });
  const facts = gatherFacts(draft);
  const verdict = verdictOf(hiddenText, { draft, facts, options: {}, stage: 'draft' });
  return verdict.outcome === 'assessed' ? verdict.reports.map(({ message }) => message) : [];
}

describe('hidden-text', () => {
  it.each([
    [null, 'hidden'],
    ['font', 'hidden'],
    ['colour', 'colour'],
    ['size', 'size'],
    ['row', 'size'],
    ['off-page', 'off-page'],
    ['covered', 'covered'],
    ['invisible', 'invisible'],
    ['layer', 'layer'],
    ['earlier-version', 'earlier-version'],
  ] as const)('says of text hidden by %s what to do (%s)', (hiding, message) => {
    expect(messages(hiding, 'Orla')).toEqual([message]);
  });

  it('says nothing of blanks, signs and the lines that Word hides around a pasted form', () => {
    for (const text of [' ', '•', 'Top of Form', 'Bottom of Form '])
      expect(messages('font', text)).toEqual([]);
  });
});
