import { describe, expect, it } from 'vitest';
import { defaultLimits, type ReadLimits } from '../limits.js';
import { UnreadableError } from '../unreadable.js';
import { readDocx } from './index.js';
import { bomb, directoryOf, docx, type FixtureParts, p } from './testing.js';

/** What became of a file: its words, or the code and the sentence of its refusal. */
async function outcome(bytes: Uint8Array, limits: Partial<ReadLimits> = {}) {
  try {
    const { blocks } = await readDocx(bytes, { limits: { ...defaultLimits, ...limits } });
    return { code: 'read', message: blocks.map(({ text }) => text).join('\n') };
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error;
    return { code: error.code, message: error.message };
  }
}

const report: FixtureParts = { body: p('A report.') };
const customXml = (count: number, part: string): FixtureParts => ({
  ...report,
  more: Object.fromEntries(
    Array.from({ length: count }, (_, i) => [`item${i}.xml`, { type: 'customXml', data: part }]),
  ),
});

describe('a Word file that unpacks to far more than it holds', () => {
  it('is refused before it is unpacked: 300 MB in one part', async () => {
    const bytes = bomb(300);
    expect(bytes.length).toBeLessThan(400_000);
    const before = process.memoryUsage().arrayBuffers;
    expect(await outcome(bytes)).toEqual({
      code: 'limit',
      message: expect.stringMatching(/to 300 MB .*at most 100 times.*--limit ratio=\d+/),
    });
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20_000_000);
  });

  it('is refused where many small parts hold it together', async () => {
    const bytes = docx(customXml(60, `<a b="${'a'.repeat(1_000_000)}"/>`));
    expect(bytes.length).toBeLessThan(200_000);
    expect(await outcome(bytes)).toMatchObject({ code: 'limit', message: expect.stringContaining('ratio=') });
  });

  it('is refused where each of its many parts is small', async () => {
    expect(await outcome(docx(customXml(1000, '<a/>')))).toMatchObject({ code: 'read' });
    expect(await outcome(docx(customXml(3000, '<a/>')))).toEqual({
      code: 'limit',
      message: expect.stringContaining('at most 3,000 are read'),
    });
  });

  it('is refused where its parts lie over one another', async () => {
    const bytes = docx(customXml(2, '<a>abc</a>'));
    expect((await outcome(bytes)).code).toBe('read');
    expect(await outcome(withSharedEntries(bytes))).toMatchObject({
      code: 'damaged',
      message: expect.stringContaining('its parts lie over one another'),
    });
  });

  it('does not take pictures for a bomb: a white one packs a thousand times', async () => {
    const white = new Uint8Array(8 * 1024 * 1024).fill(255);
    const more = Object.fromEntries(
      Array.from({ length: 5 }, (_, i) => [`media/image${i}.bmp`, { type: 'image', data: white }]),
    );
    expect(await outcome(docx({ ...report, more }))).toEqual({ code: 'read', message: 'A report.' });
  });
});

describe('a Word file beyond a limit', () => {
  const deep = `${'<w:sdt><w:sdtContent>'.repeat(200)}${p('x')}${'</w:sdtContent></w:sdt>'.repeat(200)}`;
  const megabyte = 1024 * 1024;

  it.each<[string, Uint8Array, Partial<ReadLimits>, string]>([
    ['entries', docx(report), { zipEntries: 2 }, 'zipEntries=4'],
    [
      'the size of a part',
      docx(p('x '.repeat(megabyte))),
      { entryBytes: megabyte, ratio: 2000 },
      'entryMegabytes=3',
    ],
    [
      'the size of all parts',
      docx(p('x '.repeat(megabyte))),
      { totalBytes: megabyte, ratio: 2000 },
      'totalMegabytes=3',
    ],
    ['how often a part packs', docx(p('x '.repeat(megabyte))), {}, 'ratio='],
    ['depth', docx(deep), {}, 'xmlDepth=512'],
    ['elements', docx(p('x').repeat(100)), { xmlElements: 300 }, 'xmlElements=600'],
    [
      'elements of all parts',
      docx(customXml(5, `<a>${'<b/>'.repeat(100)}</a>`)),
      { xmlElements: 400 },
      'xmlElements=',
    ],
  ])('says how it is raised, and is read when it is: %s', async (_, bytes, limits, raise) => {
    const { code, message } = await outcome(bytes, limits);
    expect({ code, message }).toEqual({
      code: 'limit',
      message: expect.stringContaining(`--limit ${raise}`),
    });
    expect(message).toMatch(/at most|more than/);
    const generous = { ...defaultLimits, ratio: 5000, xmlDepth: 5000 };
    expect((await outcome(bytes, generous)).code).toBe('read');
  });
});

describe('parts beside the report', () => {
  const note = (data: string): FixtureParts => ({
    ...report,
    more: { 'item1.xml': { type: 'customXml', data } },
  });

  it.each([
    ['a document type', '<!DOCTYPE a [<!ENTITY b "secret">]><a>&b;</a>'],
    ['a document type from elsewhere', '<!DOCTYPE a SYSTEM "http://localhost/a.dtd"><a>secret</a>'],
    ['broken XML', '<a>secret'],
  ])('with %s are not read, and that is told', async (_, data) => {
    const { blocks, gaps } = await readDocx(docx(note(data)));
    expect(blocks.map(({ text }) => text).join()).not.toContain('secret');
    expect(gaps.map(({ reason }) => reason)).toEqual([expect.stringContaining('word/item1.xml')]);
  });
});

/** The same container, whose last entry's bytes are given out as those of the entry before as well. */
function withSharedEntries(bytes: Uint8Array): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  const [previous = 0, last = 0] = directoryOf(copy).slice(-2);
  view.setUint32(last + 42, view.getUint32(previous + 42, true), true);
  return copy;
}
