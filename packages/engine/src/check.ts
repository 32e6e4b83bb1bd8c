import type { Anchor, Block, Draft } from '@dhrlint/draft';

/** A JSON schema (draft 07), as plain data. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** A place that a check reports. */
export interface Report {
  /** Name of the message in the rule. */
  readonly message: string;
  /** Fills the `{names}` of the message. */
  readonly values?: Readonly<Record<string, string | number>>;
  /** null: the finding is about the whole report, because something is absent. */
  readonly anchor: Anchor | null;
  /** The other places that the finding rests on. */
  readonly related?: readonly Anchor[];
  /** Words that could stand in place of those at the anchor. */
  readonly suggestion?: string;
}

/**
 * What came of a check. `not-applicable`: the report has nothing that the rule is about. `could-not-assess`:
 * it may have, and this could not be told (a table that could not be recovered); what was found all the same
 * is reported with it. `unable`: dhrlint could not do its part, however the report is, so that the run is not complete.
 * Reasons are sentences for the author, in which words of the report stand between “quotation
 * marks”, so that they can be left out where a result leaves the machine.
 */
export type Verdict =
  | { readonly outcome: 'assessed'; readonly reports: readonly Report[] }
  | { readonly outcome: 'not-applicable'; readonly reason: string }
  | {
      readonly outcome: 'could-not-assess';
      readonly reason: string;
      readonly reports?: readonly Report[];
      readonly unable?: true;
    };

/** The stage that the draft is taken to be in: before submission, or as it is to be published. */
export type Stage = 'draft' | 'final';

/** What a check may look at. */
export interface CheckInput<Facts, Options> {
  readonly draft: Draft;
  readonly facts: Facts;
  readonly options: Options;
  readonly stage: Stage;
}

export interface ObserveInput<Facts, Options> extends CheckInput<Facts, Options> {
  /** The block to look at. */
  readonly block: Block;
}

export interface JudgeInput<Facts, Options, Observation> extends CheckInput<Facts, Options> {
  /** What `observe` saw, by block index; blocks without observations are left out. */
  readonly observations: ReadonlyMap<number, readonly Observation[]>;
}

/** Something wrong in a rule's options: where, as keys and indexes from the options, and a sentence that says what. */
export interface OptionProblem {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/**
 * A detector that rules name. `observe` looks at one block; in an editor it looks again only where what it read has
 * changed: the block's words, those of a neighbour, a fact. `judge` sees the whole; it is cheap where the check has
 * an `observe`, and may do all by itself where it has none. All are pure.
 */
export interface Check<Facts, Options = unknown, Observation = unknown> {
  readonly name: string;
  /** What the check looks for, in a sentence for people who write rules. */
  readonly summary: string;
  /** Schema of the options that a rule may give. */
  readonly options: JsonSchema;
  /** Names of the messages that a rule with this check must word, each with the values it may use. */
  readonly messages: Readonly<Record<string, readonly string[]>>;
  /** What is wrong with options that fit the schema, such as a pattern that no engine can read. */
  optionProblems?(options: Options): readonly OptionProblem[];
  /** The blocks that are worth an observation, as indexes in reading order; all where left out. */
  candidates?(input: CheckInput<Facts, Options>): Iterable<number>;
  observe?(input: ObserveInput<Facts, Options>): readonly Observation[];
  judge(input: JudgeInput<Facts, Options, Observation>): Verdict;
}

/**
 * Fixes the types of a check's options and observations, which the registry cannot know: the engine hands
 * `observe` and `judge` only options that passed the check's schema, and observations that it made itself.
 */
export function defineCheck<Facts, Options, Observation>(
  check: Check<Facts, Options, Observation>,
): Check<Facts> {
  return check as unknown as Check<Facts>;
}
