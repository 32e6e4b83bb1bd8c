import { SaxesParser, type SaxesTagNS } from 'saxes';
import type { ReadLimits } from '../limits.js';
import { UnreadableError } from '../unreadable.js';
import { damaged } from './zip.js';

/** An element of a part. Names carry the usual prefix of their namespace whatever the file calls it. */
export interface XmlElement {
  readonly name: string;
  /** Attributes by their name with the usual prefix ("w:val"); attributes without a namespace have none. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006';
const strict = 'http://purl.oclc.org/ooxml';

/** Transitional and Strict namespaces (ECMA-376 Part 1 and Part 4) by the prefix that Word gives them. */
const prefixes: Readonly<Record<string, string>> = {
  [word]: 'w',
  [`${strict}/wordprocessingml/main`]: 'w',
  [`${office}/relationships`]: 'r',
  [`${strict}/officeDocument/relationships`]: 'r',
  [`${office}/math`]: 'm',
  [`${strict}/officeDocument/math`]: 'm',
  [`${office}/extended-properties`]: 'ep',
  [`${strict}/officeDocument/extendedProperties`]: 'ep',
  [`${office}/custom-properties`]: 'cust',
  [`${strict}/officeDocument/customProperties`]: 'cust',
  [`${office}/docPropsVTypes`]: 'vt',
  [`${strict}/officeDocument/docPropsVTypes`]: 'vt',
  'http://schemas.openxmlformats.org/package/2006/metadata/core-properties': 'cp',
  'http://purl.org/dc/elements/1.1/': 'dc',
  'http://schemas.openxmlformats.org/package/2006/relationships': 'rel',
  'http://schemas.openxmlformats.org/package/2006/content-types': 'ct',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.openxmlformats.org/drawingml/2006/diagram': 'dgm',
  [`${strict}/drawingml/diagram`]: 'dgm',
  'http://schemas.openxmlformats.org/drawingml/2006/main': 'a',
  [`${strict}/drawingml/main`]: 'a',
  'urn:schemas-microsoft-com:vml': 'v',
  'http://schemas.microsoft.com/office/word/2010/wordml': 'w14',
  'http://schemas.microsoft.com/office/word/2012/wordml': 'w15',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingShape': 'wps',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingGroup': 'wpg',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas': 'wpc',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing': 'wp14',
  'http://www.w3.org/XML/1998/namespace': 'xml',
};

/** A report of 80,000 words has about 150,000 elements. */
const maximumElements = 3_000_000;

/** Elements whose text is text even where it is blank. */
const keepsBlanks = new Set(['w:t', 'w:delText', 'w:instrText', 'm:t']);

/**
 * Parses an XML part into a tree. There is no DTD in OOXML, so none is accepted; depth and size are bounded.
 * @throws UnreadableError `damaged` or `limit`
 */
export function parseXml(bytes: Uint8Array, limits: ReadLimits): XmlElement {
  const parser = new SaxesParser({ xmlns: true, position: false });
  const root = { name: '', attributes: {}, children: [] as (XmlElement | string)[] };
  const open = [root];
  let elements = 0;
  parser.on('error', (error) => {
    throw damaged('a part of it is not well-formed XML', error);
  });
  parser.on('doctype', () => {
    throw damaged('it declares a document type, which no Word file does');
  });
  parser.on('opentag', (tag) => {
    if (open.length > limits.xmlDepth || ++elements > maximumElements) throw tooDeep();
    const element = { name: nameOf(tag.uri, tag.local), attributes: attributesOf(tag), children: [] };
    (open.at(-1) ?? root).children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => {
    open.pop();
  });
  const addText = (text: string) => {
    const parent = open.at(-1) ?? root;
    if (keepsBlanks.has(parent.name) || text.trim() !== '') parent.children.push(text);
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.write(decode(bytes)).close();
  const element = root.children.find((child) => typeof child !== 'string');
  if (!element) throw damaged('a part of it is empty');
  return element;
}

function attributesOf(tag: SaxesTagNS): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const key in tag.attributes) {
    const attribute = tag.attributes[key];
    if (attribute && attribute.prefix !== 'xmlns' && !attribute.local.startsWith('rsid')) {
      attributes[attribute.uri ? nameOf(attribute.uri, attribute.local) : attribute.name] = attribute.value;
    }
  }
  return attributes;
}

function nameOf(uri: string, local: string): string {
  return `${prefixes[uri] ?? '?'}:${local}`;
}

/** The usual prefix of a namespace; null for one that no part of this reader knows. */
export function prefixOf(uri: string): string | null {
  return prefixes[uri] ?? null;
}

function decode(bytes: Uint8Array): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}

function tooDeep(): UnreadableError {
  return new UnreadableError(
    'limit',
    'The Word file is nested or filled far beyond what a report needs, so it was not read. Save it as a new .docx in Word.',
  );
}

/** The child elements of an element, its text left out. */
export function elementsOf(element: XmlElement): XmlElement[] {
  return element.children.filter((child): child is XmlElement => typeof child !== 'string');
}

/** The first child element of a name; undefined where there is none. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((c): c is XmlElement => typeof c !== 'string' && c.name === name);
}

/** The `w:val` of the first child of a name; undefined where there is none. */
export function childValue(element: XmlElement | undefined, name: string): string | undefined {
  return child(element, name)?.attributes['w:val'];
}

/** On/off of a toggle such as `w:b`: undefined where the element is absent (ECMA-376 17.17.4). */
export function toggleOf(element: XmlElement | undefined, name: string): boolean | undefined {
  const toggle = child(element, name);
  if (!toggle) return undefined;
  const value = toggle.attributes['w:val'];
  return value !== '0' && value !== 'false' && value !== 'off';
}

/** The text directly inside an element. */
export function textOf(element: XmlElement): string {
  return element.children.filter((c) => typeof c === 'string').join('');
}
