import type { Severity } from 'dhrlint';
import type { CodeLens } from 'vscode-languageserver/node';
import { answered } from './answer.js';
import type { OutlinedText } from './checked-text.js';
import type { Feature } from './feature.js';

/** Above each section, how much is found in it; above the first line, how much in the whole report. */
export const codeLenses: Feature = {
  capabilities: () => ({ codeLensProvider: {} }),
  start: ({ connection, reports }) => {
    connection.onCodeLens(({ textDocument: { uri } }) =>
      answered(async () => (reports.has(uri) ? lensesOf(await reports.outlined(uri)) : [])),
    );
  },
};

function lensesOf({ shown, points, outline }: OutlinedText): CodeLens[] {
  const lens = (offset: number, title: string): CodeLens => ({
    range: shown.range({ start: offset, end: offset }),
    command: { title, command: '' },
  });
  const whole = lens(0, points.length === 0 ? 'Nothing found' : `In the whole report: ${counted(points)}`);
  const sections = outline.sections.flatMap(({ heading, end }) => {
    const within = points.filter(({ place }) => place && heading.start <= place.start && place.start <= end);
    return within.length === 0 ? [] : [lens(heading.start, counted(within))];
  });
  return [whole, ...sections];
}

const words: Readonly<Record<Severity, readonly [string, string]>> = {
  error: ['error', 'errors'],
  warning: ['warning', 'warnings'],
  advice: ['advice', 'advice'],
};

/** "2 errors, 1 warning". */
function counted(points: readonly { readonly severity: Severity }[]): string {
  return (['error', 'warning', 'advice'] as const)
    .flatMap((severity) => {
      const count = points.filter((point) => point.severity === severity).length;
      return count === 0 ? [] : [`${count} ${words[severity][count === 1 ? 0 : 1]}`];
    })
    .join(', ');
}
