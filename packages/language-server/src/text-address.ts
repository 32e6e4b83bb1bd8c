import { URI } from 'vscode-uri';

/** Scheme of the texts of reports in Word and PDF, which the server gives (`workspace/textDocumentContent`). */
export const textScheme = 'dhrlint-text';

/** Such a text is no Word file: editors tell by the ending how to show it. */
const ending = '.txt';

/** The address of a report's text. */
export function textAddress(path: string): string {
  return URI.file(path)
    .with({ scheme: textScheme, path: `${URI.file(path).path}${ending}` })
    .toString();
}

/** The file whose text an address names; null where it names none. */
export function fileOfText(address: string): string | null {
  const uri = URI.parse(address);
  if (uri.scheme !== textScheme || !uri.path.endsWith(ending)) return null;
  return uri.with({ scheme: 'file', path: uri.path.slice(0, -ending.length) }).fsPath;
}
