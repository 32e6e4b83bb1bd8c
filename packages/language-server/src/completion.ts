import type { Outline } from 'dhrlint/editing';
import { type CompletionItem, CompletionItemKind, type Range } from 'vscode-languageserver/node';
import { answered } from './answer.js';
import type { Feature } from './feature.js';

/**
 * While a report is written: the pseudonyms of its key, and after "paragraph" or "see" the numbers of its paragraphs; while
 * settings are written, what their schemas allow.
 */
export const completion: Feature = {
  capabilities: () => ({ completionProvider: { triggerCharacters: [' ', '.', ':', '/'] } }),
  start: ({ connection, reports, texts, settingsFiles }) => {
    connection.onCompletion(({ textDocument: { uri }, position }) =>
      answered(async () => {
        const ofSettings = await settingsFiles.completions(uri, position);
        if (ofSettings) return ofSettings;
        const text = texts.get(uri);
        if (!text || !reports.isWritten(uri)) return null;
        const at = text.shown.offsetAt(position);
        const line = text.shown.lineAt(at);
        const rangeOf = (typed: string) => text.shown.range({ start: at - typed.length, end: at });
        return proposals(await reports.lastOutline(uri), line.text.slice(0, at - line.start), rangeOf);
      }),
    );
  },
};

type RangeOf = (typed: string) => Range;

/** Words after which a number of the report is awaited, and what is typed of it. */
const pointing = /\b(?:paragraphs?|paras?\.?|sections?|see(?: also)?)\s+(\d[\d.]*)?$/i;

function proposals(outline: Outline, before: string, rangeOf: RangeOf): CompletionItem[] {
  const number = pointing.exec(before);
  return number ? numbers(outline, number[1] ?? '', rangeOf) : names(outline, before, rangeOf);
}

function numbers({ paragraphs }: Outline, typed: string, rangeOf: RangeOf): CompletionItem[] {
  const seen = new Set<string>();
  return paragraphs.flatMap(({ number, words }, index): readonly CompletionItem[] => {
    if (!/^\d/.test(number) || !number.startsWith(typed) || seen.has(number)) return [];
    seen.add(number);
    return [
      {
        label: number,
        kind: CompletionItemKind.Reference,
        detail: words,
        // In the order of the report: 2 before 10.
        sortText: String(index).padStart(6, '0'),
        textEdit: { range: rangeOf(typed), newText: number },
      },
    ];
  });
}

function names({ people }: Outline, before: string, rangeOf: RangeOf): CompletionItem[] {
  const typed = /[\p{L}\p{N}][\p{L}\p{M}\p{N}’'-]*$/u.exec(before)?.[0] ?? '';
  if (!/^\p{Lu}/u.test(typed)) return [];
  return people
    .flatMap(({ names: all, description, role }) =>
      all.map((name) => ({ name, detail: description || role })),
    )
    .filter(({ name }) => name.toLowerCase().startsWith(typed.toLowerCase()))
    .map(({ name, detail }) => ({
      label: name,
      kind: CompletionItemKind.Constant,
      detail,
      textEdit: { range: rangeOf(typed), newText: name },
    }));
}
