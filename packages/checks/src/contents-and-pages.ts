import { defineCheck } from '@dhrlint/engine';
import type { Facts } from '@dhrlint/facts';

/** Asks for a table of contents in a report of more than a few pages. */
export const contentsAndPages = defineCheck<Facts, { readonly pages: number; readonly words: number }, never>(
  {
    name: 'contents-and-pages',
    summary: 'A long report without a table of contents.',
    options: {
      type: 'object',
      required: ['pages', 'words'],
      additionalProperties: false,
      properties: {
        pages: { type: 'integer', minimum: 1, description: 'up to so many pages no contents are asked for' },
        words: {
          type: 'integer',
          minimum: 1,
          description: 'the same for files that do not tell their pages',
        },
      },
    },
    messages: { contents: ['length'] },
    judge({ draft, facts: { zones, documentKind }, options }) {
      if (documentKind !== 'report')
        return { outcome: 'not-applicable', reason: 'The file is not an overview report.' };
      const { pages, words } = draft;
      if (pages === null ? words <= options.words : pages <= options.pages)
        return {
          outcome: 'not-applicable',
          reason: 'The report is short enough to be read without a table of contents.',
        };
      const length = pages === null ? `${words} words` : `${pages} pages`;
      return {
        outcome: 'assessed',
        reports: zones.includes('contents')
          ? []
          : [{ message: 'contents', values: { length }, anchor: null }],
      };
    },
  },
);
