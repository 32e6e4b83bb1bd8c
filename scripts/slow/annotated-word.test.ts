import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { dhrlint, run } from './command.js';

const folder = mkdtempSync(join(tmpdir(), 'dhrlint-annotated-'));
afterAll(() => rmSync(folder, { recursive: true }));

/**
 * The lines with words. LibreOffice shifts an empty paragraph where a report opens with a table and a comment stands in
 * the first cell of it.
 */
function lines(text: string): readonly string[] {
  return text
    .replace('\ufeff', '')
    .split('\n')
    .filter((line) => line !== '');
}

/** What LibreOffice reads of a Word file: its text, or all of it with the comments (`fodt`). */
function libreOffice(file: string, format: 'txt:Text' | 'fodt', name: string): string {
  const out = join(folder, name);
  mkdirSync(out);
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  run('soffice', profile, '--headless', '--convert-to', format, '--outdir', out, file);
  const base = file.slice(file.lastIndexOf('/') + 1).replace(/\.docx$/, '');
  return readFileSync(join(out, `${base}.${format.slice(0, format.includes(':') ? 3 : 4)}`), 'utf8');
}

/** Parents that may hold the marks of a comment's range by the schema of Open XML (EG_RangeMarkupElements). */
const holders = /^w:(?:p|hyperlink|ins|del|moveTo|moveFrom|fldSimple|smartTag|customXml|sdtContent|dir|bdo)$/;

/** What is wrong with the comments of a Word file by the rules that Word enforces; empty where nothing is. */
function faults(file: string): readonly string[] {
  const parts = unzipSync(new Uint8Array(readFileSync(file)));
  const text = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  const found: string[] = [];
  const ids = [...text('word/comments.xml').matchAll(/<w:comment [^>]*w:id="(\d+)"/g)].map(
    ([, id]) => id ?? '',
  );
  if (new Set(ids).size < ids.length) found.push('two comments share an id');
  const seen = new Map<string, string[]>();
  const open: string[] = [];
  for (const [, closing, name = '', attributes = '', empty] of text('word/document.xml').matchAll(
    /<(\/?)([\w:]+)((?:\s+[\w:]+="[^"]*")*)\s*(\/?)>/g,
  )) {
    if (closing) {
      open.pop();
      continue;
    }
    const mark = /^w:comment(RangeStart|RangeEnd|Reference)$/.exec(name)?.[1];
    if (mark) {
      const id = /w:id="(\d+)"/.exec(attributes)?.[1] ?? '';
      seen.set(id, [...(seen.get(id) ?? []), mark]);
      const parent = open.at(-1) ?? '';
      if (mark === 'Reference' ? parent !== 'w:r' || open.at(-2) !== 'w:p' : !holders.test(parent)) {
        found.push(`${name} stands in ${parent}`);
      }
      if (open.includes('w:txbxContent')) found.push(`${name} stands in a text box`);
    }
    if (!empty) open.push(name);
  }
  for (const id of ids) {
    const marks = (seen.get(id) ?? []).join();
    if (marks !== 'RangeStart,RangeEnd,Reference') found.push(`comment ${id} has the marks ${marks}`);
  }
  const pointers = text('word/_rels/document.xml.rels').match(/relationships\/comments"/g) ?? [];
  if (pointers.length !== 1) found.push(`${pointers.length} pointers to comments`);
  if (!text('[Content_Types].xml').includes('PartName="/word/comments.xml"')) found.push('no content type');
  return found;
}

describe.each(['bramble', 'rosario', 'DHR-final-27-Larch-Close', 'campion'])(
  'comments in %s.docx',
  (name) => {
    const report = `test-reports/drafts/${name}.docx`;
    const copy = join(folder, `${name}.docx`);

    it('are as Word wants them', () => {
      dhrlint('annotate', report, '--output', copy);
      expect(faults(copy)).toEqual([]);
    });

    it('are read by LibreOffice, each with its words, and the text is the same to the letter', () => {
      const [after, before] = [
        libreOffice(copy, 'txt:Text', `${name}-copy`),
        libreOffice(report, 'txt:Text', `${name}-report`),
      ];
      expect(lines(after)).toEqual(lines(before));
      const xml = libreOffice(copy, 'fodt', `${name}-xml`);
      const written = strFromU8(
        unzipSync(new Uint8Array(readFileSync(copy)))['word/comments.xml'] ?? new Uint8Array(),
      );
      const ours = written.match(/w:author="dhrlint"/g)?.length ?? 0;
      expect(ours).toBeGreaterThan(5);
      expect(xml.match(/<dc:creator>dhrlint<\/dc:creator>/g)).toHaveLength(ours);
      // Every one has an end as well, which a comment on a point does not have.
      expect(xml.match(/<office:annotation-end /g)?.length).toBeGreaterThanOrEqual(ours);
    });
  },
);
