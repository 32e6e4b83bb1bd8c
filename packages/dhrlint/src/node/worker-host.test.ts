import { defaultLimits } from '@dhrlint/readers';
import { afterEach, describe, expect, it } from 'vitest';
import type { WorkLimits } from './limits.js';
import type { TextTask } from './task.js';
import { WorkerHost } from './worker-host.js';

/** Does with each file what its name says. */
const script = new URL(
  `data:text/javascript,${encodeURIComponent(`
  import { parentPort, threadId } from 'node:worker_threads';
  parentPort.postMessage('ready');
  parentPort.on('message', ({ path }) => {
    if (path === 'hang') for (;;);
    if (path === 'eat') { const kept = []; for (;;) kept.push(new Array(1e5).fill(path + kept.length)); }
    if (path === 'bytes') { const kept = []; for (;;) kept.push(new Uint8Array(1e7).fill(1)); }
    if (path === 'late') setTimeout(() => Promise.reject(new Error('long after')), 50);
    if (path === 'throw') throw new Error('deep inside');
    if (path === 'exit') process.exit(3);
    parentPort.postMessage({ kind: 'text', text: threadId });
  });`)}`,
);

const hosts: WorkerHost[] = [];
function host(limits: WorkLimits = { seconds: 20, megabytes: 64 }, code = script): WorkerHost {
  const made = new WorkerHost(limits, code);
  hosts.push(made);
  return made;
}
const task = (path: string): TextTask => ({ kind: 'text', path, limits: defaultLimits });

afterEach(async () => {
  await Promise.all(hosts.splice(0).map((made) => made.close()));
});

describe('WorkerHost', () => {
  it('uses one thread for file after file', async () => {
    const one = host();
    const first = await one.perform(task('a'));
    expect(first).toEqual({ kind: 'text', text: expect.any(Number) });
    expect(await one.perform(task('b'))).toEqual(first);
  });

  it('ends a file that takes too long, says how to allow more, and reads the next', async () => {
    const one = host({ seconds: 0.5, megabytes: 64 });
    await one.perform(task('a'));
    expect(await one.perform(task('hang'))).toEqual({
      kind: 'unreadable',
      code: 'time-limit',
      message: expect.stringContaining('--time-limit 2'),
    });
    expect(await one.perform(task('b'))).toMatchObject({ kind: 'text' });
  });

  it('ends a file that takes too much memory, says how to allow more, and reads the next', async () => {
    const one = host();
    expect(await one.perform(task('eat'))).toEqual({
      kind: 'unreadable',
      code: 'memory-limit',
      message: expect.stringContaining('--memory-limit 128'),
    });
    expect(await one.perform(task('b'))).toMatchObject({ kind: 'text' });
  });

  it('ends a file that unpacks to too many bytes, which Node itself does not count', async () => {
    const one = host({ seconds: 20, megabytes: 200 });
    await one.perform(task('a'));
    expect(await one.perform(task('bytes'))).toMatchObject({ code: 'memory-limit' });
    expect(await one.perform(task('b'))).toMatchObject({ kind: 'text' });
  });

  it('does not hold a file to account for what the one before it left behind', async () => {
    const strays: string[] = [];
    const one = new WorkerHost({ seconds: 20, megabytes: 64 }, script, ({ message }) => strays.push(message));
    hosts.push(one);
    expect(await one.perform(task('late'))).toMatchObject({ kind: 'text' });
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(strays).toEqual(['long after']);
    expect(await one.perform(task('b'))).toMatchObject({ kind: 'text' });
  });

  it.each([
    ['throw', 'deep inside'],
    ['exit', 'the thread that read it ended'],
  ])('outlives a thread that dies (%s)', async (path, detail) => {
    const one = host();
    expect(await one.perform(task(path))).toMatchObject({
      code: 'failed',
      message: expect.stringContaining(detail),
    });
    expect(await one.perform(task('b'))).toMatchObject({ kind: 'text' });
  });

  it('does not blame the file where its own code cannot be loaded, nor wait for it', async () => {
    const one = host(undefined, new URL('data:text/javascript,throw new Error("no such module")'));
    one.start();
    await new Promise((resolve) => setTimeout(resolve, 300));
    await expect(one.perform(task('a'))).rejects.toThrow('install it again (no such module)');
  });
});
