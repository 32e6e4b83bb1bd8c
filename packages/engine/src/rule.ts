/** How grave a point is: `error` must go before submission, the panel asks for a `warning`, `advice` asks the author. */
export type Severity = 'error' | 'warning' | 'advice';

/** Where a rule comes from: a panel's letter, or published guidance with the place in it. */
export type Source =
  | { readonly letter: string }
  | { readonly guidance: string; readonly place?: string }
  | { readonly statute: string; readonly place?: string };

/** One rule as data: a file under `rules/` or in a local pack, after validation against `rules/rule.schema.json`. */
export interface Rule {
  /** `category/name`; permanent, never reused. */
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  /**
   * How surely what the rule finds lets a reader recognise somebody: 3 by itself (a name, an address), 2 with a
   * search (a day of death, a school), 1 together with other details. Such findings are shown first.
   */
  readonly identifies?: 1 | 2 | 3;
  /** True where the rule runs only for whoever asks for it: by a severity in the configuration. */
  readonly onRequest?: true;
  /** Name of the check that detects what the rule forbids. */
  readonly check: string;
  /** What the check is told; validated against the check's own schema. */
  readonly options: Readonly<Record<string, unknown>>;
  /**
   * The sentences of the findings, by the names that the check declares; `{value}` is filled in from
   * the report's values.
   */
  readonly messages: Readonly<Record<string, string>>;
  /** What the panel says, paraphrased. */
  readonly panel: string;
  /**
   * How a panel's letter words the point, so that a letter's points find the rules that answer them. Each line lists
   * words that stand in one sentence: `a/b` one of them, `a-b` side by side, `!a` must be absent, `(a)` may stand
   * anywhere in the point or its heading.
   */
  readonly panelCues?: readonly string[];
  readonly source: readonly Source[];
  /** The reason, for the author: two or three sentences. */
  readonly why: string;
  /** What to do. */
  readonly fix: string;
  readonly examples: Examples;
}

/**
 * Executed examples. A `flag` is a sentence or a small report in Markdown whose `[[bracketed]]` words must be
 * found exactly; without brackets the rule must raise a finding about the whole report. A `pass` must stay silent.
 */
export interface Examples {
  readonly flag: readonly string[];
  readonly pass: readonly string[];
}
