import { describe, expect, it } from 'vitest';
import { decodeText, detectFormat } from './detect.js';

const bytes = (text: string) => Uint8Array.from(text, (c) => c.charCodeAt(0));
const refusal = (content: Uint8Array, name: string) => {
  try {
    return detectFormat(content, name);
  } catch (error) {
    return { code: (error as { code: string }).code, message: (error as Error).message };
  }
};

describe('detectFormat', () => {
  it('goes by the bytes before the name', () => {
    expect(detectFormat(bytes('%PDF-1.7\n'), 'report.docx')).toBe('pdf');
    expect(detectFormat(bytes('\n\n%PDF-1.4'), 'report')).toBe('pdf');
    expect(detectFormat(bytes('PK\x03\x04'), 'report.bin')).toBe('docx');
    expect(detectFormat(bytes('# Report'), 'report.md')).toBe('markdown');
    expect(detectFormat(bytes('Report'), 'REPORT.TXT')).toBe('text');
  });

  it.each([
    ['report.doc', '\xD0\xCF\x11\xE0\xA1\xB1', 'Word 97–2003 document'],
    ['report.rtf', '{\\rtf1\\ansi', 'Rich Text'],
    ['report.odt', 'PK\x03\x04mimetypeapplication/vnd.oasis', 'OpenDocument'],
  ])('says how to turn %s into a Word file', (name, content, what) => {
    const refused = refusal(bytes(content), name);
    expect(refused).toMatchObject({ code: 'wrong-type' });
    expect(refused).toHaveProperty('message', expect.stringContaining(what));
    expect(refused).toHaveProperty('message', expect.stringContaining('.docx'));
  });

  it('leaves an OLE container named .docx to the reader, which tells a password from an old format', () => {
    expect(detectFormat(bytes('\xD0\xCF\x11\xE0'), 'report.docx')).toBe('docx');
  });

  it.each([
    ['report.docx', '', 'empty'],
    ['report.docx', '\0\0\0\0', 'damaged'],
    ['photo.jpg', '\xFF\xD8\xFF\xE0\0\x10', 'wrong-type'],
    ['notes.txt', 'a\0b', 'wrong-type'],
    ['data.csv', 'a,b', 'wrong-type'],
  ])('refuses %s holding %j as %s', (name, content, code) => {
    expect(refusal(bytes(content), name)).toMatchObject({ code });
  });
});

describe('decodeText', () => {
  it('reads UTF-8, UTF-16 and, failing that, Windows-1252', () => {
    expect(decodeText(new TextEncoder().encode('Siân – “so”'))).toBe('Siân – “so”');
    expect(decodeText(Uint8Array.from([0xff, 0xfe, 0x53, 0, 0xe2, 0]))).toBe('Sâ');
    expect(decodeText(Uint8Array.from([0x93, 0x41, 0x94]))).toBe('“A”');
  });
});
