import { gatherFacts } from '@dhrlint/facts';
import { readMarkdown } from '@dhrlint/readers/text';
import { describe, expect, it } from 'vitest';
import { reviewName } from './review-name.js';
import { verdictOf } from './testing/verdict-of.js';

function found(markdown: string) {
  const draft = readMarkdown(`# Introduction\n\n${markdown}`);
  const facts = gatherFacts(draft);
  const verdict = verdictOf(reviewName, { draft, facts, options: {}, stage: 'draft' });
  return verdict.outcome === 'assessed' ? verdict.reports.length : verdict.outcome;
}

describe('review-name', () => {
  it.each([
    ['This DHR met. The DHR reported.\n\nThis DARDR found much.', 1],
    ['This DHR met.\n\nThe domestic abuse related death review was published.', 1],
    ['This DHR, now known as a DARDR, met.\n\nThis DARDR found much.', 0],
    ['This DHR met.\n\nEarlier DARDRs were read, and a DARDR in another county.', 0],
    ['This DHR met.\n\nThe “DARDR” is to come.', 0],
    ['A domestic abuse related death review (DARDR) is what its members make of it.\n\nThis DHR met.', 1],
    ['This DHR met.\n\nBy law such reviews are now known as DARDRs.\n\nThis DARDR found much.', 1],
    ['This report gives the findings of a DHR.\n\nThe DARDR Panel met.', 1],
    ['This DHR met.\n\nA DARDR is no inquiry into guilt.', 1],
    ['This DHR met.\n\nA DARDR is held by law where somebody took her own life.', 0],
    ['Nothing is called anything.', 'not-applicable'],
  ])('%j', (text, expected) => {
    expect(found(text)).toBe(expected);
  });
});
