import type { CheckedDocument, Finding, Location, Severity } from '@dhrlint/engine';
import { placeInWords } from '@dhrlint/reporters';
import type { Place, PlaceOf } from './place.js';

/** A finding as an editor shows it. Plain data, so that a thread can hand it to another. */
export interface Point {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly message: string;
  readonly fingerprint: string;
  /** Words that could stand in place of the quote. */
  readonly suggestion: string | null;
  /** The words that are meant; null where the point is about the whole report. */
  readonly quote: string | null;
  /** Where it stands, as the panel's letters cite it: "5.1.3, page 12". */
  readonly cited: string;
  /** null where the text does not show it: the whole report, the name of the file. */
  readonly place: Place | null;
  readonly related: readonly RelatedPlace[];
}

/** Another place that a point rests on. */
export interface RelatedPlace {
  readonly quote: string | null;
  readonly cited: string;
  readonly place: Place;
}

/** The findings of a report with their places in the text that an editor shows. */
export function pointsOf(
  { findings }: Pick<CheckedDocument, 'findings'>,
  placeOf: PlaceOf,
): readonly Point[] {
  return findings.map((finding) => pointOf(finding, placeOf));
}

function pointOf(finding: Finding, placeOf: PlaceOf): Point {
  const { ruleId, severity, message, fingerprint, suggestion, location } = finding;
  return {
    ruleId,
    severity,
    message,
    fingerprint,
    suggestion,
    quote: location.quote,
    cited: placeInWords(location),
    place: shown(location, placeOf),
    related: finding.related.flatMap((related) => {
      const place = shown(related, placeOf);
      return place ? [{ quote: related.quote, cited: placeInWords(related), place }] : [];
    }),
  };
}

function shown({ block, start, end }: Location, placeOf: PlaceOf): Place | null {
  return block === null || start === null || end === null ? null : placeOf({ block, start, end });
}
