import type { Location } from '@dhrlint/engine';
import { printable } from './printable.js';

/** What stands before the number of the paragraph that something hangs on or stands in. */
const things: Readonly<Partial<Record<Location['part'], string>>> = {
  footnote: 'footnote',
  endnote: 'endnote',
  comment: 'comment',
  revision: 'tracked change',
  textbox: 'text box',
  table: 'table',
};

/** Where something stands, as the panel's letters cite it: "5.1.3, page 12", "footnote to 5.1.3, page 12". */
export function placeInWords(location: Location): string {
  const page = location.page === null ? null : `page ${location.page}`;
  return [thing(location), page].filter((word) => word !== null).join(', ') || 'a paragraph without a number';
}

function thing({ part, paragraph }: Location): string | null {
  const number = paragraph === null ? null : printable(paragraph);
  switch (part) {
    case 'document':
      return 'the whole report';
    case 'filename':
      return 'the name of the file';
    case 'metadata':
      return 'the properties of the file';
    case 'header':
      return 'the page header';
    case 'footer':
      return 'the page footer';
    case 'cover':
      return 'the front page';
    case 'body':
      return number;
    case 'table':
      return number === null ? 'table' : `${number} (table)`;
    default: {
      const name = things[part] ?? part;
      return number === null ? name : `${name} to ${number}`;
    }
  }
}

/** The heading that findings of a place stand under. */
export function sectionInWords(location: Location): string {
  switch (location.part) {
    case 'document':
      return 'The report as a whole';
    case 'filename':
    case 'metadata':
      return 'The file itself';
    case 'header':
    case 'footer':
      return 'Page headers and footers';
    case 'cover':
      return 'Front page';
    default:
      if (location.section === null) return 'Before the first heading';
      return printable([location.sectionNumber, location.section].filter((part) => part !== null).join(' '));
  }
}
