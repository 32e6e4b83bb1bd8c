import type { Places } from '../../unseen/places.js';
import type { WordPackage } from '../package.js';
import type { ReadSources } from '../read-sources.js';
import { child, childValue, elementsOf, textOf, type XmlElement } from '../xml.js';
import { MarkupReader } from './markup.js';
import { localName, plainText } from './plain-text.js';

/** Adds the parts that stand beside the body: settings, custom XML, charts, building blocks, unused headers and notes. */
export function addSideParts(file: WordPackage, sources: ReadSources, places: Places): void {
  const shown = new Set(sources.stories.map(({ part }) => part));
  const wordings = new Set<string>();
  for (const { kind, part } of sources.stories) {
    if (kind !== 'header' && kind !== 'footer') continue;
    const root = file.sidePart(part);
    if (root) wordings.add(plainText(root));
  }
  const { inside } = file.allRelationships();
  for (const { type, target } of inside) {
    const root = () => file.sidePart(target);
    if ((type === 'header' || type === 'footer') && !shown.has(target)) {
      const part = root();
      const words = part ? plainText(part) : '';
      if (part && !wordings.has(words)) places.add(`unused-${type}`, words);
    } else if (type === 'settings') addSettings(root(), places);
    else if (type === 'styles') addStyleNames(root(), places);
    else if (type === 'numbering') addListNames(root(), places);
    else if (type === 'customXml') addCustomXml(root(), places);
    else if (type === 'people') addPeople(root(), places);
    else if (/^(?:chart|chartEx)$/.test(type)) addTexts(root(), 'chart-text', places);
    else if (/^diagram(?:Data|Drawing)$/.test(type)) addTexts(root(), 'diagram-text', places);
    else if (type === 'glossaryDocument') addBuildingBlocks(root(), places);
  }
  addUnusedNotes(file, places);
}

function addSettings(root: XmlElement | null, places: Places): void {
  const variables = child(root ?? undefined, 'w:docVars');
  for (const { attributes } of variables ? elementsOf(variables) : [])
    places.add('document-variable', `${attributes['w:name'] ?? ''}: ${attributes['w:val'] ?? ''}`);
  const merge = child(root ?? undefined, 'w:mailMerge');
  const values = (element: XmlElement): string[] => [
    ...Object.values(element.attributes),
    ...elementsOf(element).flatMap(values),
  ];
  if (merge)
    places.add(
      'linked-content',
      values(merge)
        .filter((value) => /\p{L}{3}/u.test(value))
        .join('\n'),
    );
}

/** Names of the author's own styles, and other names of styles: Word's lists show them, and the pages do not. */
function addStyleNames(root: XmlElement | null, places: Places): void {
  for (const style of root ? elementsOf(root) : []) {
    const own = /^(?:1|true|on)$/.test(style.attributes['w:customStyle'] ?? '');
    if (own) places.add('style-name', childValue(style, 'w:name') ?? '');
    places.add('style-name', childValue(style, 'w:aliases') ?? '');
  }
}

function addListNames(root: XmlElement | null, places: Places): void {
  for (const list of root ? elementsOf(root) : []) places.add('style-name', childValue(list, 'w:name') ?? '');
}

/** Schemas of forms and content types hold words of the program's, not of an author's. */
const schemas = /^(?:contentTypeSchema|FormTemplates|Receivers|schema|datastoreItem)$/;

function addCustomXml(root: XmlElement | null, places: Places): void {
  if (!root || schemas.test(localName(root))) return;
  const lines: string[] = [];
  const visit = (element: XmlElement) => {
    if (lines.length > 5_000) return;
    const text = textOf(element).trim();
    if (text !== '') lines.push(`${localName(element)}: ${text}`);
    for (const [name, value] of Object.entries(element.attributes))
      if (/\p{L}{2}/u.test(value) && !/^(?:https?:\/\/schemas|urn:)/.test(value) && name !== 'xml:space')
        lines.push(`${name.slice(name.indexOf(':') + 1)}: ${value}`);
    for (const inner of elementsOf(element)) visit(inner);
  };
  visit(root);
  places.add('custom-xml', lines.join('\n'));
}

/** Word remembers everybody who has commented, even after their comments are gone (MS-DOCX, 2.5.3.6). */
function addPeople(root: XmlElement | null, places: Places): void {
  for (const person of root ? elementsOf(root) : []) {
    places.add('name-of-commenter', person.attributes['w15:author'] ?? '');
    const presence = child(person, 'w15:presenceInfo')?.attributes['w15:userId'];
    // Most are numbers; some are addresses.
    if (presence?.includes('@')) places.add('name-of-commenter', presence.replace(/^.*::([^:]+)::.*$/, '$1'));
  }
}

function addTexts(root: XmlElement | null, property: string, places: Places): void {
  const texts: string[] = [];
  const visit = (element: XmlElement) => {
    if (/^(?:t|v|f|tx)$/.test(localName(element))) {
      const text = textOf(element).trim();
      if (/\p{L}/u.test(text)) texts.push(text);
    }
    for (const inner of elementsOf(element)) visit(inner);
  };
  if (root) visit(root);
  places.add(property, [...new Set(texts)].join('\n'));
}

/** The glossary document: building blocks that travel with the file, and the prompts of its controls. */
function addBuildingBlocks(root: XmlElement | null, places: Places): void {
  const parts = child(root ?? undefined, 'w:docParts');
  for (const part of parts ? elementsOf(parts) : []) {
    const properties = child(part, 'w:docPartPr');
    const name = childValue(properties, 'w:name') ?? '';
    if (!/^(?:[0-9A-F]{32}|DefaultPlaceholder_\w+)$/i.test(name)) places.add('building-block', name);
    places.add('building-block', plainText(part));
    new MarkupReader(places).read(part);
  }
}

/** Notes to which nothing in the text refers any more, as when their place was deleted. */
function addUnusedNotes(file: WordPackage, places: Places): void {
  for (const kind of ['footnote', 'endnote']) {
    const name = file.related(`${kind}s`);
    const root = name === null ? null : file.sidePart(name);
    if (!root) continue;
    const used = new Set<string>();
    const visit = (element: XmlElement) => {
      if (element.name === 'w:del' || element.name === 'w:moveFrom') return;
      if (element.name === `w:${kind}Reference`) used.add(element.attributes['w:id'] ?? '');
      for (const inner of elementsOf(element)) visit(inner);
    };
    visit(file.document);
    for (const note of elementsOf(root)) {
      const { 'w:id': id, 'w:type': type } = note.attributes;
      const plain = type === undefined || type === 'normal';
      if (note.name === `w:${kind}` && plain && id !== undefined && !used.has(id))
        places.add('unused-note', plainText(note));
    }
  }
}
