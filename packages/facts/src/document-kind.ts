import { allOf, blocksWhere, type Draft, derivedIn, sumAcross } from '@dhrlint/draft';
import type { Zone } from './zones.js';

/**
 * What the file is. `report` an overview report, whole or in part; `summary` an executive summary by itself;
 * `action-plan` little but the plan; `other` a document that is no review of a death, so that what it lacks is no
 * fault. What is too short to tell is taken for a report.
 */
export type DocumentKind = 'report' | 'summary' | 'action-plan' | 'other';

/** A text of fewer words may be a part of a report that never names the review. */
const tellingLength = 1_500;
const review =
  /\b(?:domestic homicide reviews?|DHRs?|DARDRs?|domestic abuse[- ]related death reviews?|homicide review|overview report|review panel|unified safeguarding review|SUSR|adolygiad|individual management reviews?|IMRs?)\b/i;
/** Other documents name the reviews in passing, say in a list of duties. */
const fewMentions = 3;

/** A front page that calls the document itself a review says what it is, however rarely the pages behind it do. */
const longestTitle = 90;
/** "Guidance on Domestic Homicide Reviews", "DHR protocol": titles of what is written about reviews. */
const aboutReviews =
  /\b(?:guidance|guide|protocol|polic(?:y|ies)|procedures?|strategy|template|toolkit|training|handbook|annual|analysis of|learning from|findings from|thematic|library|framework|factsheet|leaflet)\b/i;

/** Zones that an executive summary by itself does not have. */
const ofReport = new Set<Zone>(['chronology', 'background', 'analysis', 'equality']);

const blocksOnReviews = blocksWhere(({ text }) => review.test(text));
const titlesOfReviews = blocksWhere(
  ({ text }) =>
    text.length <= longestTitle && !text.endsWith('.') && review.test(text) && !aboutReviews.test(text),
);
const summaryTitles = blocksWhere(({ text }) => /\bexecutive summary\b|\bcrynodeb gweithredol\b/i.test(text));
/** How much running text stands in zones of a kind, in UTF-16 code units. */
const runningText = (isOf: (zone: Zone) => boolean) =>
  sumAcross((zones: readonly Zone[], { index, kind, text }) =>
    (kind === 'paragraph' || kind === 'list-item' || kind === 'cell') && isOf(zones[index] ?? 'body')
      ? text.length
      : 0,
  );
const proseIn = runningText((zone) => zone !== 'file' && zone !== 'margin');
const plannedIn = runningText((zone) => zone === 'action-plan');
const reportedIn = runningText((zone) => ofReport.has(zone));

const mentionsIn = derivedIn((draft: Draft, zones: readonly Zone[]): number => {
  const all = allOf(zones);
  return blocksOnReviews(draft).filter((block) => {
    const zone = all[block] ?? 'body';
    return zone !== 'file' && zone !== 'letter';
  }).length;
});

function isEntitledReview(draft: Draft, zones: readonly Zone[]): boolean {
  return titlesOfReviews(draft).some((block) => zones[block] === 'cover');
}

/** Tells what the file is from its front page and from what its parts are for. */
export function documentKindOf(draft: Draft, zones: readonly Zone[]): DocumentKind {
  const mentions = mentionsIn(draft, zones);
  if (mentions < fewMentions && draft.words >= tellingLength && !isEntitledReview(draft, zones))
    return 'other';
  const prose = proseIn(draft, zones);
  const planned = plannedIn(draft, zones);
  if (planned > prose * 0.8 && prose > 0) return 'action-plan';
  const summaryTitle = summaryTitles(draft).some((block) => zones[block] === 'cover');
  return summaryTitle && reportedIn(draft, zones) < prose * 0.1 ? 'summary' : 'report';
}
