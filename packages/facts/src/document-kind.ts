import { type Block, type Draft, derived } from '@dhrlint/draft';
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

/** Zones that an executive summary by itself does not have. */
const ofReport = new Set<Zone>(['chronology', 'background', 'analysis', 'equality']);

const sizeOf = derived(({ text }: Block) => ({ speaksOfReviews: review.test(text), length: text.length }));

/** Tells what the file is from its front page and from what its parts are for. */
export function documentKindOf(draft: Draft, zones: readonly Zone[]): DocumentKind {
  const proseIn = new Map<Zone, number>();
  let mentions = 0;
  let summaryTitle = false;
  for (const block of draft.blocks) {
    const zone = zones[block.index] ?? 'body';
    const { speaksOfReviews, length } = sizeOf(block);
    if (zone !== 'file' && zone !== 'letter' && speaksOfReviews) mentions++;
    if (zone === 'cover' && /\bexecutive summary\b|\bcrynodeb gweithredol\b/i.test(block.text))
      summaryTitle = true;
    if (block.kind === 'paragraph' || block.kind === 'list-item' || block.kind === 'cell')
      proseIn.set(zone, (proseIn.get(zone) ?? 0) + length);
  }
  if (draft.words >= tellingLength && mentions < fewMentions) return 'other';
  const prose = [...proseIn].reduce(
    (sum, [zone, length]) => (zone === 'file' || zone === 'margin' ? sum : sum + length),
    0,
  );
  if ((proseIn.get('action-plan') ?? 0) > prose * 0.8 && prose > 0) return 'action-plan';
  const reported = [...proseIn].reduce((sum, [zone, length]) => (ofReport.has(zone) ? sum + length : sum), 0);
  if (summaryTitle && reported < prose * 0.1) return 'summary';
  return 'report';
}
