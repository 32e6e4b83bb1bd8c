import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import * as committed from '../../packages/checks/src/victim-blaming/blame-weights.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const learnt = (...args: readonly string[]) =>
  execFileSync('node', ['scripts/learn-weights.js', ...args], { cwd: root, encoding: 'utf8' });

it('the weights of blame are those that the corpus teaches', async () => {
  const text = learnt('--print').replace(': string', '');
  const taught = await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(text)}`);
  for (const [name, value] of Object.entries(committed)) expect(taught[name] === value, name).toBe(true);
});

it('files that were left out are judged nearly as well as those that taught', () => {
  const [, recall, precision] =
    /^over 0\.25: recall ([\d.]+) %, precision ([\d.]+) %$/m.exec(learnt('--check')) ?? [];
  expect(Number(recall)).toBeGreaterThan(62);
  expect(Number(precision)).toBeGreaterThan(85);
});
