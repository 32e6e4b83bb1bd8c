import type { Severity } from 'dhrlint';
import type { Point } from 'dhrlint/editing';
import {
  type Diagnostic,
  type DiagnosticRelatedInformation,
  DiagnosticSeverity,
  type Range,
} from 'vscode-languageserver/node';
import type { TakenParts } from './client.js';
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
  /** What was told of the same text before; left out where nobody writes in it. */
  readonly kept?: KeptDiagnostics;
}

/** A point as it was told last. */
interface Told {
  readonly point: Point;
  readonly diagnostic: Diagnostic;
}

/** The diagnostics of a text. What is about the whole report stands at its first line. */
export function diagnosticsOf(diagnosed: Diagnosed, { takes }: { readonly takes: TakenParts }): Diagnostic[] {
  return (diagnosed.kept ?? new KeptDiagnostics()).of(diagnosed, takes);
}

/**
 * The diagnostics of one text from one key to the next: one that is as it was, at the lines and columns where it was, is
 * the same object, so that it need not be put into JSON again.
 */
export class KeptDiagnostics {
  #told: ReadonlyMap<string, Told> = new Map();

  /** @param takes the same each time */
  of({ uri, shown, points, failure }: Diagnosed, takes: TakenParts): Diagnostic[] {
    const firstLine = shown.range(shown.lineAt(0));
    const told = new Map<string, Told>();
    const found = points.map((point): Diagnostic => {
      const range = point.place ? shown.range(point.place) : firstLine;
      const related = takes.relatedInformation ? point.related.map(({ place }) => shown.range(place)) : [];
      const last = this.#told.get(point.fingerprint);
      const isAsBefore = last !== undefined && isSame(last, point, uri, range, related);
      const diagnostic = isAsBefore ? last.diagnostic : diagnosticOf(point, uri, range, related, takes);
      told.set(point.fingerprint, { point, diagnostic });
      return diagnostic;
    });
    this.#told = told;
    if (failure === null) return found;
    return [{ range: firstLine, severity: DiagnosticSeverity.Warning, source, message: failure }, ...found];
  }
}

function diagnosticOf(
  point: Point,
  uri: string,
  range: Range,
  places: readonly Range[],
  takes: TakenParts,
): Diagnostic {
  const related = point.related.flatMap(({ quote, cited }, at): readonly DiagnosticRelatedInformation[] => {
    const place = places[at];
    const message = quote ? `“${shortened(quote)}” (${cited})` : cited;
    return place ? [{ location: { uri, range: place }, message }] : [];
  });
  return {
    range,
    severity: severities[point.severity],
    source,
    code: point.ruleId,
    ...(takes.codeDescription && { codeDescription: pageOf(point.ruleId) }),
    message: point.message,
    ...(takes.data && { data: point.fingerprint }),
    ...(related.length > 0 && { relatedInformation: related }),
  };
}

/** Whether the diagnostic of a point would be the one that was told last. */
function isSame(
  { point, diagnostic }: Told,
  now: Point,
  uri: string,
  range: Range,
  places: readonly Range[],
): boolean {
  const told = diagnostic.relatedInformation ?? [];
  return (
    isSameRange(diagnostic.range, range) &&
    point.ruleId === now.ruleId &&
    point.severity === now.severity &&
    point.message === now.message &&
    told.length === places.length &&
    told.every(({ location }, at) => {
      const [place, before, after] = [places[at], point.related[at], now.related[at]];
      return (
        place !== undefined &&
        location.uri === uri &&
        isSameRange(location.range, place) &&
        before?.quote === after?.quote &&
        before?.cited === after?.cited
      );
    })
  );
}

function isSameRange(one: Range, other: Range): boolean {
  return (
    one.start.line === other.start.line &&
    one.start.character === other.start.character &&
    one.end.line === other.end.line &&
    one.end.character === other.end.character
  );
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
