import type { JsonSchema, OptionProblem } from '@dhrlint/engine';
import { patternProblem } from '../local/linear-pattern.js';
import { type Sign, signProblem } from './grammar-signs.js';

/**
 * A sort of slip that the proofreader tells of, and what is made of it. Patterns are tried on the slip with the words
 * around it, in which its own stand between ‹ and ›.
 */
export interface SlipKind {
  /** What is wrong and what to write, as a sentence; `{words}` and `{instead}` are filled in. */
  readonly advice: string;
  /** Words without which there is no such slip: only sentences that hold one of these are read. */
  readonly signs: readonly Sign[];
  /**
   * What stands before the slip and is shown and replaced with it: so many words, or those that a pattern fits. “Had
   * went” says more than “went” alone.
   */
  readonly leading?: number | string;
  /** So many words after the slip are shown with it, and replaced. */
  readonly trailing?: number;
  /** What has to stand there for the slip to count. */
  readonly only?: string;
  /** What makes it right after all. */
  readonly unless?: string;
  /** Whether the words to write are offered as a replacement. */
  readonly certain?: boolean;
}

export interface GrammarOptions {
  /** The sorts that count, by the names of the proofreader; it tells of many more that are of no use in a report. */
  readonly kinds: Readonly<Record<string, SlipKind>>;
}

export const grammarSchema: JsonSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['kinds'],
  properties: {
    kinds: {
      type: 'object',
      description: 'the sorts of slips that count, by the names of Harper’s rules',
      minProperties: 1,
      additionalProperties: {
        type: 'object',
        additionalProperties: false,
        required: ['advice', 'signs'],
        properties: {
          advice: {
            type: 'string',
            pattern: '\\S',
            description: 'a sentence that says what to write; {words} and {instead} are filled in',
          },
          signs: {
            type: 'array',
            minItems: 1,
            items: { type: 'string', pattern: '\\S' },
            description: 'words in a row without which there is no such slip: had|has went, or will *ed',
          },
          leading: {
            type: ['integer', 'string'],
            minimum: 1,
            maximum: 4,
            description: 'what before the slip is shown with it: a number of words, or a pattern',
          },
          trailing: {
            type: 'integer',
            minimum: 1,
            maximum: 4,
            description: 'how many words after the slip are shown with it',
          },
          only: { type: 'string', description: 'a pattern of what has to stand around ‹the slip›' },
          unless: { type: 'string', description: 'a pattern of what makes ‹the slip› right' },
          certain: {
            type: 'boolean',
            description: 'whether the words to write are offered as a replacement',
          },
        },
      },
    },
  },
};

export function grammarProblems({ kinds }: GrammarOptions): readonly OptionProblem[] {
  return Object.entries(kinds).flatMap(([name, kind]) => [
    ...(['only', 'unless', 'leading'] as const).flatMap((field) => {
      const pattern = kind[field];
      return typeof pattern !== 'string' ? [] : (patternProblem(pattern, ['kinds', name, field]) ?? []);
    }),
    ...kind.signs.flatMap((sign, at) => {
      const message = signProblem(sign);
      return message === null ? [] : [{ path: ['kinds', name, 'signs', at], message }];
    }),
  ]);
}
