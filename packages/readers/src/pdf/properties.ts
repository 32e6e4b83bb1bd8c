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
  properties.push(...furtherProperties(info, found.metadata as XmpValues | null));
  return { properties, tagged: (found as { hasStructTree?: boolean }).hasStructTree !== false };
}

type XmpValues = Iterable<readonly [string, unknown]>;

/** Properties of the XMP packet that programs write: dates, numbers, versions. */
const technical =
  /^(?:pdf:|pdfaid:|pdfuaid:|pdfx:|xmprights:marked|xap:|xmp:(?!label|nickname)|xmpmm:|dc:(?:format|language|date|type|title|description|creator)$|rdf:|stfnt:|xmptpg:|illustrator:|pdfxid:|x:)/;

/** The author's own properties, and what the XMP packet holds beside the known ones. */
function furtherProperties(
  info: Readonly<Record<string, unknown>>,
  metadata: XmpValues | null,
): { kind: 'property'; property: string; text: string }[] {
  const own = info['Custom'];
  const custom = typeof own === 'object' && own !== null ? Object.entries(own) : [];
  const xmp = metadata ? [...metadata].filter(([name]) => !technical.test(name)) : [];
  return [...custom, ...xmp].flatMap(([name, value]) => {
    const text = words(value);
    const property = /^dc:contributor$/.test(name) ? 'contributor' : `custom:${name}`;
    return text === '' || !/\p{L}/u.test(text) ? [] : [{ kind: 'property' as const, property, text }];
  });
}

function words(value: unknown): string {
  if (Array.isArray(value)) return value.map(words).filter(Boolean).join('; ');
  return typeof value === 'string' ? value.replace(/\p{Cc}/gu, '').trim() : '';
}
