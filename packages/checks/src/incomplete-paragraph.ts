import { defineCheck } from '@dhrlint/engine';
import type { Facts } from '@dhrlint/facts';

/** Finds paragraphs that stop in mid-sentence or are only a number. */
export const incompleteParagraph = defineCheck<Facts, Record<string, never>, never>({
  name: 'incomplete-paragraph',
  summary: 'A paragraph that stops in mid-sentence or is only a number.',
  options: { type: 'object', additionalProperties: false },
  messages: { sentence: ['last'], 'number-only': ['number'] },
  judge: ({ draft, facts: { unfinished } }) => ({
    outcome: 'assessed',
    reports: unfinished.map(({ anchor, kind }) => {
      const block = draft.blocks[anchor.block];
      if (kind === 'number-only')
        return { message: kind, values: { number: block?.number ?? block?.text.trim() ?? '' }, anchor };
      const words = block?.text.slice(anchor.start, anchor.end).split(/\s+/) ?? [];
      return { message: kind, values: { last: words.slice(-3).join(' ') }, anchor };
    }),
  }),
});
