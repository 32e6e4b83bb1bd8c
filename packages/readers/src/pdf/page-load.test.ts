import { describe, expect, it } from 'vitest';
import { defaultLimits, type ReadLimits } from '../limits.js';
import { UnreadableError } from '../unreadable.js';
import { readPdf } from './index.js';

const words = 'BT /F1 12 Tf 72 700 Td (The review panel met.) Tj ET\n';

/** A page of the content, with forms by the numbers of their objects: their dictionaries and what they draw. */
function pdf(content: string, forms: Readonly<Record<number, readonly [string, string]>> = {}): Uint8Array {
  const streams = Object.entries({ ...forms, 4: ['', content] as const }).map(
    ([number, [dictionary, data]]) =>
      `${number} 0 obj<<${number === '4' ? '' : '/Type/XObject/Subtype/Form/BBox[0 0 9 9]'}${dictionary}/Length ${data.length}>>\nstream\n${data}\nendstream endobj\n`,
  );
  return new TextEncoder().encode(
    '%PDF-1.5\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n' +
      '2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1/Resources<</Font<</F1 5 0 R>>/XObject<</F 10 0 R>>>>>>endobj\n' +
      '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>endobj\n' +
      `5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n${streams.join('')}trailer<</Root 1 0 R>>\n`,
  );
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

const drawing = (form: number) => `/Resources<</XObject<</F ${form} 0 R>>>>`;
/** Forms that each draw the next one so many times. */
const nested = (depth: number, times: number) =>
  Object.fromEntries(
    Array.from({ length: depth }, (_, i) => [
      10 + i,
      [drawing(11 + i), i + 1 < depth ? '/F Do '.repeat(times) : 'q Q'] as const,
    ]),
  );

const refused = { code: 'limit', message: expect.stringMatching(/more than 800,000 steps.*pdfOperators=/) };

describe('a page that takes very many steps to draw', () => {
  it.each<[string, string, Record<number, readonly [string, string]>]>([
    ['lines', words + '0 0 m 9 9 l S\n'.repeat(300_000), {}],
    ['words', `BT /F1 12 Tf ${'(a) Tj '.repeat(110_000)}ET`, {}],
    ['one form over and over', words + '/F Do '.repeat(500_000), { 10: ['', 'q Q'] }],
    ['forms in forms, ten times each', `${words}/F Do`, nested(8, 10)],
    ['forms in forms, twice each', `${words}/F Do`, nested(40, 2)],
    [
      'forms that go round in a circle',
      `${words}/F Do`,
      { 10: [drawing(11), '/F Do /F Do'], 11: [drawing(10), '/F Do /F Do'] },
    ],
  ])('is refused before pdfjs draws it: %s', async (_, content, forms) => {
    const started = performance.now();
    expect(await outcome(pdf(content, forms))).toMatchObject(refused);
    expect(performance.now() - started).toBeLessThan(3000);
  });

  it('is read where the limit is raised', async () => {
    const bytes = pdf(`${words}/F Do`, nested(4, 10));
    expect((await outcome(bytes, { pdfOperators: 500 })).code).toBe('limit');
    expect(await outcome(bytes, { pdfOperators: 10_000 })).toEqual({
      code: 'read',
      message: 'The review panel met.',
    });
  });

  it('is not seen in a string, nor in a form that draws itself, nor in one that no page draws', async () => {
    const inString = `BT /F1 12 Tf 72 700 Td (${'/F Do '.repeat(20)}) Tj ET`;
    expect((await outcome(pdf(inString, nested(9, 10)))).code).toBe('read');
    expect((await outcome(pdf(`${words}/F Do`, { 10: [drawing(10), '/F Do /F Do'] }))).code).toBe('read');
    expect((await outcome(pdf(words, nested(9, 10)))).code).toBe('read');
  });
});
