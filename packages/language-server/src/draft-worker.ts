import { parentPort } from 'node:worker_threads';
import { ReportSession, type Revision, shippedRules } from 'dhrlint';
import { placesInSource, pointsOf } from 'dhrlint/editing';
import type { FromDraftThread, ToDraftThread } from './draft-messages.js';

/** A draft that is being written. */
class WrittenDraft {
  /** The text that is still to be checked; null where all is done. */
  #waiting: { readonly version: number; readonly text: string } | null = null;
  #steps: {
    readonly version: number;
    readonly text: string;
    readonly run: AsyncGenerator<undefined, Revision>;
  } | null = null;

  constructor(
    readonly uri: string,
    private readonly session: ReportSession,
  ) {}

  take(version: number, text: string): void {
    this.#waiting = { version, text };
  }

  get busy(): boolean {
    return this.#waiting !== null || this.#steps !== null;
  }

  /** Goes one step on with the newest text. */
  async step(): Promise<void> {
    if (this.#waiting) {
      const dropped = this.#steps;
      const { version, text } = this.#waiting;
      this.#steps = { version, text, run: this.session.revise(text) };
      this.#waiting = null;
      await dropped?.run.return(undefined as never);
    }
    const steps = this.#steps;
    if (!steps) return;
    const { version, text } = steps;
    try {
      const { done, value } = await steps.run.next();
      if (!done) return;
      this.#steps = null;
      const { document, draft } = value;
      const points = pointsOf(document, placesInSource(draft, text));
      tell({ kind: 'checked', uri: this.uri, version, points });
    } catch (error) {
      this.#steps = null;
      tell({ kind: 'unreadable', uri: this.uri, version, ...explained(error) });
    }
  }
}

function explained(error: unknown): { readonly code: string; readonly message: string } {
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof Error && 'code' in error && error.name === 'UnreadableError')
    return { code: String(error.code), message };
  return { code: 'failed', message: `dhrlint failed on this draft (${message}).` };
}

function tell(message: FromDraftThread): void {
  parentPort?.postMessage(message);
}

// What a library prints would go into the stream of the protocol.
for (const method of ['log', 'info', 'warn', 'error', 'debug'] as const) console[method] = () => {};

/** The drafts, the one that was touched last at the end. */
const drafts = new Map<string, WrittenDraft>();
let working = false;

parentPort?.on('message', (message: ToDraftThread) => {
  const { uri } = message;
  const known = drafts.get(uri);
  if (message.kind !== 'text' || known) drafts.delete(uri);
  if (message.kind === 'close') return;
  if (message.kind === 'open') {
    const { fileName, settings } = message;
    const session = new ReportSession({
      fileName,
      rules: [...shippedRules, ...settings.packRules],
      configuration: settings.configuration,
      names: settings.names,
      ...(settings.stage && { stage: settings.stage }),
    });
    drafts.set(uri, new WrittenDraft(uri, session));
    return;
  }
  if (!known) return;
  known.take(message.version, message.text);
  drafts.set(uri, known);
  void work();
});

/** Goes on step by step, always with the draft that was touched last; between two steps messages are taken. */
async function work(): Promise<void> {
  if (working) return;
  working = true;
  for (let draft = nextDraft(); draft; draft = nextDraft()) {
    await draft.step();
    await new Promise((resolve) => setImmediate(resolve));
  }
  working = false;
}

function nextDraft(): WrittenDraft | undefined {
  return [...drafts.values()].findLast((draft) => draft.busy);
}
