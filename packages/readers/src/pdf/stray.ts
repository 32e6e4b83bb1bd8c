const ofPdfjs =
  /^(?:PasswordException|UnknownErrorException|InvalidPDFException|ResponseException|FormatError|AbortException|MissingDataException|ParserEOFException|XRefEntryException|XRefParseException|Jbig2Error|JpegError|DNLMarkerError|EOIMarkerError|JpxError)$/;

/**
 * Whether a rejection that nobody awaits is pdfjs's about a damaged file. It reads a page's fonts and pictures side by
 * side, and leaves the others unheard when one of them fails; what matters reaches the reader by the promises that it
 * awaits. Whoever runs a reader should let such a rejection pass: the file may be read all the same.
 */
export function isStrayOfPdfjs(error: unknown): boolean {
  return error instanceof Error && ofPdfjs.test(error.name);
}
