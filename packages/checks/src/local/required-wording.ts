import { defineCheck } from '@dhrlint/engine';
import type { Facts } from '@dhrlint/facts';
import { blocksWhere, type Where, whereProperties } from './where.js';

interface RequiredWordingOptions extends Where {
  readonly anyOf: readonly string[];
}

/**
 * Asks for words that must stand somewhere in the report, or in the part of it that the rule names. Where the report
 * has no such part nothing is asked: that it is missing is another rule's point.
 */
export const requiredWording = defineCheck<Facts, RequiredWordingOptions, never>({
  name: 'required-wording',
  summary: 'Words, one of several, that must stand in the report or in a part of it.',
  options: {
    type: 'object',
    additionalProperties: false,
    required: ['anyOf'],
    properties: {
      anyOf: {
        type: 'array',
        minItems: 1,
        description: 'wordings, one of which must stand there; capitals and spacing make no difference',
        items: { type: 'string', pattern: '\\S', description: 'a wording' },
      },
      ...whereProperties,
    },
  },
  messages: { missing: ['words'] },
  judge: ({ draft, facts, options }) => {
    const blocks = blocksWhere(draft, facts, options);
    if (blocks.length === 0)
      return {
        outcome: 'not-applicable',
        reason: 'The report has no part in which the wording is asked for.',
      };
    const text = folded(blocks.map((block) => block.text).join('\n'));
    if (options.anyOf.some((wording) => text.includes(folded(wording))))
      return { outcome: 'assessed', reports: [] };
    const heading = options.under && blocks.find(({ kind }) => kind === 'heading');
    const anchor = heading ? { block: heading.index, start: 0, end: heading.text.length } : null;
    return {
      outcome: 'assessed',
      reports: [{ message: 'missing', values: { words: options.anyOf[0] ?? '' }, anchor }],
    };
  },
});

/** Capitals, kinds of quotation marks and white space aside. */
function folded(text: string): string {
  return text.toLowerCase().replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ').trim();
}
