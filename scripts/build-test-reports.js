#!/usr/bin/env node
/**
 * Builds the fictional drafts of test-reports/ from their sources, each with its gold file.
 *
 *   node scripts/build-test-reports.js [NAME...] [--only docx|pdf|pdf-untagged|pdf-print|md]
 *
 * PDFs need soffice (LibreOffice Writer) and chromium; Word files need nothing but Node.
 * The markup of the sources is described in test-reports/README.md.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { docxOf } from './build-test-reports/docx/document.js';
import { goldOf } from './build-test-reports/gold.js';
import { markdownOf } from './build-test-reports/markdown.js';
import { pdfFromBrowser, pdfFromOffice } from './build-test-reports/pdf.js';
import { printed } from './build-test-reports/printed.js';
import { parseSource } from './build-test-reports/source.js';

/**
 * @typedef {import('./build-test-reports/source.js').Output} Output
 * @typedef {import('./build-test-reports/source.js').Report} Report
 */

/** @type {Readonly<Record<Output, { suffix: string, write: (report: Report) => Uint8Array | string }>>} */
const OUTPUTS = {
  docx: { suffix: '.docx', write: (report) => docxOf(report) },
  pdf: { suffix: '.pdf', write: (report) => pdfFromOffice(report, { tagged: true }) },
  'pdf-untagged': { suffix: '-untagged.pdf', write: (report) => pdfFromOffice(report, { tagged: false }) },
  'pdf-print': { suffix: '-print.pdf', write: pdfFromBrowser },
  md: { suffix: '.md', write: (report) => markdownOf(printed(report)) },
};

const SOURCES = fileURLToPath(new URL('../test-reports/sources/', import.meta.url));
const DRAFTS = fileURLToPath(new URL('../test-reports/drafts/', import.meta.url));

const args = process.argv.slice(2);
const onlyAt = args.indexOf('--only');
const only = onlyAt < 0 ? null : args.splice(onlyAt, 2)[1];
mkdirSync(DRAFTS, { recursive: true });
for (const file of readdirSync(SOURCES)
  .filter((name) => name.endsWith('.draft.md'))
  .sort()) {
  const name = basename(file, '.draft.md');
  if (args.length === 0 || args.includes(name)) build(file);
}

/** @param {string} file */
function build(file) {
  let report;
  try {
    report = parseSource(readFileSync(join(SOURCES, file), 'utf8'));
  } catch (error) {
    throw new Error(`${file}: ${/** @type {Error} */ (error).message}`);
  }
  for (const output of report.meta.outputs) {
    if (only && only !== output) continue;
    const { suffix, write } = OUTPUTS[output];
    const target = `${report.meta.file ?? report.meta.name}${suffix}`;
    writeFileSync(join(DRAFTS, target), write(report));
    writeFileSync(
      join(DRAFTS, `${target}.gold.json`),
      `${JSON.stringify(goldOf(report, output), null, 1)}\n`,
    );
    console.log(target);
  }
}
