import { zlibSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { defaultLimits, type ReadLimits } from '../limits.js';
import { UnreadableError } from '../unreadable.js';
import { readPdf } from './index.js';
import { latin1 } from './raw-file.js';

const words = 'BT /F1 12 Tf 72 700 Td (The review panel met.) Tj ET\n';

/** A page of the content, with forms by the numbers of their objects: their dictionaries and what they draw. */
function pdf(content: string, forms: Readonly<Record<number, readonly [string, string]>> = {}): Uint8Array {
  const streams = Object.entries({ ...forms, 4: ['', content] as const }).map(
    ([number, [dictionary, data]]) =>
      `${number} 0 obj<<${number === '4' ? '' : '/Type/XObject/Subtype/Form/BBox[0 0 9 9]'}${dictionary}/Length ${data.length}>>\nstream\n${data}\nendstream endobj\n`,
  );
  const text =
    '%PDF-1.5\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n' +
    '2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1/Resources<</Font<</F1 5 0 R>>/XObject<</F 10 0 R>>>>>>endobj\n' +
    '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>endobj\n' +
    `5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n${streams.join('')}trailer<</Root 1 0 R>>\n`;
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
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
    [
      'forms and patterns that go round in a circle',
      `${words}/F Do`,
      {
        10: ['/Resources<</Pattern<</P 11 0 R>>>>', '/Pattern cs /P scn 0 0 9 9 re f'],
        11: [`/PatternType 1${drawing(10)}`, '/F Do'],
      },
    ],
    [
      'a pattern that paints with itself',
      `${words}/F Do`,
      {
        10: ['/Resources<</Pattern<</P 11 0 R>>>>', '/Pattern cs /P scn 0 0 9 9 re f'],
        11: ['/PatternType 1/Resources<</Pattern<</P 11 0 R>>>>', '/Pattern cs /P scn 0 0 9 9 re f'],
      },
    ],
    [
      'soft masks that go round in a circle',
      `${words}/F Do`,
      {
        10: ['/Resources<</ExtGState<</G.1<</SMask<</S/Alpha/G 11 0 R>>>>>>>>', '/G.1 gs'],
        11: [drawing(10), '/F Do'],
      },
    ],
    [
      'letters that draw forms in forms',
      `${words}/F Do`,
      {
        10: ['/Resources<</Font<</T 40 0 R>>>>', 'BT /T 9 Tf ET'],
        40: ['/Subtype/Type3/CharProcs<</a 41 0 R>>/Resources<</XObject<</F 12 0 R>>>>', ''],
        41: ['', '9 0 d0 /F Do'],
        ...Object.fromEntries(Object.entries(nested(9, 10)).slice(2)),
      },
    ],
  ])('is refused before pdfjs draws it: %s', async (_, content, forms) => {
    const started = performance.now();
    expect(await outcome(pdf(content, forms))).toMatchObject(refused);
    expect(performance.now() - started).toBeLessThan(3000);
  });

  it('is refused where one stream stands in it over and over, packed more than once', async () => {
    const blanks = zlibSync(zlibSync(new Uint8Array(4_000_000).fill(32)));
    const stream = String.fromCharCode(...blanks);
    const text = latin1(pdf(words, { 12: ['/Filter[/Fl /Fl ]', stream] }));
    const bytes = Uint8Array.from(
      text.replace('/Contents 4 0 R', `/Contents[4 0 R${' 12 0 R'.repeat(20)}]`),
      (letter) => letter.charCodeAt(0),
    );
    expect(await outcome(bytes)).toMatchObject(refused);
  });

  it('is refused where it is blanks for the most part', async () => {
    const blanks = pdf(words + ' '.repeat(700_000));
    expect((await outcome(blanks, { pdfOperators: 10_000 })).code).toBe('limit');
    expect((await outcome(blanks)).code).toBe('read');
  });

  it('is read where the limit is raised', async () => {
    const bytes = pdf(`${words}/F Do`, nested(4, 10));
    expect((await outcome(bytes, { pdfOperators: 500 })).code).toBe('limit');
    expect(await outcome(bytes, { pdfOperators: 20_000 })).toEqual({
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
