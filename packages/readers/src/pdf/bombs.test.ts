import { zlibSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { defaultLimits, type ReadLimits } from '../limits.js';
import { UnreadableError } from '../unreadable.js';
import { readPdf } from './index.js';

const words = 'BT /F1 12 Tf 72 700 Td (The review panel met.) Tj ET\n';

/** A PDF of one page, whose content is a stream as it stands in the file. */
function pdf(content: Uint8Array, filter: string, more = ''): Uint8Array {
  const text = (part: string) => new TextEncoder().encode(part);
  const parts = [
    text(
      '%PDF-1.5\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n' +
        '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj\n' +
        `5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n${more}` +
        `4 0 obj<</Length ${content.length}${filter}>>\nstream\n`,
    ),
    content,
    text('\nendstream endobj\ntrailer<</Root 1 0 R>>\n'),
  ];
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

async function outcome(bytes: Uint8Array, limits: Partial<ReadLimits> = {}) {
  try {
    const { blocks } = await readPdf(bytes, { limits: { ...defaultLimits, ...limits } });
    return { code: 'read', message: blocks.map(({ text }) => text).join('\n') };
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error;
    return { code: error.code, message: error.message };
  }
}

/** Content that shows its words and then nothing, so that it packs very well. */
const blank = (megabytes: number) => new TextEncoder().encode(words + ' '.repeat(megabytes * 1024 * 1024));
const flate = '/Filter/FlateDecode';

describe('a PDF that unpacks to far more than it holds', () => {
  it('is refused before pdfjs sees it, with the limit and how to raise it', async () => {
    const bytes = pdf(zlibSync(blank(12), { level: 9 }), flate);
    expect(bytes.length).toBeLessThan(60_000);
    expect(await outcome(bytes)).toEqual({
      code: 'limit',
      message: expect.stringMatching(/more than 100 times over.*--limit ratio=1032/),
    });
    expect(await outcome(bytes, { ratio: 2000 })).toEqual({ code: 'read', message: 'The review panel met.' });
  });

  it('is refused where it is packed twice over', async () => {
    const once = zlibSync(blank(12), { level: 9 });
    const bytes = pdf(zlibSync(once, { level: 9 }), '/Filter[/FlateDecode/FlateDecode]');
    expect(bytes.length).toBeLessThan(5_000);
    expect((await outcome(bytes)).code).toBe('limit');
  });

  it('is read where it packs well and is small', async () => {
    const bytes = pdf(zlibSync(blank(4), { level: 9 }), flate);
    expect(await outcome(bytes)).toEqual({ code: 'read', message: 'The review panel met.' });
  });

  it('does not take a white picture for a bomb', async () => {
    const picture = zlibSync(new Uint8Array(12 * 1024 * 1024).fill(255), { level: 9 });
    const latin1 = Array.from(picture, (byte) => byte.toString(16).padStart(2, '0')).join('');
    const image = `6 0 obj<</Type/XObject/Subtype/Image/Width 2048/Height 2048/BitsPerComponent 8/ColorSpace/DeviceRGB/Filter[/ASCIIHexDecode/FlateDecode]/Length ${latin1.length}>>\nstream\n${latin1}\nendstream endobj\n`;
    expect((await outcome(pdf(new TextEncoder().encode(words), '', image))).code).toBe('read');
  });

  it('is refused where it has more objects than it may', async () => {
    const objects = Array.from({ length: 50 }, (_, i) => `${i + 10} 0 obj 1 endobj\n`).join('');
    const bytes = pdf(new TextEncoder().encode(words), '', objects);
    expect((await outcome(bytes)).code).toBe('read');
    expect(await outcome(bytes, { pdfObjects: 40 })).toEqual({
      code: 'limit',
      message: expect.stringContaining('--limit pdfObjects=80'),
    });
  });
});

describe('a PDF of very much text', () => {
  it('is refused with the limit and how to raise it', async () => {
    const bytes = pdf(new TextEncoder().encode(words.repeat(10)), '');
    expect(await outcome(bytes, { characters: 100 })).toEqual({
      code: 'limit',
      message: expect.stringMatching(/more than 100 characters of text.*--limit characters=200/),
    });
    expect((await outcome(bytes, { characters: 300 })).code).toBe('read');
  });
});

describe('a PDF whose numbers are no places', () => {
  // White words make the reader look at how the page is painted.
  it.each(['', '1 1 1 rg '])('is read, and what it says has a place on the page: %s', async (colour) => {
    const odd = `${colour}BT /F1 /Twelve Tf 72 700 Td (The review panel met.) Tj ET`;
    const { blocks } = await readPdf(pdf(new TextEncoder().encode(odd), ''));
    expect(blocks.map(({ text }) => text)).toEqual(['The review panel met.']);
    const rects = blocks.flatMap(({ spans }) =>
      spans.flatMap(({ origin }) => (origin.format === 'pdf' ? origin.rect : [])),
    );
    expect(rects.every(Number.isFinite)).toBe(true);
  });
});
