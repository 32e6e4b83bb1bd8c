import { SaxesParser } from 'saxes';
import { beyondLimit, counted, type ReadLimits, tooManyCharacters } from '../limits.js';
import { emptyTally, type Tally, tallyElements } from './tally.js';
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
  'urn:schemas-microsoft-com:office:office': 'o',
  'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing': 'wp',
  [`${strict}/drawingml/wordprocessingDrawing`]: 'wp',
  'http://schemas.openxmlformats.org/drawingml/2006/picture': 'pic',
  [`${strict}/drawingml/picture`]: 'pic',
  'http://schemas.microsoft.com/office/word/2010/wordml': 'w14',
  'http://schemas.microsoft.com/office/word/2012/wordml': 'w15',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingShape': 'wps',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingGroup': 'wpg',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas': 'wpc',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing': 'wp14',
  'http://www.w3.org/XML/1998/namespace': 'xml',
};

/** The prefix that Word gives a namespace; null for one that this reader does not know. */
export function usualPrefix(namespace: string): string | null {
  return prefixes[namespace] ?? null;
}

/** Elements whose text is text even where it is blank. */
const keepsBlanks = new Set(['w:t', 'w:delText', 'w:instrText', 'm:t']);

/** Formatting and housekeeping that this reader never looks at: left out of the tree, which halves it. */
const leftOut = new Set(
  (
    'w:lang w:szCs w:bCs w:iCs w:noProof w:kern w:u w:spacing w:tabs w:pBdr w:rtl w:cs w:position w:shadow ' +
    'w:proofErr w:bookmarkEnd w:contextualSpacing w:keepNext w:keepLines w:widowControl w:snapToGrid ' +
    'w:suppressLineNumbers w:tcBorders w:tcMar w:tcW w:tblBorders w:tblCellMar w:tblGrid w:rsids ' +
    'w:latentStyles w:textAlignment w:effect w:rsid w:nsid w:tmpl w:multiLevelType'
  ).split(' '),
);

/** Elements of which only the attributes count: who changed the format, not what it was before. */
const emptied = new Set(
  'w:pPrChange w:rPrChange w:sectPrChange w:tblPrChange w:tblPrExChange w:trPrChange w:tcPrChange w:tblGridChange'.split(
    ' ',
  ),
);

const noAttributes: Readonly<Record<string, string>> = {};
const noChildren: readonly (XmlElement | string)[] = [];

interface OpenElement extends XmlElement {
  attributes: Readonly<Record<string, string>>;
  children: (XmlElement | string)[];
}

/** Bytes that are decoded and parsed at once: the text of a whole part never stands beside its bytes. */
const pieceBytes = 1 << 20;

/**
 * Parses an XML part into a tree. There is no DTD in OOXML, so none is accepted; depth and size are bounded.
 * @param tally what the parts before it hold, to which its own is added
 * @throws UnreadableError `damaged` or `limit`
 */
export function parseXml(bytes: Uint8Array, limits: ReadLimits, tally: Tally = emptyTally()): XmlElement {
  const utf8 = asUtf8(bytes);
  tallyElements(utf8, tally, limits);
  const root: OpenElement = { name: '', attributes: noAttributes, children: [] };
  const tree = new TreeBuilder(root, limits, tally);
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false });
  parser.on('error', (error) => {
    throw damaged('a part of it is not well-formed XML', error);
  });
  parser.on('doctype', () => {
    throw damaged('it declares a document type, which no Word file does');
  });
  parser.on('opentag', (tag) => tree.open(tag.name, tag.attributes));
  parser.on('closetag', () => tree.close());
  parser.on('text', (text) => tree.text(text));
  parser.on('cdata', (text) => tree.text(text));
  const decoder = new TextDecoder();
  for (let at = 0; at < utf8.length; at += pieceBytes)
    parser.write(decoder.decode(utf8.subarray(at, at + pieceBytes), { stream: true }));
  parser.write(decoder.decode()).close();
  const element = root.children.find((child) => typeof child !== 'string');
  if (!element) throw damaged('a part of it is empty');
  return element;
}

class TreeBuilder {
  private readonly stack: OpenElement[];
  private scope = new Scope(null, {});
  private readonly scopes: Scope[] = [];
  /** Depth inside an element that is left out. */
  private skipped = 0;

  constructor(
    root: OpenElement,
    private readonly limits: ReadLimits,
    private readonly tally: Tally,
  ) {
    this.stack = [root];
  }

  open(tag: string, attributes: Record<string, string>): void {
    const depth = this.stack.length + this.skipped;
    if (depth > this.limits.xmlDepth) throw tooDeep(this.limits);
    if (this.skipped > 0) {
      this.skipped++;
      return;
    }
    this.scopes.push(this.scope);
    this.scope = this.scope.enter(attributes);
    const name = this.scope.element(tag);
    if (leftOut.has(name) || emptied.has(this.stack.at(-1)?.name ?? '')) {
      this.skipped = 1;
      return;
    }
    const element: OpenElement = {
      name,
      attributes: this.attributes(attributes),
      children: noChildren as (XmlElement | string)[],
    };
    this.append(element);
    this.stack.push(element);
  }

  close(): void {
    if (this.skipped > 0) this.skipped--;
    else this.stack.pop();
    if (this.skipped === 0) this.scope = this.scopes.pop() ?? this.scope;
  }

  text(text: string): void {
    const parent = this.stack.at(-1);
    if (this.skipped > 0 || !parent) return;
    if (!keepsBlanks.has(parent.name) && !/\S/.test(text)) return;
    this.tally.characters += text.length;
    if (this.tally.characters > this.limits.characters) throw tooManyCharacters(this.limits);
    this.append(text);
  }

  private append(child: XmlElement | string): void {
    const parent = this.stack.at(-1);
    if (!parent) return;
    if (parent.children === noChildren) parent.children = [child];
    else parent.children.push(child);
  }

  private attributes(raw: Record<string, string>): Readonly<Record<string, string>> {
    let attributes: Record<string, string> | null = null;
    for (const key in raw) {
      const name = this.scope.attribute(key);
      if (name === null) continue;
      attributes ??= {};
      attributes[name] = raw[key] ?? '';
    }
    return attributes ?? noAttributes;
  }
}

/** The namespaces in force at an element. */
class Scope {
  private readonly elements = new Map<string, string>();
  private readonly attributes = new Map<string, string | null>();

  constructor(
    private readonly outer: Scope | null,
    private readonly declared: Readonly<Record<string, string>>,
  ) {}

  /** The scope of a child element: this one, unless it declares namespaces of its own. */
  enter(attributes: Record<string, string>): Scope {
    let declared: Record<string, string> | null = null;
    for (const key in attributes) {
      if (key !== 'xmlns' && !key.startsWith('xmlns:')) continue;
      declared ??= {};
      declared[key === 'xmlns' ? '' : key.slice(6)] = attributes[key] ?? '';
    }
    return declared ? new Scope(this, declared) : this;
  }

  /** An element's name with the usual prefix. */
  element(tag: string): string {
    let name = this.elements.get(tag);
    if (name === undefined) {
      const colon = tag.indexOf(':');
      name = `${this.prefix(colon < 0 ? '' : tag.slice(0, colon))}:${tag.slice(colon + 1)}`;
      this.elements.set(tag, name);
    }
    return name;
  }

  /** An attribute's name with the usual prefix; null for declarations and for Word's revision marks of saving. */
  attribute(key: string): string | null {
    let name = this.attributes.get(key);
    if (name === undefined) {
      const colon = key.indexOf(':');
      const local = key.slice(colon + 1);
      const dropped = key === 'xmlns' || key.startsWith('xmlns:') || local.startsWith('rsid');
      name = dropped ? null : colon < 0 ? key : `${this.prefix(key.slice(0, colon))}:${local}`;
      this.attributes.set(key, name);
    }
    return name;
  }

  private prefix(prefix: string): string {
    if (prefix === 'xml') return 'xml';
    for (let scope: Scope | null = this; scope; scope = scope.outer) {
      const uri = scope.declared[prefix];
      if (uri !== undefined) return usualPrefix(uri) ?? '?';
    }
    return '?';
  }
}

/** The text of a part, which is UTF-8 or UTF-16. */
export function decodeXml(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes);
}

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
}

function asUtf8(bytes: Uint8Array): Uint8Array {
  return encodingOf(bytes) === 'utf-8' ? bytes : new TextEncoder().encode(decodeXml(bytes));
}

function tooDeep(limits: ReadLimits) {
  const what = `The Word file has elements nested more than ${counted(limits.xmlDepth)} deep, which no report needs, so it was not read.`;
  return beyondLimit(limits, 'xmlDepth', what);
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

/** All text inside an element, that of each element on a line of its own. */
export function deepText(element: XmlElement): string {
  const own = textOf(element).trim();
  return [own, ...elementsOf(element).map(deepText)].filter((text) => text !== '').join('\n');
}
