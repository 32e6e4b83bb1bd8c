import type { Anchor, Draft, Span } from '@dhrlint/draft';

/** A stretch of the text that an editor shows; offsets are UTF-16 code units, `end` exclusive. */
export interface Place {
  readonly start: number;
  readonly end: number;
  /**
   * True where the stretch holds the words and nothing else, so that they can be replaced; false where markup or a
   * mark of a line stands among them.
   */
  readonly whole: boolean;
}

/** Where the words at an anchor stand in the text that an editor shows; null where it does not show them. */
export type PlaceOf = (anchor: Anchor) => Place | null;

/**
 * Leads anchors of a draft in Markdown or plain text to the text that it was read from.
 * @param source the text that the spans of the draft lead into
 */
export function placesInSource(draft: Draft, source: string): PlaceOf {
  return ({ block, start, end }) => {
    const read = draft.blocks[block];
    if (!read || read.spans.length === 0) return null;
    const from = offsetOf(read.spans, start, 'start');
    const to = end > start ? offsetOf(read.spans, end, 'end') : from;
    if (from === null || to === null || to < from) return null;
    const words = read.text.slice(start, end);
    return { start: from, end: to, whole: onOneLine(source.slice(from, to)) === onOneLine(words) };
  };
}

/** A line break in the source is a space on the page. */
function onOneLine(words: string): string {
  return words.replace(/[ \t]*(?:\r\n|\n|\r)[ \t]*/g, ' ');
}

/** The offset in the source of a place in a block's text; a place between two spans is taken to the nearer side of its words. */
function offsetOf(spans: readonly Span[], at: number, side: 'start' | 'end'): number | null {
  const span =
    side === 'start'
      ? (spans.find((one) => at < one.end) ?? spans.at(-1))
      : (spans.findLast((one) => one.start < at) ?? spans[0]);
  if (span?.origin.format !== 'text') return null;
  return span.origin.offset + Math.min(Math.max(at, span.start), span.end) - span.start;
}
