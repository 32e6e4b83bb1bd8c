import { strFromU8, strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readDocx } from './index.js';
import { docxParts, p, style } from './testing.js';

type Parts = Record<string, Uint8Array>;

const whole: Parts = docxParts({
  body: p('Café: the panel met.') + p('Rowan’s mother wrote to it.'),
  styles: style('Normal', 'Normal'),
  settings: '<w:zoom w:percent="100"/>',
  core: '<dc:creator>A</dc:creator>',
});

const inEveryPart = (change: (xml: string) => Uint8Array): Parts =>
  Object.fromEntries(Object.entries(whole).map(([name, data]) => [name, change(strFromU8(data))]));

const utf16 = (xml: string, bigEndian: boolean): Uint8Array => {
  const bytes = new Uint8Array(2 * xml.length + 2);
  const view = new DataView(bytes.buffer);
  [...`\uFEFF${xml}`].forEach((sign, i) => {
    view.setUint16(2 * i, sign.charCodeAt(0), !bigEndian);
  });
  return bytes;
};

const strictNamespaces = (xml: string) =>
  xml
    .replaceAll(
      'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
      'http://purl.oclc.org/ooxml/wordprocessingml/main',
    )
    .replaceAll(
      'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
      'http://purl.oclc.org/ooxml/officeDocument/relationships',
    );

function without(...names: readonly string[]): Parts {
  return Object.fromEntries(Object.entries(whole).filter(([name]) => !names.includes(name)));
}

/** The body under another name, as Word Online writes it. */
function renamed(): Parts {
  const { 'word/document.xml': body, 'word/_rels/document.xml.rels': pointers, ...others } = whole;
  const top = strFromU8(whole['_rels/.rels'] ?? new Uint8Array());
  return {
    ...others,
    '_rels/.rels': strToU8(top.replace('"word/document.xml"', '"/word/document2.xml"')),
    'word/document2.xml': body ?? new Uint8Array(),
    'word/_rels/document2.xml.rels': pointers ?? new Uint8Array(),
  };
}

describe('a Word file of another program', () => {
  it.each<[string, Uint8Array]>([
    ['with byte order marks', zipSync(inEveryPart((xml) => strToU8(`\uFEFF${xml}`)))],
    ['in UTF-16', zipSync(inEveryPart((xml) => utf16(xml, false)))],
    ['in UTF-16 with the high byte first', zipSync(inEveryPart((xml) => utf16(xml, true)))],
    ['in Strict', zipSync(inEveryPart((xml) => strToU8(strictNamespaces(xml))))],
    ['not packed', zipSync(whole, { level: 0 })],
    ['whose body has another name', zipSync(renamed())],
    [
      'without styles, settings and properties',
      zipSync(without('word/styles.xml', 'word/settings.xml', 'docProps/core.xml')),
    ],
    ['without types', zipSync(without('[Content_Types].xml'))],
    ['without pointers', zipSync(without('_rels/.rels', 'word/_rels/document.xml.rels'))],
  ])('is read: %s', async (_, bytes) => {
    const { blocks } = await readDocx(bytes);
    expect(blocks.filter(({ kind }) => kind === 'paragraph').map(({ text }) => text)).toEqual([
      'Café: the panel met.',
      'Rowan’s mother wrote to it.',
    ]);
  });
});
