import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { UnreadableError } from '../unreadable.js';
import { readDocx } from './index.js';
import { docx, docxParts, level, list, numbered, p, table } from './testing.js';

async function codeOf(bytes: Uint8Array): Promise<string> {
  try {
    await readDocx(bytes);
    return 'read';
  } catch (error) {
    return error instanceof UnreadableError ? error.code : `threw ${error}`;
  }
}

const zipped = (files: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));

/** Changes bytes of the central directory entry of a part: `at` counts from its signature. */
function patchDirectory(bytes: Uint8Array, at: number, values: readonly number[]): Uint8Array {
  const copy = bytes.slice();
  const start = copy.findIndex(
    (_, i) => copy[i] === 0x50 && copy[i + 1] === 0x4b && copy[i + 2] === 1 && copy[i + 3] === 2,
  );
  copy.set(values, start + at);
  return copy;
}

describe('files that are no report', () => {
  const compound = (name: string) => {
    const bytes = new Uint8Array(2048);
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    [...name].forEach((letter, i) => {
      bytes[1024 + 2 * i] = letter.charCodeAt(0);
    });
    return bytes;
  };
  const whole = docx(p('A report.'));

  it.each([
    ['nothing', new Uint8Array(0), 'empty'],
    ['text', strToU8('A report.'), 'wrong-type'],
    ['a file with a password', compound('EncryptedPackage'), 'encrypted'],
    ['Word 97', compound('WordDocument'), 'wrong-type'],
    ['a workbook', zipped({ '[Content_Types].xml': '<Types/>', 'xl/workbook.xml': '<x/>' }), 'wrong-type'],
    [
      'OpenDocument',
      zipped({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<x/>' }),
      'wrong-type',
    ],
    ['any zip', zipped({ 'notes.txt': 'A report.' }), 'wrong-type'],
    ['a file that ends too early', whole.subarray(0, whole.length - 40), 'damaged'],
    ['broken XML', zipped({ 'word/document.xml': '<w:document><w:body>' }), 'damaged'],
    [
      'a document type',
      zipped({ 'word/document.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' }),
      'damaged',
    ],
    ['a climbing name', zipped({ '../evil.xml': 'x', 'word/document.xml': '<x/>' }), 'damaged'],
    ['an absolute name', zipped({ '/evil.xml': 'x', 'word/document.xml': '<x/>' }), 'damaged'],
    ['a part twice', zipped({ 'word/Document.xml': '<x/>', 'word/document.xml': '<x/>' }), 'damaged'],
    ['a wrong check sum', patchDirectory(whole, 16, [1, 2, 3, 4]), 'damaged'],
    ['a locked entry', patchDirectory(whole, 8, [1, 0]), 'encrypted'],
    ['an unknown packing', patchDirectory(whole, 10, [14, 0]), 'damaged'],
  ])('are refused: %s', async (_, bytes, code) => {
    expect(await codeOf(bytes)).toBe(code);
  });

  it('are refused where a part is larger than it says', async () => {
    expect(await codeOf(patchDirectory(docx(p('a'.repeat(500))), 24, [50, 0, 0, 0]))).toBe('damaged');
  });

  it('say what to do', async () => {
    await expect(readDocx(whole.subarray(0, 200))).rejects.toThrow(
      /Open it in Word, save it as a new \.docx/,
    );
  });
});

describe('changed bytes', () => {
  const { abstract, num } = list(1, level(0, 'decimal', '%1.'));
  const parts = {
    body: p('One', numbered(1)) + table([[p('Two')]]),
    numbering: abstract + num,
    footnotes: '',
  };

  it('never throw anything but UnreadableError', async () => {
    const bytes = docx(parts);
    const change = fc.tuple(fc.nat(bytes.length - 1), fc.nat(255));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 8 }), async (changes) => {
        const copy = bytes.slice();
        for (const [at, value] of changes) copy[at] = value;
        expect(await codeOf(copy)).not.toMatch(/^threw/);
      }),
      { numRuns: 150 },
    );
  });

  it('of the XML neither', async () => {
    const files = docxParts(parts);
    const names = Object.keys(files);
    const word = fc.constantFrom(
      '<w:p>',
      '</w:p>',
      '<w:tc>',
      '<w:tbl>',
      '</w:tr>',
      'w:val="99999999999"',
      '<w:r><w:pict>',
      '&#x1;',
      ' ',
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...names), fc.nat(2000), word, async (name, at, text) => {
        const source = new TextDecoder().decode(files[name]);
        const place = at % (source.length + 1);
        const changed = { ...files, [name]: strToU8(source.slice(0, place) + text + source.slice(place)) };
        expect(await codeOf(zipSync(changed))).not.toMatch(/^threw/);
      }),
      { numRuns: 150 },
    );
  });
});
