import { type Anchor, overlaps } from '@dhrlint/draft';
import type { CommentAcceptance } from './comment-acceptance.js';
import type { Acceptance, AcceptedFinding, Finding, RawFinding } from './finding.js';

/** Drops what is reported of blocks that are never judged. */
export function dropExcluded(
  findings: readonly RawFinding[],
  excluded: ReadonlySet<number>,
): readonly RawFinding[] {
  return findings
    .filter(({ anchor }) => anchor === null || !excluded.has(anchor.block))
    .map((finding) =>
      finding.related.some(({ block }) => excluded.has(block))
        ? { ...finding, related: finding.related.filter(({ block }) => !excluded.has(block)) }
        : finding,
    );
}

/** Puts findings into the order of the report; what is about the whole report comes first. */
export function inDocumentOrder<Found extends RawFinding>(findings: readonly Found[]): readonly Found[] {
  return [...findings].sort(compareFindings);
}

/** Where a finding belongs among others that are in order. */
export function placeInOrder(findings: readonly RawFinding[], finding: RawFinding): number {
  let [low, high] = [0, findings.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = findings[middle];
    if (other && compareFindings(other, finding) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

function compareFindings(a: RawFinding, b: RawFinding): number {
  return (
    compareAnchors(a.anchor, b.anchor) || compareText(a.ruleId, b.ruleId) || compareText(a.message, b.message)
  );
}

function compareAnchors(a: Anchor | null, b: Anchor | null): number {
  if (a === null || b === null) return Number(a !== null) - Number(b !== null);
  return a.block - b.block || a.start - b.start || a.end - b.end;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * Makes one finding of those of one rule that share words: the one with the longest quote stays, and the
 * others' related places go to it. Takes and gives document order.
 */
export function mergeOverlapping(findings: readonly RawFinding[]): readonly RawFinding[] {
  const kept: RawFinding[] = [];
  const lastOfRule = new Map<string, number>();
  for (const finding of findings) {
    const last = lastOfRule.get(finding.ruleId);
    const previous = last === undefined ? undefined : kept[last];
    if (last !== undefined && previous && samePoint(previous, finding)) {
      kept[last] = merged(previous, finding);
      continue;
    }
    lastOfRule.set(finding.ruleId, kept.length);
    kept.push(finding);
  }
  return inDocumentOrder(kept);
}

function samePoint(a: RawFinding, b: RawFinding): boolean {
  if (a.anchor === null || b.anchor === null) return a.anchor === b.anchor && a.message === b.message;
  return overlaps(a.anchor, b.anchor) || compareAnchors(a.anchor, b.anchor) === 0;
}

function merged(first: RawFinding, second: RawFinding): RawFinding {
  const longer = length(second.anchor) > length(first.anchor) ? second : first;
  const anchor = longer.anchor;
  const related = [...first.related, ...second.related].filter(
    (place, index, all) =>
      (anchor === null || !overlaps(place, anchor)) &&
      all.findIndex((other) => compareAnchors(other, place) === 0) === index,
  );
  return { ...longer, related };
}

function length(anchor: Anchor | null): number {
  return anchor === null ? 0 : anchor.end - anchor.start;
}

/**
 * Parts the findings that somebody accepted from those that stand.
 * @param inComments the acceptances of the report's comments, by the place of the finding that each accepts
 */
export function partAccepted(
  findings: readonly Finding[],
  acceptances: readonly Acceptance[],
  inComments: ReadonlyMap<number, CommentAcceptance> = new Map(),
): {
  readonly standing: readonly Finding[];
  readonly accepted: readonly AcceptedFinding[];
} {
  if (acceptances.length === 0 && inComments.size === 0) return { standing: findings, accepted: [] };
  const byFingerprint = new Map(acceptances.map((acceptance) => [acceptance.fingerprint, acceptance]));
  const standing: Finding[] = [];
  const accepted: AcceptedFinding[] = [];
  findings.forEach((finding, index) => {
    const listed = byFingerprint.get(finding.fingerprint);
    const comment = inComments.get(index);
    if (listed) {
      const { reason, who = null, when = null } = listed;
      accepted.push({ finding, reason, who, when });
    } else if (comment) accepted.push({ finding, reason: comment.reason, who: comment.who, when: null });
    else standing.push(finding);
  });
  return { standing, accepted };
}
