import type { DraftFormat } from '@dhrlint/draft';
import { UnreadableError } from './unreadable.js';

/** Formats that Word opens and saves as .docx, by the ending of the file's name. */
const convertible: Readonly<Record<string, string>> = {
  doc: 'a Word 97–2003 document',
  dot: 'a Word 97–2003 template',
  odt: 'an OpenDocument text',
  rtf: 'a Rich Text file',
  wpd: 'a WordPerfect document',
};

const endings: Readonly<Record<string, DraftFormat>> = {
  docx: 'docx',
  docm: 'docx',
  dotx: 'docx',
  pdf: 'pdf',
  md: 'markdown',
  markdown: 'markdown',
  txt: 'text',
  text: 'text',
};

/** The ending of a file's name in lower case, without its dot; empty where there is none. */
export function fileEnding(fileName: string): string {
  return /\.([a-z0-9]+)$/i.exec(fileName)?.[1]?.toLowerCase() ?? '';
}

/** The format that a file's name promises; null where it is none that can be read. */
export function formatByName(fileName: string): DraftFormat | null {
  return endings[fileEnding(fileName)] ?? null;
}

/**
 * The format of a file, by its first bytes and only then by its name: files are renamed, bytes are not.
 * @throws UnreadableError `empty`, or `wrong-type` with what to do instead.
 */
export function detectFormat(bytes: Uint8Array, fileName: string): DraftFormat {
  if (bytes.length === 0) {
    throw new UnreadableError('empty', 'The file is empty. Check that it was saved or copied completely.');
  }
  const ending = fileEnding(fileName);
  if (startsWith(bytes, '{\\rtf')) throw saveAsDocx(convertible['rtf'] ?? '');
  if (startsWith(bytes, 'PK')) {
    if (ending === 'odt') throw saveAsDocx(convertible['odt'] ?? '');
    if (ending === 'pages') throw exportAsDocx();
    return 'docx';
  }
  // An OLE container is a document of Word 97–2003, or a .docx with a password: the DOCX reader tells which.
  if (startsWith(bytes, '\xD0\xCF\x11\xE0')) {
    if (ending === 'docx' || ending === 'docm') return 'docx';
    throw saveAsDocx(convertible[ending] ?? convertible['doc'] ?? '');
  }
  if (latin1(bytes.subarray(0, 1024)).includes('%PDF-')) return 'pdf';
  if (bytes.every((byte) => byte === 0)) {
    throw new UnreadableError(
      'damaged',
      'The file holds nothing but zeros: it was not copied completely. Copy or save it again.',
    );
  }
  const promised = formatByName(fileName);
  if (promised === 'docx' || promised === 'pdf') return promised;
  if (convertible[ending]) throw saveAsDocx(convertible[ending]);
  if (ending === 'pages') throw exportAsDocx();
  if (promised && !isBinary(bytes)) return promised;
  throw new UnreadableError(
    'wrong-type',
    'This is no kind of file that dhrlint reads. It reads Word (.docx), PDF, Markdown (.md) and plain text (.txt).',
  );
}

/** Text of a Markdown or plain text file: UTF-8, UTF-16 with a byte order mark, or else Windows-1252. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return windows1252(bytes);
  }
}

/** The characters of the bytes 0x80 to 0x9F; Node's decoder of this name gives control characters for them. */
const c1 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

function windows1252(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) {
    text += byte >= 0x80 && byte <= 0x9f ? c1.charAt(byte - 0x80) : String.fromCharCode(byte);
  }
  return text;
}

function isBinary(bytes: Uint8Array): boolean {
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return !utf16 && bytes.subarray(0, 8192).includes(0);
}

function saveAsDocx(what: string): UnreadableError {
  return new UnreadableError(
    'wrong-type',
    `This is ${what}. Open it in Word, choose File, Save As, “Word Document (.docx)”, and check that copy.`,
  );
}

function exportAsDocx(): UnreadableError {
  return new UnreadableError(
    'wrong-type',
    'This is a Pages document. Open it in Pages, choose File, Export To, Word, and check that copy.',
  );
}

function startsWith(bytes: Uint8Array, prefix: string): boolean {
  return latin1(bytes.subarray(0, prefix.length)) === prefix;
}

function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
