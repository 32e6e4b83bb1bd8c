import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { docxOf } from './docx/document.js';
import { htmlOf } from './html.js';
import { printed } from './printed.js';

/** @typedef {import('./source.js').Report} Report */

const TIMEOUT = 120_000;

/**
 * A PDF as LibreOffice exports it.
 *
 * @param {Report} report
 * @param {{ tagged: boolean }} options whether the export carries a structure tree
 * @returns {Buffer}
 * @throws {Error} where `soffice` is missing or fails
 */
export function pdfFromOffice(report, { tagged }) {
  return inTemporaryFolder((folder) => {
    writeFileSync(join(folder, 'draft.docx'), docxOf(printed(report), { legalNumbers: false }));
    const filter = JSON.stringify({ UseTaggedPDF: { type: 'boolean', value: String(tagged) } });
    run('soffice', [
      `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`,
      '--headless',
      '--convert-to',
      `pdf:writer_pdf_Export:${filter}`,
      '--outdir',
      folder,
      join(folder, 'draft.docx'),
    ]);
    return withFixedDates(readFileSync(join(folder, 'draft.pdf')));
  });
}

/**
 * A PDF as Chromium prints it.
 *
 * @param {Report} report
 * @returns {Buffer}
 * @throws {Error} where `chromium` is missing or fails
 */
export function pdfFromBrowser(report) {
  return inTemporaryFolder((folder) => {
    writeFileSync(join(folder, 'draft.html'), htmlOf(printed(report)));
    run('chromium', [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--no-pdf-header-footer',
      `--user-data-dir=${join(folder, 'profile')}`,
      `--print-to-pdf=${join(folder, 'draft.pdf')}`,
      String(pathToFileURL(join(folder, 'draft.html'))),
    ]);
    return withFixedDates(readFileSync(join(folder, 'draft.pdf')));
  });
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 */
function run(command, args) {
  const env = { ...process.env, SOURCE_DATE_EPOCH: '1706781600', TZ: 'UTC' };
  execFileSync(command, args, { stdio: 'ignore', timeout: TIMEOUT, env });
}

/**
 * @template T
 * @param {(folder: string) => T} work
 * @returns {T}
 */
function inTemporaryFolder(work) {
  const folder = mkdtempSync(join(tmpdir(), 'test-report-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/**
 * Puts one fixed moment and one fixed identity into a PDF, byte for byte, so that building it again changes
 * nothing: the table of offsets holds only while nothing grows or shrinks.
 *
 * @param {Buffer} pdf
 */
function withFixedDates(pdf) {
  const text = pdf
    .toString('latin1')
    .replace(/(\/(?:CreationDate|ModDate) ?\(D:)\d{14}/g, '$120240201100000')
    .replace(/(\/DocChecksum \/)([0-9A-F]{32})/, (_, lead) => `${lead}${'0'.repeat(32)}`)
    .replace(
      /(\/ID \[ ?<)([0-9A-Fa-f]{32})(>\s*<)([0-9A-Fa-f]{32})/,
      (_, open, _a, middle) => `${open}${'0'.repeat(32)}${middle}${'0'.repeat(32)}`,
    );
  return Buffer.from(text, 'latin1');
}
