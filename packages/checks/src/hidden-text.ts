import { defineCheck, type Report } from '@dhrlint/engine';
import type { Facts } from '@dhrlint/facts';

/** Finds words that are in the file and not on the page. */
export const hiddenText = defineCheck<Facts, Record<string, never>, never>({
  name: 'hidden-text',
  summary: 'Words that are in the file and that the page does not show.',
  options: { type: 'object', additionalProperties: false },
  messages: { hidden: [] },
  judge: ({ draft, facts }) => {
    const reports = draft.blocks.flatMap(({ kind, index, text }): readonly Report[] =>
      kind === 'hidden' && facts.zones[index] !== 'letter' && text.trim() !== ''
        ? [{ message: 'hidden', anchor: { block: index, start: 0, end: text.length } }]
        : [],
    );
    return { outcome: 'assessed', reports };
  },
});
