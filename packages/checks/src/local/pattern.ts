import { defineCheck, type OptionProblem, type Report } from '@dhrlint/engine';
import { type Facts, sentenceAt, sentencesOf, voiceAt } from '@dhrlint/facts';
import { fits, matchesOf, patternProblem } from './linear-pattern.js';
import { blocksWhere, type Where, whereProperties } from './where.js';

interface PatternOptions extends Where {
  readonly find: string;
  /** Patterns that make a sentence silent. */
  readonly unless?: readonly string[];
  readonly voice?: 'own' | 'anywhere';
  readonly instead?: string;
}

/** Finds words by a regular expression that a rule gives. */
export const pattern = defineCheck<Facts, PatternOptions, never>({
  name: 'pattern',
  summary: 'Words that fit a regular expression, whatever their capitals.',
  options: {
    type: 'object',
    additionalProperties: false,
    required: ['find'],
    properties: {
      find: {
        type: 'string',
        minLength: 2,
        description:
          'a regular expression (RE2: no look-around, no back-references); capitals make no difference',
      },
      unless: {
        type: 'array',
        minItems: 1,
        description: 'regular expressions; a sentence that one of them fits is left alone',
        items: { type: 'string', minLength: 2, description: 'a regular expression' },
      },
      voice: {
        enum: ['own', 'anywhere'],
        description:
          'own: quotations, titles and words named to reject them are left alone; anywhere where left out',
      },
      instead: {
        type: 'string',
        pattern: '\\S',
        description: 'words that could stand in place of those found',
      },
      ...whereProperties,
    },
  },
  messages: { found: ['words'] },
  optionProblems: ({ find, unless = [] }) =>
    [
      patternProblem(find, ['find']),
      ...unless.map((source, index) => patternProblem(source, ['unless', index])),
    ].filter((problem): problem is OptionProblem => problem !== null),
  judge: ({ draft, facts, options }) => {
    const reports: Report[] = [];
    for (const { index, text } of blocksWhere(draft, facts, options)) {
      const matches = matchesOf(options.find, text);
      if (matches.length === 0) continue;
      const sentences = sentencesOf(text);
      for (const { start, end, words } of matches) {
        const sentence = sentenceAt(sentences, start, text);
        const inSentence = text.slice(sentence.start, sentence.end);
        if (options.unless?.some((source) => fits(source, inSentence))) continue;
        const anchor = { block: index, start, end };
        if (
          options.voice === 'own' &&
          ['quoted', 'criticised', 'title'].includes(voiceAt(draft, anchor).mode)
        )
          continue;
        const { instead } = options;
        reports.push({
          message: 'found',
          values: { words },
          anchor,
          ...(instead === undefined ? {} : { suggestion: instead }),
        });
      }
    }
    return { outcome: 'assessed', reports };
  },
});
