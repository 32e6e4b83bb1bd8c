import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

interface Result {
  readonly path: string;
  readonly status: 'checked' | 'unreadable';
  readonly error?: { readonly code: string; readonly message: string };
  readonly words?: number;
  readonly ledger: readonly { readonly ruleId: string; readonly outcome: string; readonly reason?: string }[];
}

const root = fileURLToPath(new URL('../../', import.meta.url));
const real = fileURLToPath(new URL('../../../shared/real/', import.meta.url));

function check(folder: string): { documents: Result[]; stderr: string } {
  expect(existsSync(real + folder)).toBe(true);
  const { stdout, stderr, signal } = spawnSync(
    'node',
    ['packages/cli/bin/dhrlint.js', 'check', real + folder, '--format', 'json'],
    { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 },
  );
  expect(signal).toBeNull();
  return { documents: JSON.parse(stdout).documents, stderr };
}

describe('real files', () => {
  it.each(['docx', 'pdf', 'hostile'])('%s: every file is checked, or refused for a reason', (folder) => {
    const { documents, stderr } = check(folder);
    expect(documents.length).toBeGreaterThan(10);
    expect(stderr).not.toMatch(/unhandled|at .*\.js:\d+/i);
    for (const document of documents) {
      if (document.status === 'unreadable') {
        expect(document.error?.code, document.path).toMatch(/^[a-z-]+$/);
        expect(document.error?.message, document.path).toMatch(/\.$/);
      }
      // No check may fail on a file that was read: a crash shows as "could not assess" with its error.
      const crashed = document.ledger.filter((entry) =>
        /stopped with an error|TypeError/.test(entry.reason ?? ''),
      );
      expect(crashed, document.path).toEqual([]);
    }
  });

  it('refuses nothing but scans outside the hostile ones', () => {
    const refused = [...check('docx').documents, ...check('pdf').documents].filter(
      (d) => d.status === 'unreadable',
    );
    expect(refused.map((d) => [d.path.split('/').at(-1), d.error?.code])).toEqual([['skew.pdf', 'no-text']]);
  });
});
