import { defineCheck, type Report } from '@dhrlint/engine';
import type { Facts, SectionRole } from '@dhrlint/facts';

interface Limit {
  readonly role: SectionRole;
  /** Words of prose above which the section is long; tables are not counted. */
  readonly words: number;
}

/** Finds sections that ought to be short and run long; one finding for each, at its heading. */
export const sectionLength = defineCheck<Facts, { readonly sections: readonly Limit[] }, never>({
  name: 'section-length',
  summary: 'A section that ought to be short (timescales, confidentiality, dissemination) and runs long.',
  options: {
    type: 'object',
    required: ['sections'],
    additionalProperties: false,
    properties: {
      sections: {
        type: 'array',
        items: {
          type: 'object',
          required: ['role', 'words'],
          additionalProperties: false,
          properties: { role: { type: 'string' }, words: { type: 'integer', minimum: 1 } },
        },
      },
    },
  },
  messages: { long: ['title', 'words'] },
  judge({ draft, facts: { sections, zones, documentKind }, options }) {
    const limits = new Map(options.sections.map(({ role, words }) => [role, words]));
    const short = sections.filter(
      ({ role, heading, appendix }) =>
        role !== null && limits.has(role) && !appendix && zones[heading] !== 'letter',
    );
    if (short.length === 0 || documentKind === 'other')
      return {
        outcome: 'not-applicable',
        reason: 'The report has no section of the kind that ought to be short.',
      };
    const reports = short.flatMap(({ heading, start, end, role, title }): readonly Report[] => {
      let words = 0;
      for (const { kind, text } of draft.blocks.slice(start, end))
        if (kind === 'paragraph' || kind === 'list-item') words += text.split(/\s+/).length;
      const limit = (role && limits.get(role)) ?? Number.POSITIVE_INFINITY;
      if (words <= limit) return [];
      const anchor = { block: heading, start: 0, end: draft.blocks[heading]?.text.length ?? 0 };
      return [{ message: 'long', values: { title, words }, anchor }];
    });
    return { outcome: 'assessed', reports };
  },
});
