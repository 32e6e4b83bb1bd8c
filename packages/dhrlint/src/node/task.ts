import type { Configuration, DocumentResult, Rule, Stage } from '@dhrlint/engine';
import type { RealName } from '@dhrlint/facts';
import type { ReadLimits } from '@dhrlint/readers';
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
}

export interface TextTask {
  readonly kind: 'text';
  readonly path: string;
  readonly limits: ReadLimits;
}

export type Task = CheckTask | TextTask;

/** What the worker says once it has loaded. */
export type Ready = 'ready';

export type TaskResult =
  | { readonly kind: 'check'; readonly document: DocumentResult }
  | { readonly kind: 'text'; readonly text: ReportText }
  | Failure;

/** A file that could not be read, or that broke a limit. */
export interface Failure {
  readonly kind: 'unreadable';
  readonly code: string;
  /** A sentence that says what to do. */
  readonly message: string;
}
