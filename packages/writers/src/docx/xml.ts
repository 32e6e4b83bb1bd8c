import type { ReadLimits } from '@dhrlint/readers';
import { UnreadableError } from '@dhrlint/readers';
import { damaged, decodeXml, usualPrefix } from '@dhrlint/readers/ooxml';
import { SaxesParser } from 'saxes';

/**
 * An element of a part that can be changed and written back: unlike the reader's tree it keeps everything. Names and
 * attributes carry the usual prefix of their namespace ("w:p", "w:val"), whatever the file calls it; those of a
 * namespace that nobody knows keep the file's own.
 */
export class Element {
  children: (Element | string)[];

  constructor(
    readonly name: string,
    readonly attributes: Map<string, string> = new Map(),
    children: (Element | string)[] = [],
    /** The name and the attributes' names as the file writes them, where that is not as above. */
    readonly raw?: { readonly name: string; readonly attributes: ReadonlyMap<string, string> },
  ) {
    this.children = children;
  }

  get elements(): Element[] {
    return this.children.filter((child): child is Element => typeof child !== 'string');
  }

  /** The first child of a name. */
  child(name: string): Element | undefined {
    return this.elements.find((child) => child.name === name);
  }

  /** The text of this element and of all in it. */
  get text(): string {
    return this.children.map((child) => (typeof child === 'string' ? child : child.text)).join('');
  }

  /** This element and all in it, in the order of the file. */
  *all(): Generator<Element> {
    yield this;
    for (const child of this.children) if (typeof child !== 'string') yield* child.all();
  }
}

/** Makes an element by its usual name: `element('w:comment', { 'w:id': '1' }, [...])`. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  children: (Element | string)[] = [],
): Element {
  return new Element(name, new Map(Object.entries(attributes)), children);
}

/**
 * Puts others in the place of the elements below one, innermost first.
 * @param change gives what stands in an element's place: itself, nothing, or others
 */
export function rewrite(
  root: Element,
  change: (element: Element, parent: Element) => Element | readonly (Element | string)[],
): void {
  let same = true;
  const children = root.children.flatMap((child) => {
    if (typeof child === 'string') return [child];
    rewrite(child, change);
    const changed = change(child, root);
    if (changed === child) return [child];
    same = false;
    return changed instanceof Element ? [changed] : [...changed];
  });
  if (!same) root.children = children;
}

/** Namespaces that elements made by {@link element} may be of; declared where the file does not declare them. */
const namespaces: Readonly<Record<string, string>> = {
  w: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  w14: 'http://schemas.microsoft.com/office/word/2010/wordml',
  w15: 'http://schemas.microsoft.com/office/word/2012/wordml',
  r: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/**
 * Parses a part into a tree that can be written back. Comments and processing instructions of XML itself are dropped.
 * @throws UnreadableError `damaged` or `limit`
 */
export function parseForWriting(bytes: Uint8Array, limits: ReadLimits): Element {
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false });
  const top = new Element('');
  const open: { readonly element: Element; readonly scope: ReadonlyMap<string, string> }[] = [
    { element: top, scope: new Map() },
  ];
  const last = () => open.at(-1) as (typeof open)[number];
  const text = (words: string) => {
    last().element.children.push(words);
  };
  parser.on('error', (error) => {
    throw damaged('a part of it is not well-formed XML', error);
  });
  parser.on('doctype', () => {
    throw damaged('it declares a document type, which no Word file does');
  });
  parser.on('opentag', (tag) => {
    if (open.length > limits.xmlDepth) {
      throw new UnreadableError('limit', 'The Word file is nested far beyond what a report needs.');
    }
    const parent = last();
    const scope = scopeOf(parent.scope, tag.attributes);
    const element = elementOf(tag.name, tag.attributes, scope);
    parent.element.children.push(element);
    open.push({ element, scope });
  });
  parser.on('closetag', () => open.pop());
  parser.on('text', text);
  parser.on('cdata', text);
  parser.write(decodeXml(bytes)).close();
  const [root] = top.elements;
  if (!root) throw damaged('a part of it is empty');
  return root;
}

/** Prefixes that are declared at an element, with those of the elements around it. */
function scopeOf(
  outer: ReadonlyMap<string, string>,
  attributes: Readonly<Record<string, string>>,
): ReadonlyMap<string, string> {
  let scope: Map<string, string> | null = null;
  for (const key in attributes) {
    if (key !== 'xmlns' && !key.startsWith('xmlns:')) continue;
    scope ??= new Map(outer);
    scope.set(key === 'xmlns' ? '' : key.slice(6), attributes[key] ?? '');
  }
  return scope ?? outer;
}

function elementOf(
  tag: string,
  attributes: Readonly<Record<string, string>>,
  scope: ReadonlyMap<string, string>,
): Element {
  const own = new Map<string, string>();
  const raw = new Map<string, string>();
  for (const key in attributes) {
    const declares = key === 'xmlns' || key.startsWith('xmlns:');
    const name = declares || !key.includes(':') ? key : usualName(key, scope);
    own.set(name, attributes[key] ?? '');
    if (name !== key) raw.set(name, key);
  }
  const name = usualName(tag, scope);
  return new Element(
    name,
    own,
    [],
    name === tag && raw.size === 0 ? undefined : { name: tag, attributes: raw },
  );
}

function usualName(raw: string, scope: ReadonlyMap<string, string>): string {
  const colon = raw.indexOf(':');
  const prefix = colon < 0 ? '' : raw.slice(0, colon);
  const usual = usualPrefix(scope.get(prefix) ?? '');
  return usual === null || usual === prefix ? raw : `${usual}:${raw.slice(colon + 1)}`;
}

/** The bytes of a part. */
export function serialize(root: Element): Uint8Array {
  const out: string[] = [declaration];
  write(root, new Map(), out);
  return new TextEncoder().encode(out.join(''));
}

function write(element: Element, outer: ReadonlyMap<string, string>, out: string[]): void {
  const attributes = Object.fromEntries(element.attributes);
  let scope = scopeOf(outer, attributes);
  const name = element.raw?.name ?? element.name;
  out.push('<', name);
  for (const [key, value] of element.attributes) {
    out.push(' ', element.raw?.attributes.get(key) ?? key, '="', escapedAttribute(value), '"');
  }
  for (const used of element.raw ? [] : [element.name, ...element.attributes.keys()]) {
    const prefix = /^(\w+):/.exec(used)?.[1] ?? '';
    const namespace = namespaces[prefix];
    if (namespace === undefined || scope.has(prefix)) continue;
    out.push(' xmlns:', prefix, '="', namespace, '"');
    scope = new Map([...scope, [prefix, namespace]]);
  }
  if (element.children.length === 0) {
    out.push('/>');
    return;
  }
  out.push('>');
  for (const child of element.children) {
    if (typeof child === 'string') out.push(escaped(child));
    else write(child, scope, out);
  }
  out.push('</', name, '>');
}

function escaped(text: string): string {
  return text.replace(/[&<>"\r]/g, (sign) => escapes[sign] ?? sign);
}

/** Bare line ends and tabs in an attribute are read as blanks, so they are written as references. */
function escapedAttribute(value: string): string {
  return escaped(value).replace(/[\n\t]/g, (sign) => (sign === '\n' ? '&#10;' : '&#9;'));
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
};
