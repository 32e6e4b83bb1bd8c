import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { dhrlint, run } from './command.js';

const folder = mkdtempSync(join(tmpdir(), 'dhrlint-sheet-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What LibreOffice makes of a spreadsheet's text file, as its own XML. */
function opened(file: string): string {
  run(
    'soffice',
    `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
    '--headless',
    // Comma, quotation mark, UTF-8, from line 1; then "recognise special numbers" and "evaluate formulas" as Excel does.
    '--infilter=CSV:44,34,76,1,,0,false,true,false,false,false,0,true',
    '--convert-to',
    'fods',
    '--outdir',
    folder,
    file,
  );
  return readFileSync(file.replace(/\.csv$/, '.fods'), 'utf8');
}

it('opens as a table in which no word of a report is a formula and no paragraph number is another number', () => {
  const report = join(folder, 'hazel.md');
  writeFileSync(
    report,
    `# =HYPERLINK("http://x","Section")\n\n5.10 She failed to engage with the =1+1 service.\n\n5.11 @SUM(1) chose not to engage.\n`,
  );
  const csv = join(folder, 'points.csv');
  dhrlint('check', report, '--format', `csv=${csv}`);
  const sheet = opened(csv);
  expect(sheet).not.toContain('table:formula');
  expect(sheet).toContain('<text:p>para 5.10</text:p>');
  expect(sheet).toContain('failed to engage');
});

it('is held against a reader that makes formulas where it is let', () => {
  const csv = join(folder, 'bare.csv');
  writeFileSync(csv, '"a"\r\n"=1+1"\r\n');
  expect(opened(csv)).toContain('table:formula');
});
