import { type Draft, derivedIn } from '@dhrlint/draft';
import type { Finding, RawFinding } from './finding.js';
import { fingerprint, identityOf } from './fingerprint.js';
import { contextAt, locate } from './location.js';

/** Where findings are placed. */
export interface Placing {
  readonly draft: Draft;
  readonly zoneOf: (block: number) => string;
}

/** A finding with its place, as the first of those that are alike. */
export interface Placed extends RawFinding {
  readonly finding: Finding;
  readonly identity: string;
}

/**
 * Says of a finding where it stands. Over a live draft one that stands as it did is the same object.
 * @param placing the same object each time
 */
export const placed = derivedIn(({ draft, zoneOf }: Placing, raw: RawFinding): Placed => {
  const { anchor, related } = raw;
  const identity = identityOf(draft, raw);
  return {
    ...raw,
    identity,
    finding: {
      ruleId: raw.ruleId,
      severity: raw.severity,
      message: raw.message,
      messageWithoutWords: raw.messageWithoutWords,
      location: locate(draft, zoneOf, anchor),
      context: anchor && contextAt(draft, anchor),
      related: related.map((place) => locate(draft, zoneOf, place)),
      suggestion: raw.suggestion,
      fingerprint: fingerprint(identity, 1),
    },
  };
});

/** Tells those that are alike from each other, of the findings of one rule in document order. */
export function countedUp(all: readonly Placed[]): readonly Placed[] {
  const seen = new Map<string, number>();
  return all.map((each) => {
    const ordinal = (seen.get(each.identity) ?? 0) + 1;
    seen.set(each.identity, ordinal);
    return ordinal === 1 ? each : counted(each, ordinal);
  });
}

const lastCounted = new WeakMap<Placed, { readonly ordinal: number; readonly placed: Placed }>();

/** The same finding as another of its identity; it comes after as many as one key before, as a rule. */
function counted(first: Placed, ordinal: number): Placed {
  const last = lastCounted.get(first);
  if (last?.ordinal === ordinal) return last.placed;
  const { finding, identity } = first;
  const placed = { ...first, finding: { ...finding, fingerprint: fingerprint(identity, ordinal) } };
  lastCounted.set(first, { ordinal, placed });
  return placed;
}
