import type { Composed } from './compose.js';

/** Dots that lead from a heading to its page, with or without blanks between them. */
const leader = /\s*(?:[.…·_]\s?){3,}\s*/;
const pageAtEnd =
  /^(.*?[^\s.…·_])(?:\s*(?:[.…·_]\s?){3,}\s*|\s*\t+|\s{2,})(\d{1,4}|[ivxlc]{1,7}|Appendix|Annex)$/s;

/** True for a line such as "3. Findings ........ 12". */
export function hasLeader(text: string): boolean {
  return new RegExp(`\\S${leader.source}(?:\\d{1,4}|[ivxlc]{1,7}|\\p{L}{1,12})?$`, 'u').test(text);
}

/** True for the heading that a list of contents stands under. */
export function isContentsHeading(text: string): boolean {
  return /^(?:table of )?contents(?: page)?:?$|^index$/i.test(text.trim());
}

/** True for a line that ends in a page number set apart from its words. */
export function endsInPage(text: string): boolean {
  return pageAtEnd.test(text) || /^\D{2,}[^\d\s,.]\s\d{1,3}$/.test(text);
}

/** An entry of the contents with a tab in place of the dots between its words and its page. */
export function contentsEntry(composed: Composed): Composed {
  const found = pageAtEnd.exec(composed.text);
  if (!found) {
    const bare = composed.text.replace(new RegExp(`${leader.source}$`), '');
    return { ...composed, text: bare, spans: clip(composed, bare.length) };
  }
  const words = found[1] ?? '';
  const text = `${words}\t${found[2] ?? ''}`;
  return { ...composed, text, spans: clip(composed, words.length) };
}

function clip(composed: Composed, length: number): Composed['spans'] {
  return composed.spans
    .filter((span) => span.start < length)
    .map((span) => ({ ...span, end: Math.min(span.end, length) }));
}
