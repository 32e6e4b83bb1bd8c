import { beyondLimit, counted, fileTooLarge, type ReadLimits } from '../limits.js';
import { UnreadableError } from '../unreadable.js';
import { loadPdfjs, type PdfDocument } from './pdfjs.js';

/**
 * Opens a PDF without scripts, forms, fonts to draw with, or anything fetched.
 *
 * @throws UnreadableError `empty`, `wrong-type`, `too-large`, `encrypted`, `damaged` or `limit`.
 */
export async function openPdf(bytes: Uint8Array, limits: ReadLimits): Promise<PdfDocument> {
  checkFile(bytes, limits);
  const pdfjs = await loadPdfjs();
  const task = pdfjs.getDocument({
    // pdfjs takes the buffer over and empties it; a copy also turns a Node Buffer into plain bytes.
    data: new Uint8Array(bytes),
    verbosity: pdfjs.VerbosityLevel.ERRORS,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    enableXfa: false,
    disableAutoFetch: true,
    disableStream: true,
    disableRange: true,
    // Images are never decoded: only the words and the rules of tables are wanted.
    maxImageSize: 1,
    stopAtErrors: false,
  });
  try {
    const document = await task.promise;
    if (document.numPages > limits.pages) {
      const pages = document.numPages;
      const what = `This PDF has ${counted(pages)} pages; at most ${counted(limits.pages)} are read. Save the report itself, without its enclosures, as a PDF of its own.`;
      throw beyondLimit(limits, 'pages', what, pages);
    }
    return document;
  } catch (error) {
    await task.destroy().catch(() => undefined);
    throw explain(error);
  }
}

/**
 * Whether the bytes may be a PDF at all.
 *
 * @throws UnreadableError `empty`, `wrong-type` or `too-large`.
 */
export function checkFile(bytes: Uint8Array, limits: ReadLimits): void {
  if (bytes.length === 0) {
    throw new UnreadableError('empty', 'This file is empty. Save or download the report again.');
  }
  if (bytes.length > limits.fileBytes) {
    throw fileTooLarge(bytes.length, limits);
  }
  // The header may stand anywhere in the first 1,024 bytes.
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  if (!head.includes('%PDF') && !head.includes('%FDF')) {
    throw new UnreadableError(
      'wrong-type',
      'This is not a PDF, although its name may say so. Open it in the program that made it and save it as .docx or PDF.',
    );
  }
}

/** Puts what pdfjs throws on opening or reading into words for the author. */
export function explain(error: unknown): UnreadableError {
  if (error instanceof UnreadableError) return error;
  const cause = { cause: error };
  if (error instanceof Error && error.name === 'PasswordException') {
    return new UnreadableError(
      'encrypted',
      'This PDF is locked with a password. Save a copy without the password, or read the Word file instead.',
      cause,
    );
  }
  if (error instanceof Error && /encryption|security handler/i.test(error.message)) {
    return new UnreadableError(
      'encrypted',
      'This PDF is locked in a way that cannot be opened here, for example with a certificate. Save a copy without the protection, or read the Word file instead.',
      cause,
    );
  }
  return new UnreadableError(
    'damaged',
    'This PDF is damaged or incomplete and cannot be opened. Export it from Word again, or download it again.',
    cause,
  );
}
