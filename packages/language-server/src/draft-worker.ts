import { parentPort, workerData } from 'node:worker_threads';
import { ReportSession, shippedRules } from 'dhrlint';
import type { ToDraftThread } from './draft-messages.js';
import { WrittenDraft } from './written-draft.js';

// What a library prints would go into the stream of the protocol.
for (const method of ['log', 'info', 'warn', 'error', 'debug'] as const) console[method] = () => {};

/** The drafts, the one that was touched last at the end. */
const drafts = new Map<string, WrittenDraft>();
let working = false;
/** Counts steps, so that whoever waits sees that the thread goes on. */
const pulse = workerData as Int32Array;

parentPort?.on('message', (message: ToDraftThread) => {
  if (message.kind === 'close') drafts.delete(message.uri);
  else if (message.kind === 'open') drafts.set(message.uri, opened(message));
  else touch(message);
  void work();
});

function opened({ uri, fileName, settings }: Extract<ToDraftThread, { kind: 'open' }>): WrittenDraft {
  const session = new ReportSession({
    fileName,
    // A library that reads for grammar would keep whoever writes waiting; it reads the files that are checked as a whole.
    rules: [...shippedRules, ...settings.packRules].filter(({ check }) => check !== 'grammar'),
    configuration: settings.configuration,
    names: settings.names,
    ...(settings.stage && { stage: settings.stage }),
  });
  return new WrittenDraft(uri, session, (told) => parentPort?.postMessage(told));
}

function touch(message: Extract<ToDraftThread, { kind: 'text' | 'edit' | 'outline' }>): void {
  const draft = drafts.get(message.uri);
  if (!draft) return;
  drafts.delete(message.uri);
  drafts.set(message.uri, draft);
  if (message.kind === 'text') draft.take(message.edition, message.text);
  else if (message.kind === 'edit') draft.edit(message.edition, message.edit);
  else draft.wantOutline();
}

/** Goes on step by step, always with the draft that was touched last; between two steps messages are taken. */
async function work(): Promise<void> {
  if (working) return;
  working = true;
  for (let draft = nextDraft(); draft; draft = nextDraft()) {
    await draft.step();
    Atomics.add(pulse, 0, 1);
    await new Promise((resolve) => setImmediate(resolve));
  }
  working = false;
}

function nextDraft(): WrittenDraft | undefined {
  return [...drafts.values()].findLast((draft) => draft.busy);
}
