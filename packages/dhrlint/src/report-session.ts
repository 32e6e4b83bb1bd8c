import { type Draft, LiveDraft } from '@dhrlint/draft';
import { type CheckedDocument, StandingRun } from '@dhrlint/engine';
import type { Facts } from '@dhrlint/facts';
import { type EditedText, inWholeSource, WrittenDraftReader } from '@dhrlint/readers';
import { type Assessment, asSent, assessmentOf, documentOf, type LintOptions } from './assessment.js';
import { documentAt, Placing } from './placing.js';

/** A report at one moment of its writing, and what was found in it. */
export interface Revision {
  readonly document: CheckedDocument;
  /** The report as it was read; its spans lead into the text that was given, counted from `baseOf`. */
  readonly draft: Draft;
  /** Where the part of the text begins that the spans of a block, by its index, are counted from. */
  readonly baseOf: (block: number) => number;
  /** The report as it is kept from one revision to the next, and what it says; good until the next is asked for. */
  readonly kept: { readonly draft: Draft; readonly facts: Facts };
  /** The index in `draft` of a block of the kept report; -1 for none. */
  readonly placeOf: (block: number) => number;
}

/** What stands as long as the report does not become quite another. */
interface Standing {
  readonly live: LiveDraft;
  readonly assessment: Assessment;
  readonly run: StandingRun<Facts>;
  readonly placing: Placing;
}

/**
 * Checks one report again and again while it is written. What it gives is always what `lint` would give of the
 * same text; after a change only what rests on the changed paragraphs is worked out again.
 */
export class ReportSession {
  readonly #options: LintOptions;
  readonly #reader: WrittenDraftReader;
  #standing: Standing | null = null;
  /** The report as it was read last, as it is checked; null where not all of it is checked. */
  #sent: Draft | null = null;
  /** The blocks that were given other words since the standing was brought up to date; null where more may be new. */
  #reworded: Set<number> | null = null;

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
  async *revise(source: string | EditedText): AsyncGenerator<undefined, Revision> {
    const { draft, baseOf } = await this.#read(source);
    yield;
    const { live, assessment, run, placing } = this.#standOn(draft);
    const result = yield* run.result();
    return {
      document: documentAt(placing, documentOf(assessment, result)),
      draft,
      baseOf,
      kept: assessment,
      placeOf: (block) => live.placeOf(block),
    };
  }

  async #read(source: string | EditedText): Promise<Pick<Revision, 'draft' | 'baseOf'>> {
    const [last, known] = [this.#sent, this.#reworded];
    // Until it is read, and where it cannot be, nothing is known of what is new.
    this.#reworded = null;
    this.#sent = null;
    const { draft, baseOf, reworded } = await this.#reader.read(source);
    if (last && reworded) {
      this.#sent = withEnd(draft, last);
      for (const block of reworded) known?.add(block);
      this.#reworded = known;
      return { draft: this.#sent, baseOf };
    }
    const sent = asSent(draft, this.#options);
    // Where some of it is left out, its blocks are counted otherwise than those that were read.
    if (!isWhole(draft, sent))
      return { draft: asSent(inWholeSource({ draft, baseOf }), this.#options), baseOf: () => 0 };
    this.#sent = sent;
    return { draft: sent, baseOf };
  }

  #standOn(draft: Draft): Standing {
    const standing = this.#standing;
    const reworded = this.#reworded;
    this.#reworded = new Set();
    if (standing && reworded) {
      standing.live.reword(draft, reworded);
      return standing;
    }
    if (standing?.live.change(draft)) return standing;
    const live = new LiveDraft(draft);
    const assessment = assessmentOf(live.draft, this.#options);
    this.#standing = { live, assessment, run: new StandingRun(assessment.input), placing: new Placing(live) };
    return this.#standing;
  }
}

/** Whether a report is checked as it was read, but for its file's name at the end. */
function isWhole(read: Draft, sent: Draft): boolean {
  return read.blocks.every((block, index) => block === sent.blocks[index]);
}

/** A report with the same end as one of the same shape: the name of its file. */
function withEnd(read: Draft, { blocks }: Draft): Draft {
  return { ...read, blocks: [...read.blocks, ...blocks.slice(read.blocks.length)] };
}
