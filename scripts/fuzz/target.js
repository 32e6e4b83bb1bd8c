// Reads what fuzz-readers.js makes, and holds the draft to what every draft promises.
import { parentPort } from 'node:worker_threads';
import { faultsOf } from '../../packages/draft/dist/index.js';
import { gatherFacts } from '../../packages/facts/dist/index.js';
import { isStrayOfPdfjs, readDraft } from '../../packages/readers/dist/index.js';

for (const method of ['log', 'info', 'warn', 'error', 'debug']) console[method] = () => {};
let stray = null;
process.on('unhandledRejection', (error) => {
  if (!isStrayOfPdfjs(error)) stray = error;
});

parentPort.postMessage('ready');
parentPort.on('message', async ({ bytes, name }) => {
  stray = null;
  const result = await outcomeOf(bytes, name);
  // What is rejected unheard shows a moment later.
  await new Promise((resolve) => setTimeout(resolve, 2));
  parentPort.postMessage(
    stray ? { outcome: 'rejected', failed: true, detail: String(stray?.stack ?? stray) } : result,
  );
});

async function outcomeOf(bytes, name) {
  try {
    const draft = await readDraft(bytes, name);
    gatherFacts(draft).zones.length;
    const faults = faultsOf(draft);
    return faults.length > 0
      ? { outcome: 'wrong', failed: true, detail: faults.slice(0, 3).join('; ') }
      : { outcome: 'read', failed: false };
  } catch (error) {
    const told = error?.name === 'UnreadableError' && error.message.endsWith('.');
    return told
      ? { outcome: error.code, failed: false }
      : { outcome: 'threw', failed: true, detail: String(error?.stack ?? error) };
  }
}
