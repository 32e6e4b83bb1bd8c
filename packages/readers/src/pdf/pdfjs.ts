import type * as Pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';

export type PdfLibrary = typeof Pdfjs;
export type PdfDocument = Pdfjs.PDFDocumentProxy;
export type PdfPage = Pdfjs.PDFPageProxy;

let loaded: Promise<PdfLibrary> | undefined;

/**
 * Loads pdfjs with its worker code in the same thread: a reader runs in a worker of ours that has a limit of
 * memory and time, and a second thread would escape it. The worker code registers itself on `globalThis`, where
 * pdfjs looks for it before it would start a thread or fetch a script.
 */
export function loadPdfjs(): Promise<PdfLibrary> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<PdfLibrary> {
  // On loading, pdfjs complains about canvas classes that only drawing needs.
  const warn = console.warn;
  console.warn = (...data: unknown[]) => {
    if (!String(data[0]).startsWith('Warning: Cannot ')) warn(...data);
  };
  const withdraw = standIn();
  try {
    const library = await import('pdfjs-dist/legacy/build/pdf.mjs');
    // @ts-expect-error the worker's entry point has no types
    await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
    return library;
  } finally {
    console.warn = warn;
    withdraw();
  }
}

/**
 * pdfjs makes a matrix while it loads, with a class that Node has only through an optional package of its own that
 * some platforms lack. It is for drawing, so a class that can do nothing serves until the library is loaded.
 */
function standIn(): () => void {
  const place = globalThis as { DOMMatrix?: unknown };
  if (place.DOMMatrix) return () => {};
  class Matrix {}
  place.DOMMatrix = Matrix;
  return () => {
    if (place.DOMMatrix === Matrix) delete place.DOMMatrix;
  };
}
