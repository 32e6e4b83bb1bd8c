import type { Anchor, Block, Draft, Span } from '@dhrlint/draft';
import type { SourceText } from '@dhrlint/readers';

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
 * @param baseOf where in it the part begins that the spans of a block are counted from
 */
export function placesInSource(
  draft: Draft,
  source: SourceText,
  baseOf: (block: number) => number = () => 0,
): PlaceOf {
  return (anchor) => placeIn(draft.blocks[anchor.block], anchor, source, baseOf(anchor.block));
}

/**
 * Where the words at an anchor of a block stand in the source; null where they do not.
 * @param base where in it the part begins that the spans of the block are counted from
 */
export function placeIn(
  read: Block | undefined,
  { start, end }: Anchor,
  source: SourceText,
  base: number,
): Place | null {
  if (!read || read.spans.length === 0) return null;
  const { spans, text } = read;
  const from = offsetOf(spans, start, 'start');
  const to = end > start ? offsetOf(spans, end, 'end') : from;
  if (from === null || to === null || to < from) return null;
  const shown = source.slice(base + from, base + to);
  const whole = onOneLine(shown) === onOneLine(text.slice(start, end));
  return { start: base + from, end: base + to, whole };
}

/** A line break in the source is a space on the page. */
function onOneLine(words: string): string {
  if (!/[\r\n]/.test(words)) return words;
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
