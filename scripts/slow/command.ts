import { execFileSync, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Runs the built command from the folder of the checkout; its exit status is not asked for. */
export function dhrlint(...args: readonly string[]): string {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['packages/cli/bin/dhrlint.js', ...args], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (status === null || status > 1) throw new Error(`dhrlint ${args.join(' ')}: ${stderr}`);
  return stdout;
}

/** Runs a program of Debian's and gives what it prints. */
export function run(program: string, ...args: readonly string[]): string {
  return execFileSync(program, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    maxBuffer: 1 << 28,
  });
}
