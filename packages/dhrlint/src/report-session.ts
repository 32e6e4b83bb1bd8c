import type { Draft } from '@dhrlint/draft';
import type { CheckedDocument } from '@dhrlint/engine';
import type { Facts } from '@dhrlint/facts';
import { defaultLimits, readDraft } from '@dhrlint/readers';
import { checkedDraft, type LintOptions } from './lint.js';

/** A report at one moment of its writing, and what was found in it. */
export interface Revision {
  readonly document: CheckedDocument;
  /** The report as it was read; the spans of its blocks lead into the text that was given. */
  readonly draft: Draft;
  readonly facts: Facts;
}

/**
 * Checks one report again and again while it is written. What it gives is always what `lint` would give of the
 * same text.
 */
export class ReportSession {
  readonly #options: LintOptions;

  constructor(options: LintOptions) {
    this.#options = options;
  }

  /**
   * Checks the report as it now stands, in steps: whoever asks goes on with the next step, or drops the rest because
   * the text has changed again.
   *
   * @throws UnreadableError where the text cannot be read as a report
   */
  async *revise(source: string): AsyncGenerator<undefined, Revision> {
    const bytes = new TextEncoder().encode(source);
    const read = await readDraft(bytes, this.#options.fileName, this.#options.limits ?? defaultLimits);
    yield;
    return checkedDraft(read, { ...this.#options, fileBytes: bytes.byteLength });
  }
}
