import type { JsonSchema } from '@dhrlint/engine';

/**
 * The words of the rule. Each list is written with commas; an entry may hold alternatives of one word ("a|b"), and
 * its first word is a verb in its base form where the list is one of verbs, found in every form.
 */
export interface OnusOptions {
  /** Those at risk, in general: "victims", "women". Never an agency, its staff or the perpetrator. */
  readonly people: string;
  /** People in general, who are meant only where they are to come forward or report. */
  readonly bystanders: string;
  /** What people are asked to do for themselves: verbs. */
  readonly acts: string;
  /** Those acts that no agency could help with but by asking them of the victim. */
  readonly selfReliance: string;
  /** Acts of coming forward and reporting. */
  readonly comingForward: string;
  /** What people are asked to be: "more aware", "braver". */
  readonly qualities: string;
  /** Verbs with which an agency asks it of them: "encourage", "teach". */
  readonly urging: string;
  /** Verbs of help: what is asked with them is an onus only where it is self-reliance. */
  readonly helping: string;
  /** What is to be built in people: "resilience". */
  readonly virtues: string;
}

const list = { type: 'string', pattern: '^[^,]+(,[^,]+)*$' };

export const onusSchema: JsonSchema = {
  type: 'object',
  additionalProperties: false,
  required: [
    'people',
    'bystanders',
    'acts',
    'selfReliance',
    'comingForward',
    'qualities',
    'urging',
    'helping',
    'virtues',
  ],
  properties: {
    people: list,
    bystanders: list,
    acts: list,
    selfReliance: list,
    comingForward: list,
    qualities: list,
    urging: list,
    helping: list,
    virtues: list,
  },
};
