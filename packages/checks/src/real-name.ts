import { textAt } from '@dhrlint/draft';
import { defineCheck } from '@dhrlint/engine';
import type { Facts } from '@dhrlint/facts';

/** Finds the real names that the author lists, wherever the report has words of its own. */
export const realName = defineCheck<Facts, Record<string, never>, never>({
  name: 'real-name',
  summary:
    'A real name from the author’s own list, in the text, tables, notes, comments, revisions or hidden text.',
  options: { type: 'object', additionalProperties: false },
  messages: { listed: ['name'] },
  judge({ draft, facts }) {
    const { given, places } = facts.realNames;
    if (!given) {
      const reason =
        'No list of real names was given. Check again with --names and a file that lists them, one person a line.';
      return { outcome: 'could-not-assess', reason };
    }
    const inText = places.filter(({ block }) => draft.blocks[block]?.kind !== 'property');
    return {
      outcome: 'assessed',
      reports: inText.map((anchor) => ({
        message: 'listed',
        values: { name: textAt(draft, anchor) },
        anchor,
      })),
    };
  },
});
