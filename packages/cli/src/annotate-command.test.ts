import { spawnSync } from 'node:child_process';
import { linkSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { docx, p } from '../../readers/src/docx/testing.js';

// Runs the built command, as the scenarios do, on files that no scenario can hold as text.
const command = join(dirname(fileURLToPath(import.meta.url)), '../bin/dhrlint.js');
let folder: string;
const at = (name: string) => join(folder, name);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dhrlint-annotate-'));
  writeFileSync(at('report.docx'), docx(p('1.1 Ines was killed on 3 May 2020.')));
});
afterEach(() => rmSync(folder, { recursive: true }));

function annotate(output: string, ...more: readonly string[]) {
  const args = [command, 'annotate', 'report.docx', '--output', output, ...more];
  const env = { PATH: process.env['PATH'], HOME: folder };
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: folder,
    encoding: 'utf8',
    env,
  });
  return { status, stdout, stderr };
}

describe('dhrlint annotate', { timeout: 60_000 }, () => {
  it('writes a copy, says what is in it, and leaves the report as it is', () => {
    const before = readFileSync(at('report.docx'));
    const { status, stdout } = annotate('copy.docx');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^copy\.docx has \d+ comments, the first of them a summary\.\nFound: \d+ error/);
    expect(readFileSync(at('report.docx'))).toEqual(before);
    expect(readFileSync(at('copy.docx')).length).toBeGreaterThan(before.length);
  });

  it('never writes over the report, by whatever name it is called', () => {
    linkSync(at('report.docx'), at('same.docx'));
    for (const name of ['./report.docx', 'same.docx']) {
      expect(annotate(name, '--force')).toMatchObject({
        status: 2,
        stderr: expect.stringContaining('take the place of the report itself'),
      });
    }
  });

  it('writes over a copy of its own in which nobody has worked', () => {
    annotate('copy.docx');
    writeFileSync(at('report.docx'), docx(p('1.1 Ines was killed on 4 June 2020.')));
    expect(annotate('copy.docx').status).toBe(0);
  });

  it('does not write over what somebody else wrote, unless it is told to', () => {
    writeFileSync(at('other.docx'), docx(p('Minutes.')));
    const refused = { status: 2, stderr: expect.stringContaining('dhrlint did not write it') };
    expect(annotate('other.docx')).toMatchObject(refused);
    expect(annotate('other.docx', '--force').status).toBe(0);
    writeFileSync(at('notes.docx'), 'no Word file');
    expect(annotate('notes.docx')).toMatchObject(refused);
    expect(readFileSync(at('notes.docx'), 'utf8')).toBe('no Word file');
  });

  it('refuses a folder, and an ending that is not the report’s', () => {
    expect(annotate('.').stderr).toContain('is a folder');
    expect(annotate('copy.docm').stderr).toContain('has to end in .docx');
  });
});
