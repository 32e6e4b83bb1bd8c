import { isNameOfWord } from '@dhrlint/readers/ooxml';
import type { Account } from '../../removals.js';
import { type Element, rewrite } from '../xml.js';

/** Namespaces of the alternates that Word 2010 and LibreOffice show, so that the older copy beside them is not needed. */
const shownEverywhere = /^(?:wps|wpg|wpc|wp14|w14|w15|a14|v)$/;
const fileName = /(?:[\\/]|\.(?:jpe?g|png|gif|bmp|tiff?|emf|wmf|svg|webp|heic))/i;

/**
 * Cleans the drawings of a part: names of pictures, addresses of their files, what was there before an effect, the
 * older copy of a text box. Alternative texts stay, as readers who cannot see need them, and are listed.
 */
export function cleanDrawings(root: Element, account: Account): void {
  rewrite(root, (inner) => (inner.name === 'mc:AlternateContent' ? withoutFallback(inner, account) : inner));
  rewrite(root, (inner, parent) => {
    const { name, attributes } = inner;
    if (/^(?:\w+:)?(?:docPr|cNvPr)$/.test(name)) cleanProperties(inner, account);
    if (name === 'w:tblCaption' || name === 'w:tblDescription') keep(attributes.get('w:val'), account);
    if (name === 'v:imagedata') {
      takeName(inner, 'o:title', account);
      take(inner, ['o:href', 'r:href'], account);
    } else if (name.startsWith('v:')) {
      keep(attributes.get('alt'), account);
      keep(attributes.get('title'), account);
    }
    if (name === 'a:blip') cleanBlip(inner, account);
    if (name === 'a:srcRect' && [...attributes.values()].some((cut) => Number(cut) > 0))
      account.kept('cropped-picture');
    if (name === 'a:ext' && parent.name === 'a:extLst' && holdsOriginal(inner)) {
      account.took('original-picture');
      return [];
    }
    return inner;
  });
}

function keep(words: string | undefined, account: Account): void {
  if (words?.trim()) account.kept('alternative-text', words);
}

function withoutFallback(alternates: Element, account: Account): Element {
  const choice = alternates.child('mc:Choice');
  const fallback = alternates.child('mc:Fallback');
  const needs = (choice?.attributes.get('Requires') ?? '').split(/\s+/);
  if (!choice || !fallback || !needs.every((prefix) => shownEverywhere.test(prefix))) return alternates;
  const [words, older] = [choice, fallback].map(wordsIn);
  if (words !== older && older !== '') account.took('fallback-text', older);
  alternates.children = alternates.children.filter((child) => child !== fallback);
  return alternates;
}

/** The words in an element without the codes of fields. */
function wordsIn(element: Element): string {
  const words = [...element.all()].filter(({ name }) => /^(?:w|a):t$/.test(name));
  return words
    .map(({ text }) => text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

function cleanProperties(properties: Element, account: Account): void {
  const { attributes } = properties;
  takeName(properties, 'name', account);
  for (const name of ['descr', 'title']) {
    const words = attributes.get(name);
    if (!words?.trim()) continue;
    // Older programs put the name of the picture's file here.
    if (!/\s/.test(words.trim()) && fileName.test(words)) {
      account.took('picture-name', words);
      attributes.delete(name);
    } else keep(words, account);
  }
}

function takeName(drawing: Element, attribute: string, account: Account): void {
  const name = drawing.attributes.get(attribute)?.trim();
  if (!name || isNameOfWord(name)) return;
  account.took('picture-name', name);
  if (attribute === 'name')
    drawing.attributes.set('name', `Picture ${drawing.attributes.get('id') ?? ''}`.trim());
  else drawing.attributes.delete(attribute);
}

function take(drawing: Element, attributes: readonly string[], account: Account): void {
  for (const name of attributes) {
    const value = drawing.attributes.get(name);
    if (value === undefined) continue;
    if (name.startsWith('o:')) account.took('linked-content', value);
    drawing.attributes.delete(name);
  }
}

/** A picture that stands in the file needs no address of the file that it came from. */
function cleanBlip(blip: Element, account: Account): void {
  if (!blip.attributes.has('r:link')) return;
  if (blip.attributes.has('r:embed')) blip.attributes.delete('r:link');
  else {
    account.refuse(
      'A picture of the report is not in the file but only linked to another place. In Word go to File, Info, Edit Links to Files, and choose Break Link.',
    );
  }
}

/** The picture as it was before Word put an artistic effect on it. */
function holdsOriginal(extension: Element): boolean {
  return extension.elements.some(({ name }) => name.endsWith(':imgProps'));
}
