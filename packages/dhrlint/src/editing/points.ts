import type { Anchor } from '@dhrlint/draft';
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

// Most findings are the same from one key to the next, and of those before the change the places, too.
const lastPoints = new WeakMap<Finding, { point: Point }>();

function pointOf(finding: Finding, placeOf: PlaceOf): Point {
  const kept = lastPoints.get(finding);
  const point = pointAfter(kept?.point, finding, placeOf);
  if (!kept) lastPoints.set(finding, { point });
  else kept.point = point;
  return point;
}

/** @param last the same point as it stood before */
function pointAfter(last: Point | undefined, finding: Finding, placeOf: PlaceOf): Point {
  const place = shown(finding.location, placeOf);
  if (last && finding.related.length === 0) return isSame(last.place, place) ? last : { ...last, place };
  const places = finding.related.map((related) => shown(related, placeOf));
  const inText = places.filter((each) => each !== null);
  if (
    last &&
    isSame(last.place, place) &&
    last.related.length === inText.length &&
    last.related.every((related, at) => isSame(related.place, inText[at] ?? null))
  )
    return last;
  const { ruleId, severity, message, fingerprint, suggestion, location } = finding;
  return {
    ruleId,
    severity,
    message,
    fingerprint,
    suggestion,
    quote: location.quote,
    cited: last?.cited ?? placeInWords(location),
    place,
    related: finding.related.flatMap((related, at) => {
      const own = places[at];
      return own ? [{ quote: related.quote, cited: citedAt(related), place: own }] : [];
    }),
  };
}

const lastCited = new WeakMap<Location, string>();

function citedAt(location: Location): string {
  const cited = lastCited.get(location) ?? placeInWords(location);
  lastCited.set(location, cited);
  return cited;
}

function isSame(one: Place | null, other: Place | null): boolean {
  return one?.start === other?.start && one?.end === other?.end && one?.whole === other?.whole;
}

function shown(location: Location, placeOf: PlaceOf): Place | null {
  return isAnchor(location) ? placeOf(location) : null;
}

function isAnchor(location: Location): location is Location & Anchor {
  return location.block !== null && location.start !== null && location.end !== null;
}
