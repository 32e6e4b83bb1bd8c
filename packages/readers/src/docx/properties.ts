import type { BlockInput } from '@dhrlint/draft';
import type { WordPackage } from './package.js';
import { deepText, elementsOf, textOf, type XmlElement } from './xml.js';

/** Core and extended properties that say something of the report or of who wrote it, by element name. */
const known: Readonly<Record<string, string>> = {
  'dc:title': 'title',
  'dc:subject': 'subject',
  'dc:creator': 'author',
  'cp:keywords': 'keywords',
  'dc:description': 'description',
  'cp:lastModifiedBy': 'last-modified-by',
  'cp:category': 'category',
  'cp:contentStatus': 'status',
  'ep:Company': 'company',
  'ep:Manager': 'manager',
  'ep:HyperlinkBase': 'link-base',
  'ep:Template': 'template',
  'dc:identifier': 'identifier',
  'cp:version': 'version',
};

/** What the file says of itself: core, extended and custom properties (ECMA-376 Part 2, 11; Part 1, 22.2 and 22.3). */
export function readProperties(file: WordPackage): BlockInput[] {
  const blocks: BlockInput[] = [];
  const add = (property: string, value: string) => {
    const text = value.trim();
    if (text !== '') blocks.push({ kind: 'property', text, property });
  };
  for (const root of [partOfType(file, 'core-properties'), partOfType(file, 'extended-properties')]) {
    for (const element of root ? elementsOf(root) : []) {
      const property = known[element.name];
      if (property) add(property, textOf(element));
      // Links that the text once had stay in this list.
      else if (element.name === 'ep:HLinks') add('link-target', deepText(element));
    }
  }
  const custom = partOfType(file, 'custom-properties');
  for (const element of custom ? elementsOf(custom) : []) {
    const name = element.attributes['name'];
    const value = elementsOf(element)[0];
    if (name && value) add(`custom:${name}`, deepText(value));
  }
  return blocks;
}

/** Number of pages as Word last counted them; null where the file does not say. */
export function readPageCount(file: WordPackage): number | null {
  const root = partOfType(file, 'extended-properties');
  const pages = root && elementsOf(root).find((element) => element.name === 'ep:Pages');
  const count = pages ? Number(textOf(pages)) : 0;
  return Number.isInteger(count) && count > 0 ? count : null;
}

function partOfType(file: WordPackage, type: string): XmlElement | null {
  // Strict files name the types without hyphens.
  const plain = type.replace('-', '').toLowerCase();
  const found = file.relationships('').find((r) => r.type.replace('-', '').toLowerCase() === plain);
  return found ? file.part(found.target) : null;
}
