import type { Draft } from '@dhrlint/draft';
import { defineCheck } from '@dhrlint/engine';
import type { Acronym, Facts, WordIndex } from '@dhrlint/facts';

/** Finds acronyms that are used before they are spelled out, or never are; one finding for each, at its first use. */
export const undefinedAcronym = defineCheck<Facts, { readonly common: readonly string[] }, never>({
  name: 'undefined-acronym',
  summary: 'An acronym that is used before it is spelled out, or that never is.',
  options: {
    type: 'object',
    required: ['common'],
    additionalProperties: false,
    properties: {
      common: {
        type: 'array',
        items: { type: 'string', minLength: 1 },
        description: 'acronyms that everybody knows',
      },
    },
  },
  messages: { never: ['letters'], late: ['letters'] },
  judge({ draft, facts: { acronyms, documentKind, words }, options }) {
    if (documentKind === 'action-plan' || documentKind === 'other')
      return { outcome: 'not-applicable', reason: 'The file is not a report that explains its own terms.' };
    const common = new Set(options.common.map((each) => each.toUpperCase()));
    const unknown = acronyms.filter(({ letters }) => !common.has(letters.toUpperCase()));
    const reports = unknown
      .filter((each) => isAtFault(each))
      .filter(({ letters }) => !isWord(draft, words, letters));
    return {
      outcome: 'assessed',
      reports: reports.map(({ letters, first, defined, spelledOut }) => ({
        message: defined === 'late' ? 'late' : 'never',
        values: { letters },
        anchor: first,
        related: spelledOut ? [spelledOut] : [],
      })),
    };
  },
});

/** Two letters that stand once may be somebody's initials. */
function isAtFault({ letters, uses, defined }: Acronym): boolean {
  return (defined === 'late' || defined === 'never') && (letters.length > 2 || uses > 1);
}

/** "NOT", "WHO" in capitals for stress: the same letters are a word elsewhere. */
function isWord({ blocks }: Draft, words: WordIndex, letters: string): boolean {
  const word = letters.toLowerCase();
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`, 'u');
  return (
    !word.includes('&') && words.blocksWith(word).some((block) => pattern.test(blocks[block]?.text ?? ''))
  );
}
