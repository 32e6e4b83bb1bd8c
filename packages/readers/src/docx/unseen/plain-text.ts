import { elementsOf, textOf, type XmlElement } from '../xml.js';

/** All words in an element, shown or not, its paragraphs on lines of their own. */
export function plainText(element: XmlElement): string {
  const pieces: string[] = [];
  const visit = (part: XmlElement) => {
    if (part.name === 'w:t' || part.name === 'w:delText' || part.name === 'a:t') pieces.push(textOf(part));
    else if (part.name === 'w:tab' || part.name === 'w:br') pieces.push(' ');
    for (const inner of elementsOf(part)) visit(inner);
    if (part.name === 'w:p' || part.name === 'a:p') pieces.push('\n');
  };
  visit(element);
  return pieces
    .join('')
    .replace(/\n{2,}/g, '\n')
    .trim();
}

/** An element's name without its prefix. */
export function localName(element: XmlElement): string {
  return element.name.slice(element.name.indexOf(':') + 1);
}
