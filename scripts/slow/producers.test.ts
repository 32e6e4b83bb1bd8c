import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from './command.js';

const drafts = fileURLToPath(new URL('../../test-reports/drafts/', import.meta.url));
const command = fileURLToPath(new URL('../../packages/cli/bin/dhrlint.js', import.meta.url));
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dhrlint-producers-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The words of a file as `dhrlint text` reads them, or the sentence of its refusal. */
function wordsOf(file: string): string {
  const { stdout, stderr } = spawnSync(process.execPath, [command, 'text', file, '--format', 'json'], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  if (stdout === '') return stderr;
  const { blocks } = JSON.parse(stdout) as { blocks: { kind: string; text: string }[] };
  return blocks.flatMap(({ kind, text }) => (kind === 'property' ? [] : [text])).join('\n');
}

describe('the same PDF, packed otherwise', () => {
  const original = join(drafts, 'teasel-print.pdf');

  it.each<[string, readonly string[]]>([
    ['in order for the web', ['--linearize']],
    ['in object streams', ['--object-streams=generate']],
    ['as PDF 1.3 is', ['--object-streams=disable', '--stream-data=uncompress', '--force-version=1.3']],
    ['locked against changes, 256 bits', ['--encrypt', '', 'owner', '256', '--']],
    ['locked against changes, 128 bits', ['--encrypt', '', 'owner', '128', '--use-aes=y', '--']],
    ['locked against changes, 40 bits', ['--allow-weak-crypto', '--encrypt', '', 'owner', '40', '--']],
  ])('is read the same: %s', (name, how) => {
    const copy = join(folder, `${name.replace(/\W/g, '-')}.pdf`);
    run('qpdf', ...how, original, copy);
    expect(wordsOf(copy)).toBe(wordsOf(original));
  });

  it('is refused with what to do where it has a password', () => {
    const copy = join(folder, 'password.pdf');
    run('qpdf', '--encrypt', 'user', 'owner', '256', '--', original, copy);
    expect(wordsOf(copy)).toMatch(/locked with a password\. Save a copy without the password/);
  });
});

describe('drafts that LibreOffice writes again', () => {
  const convert = (file: string, to: string, as: string) => {
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    run('soffice', profile, '--headless', '--convert-to', to, '--outdir', join(folder, as), file);
    return join(folder, as, `${/([^/]*)\.\w+$/.exec(file)?.[1]}.${to.split(':')[0]}`);
  };
  const letters = (text: string) =>
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/\p{L}{2,}/gu) ?? [];
  /** Share of the words of one text that the other has as well, each as often. */
  const share = (text: string, other: string) => {
    const counts = new Map<string, number>();
    for (const word of letters(other)) counts.set(word, (counts.get(word) ?? 0) + 1);
    const all = letters(text);
    const found = all.filter((word) => {
      const left = counts.get(word) ?? 0;
      counts.set(word, left - 1);
      return left > 0;
    });
    return found.length / all.length;
  };
  const draft = join(drafts, 'vetch.docx');

  it.each<[string, () => string]>([
    ['as OpenDocument and back', () => convert(convert(draft, 'odt', 'odt'), 'docx', 'back')],
    [
      'as PDF/A with tags',
      () =>
        convert(draft, 'pdf:writer_pdf_Export:{"SelectPdfVersion":{"type":"long","value":"2"}}', 'tagged'),
    ],
    [
      'as PDF without tags',
      () =>
        convert(
          draft,
          'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"false"}}',
          'untagged',
        ),
    ],
  ])('keep their words: %s', (_, make) => {
    const made = wordsOf(make());
    const own = wordsOf(draft);
    // What is not printed, such as comments, and what a page repeats, are in one of the two only.
    expect(share(own, made)).toBeGreaterThan(0.97);
    expect(share(made, own)).toBeGreaterThan(0.97);
  });

  it.each([
    ['doc', 'Word 97–2003 document'],
    ['rtf', 'Rich Text'],
    ['odt', 'OpenDocument'],
  ])('are refused under another name with what to do: %s', (kind, told) => {
    const file = convert(draft, kind, kind);
    const renamed = join(folder, `renamed-${kind}.docx`);
    run('cp', file, renamed);
    expect(wordsOf(renamed)).toMatch(new RegExp(`${told}.*Save As`));
  });
});
