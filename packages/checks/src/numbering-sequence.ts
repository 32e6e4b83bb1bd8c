import type { Anchor, Draft } from '@dhrlint/draft';
import { defineCheck } from '@dhrlint/engine';
import { type Facts, sentencesOf } from '@dhrlint/facts';

/** Finds numbers of headings and paragraphs that are repeated, that leave one out, or that go backwards. */
export const numberingSequence = defineCheck<Facts, Record<string, never>, never>({
  name: 'numbering-sequence',
  summary: 'Numbers of headings and paragraphs that are repeated, skipped or out of order.',
  options: { type: 'object', additionalProperties: false },
  messages: { repeated: ['number'], skipped: ['number', 'expected'], backwards: ['number', 'expected'] },
  judge({ draft, facts: { numberBreaks, numberedSections } }) {
    const gap = draft.gaps.find(({ what }) => what === 'numbering');
    if (gap) return { outcome: 'could-not-assess', reason: gap.reason };
    const numbered =
      draft.blocks.some(({ kind, number }) => kind === 'heading' && number !== null) ||
      numberedSections.some(({ paragraphs }) => paragraphs.some((paragraph) => paragraph.numbered));
    if (!numbered && numberBreaks.length === 0)
      return { outcome: 'not-applicable', reason: 'Headings and paragraphs bear no numbers.' };
    return {
      outcome: 'assessed',
      reports: numberBreaks.map(({ block, kind, number, expected, other }) => ({
        message: kind,
        values: kind === 'repeated' ? { number } : { number, expected },
        anchor: firstSentence(draft, block),
        related: other === null ? [] : [firstSentence(draft, other)],
      })),
    };
  },
});

/** What is quoted of a paragraph is its first sentence, and of a heading all of it. */
function firstSentence(draft: Draft, index: number): Anchor {
  const text = draft.blocks[index]?.text ?? '';
  const [first] = sentencesOf(text);
  return { block: index, start: first?.start ?? 0, end: first?.end ?? text.length };
}
