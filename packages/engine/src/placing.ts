import { type Draft, derivedIn } from '@dhrlint/draft';
import type { Finding, RawFinding } from './finding.js';
import { fingerprint, identityOf } from './fingerprint.js';
import { contextAt, locate } from './location.js';

/** Where findings are placed. */
export interface Placing {
  readonly draft: Draft;
  readonly zoneOf: (block: number) => string;
}

/**
 * Says of findings, in document order, where they stand. Over a live draft those that stand as they did are the same
 * objects.
 * @param placing the same object each time
 */
export function placed(placing: Placing, findings: readonly RawFinding[]): readonly Finding[] {
  const seen = new Map<string, number>();
  return findings.map((raw) => {
    const { finding, identity } = firstPlaced(placing, raw);
    const ordinal = (seen.get(identity) ?? 0) + 1;
    seen.set(identity, ordinal);
    return ordinal === 1 ? finding : counted(finding, identity, ordinal);
  });
}

interface Placed {
  readonly finding: Finding;
  readonly identity: string;
}

/** A finding as the first of its identity. */
const firstPlaced = derivedIn(({ draft, zoneOf }: Placing, raw: RawFinding): Placed => {
  const { anchor, related } = raw;
  const identity = identityOf(draft, raw);
  return {
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

const lastCounted = new WeakMap<Finding, { readonly ordinal: number; readonly finding: Finding }>();

/** The same finding as another of its identity; it comes after as many as one key before, as a rule. */
function counted(first: Finding, identity: string, ordinal: number): Finding {
  const last = lastCounted.get(first);
  if (last?.ordinal === ordinal) return last.finding;
  const finding = { ...first, fingerprint: fingerprint(identity, ordinal) };
  lastCounted.set(first, { ordinal, finding });
  return finding;
}
