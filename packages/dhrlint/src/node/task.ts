import type { MessagePort } from 'node:worker_threads';
import type { Draft } from '@dhrlint/draft';
import type { Configuration, DocumentResult, Rule, RunResult, Stage } from '@dhrlint/engine';
import type { PanelLetter, RealName } from '@dhrlint/facts';
import type { ReadLimits } from '@dhrlint/readers';
import type { Cleaned } from '@dhrlint/writers';
import type { AnnotatedReport } from '../annotate/annotate.js';
import type { CopyState } from '../annotate/copy-mark.js';
import type { ShownReport } from '../editing/shown-report.js';
import type { ReportText } from '../report-text.js';

/** What one report is checked with, beside the shipped rules. */
export interface Settings {
  readonly configuration: Configuration;
  /** Rules of local packs. */
  readonly packRules: readonly Rule[];
  readonly names: readonly RealName[];
  /** The stage that the author gave on the command line. */
  readonly stage?: Stage;
}

/** What the worker is asked to do with one file. */
export interface CheckTask {
  readonly kind: 'check';
  readonly path: string;
  readonly limits: ReadLimits;
  readonly settings: Settings;
  /** Whether the result holds the report's own text. */
  readonly withBlocks: boolean;
  /** Whether the result holds the report as an editor shows it. */
  readonly forEditor?: boolean;
  /** Where a second thread waits for the report, to run its share of the rules on it. */
  readonly share?: MessagePort;
}

/** What is handed from the thread that reads to the second one; null where the report is short, and nothing is to be done. */
export type Shared = {
  readonly draft: Draft;
  readonly fileBytes: number;
  /** Where both threads sign for the rules that they take. */
  readonly taken: Int32Array;
} | null;

/** What the second thread is asked to do: to wait for the report, and run its share of the rules. */
export interface ShareTask {
  readonly kind: 'share';
  readonly path: string;
  readonly settings: Settings;
  readonly share: MessagePort;
}

export interface TextTask {
  readonly kind: 'text';
  readonly path: string;
  readonly limits: ReadLimits;
}

/** What the worker is asked to do with a letter of the panel. */
export interface LetterTask {
  readonly kind: 'letter';
  readonly path: string;
  readonly limits: ReadLimits;
}

export interface CleanTask {
  readonly kind: 'clean';
  readonly path: string;
  readonly limits: ReadLimits;
  readonly names: readonly RealName[];
}

/** What the worker is asked to do to make a copy of a report with notes on what was found. */
export interface AnnotateTask {
  readonly kind: 'annotate';
  readonly path: string;
  readonly limits: ReadLimits;
  readonly settings: Settings;
  readonly all: boolean;
  readonly version: string;
}

/** What the worker is asked to tell of a file that a copy would take the place of. */
export interface CopyStateTask {
  readonly kind: 'copy-state';
  readonly path: string;
  readonly limits: ReadLimits;
}

export type Task = CheckTask | ShareTask | TextTask | LetterTask | CleanTask | AnnotateTask | CopyStateTask;

/** What the worker says once it has loaded. */
export type Ready = 'ready';

export type TaskResult =
  /** `shared` says that the rules of the second lane were left to the second thread. */
  | {
      readonly kind: 'check';
      readonly document: DocumentResult;
      readonly shared: boolean;
      readonly shown?: ShownReport;
    }
  /** null where there was nothing to share. */
  | { readonly kind: 'share'; readonly part: RunResult | null }
  | { readonly kind: 'text'; readonly text: ReportText }
  | { readonly kind: 'letter'; readonly letter: PanelLetter }
  | { readonly kind: 'clean'; readonly cleaned: Cleaned }
  | ({ readonly kind: 'annotate' } & AnnotatedReport)
  | { readonly kind: 'copy-state'; readonly state: CopyState }
  | Failure;

/** A file that could not be read, that broke a limit, or of which no sure copy could be made (`refused`). */
export interface Failure {
  readonly kind: 'unreadable';
  readonly code: string;
  /** A sentence that says what to do. */
  readonly message: string;
}
