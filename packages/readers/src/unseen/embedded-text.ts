import { Archive } from '../docx/zip.js';
import type { ReadLimits } from '../limits.js';
import { UnreadableError } from '../unreadable.js';
import { stringsIn } from './strings.js';

/** Bounds on what is taken from a file inside the file. */
const inside: Pick<ReadLimits, 'entryBytes' | 'totalBytes' | 'zipEntries'> = {
  entryBytes: 10 * 1024 * 1024,
  totalBytes: 30 * 1024 * 1024,
  zipEntries: 2_000,
};
const longest = 90_000;

/**
 * The words of a file that is embedded in or attached to another: those of all parts of an Office file, the readable
 * strings of anything else. Files inside of it are not opened in turn.
 */
export function embeddedText(bytes: Uint8Array, limits: ReadLimits): string {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    try {
      return packageText(new Archive(bytes, { ...limits, ...inside }));
    } catch (error) {
      if (!(error instanceof UnreadableError)) throw error;
    }
  }
  const text = utf8Text(bytes);
  return text === null ? stringsIn(bytes) : text.slice(0, longest);
}

function packageText(archive: Archive): string {
  const found: string[] = [];
  let length = 0;
  for (const name of archive.names()) {
    if (!/\.xml$/i.test(name) || /(?:styles|theme\d*|settings|fontTable|numbering)\.xml$/i.test(name))
      continue;
    if (length > longest) break;
    let part: Uint8Array | null = null;
    try {
      part = archive.read(name);
    } catch (error) {
      if (!(error instanceof UnreadableError)) throw error;
    }
    const text = part ? withoutTags(new TextDecoder().decode(part)) : '';
    length += text.length;
    if (text !== '') found.push(text);
  }
  return found.join('\n').slice(0, longest);
}

/** The text between the tags of an XML part, and the names of sheets and authors that stand in attributes. */
export function withoutTags(xml: string): string {
  const attributes = [...xml.matchAll(/\b(?:name|userId|author|w:author|displayName)="([^"]{2,200})"/g)].map(
    (found) => found[1] ?? '',
  );
  const text = xml
    .slice(0, 4 * 1024 * 1024)
    .replace(/<\/(?:w:p|a:p|si|t|row)>/g, '\n')
    .replace(/<[^<>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');
  return [text, ...new Set(attributes)].join('\n').trim();
}

/** The text of a plain-text file; null for bytes that are none. */
function utf8Text(bytes: Uint8Array): string | null {
  const start = bytes.subarray(0, longest * 2);
  if (start.includes(0)) return null;
  return new TextDecoder().decode(start);
}
