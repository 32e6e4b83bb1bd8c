import type { Anchor } from '@dhrlint/draft';
import type { Severity } from './rule.js';

/** The part of a report that a place stands in; `document` is the report as a whole. */
export type Part =
  | 'cover'
  | 'body'
  | 'table'
  | 'footnote'
  | 'endnote'
  | 'header'
  | 'footer'
  | 'textbox'
  | 'comment'
  | 'revision'
  | 'metadata'
  | 'filename'
  | 'document';

/** A place as a reader of the page would cite it. */
export interface Location {
  readonly part: Part;
  /** Number of the paragraph as printed ("5.1.3"); null where it has none. */
  readonly paragraph: string | null;
  /** Text of the nearest heading above, and its number as printed. */
  readonly section: string | null;
  readonly sectionNumber: string | null;
  /** 1-based; null where the file does not tell. */
  readonly page: number | null;
  /** The words at the place; null for the report as a whole. */
  readonly quote: string | null;
  /** The anchor: block index and UTF-16 offsets into its text; null for the report as a whole. */
  readonly block: number | null;
  readonly start: number | null;
  readonly end: number | null;
}

/** The rest of the sentence that a quote stands in. */
export interface Context {
  readonly before: string;
  readonly after: string;
}

/** One point, at one place, as it is reported. */
export interface Finding {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly message: string;
  /** The message with … in place of every word that the check took from the report. */
  readonly messageWithoutWords: string;
  readonly location: Location;
  readonly context: Context | null;
  /** The other places that the finding rests on. */
  readonly related: readonly Location[];
  /** Words that could stand in place of the quote. */
  readonly suggestion: string | null;
  /** Tells this finding again in a later draft: made of the rule, the section and the words, never of positions. */
  readonly fingerprint: string;
}

/** What came of one active rule. */
export interface LedgerEntry {
  readonly ruleId: string;
  readonly outcome: 'found' | 'passed' | 'not-applicable' | 'could-not-assess';
  /**
   * A sentence for the author; null where the outcome speaks for itself. Words of the report stand in it between
   * “quotation marks” and nowhere else.
   */
  readonly reason: string | null;
  /** True where the check stopped with an error of its own: the run is not complete. */
  readonly crashed: boolean;
}

/** Somebody's decision that a finding may stand. */
export interface Acceptance {
  readonly fingerprint: string;
  readonly reason: string;
  readonly who?: string;
  /** As written, such as 2025-03-14. */
  readonly when?: string;
  /** Name of the one file that it is meant for; every file where left out. */
  readonly file?: string;
}

/** A finding that somebody accepted. */
export interface AcceptedFinding {
  readonly finding: Finding;
  readonly reason: string;
  readonly who: string | null;
  readonly when: string | null;
}

/** A finding on its way through the run: the place is still an anchor. */
export interface RawFinding {
  readonly ruleId: string;
  readonly severity: Severity;
  /** Name of the message in the rule, and the message with its values filled in. */
  readonly messageName: string;
  readonly message: string;
  readonly messageWithoutWords: string;
  readonly values: Readonly<Record<string, string | number>>;
  readonly anchor: Anchor | null;
  readonly related: readonly Anchor[];
  readonly suggestion: string | null;
}
