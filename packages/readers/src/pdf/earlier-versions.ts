import type { BlockInput } from '@dhrlint/draft';
import type { ReadLimits } from '../limits.js';
import { UnreadableError } from '../unreadable.js';
import { openPdf } from './open.js';
import type { PdfDocument } from './pdfjs.js';
import { readFileFacts } from './properties.js';
import type { RawFile } from './raw-file.js';

/** How many earlier versions are read, the latest of them. */
const mostVersions = 4;
/** Words of one version that are given, in UTF-16 code units. */
const longest = 20_000;

/**
 * What earlier versions of a PDF say and the last one does not. A program that saves "over" a PDF adds the changed
 * objects at its end and leaves what was there (ISO 32000-1, 7.5.6): cut at an earlier end, the file is the earlier
 * version.
 */
export async function readEarlierVersions(
  bytes: Uint8Array,
  file: RawFile,
  document: PdfDocument,
  limits: ReadLimits,
): Promise<readonly BlockInput[]> {
  const ends = file.earlierEnds().slice(-mostVersions);
  if (ends.length === 0) return [];
  const known = lettersOf((await linesOf(document)).map(({ text }) => text).join(' '));
  const properties = new Set((await readFileFacts(document)).properties.map(({ text }) => text));
  const blocks: BlockInput[] = [];
  const seen = new Set<string>();
  for (const end of ends) {
    const earlier = await openPdf(bytes.subarray(0, end), limits).catch((error: unknown) => {
      if (error instanceof UnreadableError) return null;
      throw error;
    });
    if (!earlier) continue;
    try {
      const gone = (await linesOf(earlier)).filter(({ text }) => {
        const letters = lettersOf(text);
        if (letters.length < 2 || known.includes(letters) || seen.has(letters)) return false;
        seen.add(letters);
        return true;
      });
      const text = gone
        .map((line) => line.text)
        .join('\n')
        .slice(0, longest);
      if (text !== '')
        blocks.push({ kind: 'hidden', hiding: 'earlier-version', text, page: gone[0]?.page ?? null });
      for (const { property, text: value } of (await readFileFacts(earlier)).properties) {
        if (properties.has(value)) continue;
        properties.add(value);
        blocks.push({ kind: 'property', property: `earlier-${property ?? 'property'}`, text: value });
      }
    } finally {
      await earlier.loadingTask.destroy().catch(() => undefined);
    }
  }
  return blocks;
}

interface LineOfPage {
  readonly text: string;
  readonly page: number;
}

async function linesOf(document: PdfDocument): Promise<readonly LineOfPage[]> {
  const lines: LineOfPage[] = [];
  for (let page = 1; page <= document.numPages; page++) {
    const content = await document
      .getPage(page)
      .then((found) => found.getTextContent())
      .catch(() => null);
    let text = '';
    for (const item of content?.items ?? []) {
      if (!('str' in item)) continue;
      text += item.str;
      if (!item.hasEOL) continue;
      lines.push({ text: text.trim(), page });
      text = '';
    }
    lines.push({ text: text.trim(), page });
  }
  return lines.filter(({ text }) => text !== '');
}

/** Letters and figures only: blanks and breaks fall otherwise when a page is set anew. */
function lettersOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
