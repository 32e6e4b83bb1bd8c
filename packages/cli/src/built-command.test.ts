import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
// Builders of Word files that only tests use; they are no part of what the package offers.
import { docx, p } from '../../readers/src/docx/testing.js';
import { v8Flags } from '../bin/v8-flags.js';

const here = dirname(fileURLToPath(import.meta.url));
const cli = join(here, '..');
const built = join(cli, 'command');
const draft = join(here, '../../../test-reports/drafts/bramble.docx');
const compiled = readdirSync(built).filter((name) => name.endsWith('.v8'));

/** The modules of the command but for its threads, by file. */
const sources = new Map(
  readdirSync(built)
    .filter((file) => file.endsWith('.js'))
    .map((file) => [file, readFileSync(join(built, file), 'utf8')]),
);

/** The modules that export a name. */
function exporting(name: string): readonly string[] {
  return [...sources].flatMap(([file, source]) =>
    new RegExp(`export\\{[^}]*\\b${name}\\b[^}]*\\}`).test(source) ? [file] : [],
  );
}

/** The module that exports a name, and all that are loaded with it. */
function loadedFor(name: string): ReadonlySet<string> {
  const loaded = new Set<string>();
  const load = (file: string): void => {
    if (loaded.has(file)) return;
    loaded.add(file);
    const imported = (sources.get(file) ?? '').matchAll(/(?:from|import)"\.\/(chunks-\w+\.js)"/g);
    for (const [, other = ''] of imported) load(other);
  };
  const [start = ''] = exporting(name);
  expect(sources.get(start)).toBeDefined();
  load(start);
  return loaded;
}

const copies: string[] = [];
afterAll(() => {
  for (const copy of copies) rmSync(copy, { recursive: true, force: true });
});

/** The command without the files of `command/` that a test names. */
function commandWithout(left: (name: string) => boolean): string {
  const copy = mkdtempSync(join(tmpdir(), 'dhrlint-built-'));
  copies.push(copy);
  for (const folder of ['bin', 'command', 'package.json'])
    cpSync(join(cli, folder), join(copy, folder), { recursive: true, filter: (path) => !left(path) });
  return join(copy, 'bin/dhrlint.js');
}

function checked(command: string): string {
  const args = [command, 'check', draft, '--format', 'json', '--fail-on', 'never'];
  return execFileSync(process.execPath, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
}

/** What `--grammar` finds in a Word file, by rule and words, with the status and the ledger's word on grammar. */
function proofread(command: string, more: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'dhrlint-grammar it’s '));
  copies.push(folder);
  const slip = p('The officer did not went back. 😀 The family did not knew of it.');
  writeFileSync(join(folder, 'report.docx'), docx(p('The panel met in May.') + slip));
  const args = [
    command,
    'check',
    join(folder, 'report.docx'),
    '--format',
    'json',
    '--fail-on',
    'never',
    ...more,
  ];
  const { stdout, status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  const [document] = JSON.parse(stdout).documents;
  const of = ({ ruleId }: { readonly ruleId: string }) => ruleId === 'proofreading/grammar';
  return {
    status,
    stderr,
    quotes: document.findings
      .filter(of)
      .map(({ location }: { location: { quote: string } }) => location.quote),
    ledger: document.ledger.filter(of),
    others: document.ledger.length,
  };
}

describe('the built command with --grammar', () => {
  const command = join(cli, 'bin/dhrlint.js');

  it('reads a Word file for its grammar, and without it says nothing of grammar', { timeout: 60_000 }, () => {
    const { quotes, status, ledger } = proofread(command, ['--grammar']);
    expect(quotes).toEqual(['did not went', 'did not knew']);
    expect([status, ledger[0].outcome]).toEqual([0, 'found']);
    expect(proofread(command, [])).toMatchObject({ quotes: [], ledger: [], status: 0 });
  });

  it('says where the library is not there, and checks all else', { timeout: 60_000 }, () => {
    const result = proofread(
      commandWithout((path) => path.endsWith('.v8')),
      ['--grammar'],
    );
    expect(result).toMatchObject({ status: 2, quotes: [], stderr: '' });
    expect(result.ledger[0]).toMatchObject({
      outcome: 'could-not-assess',
      reason: expect.stringMatching(
        /^The grammar library, harper\.js, is not installed .*npm install harper\.js/,
      ),
    });
    expect(result.others).toBeGreaterThan(80);
  });

  it('does not hold the library', () => {
    const ofTheLibrary = /harper_wasm|data:application\/wasm/;
    const holding = readdirSync(built).filter((name) => {
      const content = readFileSync(join(built, name), 'latin1');
      return content.length > 8_000_000 || ofTheLibrary.test(content);
    });
    expect(holding).toEqual([]);
    expect(readFileSync(join(built, 'third-party-notices.txt'), 'utf8')).not.toContain('harper.js');
  });
});

describe('the built command', () => {
  it('needs nothing but its own files, and finds the same without what V8 compiled', {
    timeout: 60_000,
  }, () => {
    const plain = checked(commandWithout((path) => path.endsWith('.v8')));
    expect(JSON.parse(plain).documents[0].status).toBe('checked');
    expect(plain).toBe(checked(join(cli, 'bin/dhrlint.js')));
  });

  // What checks reports is three megabytes; only the threads, and whoever tries rules, need it.
  it.each(['startLanguageServer', 'checkReports'])('loads no checks for %s', (name) => {
    const [checking = ''] = exporting('gatherFacts');
    expect(sources.get(checking)?.length).toBeGreaterThan(1_000_000);
    expect(loadedFor(name)).not.toContain(checking);
  });

  // They take a fiftieth of a second, which every check would wait for.
  it.each(['startLanguageServer', 'writeReport'])('loads no libraries of terminals for %s', (name) => {
    const [ofTerminals = ''] = exporting('table');
    expect(sources.get(ofTerminals)).toContain('RGI_Emoji');
    expect(loadedFor(name)).not.toContain(ofTerminals);
  });

  // Written by `npm ci`, for the Node that runs it.
  it.skipIf(compiled.length === 0)('has V8 take what it compiled, for each thread', () => {
    expect(compiled.map((name) => name.split('.')[1]).sort()).toEqual(['draft-worker', 'worker']);
    const tried = `
      const { readFileSync } = require('node:fs');
      const { setFlagsFromString } = require('node:v8');
      const { Script } = require('node:vm');
      ${JSON.stringify(v8Flags)}.forEach((flag) => setFlagsFromString(flag));
      const taken = process.argv.slice(1).map((file) => {
        const source = readFileSync(file.replace(/\\.[\\w-]+\\.v8$/, '.cjs'), 'latin1');
        return !new Script(source, { cachedData: readFileSync(file) }).cachedDataRejected;
      });
      process.stdout.write(JSON.stringify(taken));`;
    const files = compiled.map((name) => join(built, name));
    const output = execFileSync(process.execPath, ['-e', tried, ...files], { encoding: 'utf8' });
    expect(JSON.parse(output)).toEqual([true, true]);
  });
});
