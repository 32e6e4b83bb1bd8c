import type { Diagnostic } from 'vscode-languageserver/node';
import { URI } from 'vscode-uri';
import type { OutlinedText } from './checked-text.js';
import type { Client } from './client.js';
import { diagnosticsOf } from './diagnostics.js';

/** The address of the file itself. */
export function fileAddress(path: string): string {
  return URI.file(path).toString();
}

/**
 * The diagnostics of a report in Word or PDF for the list of problems, at its file: an editor cannot show places in it,
 * so that each names its place in words and leads to the place in the report's text.
 */
export function fileDiagnostics(checked: OutlinedText, client: Client): Diagnostic[] {
  const { uri, shown, points, failure } = checked;
  const offset = failure === null ? 0 : 1;
  return diagnosticsOf({ uri, shown, points, failure }, client).map((diagnostic, index) => {
    const point = points[index - offset];
    if (!point?.place) return diagnostic;
    const here = { location: { uri, range: shown.range(point.place) }, message: 'In the text of the report' };
    return {
      ...diagnostic,
      message: `${point.cited}: ${point.message}`,
      ...(client.opensTexts &&
        client.takes.relatedInformation && {
          relatedInformation: [here, ...(diagnostic.relatedInformation ?? [])],
        }),
    };
  });
}
