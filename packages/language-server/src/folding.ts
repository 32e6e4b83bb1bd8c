import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver/node';
import { answered } from './answer.js';
import type { OutlinedText } from './checked-text.js';
import type { Feature } from './feature.js';

/** Sections can be folded away below their headings. */
export const folding: Feature = {
  capabilities: () => ({ foldingRangeProvider: true }),
  start: ({ connection, client, reports }) => {
    const most = client.capabilities.textDocument?.foldingRange?.rangeLimit ?? Number.POSITIVE_INFINITY;
    connection.onFoldingRanges(({ textDocument: { uri } }) =>
      answered(async () => (reports.has(uri) ? foldsOf(await reports.outlined(uri)).slice(0, most) : [])),
    );
  },
};

function foldsOf({ shown, outline }: OutlinedText): FoldingRange[] {
  return outline.sections.flatMap(({ heading, end }) => {
    const [startLine, endLine] = [shown.positionAt(heading.end).line, shown.positionAt(end).line];
    return endLine > startLine ? [{ startLine, endLine, kind: FoldingRangeKind.Region }] : [];
  });
}
