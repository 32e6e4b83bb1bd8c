import type { OutlinedSection } from 'dhrlint/editing';
import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver/node';
import { answered } from './answer.js';
import type { OutlinedText } from './checked-text.js';
import type { Feature } from './feature.js';

/** The sections of a report with their numbers, one within another. */
export const symbols: Feature = {
  capabilities: () => ({ documentSymbolProvider: { label: 'dhrlint' } }),
  start: ({ connection, reports }) => {
    connection.onDocumentSymbol(({ textDocument: { uri } }) =>
      answered(async () => (reports.has(uri) ? symbolsOf(await reports.outlined(uri)) : [])),
    );
  },
};

function symbolsOf({ shown, outline }: OutlinedText): DocumentSymbol[] {
  const top: DocumentSymbol[] = [];
  const open: { readonly level: number; readonly children: DocumentSymbol[] }[] = [
    { level: 0, children: top },
  ];
  for (const section of outline.sections) {
    const symbol = {
      name: sectionName(section),
      kind: SymbolKind.Namespace,
      range: shown.range({ start: section.heading.start, end: section.end }),
      selectionRange: shown.range(section.heading),
      children: [] as DocumentSymbol[],
    };
    while (open.length > 1 && (open.at(-1)?.level ?? 0) >= section.level) open.pop();
    open.at(-1)?.children.push(symbol);
    open.push({ level: section.level, children: symbol.children });
  }
  return top;
}

/** "5.1 Analysis". */
export function sectionName({ number, title }: OutlinedSection): string {
  return number === null ? title : `${number} ${title}`;
}
