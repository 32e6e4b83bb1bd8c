// Each format has an entry of its own (@dhrlint/readers/text, /docx, /pdf), so that only what is used is loaded.
import type { Draft } from '@dhrlint/draft';
import { detectFormat } from './detect.js';
import { defaultLimits, fileTooLarge, type ReadLimits } from './limits.js';
import type { EditedText, MarkdownReader } from './text/index.js';
import type { Reading } from './text/reading.js';
import { UnreadableError } from './unreadable.js';

export { fileEnding, formatByName } from './detect.js';
export {
  defaultLimits,
  howToRaise,
  type LimitSetting,
  limitSettings,
  limitsBySetting,
  type ReadLimits,
} from './limits.js';
export { isStrayOfPdfjs } from './pdf/stray.js';
export { EditedText, type SourceText, type TextEdit } from './text/edited-text.js';
export { inWholeSource, type Reading } from './text/reading.js';
export { type UnreadableCode, UnreadableError } from './unreadable.js';

/**
 * Reads a report from the bytes of its file. The format is told by the bytes first, then by the name's ending.
 * @param fileName name of the file, with its ending; no path is needed
 * @throws UnreadableError with a code and a sentence that tells the author what to do
 */
export async function readDraft(
  bytes: Uint8Array,
  fileName: string,
  limits: ReadLimits = defaultLimits,
): Promise<Draft> {
  if (bytes.length > limits.fileBytes) {
    throw fileTooLarge(bytes.length, limits);
  }
  return withWords(await readAs(detectFormat(bytes, fileName), bytes, limits));
}

/**
 * Reads one draft in Markdown or plain text again and again while it is written, as {@link readDraft} would read a file
 * of the same text.
 */
export class WrittenDraftReader {
  readonly #fileName: string;
  readonly #limits: ReadLimits;
  #markdown: MarkdownReader | null = null;

  constructor(fileName: string, limits: ReadLimits = defaultLimits) {
    this.#fileName = fileName;
    this.#limits = limits;
  }

  /** @throws UnreadableError with a code and a sentence that tells the author what to do */
  async read(source: string | EditedText): Promise<Reading> {
    if (source.length * mostBytes > this.#limits.fileBytes) {
      const bytes = new TextEncoder().encode(source.toString());
      if (bytes.length > this.#limits.fileBytes) throw fileTooLarge(bytes.length, this.#limits);
    }
    const format = detectFormat(new TextEncoder().encode(source.slice(0, tellingStart)), this.#fileName);
    if (format !== 'markdown') {
      const bytes = new TextEncoder().encode(source.toString());
      return { draft: withWords(await readAs(format, bytes, this.#limits)), baseOf: () => 0, reworded: null };
    }
    this.#markdown ??= new (await import('./text/index.js')).MarkdownReader();
    const reading = this.#markdown.reread(source);
    withWords(reading.draft);
    return reading;
  }
}

/** Bytes that a UTF-16 code unit takes at most. */
const mostBytes = 3;
/** How much of a text tells its format; whatever follows is text, too. */
const tellingStart = 16_384;

function withWords(draft: Draft): Draft {
  if (draft.blocks.some(({ kind, text }) => kind !== 'property' && /\p{L}/u.test(text))) return draft;
  throw new UnreadableError(
    'no-text',
    'No words were found in the file. Check that it is the report and not only pictures of its pages.',
  );
}

/** The readers of Word files and PDFs are large, so they are loaded when a file asks for them. */
async function readAs(format: Draft['format'], bytes: Uint8Array, limits: ReadLimits): Promise<Draft> {
  switch (format) {
    case 'docx':
      return (await import('./docx/index.js')).readDocx(bytes, { limits });
    case 'pdf':
      return (await import('./pdf/index.js')).readPdf(bytes, { limits });
    case 'markdown': {
      const { boundedText, readMarkdown } = await import('./text/index.js');
      return readMarkdown(boundedText(bytes, limits));
    }
    case 'text': {
      const { boundedText, readText } = await import('./text/index.js');
      return readText(boundedText(bytes, limits));
    }
  }
}
