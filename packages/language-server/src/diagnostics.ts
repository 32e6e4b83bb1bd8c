import type { Severity } from 'dhrlint';
import type { Point } from 'dhrlint/editing';
import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver/node';
import { rulePage } from './rule-page.js';
import type { ShownText } from './shown-text.js';

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  advice: DiagnosticSeverity.Information,
};

/** How diagnostics of dhrlint call where they come from. */
export const source = 'dhrlint';

/** A text with what was found in it, as far as diagnostics need it. */
export interface Diagnosed {
  readonly uri: string;
  readonly shown: ShownText;
  readonly points: readonly Point[];
  readonly failure: string | null;
}

/** The diagnostics of a text. What is about the whole report stands at its first line. */
export function diagnosticsOf({ uri, shown, points, failure }: Diagnosed): Diagnostic[] {
  const firstLine = shown.range(shown.lineAt(0));
  const found = points.map((point): Diagnostic => {
    const related = point.related.map(({ place, quote, cited }) => ({
      location: { uri, range: shown.range(place) },
      message: quote ? `“${shortened(quote)}” (${cited})` : cited,
    }));
    return {
      range: point.place ? shown.range(point.place) : firstLine,
      severity: severities[point.severity],
      source,
      code: point.ruleId,
      codeDescription: pageOf(point.ruleId),
      message: point.message,
      data: point.fingerprint,
      ...(related.length > 0 && { relatedInformation: related }),
    };
  });
  if (failure === null) return found;
  return [{ range: firstLine, severity: DiagnosticSeverity.Warning, source, message: failure }, ...found];
}

const pages = new Map<string, { readonly href: string }>();
function pageOf(ruleId: string): { href: string } {
  const page = pages.get(ruleId) ?? { href: rulePage(ruleId) };
  pages.set(ruleId, page);
  return page;
}

const longest = 80;
function shortened(words: string): string {
  const start = words.slice(0, 2 * longest);
  const plain = /[^\S ]| {2}/.test(start) ? words.replace(/\s+/g, ' ') : words;
  return plain.length <= longest ? plain : `${plain.slice(0, longest - 1)}…`;
}
