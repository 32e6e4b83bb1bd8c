import { defineCheck, type Report } from '@dhrlint/engine';
import { type Facts, isReportText, type SectionRole } from '@dhrlint/facts';

interface Wanted {
  /** The section's name in the model layout. */
  readonly name: string;
  /** Roles of sections any of which stands for it. */
  readonly roles: readonly SectionRole[];
  /** Headings under which it is looked for besides, in small letters. */
  readonly headings: readonly string[];
  /** Words, in small letters, that show that its matter is treated under another heading. */
  readonly told: readonly string[];
}

/**
 * Finds sections of the model layout that the report does not have: no section of such a purpose, no heading of such
 * words, and nothing in the text that shows that the matter stands under another heading. One finding for each.
 */
export const requiredSection = defineCheck<Facts, { readonly sections: readonly Wanted[] }, never>({
  name: 'required-section',
  summary: 'A section of the model layout that is missing.',
  options: {
    type: 'object',
    required: ['sections'],
    additionalProperties: false,
    properties: {
      sections: {
        type: 'array',
        items: {
          type: 'object',
          required: ['name', 'roles', 'headings', 'told'],
          additionalProperties: false,
          properties: {
            name: { type: 'string' },
            roles: { type: 'array', items: { type: 'string' } },
            headings: { type: 'array', items: { type: 'string' } },
            told: { type: 'array', items: { type: 'string' } },
          },
        },
      },
    },
  },
  messages: { missing: ['section', 'looked'] },
  judge({ draft, facts, options }) {
    const { sections, zones, documentKind } = facts;
    if (documentKind !== 'report')
      return { outcome: 'not-applicable', reason: 'The file is not an overview report.' };
    const body = sections.filter(
      ({ heading }) => zones[heading] !== 'letter' && zones[heading] !== 'contents',
    );
    const roles = new Set(body.flatMap(({ role }) => role ?? []));
    if (roles.size < wholeReport)
      return {
        outcome: 'not-applicable',
        reason: 'The file is a part of a report, or has no headings that could be told.',
      };
    const unread = draft.gaps.find(({ what }) => what === 'page-without-text');
    if (unread) return { outcome: 'could-not-assess', reason: unread.reason };
    const titles = body.map(({ title }) => title.toLowerCase());
    const lacking = options.sections.filter(
      (wanted) =>
        !wanted.roles.some((role) => roles.has(role)) &&
        !wanted.headings.some((words) => titles.some((title) => title.includes(words))),
    );
    const reports = lacking
      .filter(({ told }) => !isTold(told))
      .map(
        ({ name, headings }): Report => ({
          message: 'missing',
          values: { section: name, looked: headings.join(', ') },
          anchor: null,
        }),
      );
    return { outcome: 'assessed', reports };

    function isTold(phrases: readonly string[]): boolean {
      return phrases.some((phrase) =>
        facts.words.blocksWith(phrase.split(/[^\p{L}\p{N}]+/u)[0] ?? '').some((index) => {
          const block = draft.blocks[index];
          return block && isReportText(block, zones[index]) && block.text.toLowerCase().includes(phrase);
        }),
      );
    }
  },
});

/** With fewer sections that are known the headings cannot be read, or the file is no whole report. */
const wholeReport = 5;
