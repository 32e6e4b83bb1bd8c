import { deepText, elementsOf, type XmlElement } from './xml.js';

/** Whether a header or a footer shows the number of its page: a PAGE field of either form, however deep it stands. */
export function numbersPages(part: XmlElement): boolean {
  if (part.name === 'w:pgNum') return true;
  if (part.name === 'w:fldSimple' && isPage(part.attributes['w:instr'] ?? '')) return true;
  // Word may break the code of one field over several runs.
  if (part.name === 'w:p') {
    const codes = elementsOf(part).flatMap((run) =>
      elementsOf(run).filter(({ name }) => name === 'w:instrText'),
    );
    if (isPage(codes.map(deepText).join(''))) return true;
  }
  if (part.name === 'w:instrText') return isPage(deepText(part));
  return elementsOf(part).some(numbersPages);
}

function isPage(code: string): boolean {
  return /\bPAGE\b/i.test(code);
}
