import { defineCheck, type Report } from '@dhrlint/engine';
import type { Facts } from '@dhrlint/facts';

/** Comments that are no remark of a person: those that dhrlint wrote, and those that accept a finding. */
const ofDhrlint = /^\s*dhrlint\b/i;

/** Finds comments that were left in the file, replies included. */
export const leftComments = defineCheck<Facts, Record<string, never>, never>({
  name: 'left-comments',
  summary: 'Comments, and notes on the pages of a PDF, that were left in the file.',
  options: { type: 'object', additionalProperties: false },
  messages: { named: ['author'], unnamed: [] },
  judge: ({ draft, facts }) => {
    const comments = draft.blocks.filter(({ kind }) => kind === 'comment');
    const reports = comments.flatMap(({ index, text, author }): readonly Report[] => {
      if (facts.zones[index] === 'letter') return [];
      if (ofDhrlint.test(text) || ofDhrlint.test(author ?? '')) return [];
      const anchor = { block: index, start: 0, end: text.length };
      return [
        author === null ? { message: 'unnamed', anchor } : { message: 'named', values: { author }, anchor },
      ];
    });
    return { outcome: 'assessed', reports };
  },
});
