import type { BlockInput } from '@dhrlint/draft';
import type { PdfDocument } from './pdfjs.js';

/** Properties by the names of the information dictionary and of the XMP packet. */
const names: readonly (readonly [property: string, info: string, xmp: string])[] = [
  ['title', 'Title', 'dc:title'],
  ['subject', 'Subject', 'dc:description'],
  ['author', 'Author', 'dc:creator'],
  ['keywords', 'Keywords', 'pdf:keywords'],
  ['creator', 'Creator', 'xmp:creatortool'],
  ['producer', 'Producer', 'pdf:producer'],
];

/** What the file says of itself. Where its two places differ, both are given. */
export async function readProperties(document: PdfDocument): Promise<BlockInput[]> {
  const found = await document.getMetadata().catch(() => null);
  if (!found) return [];
  const info = found.info as Readonly<Record<string, unknown>>;
  return names.flatMap(([property, infoName, xmpName]) => {
    const values = [info[infoName], found.metadata?.get(xmpName)].map(words).filter((value) => value !== '');
    return [...new Set(values)].map((text) => ({ kind: 'property' as const, property, text }));
  });
}

function words(value: unknown): string {
  if (Array.isArray(value)) return value.map(words).filter(Boolean).join('; ');
  return typeof value === 'string' ? value.replace(/\p{Cc}/gu, '').trim() : '';
}
