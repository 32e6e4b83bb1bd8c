import type { Anchor } from '@dhrlint/draft';
import type { CheckedDocument, Finding, Location, Severity } from '@dhrlint/engine';
import { placeInWords } from '@dhrlint/reporters/in-words';
import type { Place, PlaceOf } from './place.js';

/** What a point says, wherever it stands. Plain data, so that a thread can hand it to another. */
export interface PointWords {
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
  readonly related: readonly RelatedWords[];
}

/** The words at another place that a point rests on. */
export interface RelatedWords {
  readonly quote: string | null;
  readonly cited: string;
}

/** A finding as an editor shows it. */
export interface Point extends PointWords {
  /** null where the text does not show it: the whole report, the name of the file. */
  readonly place: Place | null;
  readonly related: readonly RelatedPlace[];
}

/** Another place that a point rests on. */
export interface RelatedPlace extends RelatedWords {
  readonly place: Place;
}

/** The findings of a report with their places in the text that an editor shows. */
export function pointsOf(
  { findings }: Pick<CheckedDocument, 'findings'>,
  placeOf: PlaceOf,
): readonly Point[] {
  return findings.map((finding) => {
    const related = finding.related.flatMap((other): readonly RelatedPlace[] => {
      const place = isAnchor(other) ? placeOf(other) : null;
      return place ? [{ ...relatedWords(other), place }] : [];
    });
    const place = isAnchor(finding.location) ? placeOf(finding.location) : null;
    return { ...pointWords(finding, related), place, related };
  });
}

/** @param related the words of the places that the text shows */
export function pointWords(finding: Finding, related: readonly RelatedWords[]): PointWords {
  const { ruleId, severity, message, fingerprint, suggestion, location } = finding;
  const { quote, cited } = relatedWords(location);
  return { ruleId, severity, message, fingerprint, suggestion, quote, cited, related };
}

const lastCited = new WeakMap<Location, string>();

export function relatedWords(location: Location): RelatedWords {
  const cited = lastCited.get(location) ?? placeInWords(location);
  lastCited.set(location, cited);
  return { quote: location.quote, cited };
}

/** Whether a place is some words of the report. */
export function isAnchor(location: Location): location is Location & Anchor {
  return location.block !== null && location.start !== null && location.end !== null;
}
