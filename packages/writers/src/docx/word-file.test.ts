import { defaultLimits } from '@dhrlint/readers';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { WordFile } from './word-file.js';
import { element, parseForWriting, serialize } from './xml.js';

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const relationships = 'http://schemas.openxmlformats.org/package/2006/relationships';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function file(parts: Readonly<Record<string, string>>): WordFile {
  const content = Object.entries(parts).map(([name, text]) => [name, strToU8(text)] as const);
  return new WordFile(zipSync(Object.fromEntries(content)), defaultLimits);
}

const parts = {
  'word/document.xml': `<w:document xmlns:w="${word}"><w:body><w:p/></w:body></w:document>`,
  '_rels/.rels': `<Relationships xmlns="${relationships}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
  '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/main"/></Types>`,
};

describe('a part', () => {
  const roundTrip = (xml: string) => strFromU8(serialize(parseForWriting(strToU8(xml), defaultLimits)));
  const body = (xml: string) => xml.replace(/^<\?xml[^>]*>\s*/, '');

  it('is written as it was read', () => {
    const xml = `<w:document xmlns:w="${word}" xmlns:q="urn:q" mc:Ignorable="q"><w:p q:a="1 &amp; &quot;2&quot;"><w:t xml:space="preserve"> a &lt; b </w:t><q:x/></w:p></w:document>`;
    expect(body(roundTrip(xml))).toBe(xml);
  });

  it('is read by the usual names and written by its own', () => {
    const xml = `<x:document xmlns:x="${word}"><x:p x:val="1"/></x:document>`;
    const root = parseForWriting(strToU8(xml), defaultLimits);
    expect(root.name).toBe('w:document');
    expect(root.child('w:p')?.attributes.get('w:val')).toBe('1');
    root.children.push(element('w:p', { 'w:val': '2' }, ['a']));
    expect(body(strFromU8(serialize(root)))).toBe(
      `<x:document xmlns:x="${word}"><x:p x:val="1"/><w:p w:val="2" xmlns:w="${word}">a</w:p></x:document>`,
    );
  });

  it('must not declare a document type', () => {
    expect(() => roundTrip('<!DOCTYPE a><a/>')).toThrow('declares a document type');
  });
});

describe('WordFile', () => {
  it('adds a part with its type and a pointer to it', () => {
    const word = file(parts);
    word.set('word/comments.xml', element('w:comments'));
    word.declareType('word/comments.xml', 'application/comments');
    expect(word.point(word.main, `${office}/comments`, 'word/comments.xml')).toBe('rId1');
    const again = new WordFile(word.toBytes(), defaultLimits);
    expect(again.pointers('word/document.xml')).toEqual([
      {
        id: 'rId1',
        type: `${office}/comments`,
        kind: 'comments',
        target: 'word/comments.xml',
        outside: false,
      },
    ]);
    expect(again.typeOf('word/comments.xml')).toBe('application/comments');
    expect(again.tree('word/comments.xml')?.name).toBe('w:comments');
  });

  it('drops a part with its relationships and its type', () => {
    const word = file({
      ...parts,
      'word/_rels/document.xml.rels': `<Relationships xmlns="${relationships}"/>`,
    });
    word.drop('word/document.xml');
    expect(Object.keys(unzipSync(word.toBytes()))).toEqual(['[Content_Types].xml', '_rels/.rels']);
    expect(word.typeOf('word/document.xml')).toBe('application/xml');
  });

  it('gives the same bytes each time, the list of parts first', () => {
    const bytes = file(parts).toBytes();
    expect(bytes).toEqual(file(parts).toBytes());
    expect(Object.keys(unzipSync(bytes))[0]).toBe('[Content_Types].xml');
  });
});
