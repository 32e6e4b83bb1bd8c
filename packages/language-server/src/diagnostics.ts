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
    const firstLine = shown.lineAt(0);
    const told = new Map<string, Told>();
    const found = points.map((point): Diagnostic => {
      const last = this.#told.get(point.fingerprint);
      const isAsBefore = last !== undefined && isSame(last, { uri, shown, point, firstLine });
      const diagnostic = isAsBefore ? last.diagnostic : diagnosticOf({ uri, shown, point, firstLine }, takes);
      told.set(point.fingerprint, { point, diagnostic });
      return diagnostic;
    });
    this.#told = told;
    if (failure === null) return found;
    return [
      { range: shown.range(firstLine), severity: DiagnosticSeverity.Warning, source, message: failure },
      ...found,
    ];
  }
}

/** A point in the text that shows it. */
interface ShownPoint extends Pick<Diagnosed, 'uri' | 'shown'> {
  readonly point: Point;
  readonly firstLine: Stretch;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

function diagnosticOf({ uri, shown, point, firstLine }: ShownPoint, takes: TakenParts): Diagnostic {
  const related = point.related.map(
    ({ place, quote, cited }): DiagnosticRelatedInformation => ({
      location: { uri, range: shown.range(place) },
      message: quote ? `“${shortened(quote)}” (${cited})` : cited,
    }),
  );
  return {
    range: shown.range(point.place ?? firstLine),
    severity: severities[point.severity],
    source,
    code: point.ruleId,
    ...(takes.codeDescription && { codeDescription: pageOf(point.ruleId) }),
    message: point.message,
    ...(takes.data && { data: point.fingerprint }),
    ...(takes.relatedInformation && related.length > 0 && { relatedInformation: related }),
  };
}

/** Whether the diagnostic of a point would be the one that was told last. */
function isSame({ point: last, diagnostic }: Told, { uri, shown, point, firstLine }: ShownPoint): boolean {
  const told = diagnostic.relatedInformation;
  const isThere = ({ start, end }: Range, place: Stretch) =>
    shown.isAt(place.start, start) && shown.isAt(place.end, end);
  return (
    last.ruleId === point.ruleId &&
    last.severity === point.severity &&
    last.message === point.message &&
    isThere(diagnostic.range, point.place ?? firstLine) &&
    last.related.length === point.related.length &&
    (told === undefined ||
      told.every(({ location }, at) => {
        const [before, now] = [last.related[at], point.related[at]];
        return (
          now !== undefined &&
          location.uri === uri &&
          before?.quote === now.quote &&
          before?.cited === now.cited &&
          isThere(location.range, now.place)
        );
      }))
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
