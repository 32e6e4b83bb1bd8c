import type { Block, DraftFormat } from '@dhrlint/draft';
import type { Stage } from './check.js';
import type { UnusedAcceptance } from './comment-acceptance.js';
import type { Acceptance, AcceptedFinding, Finding, LedgerEntry, Location } from './finding.js';
import type { Rule } from './rule.js';

/** Something that panels praise and the report has. */
export interface Strength {
  readonly id: string;
  readonly message: string;
  readonly location?: Location;
}

/** The stage that a draft was taken to be in, and the sentences that say why. */
export interface StageTaken {
  readonly stage: Stage;
  readonly why: readonly string[];
}

/** One stretch of a report as it was read. Its place in the list is the block index that locations name. */
export interface ReadBlock
  extends Pick<
    Block,
    'kind' | 'text' | 'label' | 'number' | 'level' | 'page' | 'host' | 'cell' | 'property'
  > {
  /** What the stretch is for. */
  readonly zone: string;
  /** Text of the nearest heading above; null before the first. */
  readonly section: string | null;
}

/** What came of one report that was checked. */
export interface CheckedDocument {
  readonly status: 'checked';
  /** As given by whoever asked. */
  readonly path: string;
  readonly format: DraftFormat;
  readonly pages: number | null;
  readonly words: number;
  readonly stage: StageTaken;
  readonly findings: readonly Finding[];
  readonly ledger: readonly LedgerEntry[];
  readonly strengths: readonly Strength[];
  readonly accepted: readonly AcceptedFinding[];
  /** Acceptances in the report's comments that accepted nothing. */
  readonly unusedAcceptances: readonly UnusedAcceptance[];
  /** What the reader could not recover, in sentences for the author. */
  readonly gaps: readonly string[];
  /** Held against an earlier result: then `findings` are only those that are new. */
  readonly baseline?: Baseline;
  /** The report as it was read, where somebody asked for it. */
  readonly blocks?: readonly ReadBlock[];
}

/** What became of the findings of an earlier result. */
export interface Baseline {
  /** Known from before, so not counted. */
  readonly known: readonly Finding[];
  readonly resolved: readonly Finding[];
  /** No longer found, but the point could not be checked this time. */
  readonly unsure: readonly Finding[];
}

/** A file that could not be read or checked. */
export interface UnreadableDocument {
  readonly status: 'unreadable';
  readonly path: string;
  readonly format: DraftFormat | 'unknown';
  readonly error: { readonly code: string; readonly message: string };
}

/** What came of one file. */
export type DocumentResult = CheckedDocument | UnreadableDocument;

/** Everything that came of one run, as reporters take it. */
export interface LintReport {
  readonly version: string;
  readonly documents: readonly DocumentResult[];
  /** The rules that findings name, by id. */
  readonly rules: ReadonlyMap<string, Rule>;
  /** Acceptances that matched no finding of any report. */
  readonly unmatchedAcceptances: readonly Acceptance[];
}
