import { describe, expect, it } from 'vitest';
import { DraftThread } from './draft-thread.js';

/** A thread of its own code, and what becomes of it. */
function thread(code: string, stepSeconds = 60, isAwaited = () => true) {
  const script = new URL(`data:text/javascript,${encodeURIComponent(code)}`);
  return new Promise<string>((onDeath) => {
    const started = new DraftThread({ onMessage: () => {}, onDeath, isAwaited }, script, stepSeconds);
    started.tell({ kind: 'close', uri: 'file:///a.md' });
  });
}

describe('the thread that checks drafts', () => {
  it('is ended when it is stuck in one step', async () => {
    expect(await thread('for (;;);', 0.4)).toBe('one step of it took more than 0.4 seconds');
  });

  it('says why it ended', async () => {
    expect(await thread('throw new Error("no more")')).toBe('no more');
    expect(await thread('process.exit(3)')).toBe('its thread ended');
  });
});
