import type { Account } from '../../removals.js';
import type { Element } from '../xml.js';
import { isOn } from './hidden-text.js';

/**
 * Takes the references to headers and footers out of the sections that no page shows: of first pages and even pages
 * where no section from there on asks for them. A section without a reference of its own has that of the one before.
 */
export function takeUnusedRunningText(document: Element, settings: Element | null): void {
  const evenAndOdd = isOn(settings?.child('w:evenAndOddHeaders'));
  const sections = [...document.all()].filter(({ name }) => name === 'w:sectPr');
  const unused = new Set<Element>();
  for (const kind of ['header', 'footer'] as const) {
    for (const type of ['first', 'even']) {
      let last: { readonly reference: Element; used: boolean } | null = null;
      const references: { readonly reference: Element; used: boolean }[] = [];
      for (const section of sections) {
        const own = section.elements.find(
          ({ name, attributes }) => name === `w:${kind}Reference` && attributes.get('w:type') === type,
        );
        if (own) {
          last = { reference: own, used: false };
          references.push(last);
        }
        if (last && (type === 'even' ? evenAndOdd : isOn(section.child('w:titlePg')))) last.used = true;
      }
      for (const { reference, used } of references) if (!used) unused.add(reference);
    }
  }
  for (const section of sections) {
    section.children = section.children.filter((child) => typeof child === 'string' || !unused.has(child));
  }
}

/** Takes the notes out to which nothing in the report refers any more. */
export function takeUnusedNotes(
  notes: Element,
  kind: 'footnote' | 'endnote',
  roots: readonly Element[],
  account: Account,
): void {
  const used = new Set<string>();
  for (const root of roots) {
    for (const { name, attributes } of root.all()) {
      if (name === `w:${kind}Reference`) used.add(attributes.get('w:id') ?? '');
    }
  }
  notes.children = notes.children.filter((note) => {
    if (typeof note === 'string' || note.name !== `w:${kind}`) return true;
    const type = note.attributes.get('w:type');
    const plain = type === undefined || type === 'normal';
    if (!plain || used.has(note.attributes.get('w:id') ?? '')) return true;
    account.took('unused-note', note.text);
    return false;
  });
}
