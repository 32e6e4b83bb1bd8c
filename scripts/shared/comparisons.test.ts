import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

it.each([
  ['numbers as LibreOffice prints them', ['scripts/compare-numbering.js', '../shared/real/docx']],
  ['the same blocks from DOCX and PDF', ['scripts/compare-formats.js', '../shared/accuracy/drafts']],
  ['the words that others read, of every file', ['scripts/corpus.js', '../shared/real', '--coverage']],
])('%s', (_, command) => {
  const { status, stdout, stderr } = spawnSync('node', command, { cwd: root, encoding: 'utf8' });
  expect(status, stdout + stderr).toBe(0);
});
