import { EditedText, type ReportSession, type Revision } from 'dhrlint';
import { outlineOf, type PlaceOf, placesInSource, WrittenPoints } from 'dhrlint/editing';
import type { FromDraftThread } from './draft-messages.js';
import { PointsPacker } from './points-transfer.js';
import type { Replacement } from './shown-text.js';

interface Steps {
  readonly edition: number;
  readonly text: EditedText;
  readonly run: AsyncGenerator<undefined, Revision>;
}

/** How long a step goes on with small ones before messages are looked at. */
const stepMilliseconds = 4;

/** A draft that is being written, as the thread knows it that checks it. */
export class WrittenDraft {
  /** The text that was told last. */
  #text = new EditedText('');
  /** The text that is still to be checked; null where all is done. */
  #waiting: { readonly edition: number; readonly text: EditedText } | null = null;
  #steps: Steps | null = null;
  /** What was found last; good until the next text is begun. */
  #done: { readonly edition: number; readonly revision: Revision; readonly placeOf: PlaceOf } | null = null;
  #outlineWanted = false;
  readonly #points = new WrittenPoints();
  readonly #packer = new PointsPacker();

  constructor(
    readonly uri: string,
    private readonly session: ReportSession,
    private readonly tell: (message: FromDraftThread) => void,
  ) {}

  take(edition: number, text: string): void {
    this.#take(edition, new EditedText(text));
  }

  #take(edition: number, text: EditedText): void {
    this.#text = text;
    this.#waiting = { edition, text };
    this.#outlineWanted = false;
  }

  /** Takes the text that was told last with some words in the place of others. */
  edit(edition: number, replacement: Replacement): void {
    this.#take(edition, this.#text.after(replacement));
  }

  wantOutline(): void {
    this.#outlineWanted = true;
  }

  get busy(): boolean {
    return this.#waiting !== null || this.#steps !== null || this.#outlineWanted;
  }

  /** Goes one step on with the newest text. */
  async step(): Promise<void> {
    if (this.#waiting) await this.#begin(this.#waiting);
    if (this.#steps) await this.#goOn(this.#steps);
    else if (this.#outlineWanted) this.#outline();
  }

  async #begin({ edition, text }: { readonly edition: number; readonly text: EditedText }): Promise<void> {
    const dropped = this.#steps;
    this.#waiting = null;
    this.#done = null;
    await dropped?.run.return(undefined as never);
    this.#steps = { edition, text, run: this.session.revise(text) };
  }

  async #goOn({ edition, text, run }: Steps): Promise<void> {
    const { uri } = this;
    try {
      const until = performance.now() + stepMilliseconds;
      let { done, value } = await run.next();
      while (!done && performance.now() < until) ({ done, value } = await run.next());
      if (!done || !value) return;
      this.#steps = null;
      const { document, draft, baseOf } = value;
      this.#done = { edition, revision: value, placeOf: placesInSource(draft, text, baseOf) };
      const points = this.#packer.pack(this.#points.next(document, { draft, text, baseOf }), edition);
      this.tell({ kind: 'checked', uri, edition, points });
    } catch (error) {
      this.#steps = null;
      this.#outlineWanted = false;
      this.tell({ kind: 'unreadable', uri, edition, ...explained(error) });
    }
  }

  #outline(): void {
    this.#outlineWanted = false;
    if (!this.#done) return;
    const { edition, revision, placeOf } = this.#done;
    const outline = outlineOf(revision.kept.draft, revision.kept.facts, (anchor) =>
      placeOf({ ...anchor, block: revision.placeOf(anchor.block) }),
    );
    this.tell({ kind: 'outline', uri: this.uri, edition, outline });
  }
}

function explained(error: unknown): { readonly code: string; readonly message: string } {
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof Error && 'code' in error && error.name === 'UnreadableError')
    return { code: String(error.code), message };
  return { code: 'failed', message: `dhrlint failed on this draft (${message}).` };
}
