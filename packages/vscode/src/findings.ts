import * as vscode from 'vscode';
import { type Counts, countsOf } from './counts.js';
import { reportOf } from './shown-text.js';

/** How diagnostics of dhrlint call where they come from. */
const source = 'dhrlint';

/** A finding that can be accepted. */
export interface Finding {
  readonly fingerprint: string;
  readonly rule: string;
  readonly message: string;
  readonly range: vscode.Range;
}

/** What was found in each draft that is known, by the address of its file. */
export function countsByDraft(): ReadonlyMap<string, Counts> {
  const counts = new Map<string, Counts>();
  for (const [uri, diagnostics] of vscode.languages.getDiagnostics()) {
    const own = diagnostics.filter((one) => one.source === source);
    if (own.length > 0) counts.set(reportOf(uri).toString(), countsOf(own.map(({ severity }) => severity)));
  }
  return counts;
}

/** What was found in a text, in its order. */
export function findingsIn(uri: vscode.Uri): readonly Finding[] {
  return vscode.languages
    .getDiagnostics(uri)
    .flatMap((diagnostic): Finding[] => {
      // The language client hands on what the server sends beside what VS Code knows.
      const { data } = diagnostic as vscode.Diagnostic & { readonly data?: unknown };
      const { code, message, range } = diagnostic;
      const rule = typeof code === 'object' ? code.value : code;
      if (diagnostic.source !== source || typeof data !== 'string' || rule === undefined) return [];
      return [{ fingerprint: data, rule: String(rule), message, range }];
    })
    .sort((a, b) => a.range.start.compareTo(b.range.start));
}
