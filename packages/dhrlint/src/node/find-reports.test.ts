import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { findReports } from './find-reports.js';
import { findUpwards } from './find-upwards.js';

let folder = '';
const write = (...names: string[]) => {
  for (const name of names) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), 'x');
  }
};
const found = async (paths: string[], except: string[] = []) =>
  (
    await findReports(
      paths.map((path) => join(folder, path)),
      except.map((path) => join(folder, path)),
    )
  ).map((path) => path.slice(folder.length + 1));

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dhrlint-test-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('finds reports in and below a folder, in the order of their names', async () => {
  write('b.docx', 'a.PDF', 'c/d.md', 'e.txt', 'picture.png', 'old.doc');
  expect(await found([''])).toEqual(['a.PDF', 'b.docx', 'c/d.md', 'e.txt']);
});

it('passes over lock files, hidden files and folders, and what it is told to', async () => {
  write('~$a.docx', '.b.docx', '.c/d.docx', 'node_modules/e.md', 'names.txt', 'f.docx');
  expect(await found([''], ['names.txt'])).toEqual(['f.docx']);
});

it('does not follow links to folders, so that a circle ends', async () => {
  write('a/b.docx');
  symlinkSync(join(folder, 'a'), join(folder, 'a', 'c.docx'));
  expect(await found([''])).toEqual(['a/b.docx']);
});

it('gives named files as they are, each once, and a folder without reports by its own name', async () => {
  write('a.docx', '~$a.docx', 'empty/x.png');
  expect(await found(['a.docx', 'a.docx', '~$a.docx', 'missing.docx', 'empty'])).toEqual([
    'a.docx',
    '~$a.docx',
    'missing.docx',
    'empty',
  ]);
});

it('finds the nearest file of a name upwards', async () => {
  write('dhrlint.config.yaml', 'a/b/report.docx', 'a/c/dhrlint.config.yaml', 'a/c/d/report.docx');
  expect(await findUpwards('dhrlint.config.yaml', join(folder, 'a/b'))).toBe(
    join(folder, 'dhrlint.config.yaml'),
  );
  expect(await findUpwards('dhrlint.config.yaml', join(folder, 'a/c/d'))).toBe(
    join(folder, 'a/c/dhrlint.config.yaml'),
  );
  expect(await findUpwards('no-such-file.yaml', folder)).toBeUndefined();
});
