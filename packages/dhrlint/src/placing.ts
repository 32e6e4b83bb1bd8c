import type { LiveDraft } from '@dhrlint/draft';
import type { CheckedDocument, Finding, Location } from '@dhrlint/engine';

/** Counts the blocks that a result on a live draft names as the report does that was read. */
export class Placing {
  readonly #live: LiveDraft;
  #places: ReadonlyMap<number, number> | null = null;
  /** What was placed since any block came or went: what stays is the same object from one key to the next. */
  #placed = new WeakMap<Finding, Finding>();

  constructor(live: LiveDraft) {
    this.#live = live;
  }

  findings(findings: readonly Finding[]): readonly Finding[] {
    if (this.#places !== this.#live.places) this.#placed = new WeakMap();
    this.#places = this.#live.places;
    return findings.map((finding) => {
      let placed = this.#placed.get(finding);
      if (!placed) {
        placed = {
          ...finding,
          location: this.location(finding.location),
          related: finding.related.map((related) => this.location(related)),
        };
        this.#placed.set(finding, placed);
      }
      return placed;
    });
  }

  location(location: Location): Location {
    return location.block === null ? location : { ...location, block: this.#live.placeOf(location.block) };
  }

  index(block: number): number {
    return this.#live.placeOf(block);
  }
}

/** A result on a live draft as it is of the report that was read. */
export function documentAt(placing: Placing, document: CheckedDocument): CheckedDocument {
  const { findings, accepted, unusedAcceptances, strengths, blocks } = document;
  return {
    ...document,
    findings: placing.findings(findings),
    accepted: accepted.map((each) => ({
      ...each,
      finding: placing.findings([each.finding])[0] ?? each.finding,
    })),
    unusedAcceptances: unusedAcceptances.map((each) => ({
      ...each,
      location: placing.location(each.location),
    })),
    strengths: strengths.map((each) =>
      each.location ? { ...each, location: placing.location(each.location) } : each,
    ),
    ...(blocks && {
      blocks: blocks.map((block) => ({
        ...block,
        host: block.host && { ...block.host, block: placing.index(block.host.block) },
      })),
    }),
  };
}
