import { describe, expect, it } from 'vitest';
import { defaultLimits } from '../limits.js';
import { readDocx } from './index.js';
import { emptyTally, tallyElements } from './tally.js';
import { docx, type FixtureParts, p, r } from './testing.js';

function tallied(xml: string) {
  const tally = emptyTally();
  tallyElements(new TextEncoder().encode(xml), tally, defaultLimits);
  return tally;
}

describe('the elements of a part', () => {
  it.each([
    ['<a><b/><c>x</c></a>', 3, 0],
    ['<w:p/><w:p ><w:r/></w:p>\n<w:p\n/>', 4, 3],
    ['<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>', 4, 3],
    ['<x:p></x:p><p/><w:pPr/><w:t/><w:tcPr/><w:trPr/>', 6, 2],
    ['<?xml version="1.0"?><!-- <w:p/> -- > <w:p/> --><w:p/>', 3, 1],
    ['<a><![CDATA[<w:p/>]]<w:p/>]]></a><w:p/>', 3, 1],
    ['', 0, 0],
    ['<', 1, 0],
    ['<!-- without an end <w:p/>', 1, 0],
  ])('are counted before they are built: %s', (xml, elements, paragraphs) => {
    expect(tallied(xml)).toMatchObject({ elements, paragraphs, characters: 0 });
  });

  it.each([
    ['<w:p w:a="1" b=\'2\'/><c d = "x=y>z"/>', { elements: 2, attributes: 3 }],
    ['<a b="<w:p>=">x = y</a>', { elements: 1, attributes: 1, paragraphs: 0 }],
    ['<a b="it\'s" c=\'"\'/>', { elements: 1, attributes: 2 }],
    ['<a b="without an end', { elements: 1, attributes: 1 }],
    ['<w:p<w:p/>', { elements: 2 }],
    ['<w:style w:styleId="a"/><w:styles/><w:pStyle/><style/>', { elements: 4, styles: 2 }],
    [`<a b="${'x'.repeat(2000)}"/><a b="x"/>`, { attributes: 2, attributeBytes: 2008 }],
  ])('are counted with their attributes: %s', (xml, counts) => {
    expect(tallied(xml)).toMatchObject(counts);
  });

  it('add up over the parts', () => {
    const tally = emptyTally();
    const bytes = new TextEncoder().encode('<w:p/>'.repeat(6));
    tallyElements(bytes, tally, { ...defaultLimits, paragraphs: 10 });
    expect(() => tallyElements(bytes, tally, { ...defaultLimits, paragraphs: 10 })).toThrow(/more than 10/);
  });
});

/** Random letters in comments hold a file of repeats below the ratio at which it is refused anyway. */
function many(piece: string, count: number): string {
  const block = piece.repeat(1000);
  let state = 1;
  const letter = () => {
    state = (state * 48271) % 0x7fffffff;
    return String.fromCharCode(97 + (state % 26));
  };
  const noise = () => `<!--${Array.from({ length: block.length / 50 }, letter).join('')}-->`;
  return Array.from({ length: count / 1000 }, () => block + noise()).join('');
}

describe('a small Word file of very many', () => {
  it.each<[string, string, FixtureParts]>([
    ['empty paragraphs', 'paragraphs', { body: many('<w:p/>', 1_400_000) }],
    ['rows', 'paragraphs', { body: `<w:tbl>${many('<w:tr/>', 400_000)}</w:tbl>` }],
    ['cells', 'paragraphs', { body: `<w:tbl><w:tr>${many('<w:tc/>', 400_000)}</w:tr></w:tbl>` }],
    ['runs', 'xmlElements', { body: `<w:p>${many('<w:r/>', 1_100_000)}</w:p>` }],
    [
      'comments',
      'paragraphs',
      { body: p('x'), comments: many('<w:comment w:id="1"><w:p/></w:comment>', 200_000) },
    ],
    [
      'footnotes',
      'paragraphs',
      { body: p('x'), footnotes: many('<w:footnote w:id="1"><w:p/></w:footnote>', 200_000) },
    ],
    ['comments of XML', 'xmlElements', { body: many('<!---->', 1_100_000) }],
    ['instructions of XML', 'xmlElements', { body: many('<?a?>', 1_100_000) }],
    ['attributes', 'xmlAttributes', { body: many(`<w:p${' a=""'.repeat(100)}/>`, 20_000) }],
    ['letters in attributes', 'attributeMegabytes', { body: many(`<w:p a="${'x'.repeat(1000)}"/>`, 18_000) }],
    ['references', 'characters', { body: many(`<w:t>${'&#120;'.repeat(100)}</w:t>`, 42_000) }],
    [
      'styles',
      'styles',
      {
        body: p('x'),
        styles: Array.from({ length: 25_000 }, (_, i) => `<w:style w:styleId="s${i}"/>`).join(''),
      },
    ],
    ['characters', 'characters', { body: p('word '.repeat(80)).repeat(11_000) }],
  ])('%s is refused before anything is built of them', async (_, name, parts) => {
    const bytes = docx(parts);
    expect(bytes.length).toBeLessThan(1_500_000);
    const limits = { ...defaultLimits, ratio: 500 };
    const before = process.memoryUsage().rss;
    await expect(readDocx(bytes, { limits })).rejects.toMatchObject({
      code: 'limit',
      message: expect.stringMatching(new RegExp(`more than [\\d,]+ .*--limit ${name}=\\d+`)),
    });
    expect(process.memoryUsage().rss - before).toBeLessThan(300_000_000);
  });

  it('runs and tabs is read where it stays within the limits', async () => {
    const body = `<w:p>${r('A report.')}<w:r>${'<w:tab/>'.repeat(50_000)}</w:r></w:p>`;
    const { blocks } = await readDocx(docx({ body }), { limits: { ...defaultLimits, ratio: 5000 } });
    expect(blocks[0]?.text).toMatch(/^A report\./);
  });
});

describe('parts in pieces', () => {
  it('are read over the borders of what is decoded at once, in UTF-8 and UTF-16', async () => {
    const words = 'Änne – naïve 𝒜 '.repeat(40_000);
    const texts = async (bytes: Uint8Array) => (await readDocx(bytes)).blocks.map(({ text }) => text);
    expect(await texts(docx(p(words)))).toEqual([words.trim()]);
  });
});
