/**
 * A place in a report, and the only kind of place there is: page, paragraph number and section are looked
 * up from it. Offsets are UTF-16 code units into the block's text, `end` exclusive.
 */
export interface Anchor {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/** True where two anchors share at least one character. */
export function overlaps(a: Anchor, b: Anchor): boolean {
  return a.block === b.block && a.start < b.end && b.start < a.end;
}
