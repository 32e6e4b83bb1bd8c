import type { NumberedFinding } from './numbered.js';

/** A stretch of a block's text that the same findings cover from end to end. */
export interface Segment {
  readonly text: string;
  /** The findings whose words begin here. */
  readonly begins: readonly NumberedFinding[];
  readonly covered: readonly NumberedFinding[];
}

/**
 * Cuts a text where findings begin and end. A finding without words, such as an empty cell, begins at its place and
 * covers nothing.
 * @param findings whose anchors stand in this text
 */
export function segments(text: string, findings: readonly NumberedFinding[]): readonly Segment[] {
  const start = ({ finding }: NumberedFinding) => Math.min(finding.location.start ?? 0, text.length);
  const end = (one: NumberedFinding) =>
    Math.min(Math.max(one.finding.location.end ?? 0, start(one)), text.length);
  const cuts = [...new Set([0, text.length, ...findings.flatMap((one) => [start(one), end(one)])])].sort(
    (a, b) => a - b,
  );
  return cuts.flatMap((from, index) => {
    const to = cuts[index + 1] ?? text.length;
    const begins = findings.filter((one) => start(one) === from);
    if (from === to && begins.length === 0) return [];
    const covered = findings.filter((one) => start(one) <= from && to <= end(one) && from < to);
    return [{ text: text.slice(from, to), begins, covered }];
  });
}
