import { type Draft, LiveDraft } from '@dhrlint/draft';
import { type CheckedDocument, StandingRun } from '@dhrlint/engine';
import type { Facts } from '@dhrlint/facts';
import { WrittenDraftReader } from '@dhrlint/readers';
import { type Assessment, asSent, assessmentOf, documentOf, type LintOptions } from './assessment.js';

/** A report at one moment of its writing, and what was found in it. */
export interface Revision {
  readonly document: CheckedDocument;
  /** The report as it was read; the spans of its blocks lead into the text that was given. */
  readonly draft: Draft;
  /** What it says; good until the next revision is asked for. */
  readonly facts: Facts;
}

/** What stands as long as only the words of the report change. */
interface Standing {
  readonly live: LiveDraft;
  readonly assessment: Assessment;
  readonly run: StandingRun<Facts>;
}

/**
 * Checks one report again and again while it is written. What it gives is always what `lint` would give of the
 * same text; after a change of words only what rests on them is worked out again.
 */
export class ReportSession {
  readonly #options: LintOptions;
  readonly #reader: WrittenDraftReader;
  #standing: Standing | null = null;

  constructor(options: LintOptions) {
    this.#options = options;
    this.#reader = new WrittenDraftReader(options.fileName, options.limits);
  }

  /**
   * Checks the report as it now stands, in steps: whoever asks goes on with the next step, or drops the rest because
   * the text has changed again.
   *
   * @throws UnreadableError where the text cannot be read as a report
   */
  async *revise(source: string): AsyncGenerator<undefined, Revision> {
    const draft = asSent(await this.#reader.read(source), this.#options);
    yield;
    const { assessment, run } = this.#standOn(draft);
    const result = yield* run.result();
    return { document: documentOf(assessment, result), draft, facts: assessment.facts };
  }

  #standOn(draft: Draft): Standing {
    if (this.#standing?.live.change(draft)) return this.#standing;
    const live = new LiveDraft(draft);
    const assessment = assessmentOf(live.draft, this.#options);
    this.#standing = { live, assessment, run: new StandingRun(assessment.input) };
    return this.#standing;
  }
}
