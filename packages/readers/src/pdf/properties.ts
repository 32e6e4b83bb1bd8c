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

/** What the file says of itself, and whether it holds a structure tree. */
export interface FileFacts {
  /** Where the file's two places for a property differ, both are given. */
  readonly properties: readonly BlockInput[];
  readonly tagged: boolean;
}

export async function readFileFacts(document: PdfDocument): Promise<FileFacts> {
  const found = await document.getMetadata().catch(() => null);
  if (!found) return { properties: [], tagged: true };
  const info = found.info as Readonly<Record<string, unknown>>;
  const properties = names.flatMap(([property, infoName, xmpName]) => {
    const values = [info[infoName], found.metadata?.get(xmpName)].map(words).filter((value) => value !== '');
    return [...new Set(values)].map((text) => ({ kind: 'property' as const, property, text }));
  });
  return { properties, tagged: (found as { hasStructTree?: boolean }).hasStructTree !== false };
}

function words(value: unknown): string {
  if (Array.isArray(value)) return value.map(words).filter(Boolean).join('; ');
  return typeof value === 'string' ? value.replace(/\p{Cc}/gu, '').trim() : '';
}
