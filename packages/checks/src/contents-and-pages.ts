import { defineCheck } from '@dhrlint/engine';
import type { Facts } from '@dhrlint/facts';

/** Asks for a table of contents and for page numbers in a report of more than a few pages. */
export const contentsAndPages = defineCheck<Facts, { readonly pages: number; readonly words: number }, never>(
  {
    name: 'contents-and-pages',
    summary: 'A long report without a table of contents or without page numbers.',
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
    messages: { contents: ['length'], pages: ['length'], both: ['length'] },
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
      const contents = zones.includes('contents');
      const numbers = draft.pageNumbers !== false;
      if (contents && numbers) return { outcome: 'assessed', reports: [] };
      const message = contents ? 'pages' : numbers ? 'contents' : 'both';
      return { outcome: 'assessed', reports: [{ message, values: { length }, anchor: null }] };
    },
  },
);
