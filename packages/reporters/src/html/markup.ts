import { printableLines } from '../printable.js';

/** Markup that is safe to put into a page as it is. */
export class Markup {
  constructor(readonly text: string) {}
}

/** What may stand in a template: strings are escaped, nothing comes of null and false. */
export type Insert = Markup | string | number | null | false | readonly Insert[];

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * Markup from a template. Whatever is inserted is escaped unless it is markup itself, so that no text of a report can
 * become part of the page; attributes must stand in double quotation marks.
 */
export function html(template: TemplateStringsArray, ...inserts: readonly Insert[]): Markup {
  return new Markup(
    template
      .map((part, index) => part + (index < inserts.length ? written(inserts[index] ?? null) : ''))
      .join(''),
  );
}

function written(insert: Insert): string {
  if (insert instanceof Markup) return insert.text;
  if (insert === null || insert === false) return '';
  if (typeof insert === 'object') return insert.map(written).join('');
  return printableLines(String(insert)).replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}
