import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
// A builder of Word files that only tests use; it is no part of what the package offers.
import { bomb } from '../../packages/readers/src/docx/testing.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const drafts = join(root, 'test-reports/drafts');
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dhrlint-hostile-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a script of the project's, and gives what it says and its exit status. */
function node(...args: readonly string[]) {
  const { stdout, stderr, status } = spawnSync(process.execPath, args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  return { status, told: stdout + stderr };
}

describe('a small Word file that unpacks to 300 MB', () => {
  it('is refused as quickly as any file is: within two seconds', () => {
    const seconds = (name: string, bytes: Uint8Array, expected: string) => {
      const file = join(folder, name);
      writeFileSync(file, bytes);
      const runs = [1, 2, 3].map(() => {
        const started = performance.now();
        expect(node('packages/cli/bin/dhrlint.js', 'check', file).told).toContain(expected);
        return (performance.now() - started) / 1000;
      });
      return Math.min(...runs);
    };
    // What the command takes on a busy machine is told by a file without a word.
    const least = seconds('empty.docx', new Uint8Array(), 'is empty');
    expect(seconds('bomb.docx', bomb(300), '--limit') - least).toBeLessThan(1);
    expect(least).toBeLessThan(4);
  });
});

describe('changed files', () => {
  it('never crash a reader, hang it, or leave a rejection unheard', () => {
    const { status, told } = node(
      'scripts/fuzz-readers.js',
      '--count',
      '500',
      '--keep',
      join(folder, 'failures'),
    );
    expect(status, told).toBe(0);
  }, 900_000);

  it('whose fonts lie elsewhere than the file says are read by the command', () => {
    const kept = join(folder, 'kl.pdf');
    const text = readFileSync(join(drafts, 'kl.pdf'), 'latin1');
    // Every fourth entry of the table of objects leads into the middle of another one.
    let entry = 0;
    const broken = text.replace(/^\d{10}(?= 00000 n)/gm, (offset) =>
      entry++ % 4 === 3 ? String(Number(offset) + 7).padStart(10, '0') : offset,
    );
    expect(broken).not.toBe(text);
    writeFileSync(kept, broken, 'latin1');
    const { told } = node(
      'packages/cli/bin/dhrlint.js',
      'check',
      kept,
      '--format',
      'json',
      '--fail-on',
      'never',
    );
    expect(told).not.toContain('"failed"');
  });
});

describe('the patterns of rules, checks and facts', () => {
  it('take no exponential time on any text, nor more than its square', () => {
    const { status, told } = node('scripts/check-patterns.js', '--built', '--seconds', '0.3');
    expect(status, told).toBe(0);
  }, 1_500_000);
});

describe('the drafts', () => {
  it('are all checked, with at least 99 per cent of the words that others read', () => {
    const { status, told } = node('scripts/corpus.js', drafts, '--coverage');
    expect(status, told).toBe(0);
  }, 900_000);
});

describe('the system calls of a run', () => {
  it('open no socket, and no file to be written but the named output', () => {
    const log = join(folder, 'calls');
    const output = join(folder, 'result.json');
    const files = readdirSync(drafts).filter((name) =>
      /^(?:bramble|teasel)\.(?:docx|pdf)$|^kl\.md$/.test(name),
    );
    const paths = files.map((name) => join(drafts, name));
    const command = [
      process.execPath,
      join(root, 'packages/cli/bin/dhrlint.js'),
      'check',
      ...paths,
      '--output',
      output,
    ];
    const calls =
      'trace=%network,open,openat,creat,mkdir,mkdirat,rename,renameat,renameat2,link,linkat,symlink,symlinkat';
    const { status, error } = spawnSync('strace', [
      '-f',
      '-qq',
      '-e',
      calls,
      '-o',
      log,
      ...command,
      '--format',
      'json',
    ]);
    expect(error).toBeUndefined();
    expect(status).toBeLessThan(2);
    const lines = readFileSync(log, 'utf8').split('\n');
    expect(lines.length).toBeGreaterThan(100);
    const done = lines.filter((line) => !/ = -1 E|resumed>|\+\+\+|---/.test(line));
    // Node's own threads talk over pairs of local sockets, which have no address.
    const network = done.filter((line) =>
      /AF_INET|\b(?:connect|bind|listen|accept|sendto|sendmsg)\(/.test(line),
    );
    expect(network).toEqual([]);
    const written = done.filter((line) =>
      /O_WRONLY|O_RDWR|O_CREAT|\b(?:creat|mkdir|rename|link|symlink)\w*\(/.test(line),
    );
    const places = written.map((line) => /"([^"]*)"/.exec(line)?.[1] ?? line);
    expect(places.filter((place) => !place.startsWith('/dev/'))).toEqual([output]);
  });
});
