import type { Span } from '@dhrlint/draft';

/** A stretch of words that stands in the source as it is. */
export interface Place {
  /** Where it begins in the words. */
  readonly at: number;
  /** Where it begins in the source. */
  readonly offset: number;
}

const entity = /&(?:#x[0-9a-f]{1,6}|#\d{1,7}|[a-z][a-z0-9]{1,31});/iy;
const lineEnd = /\r\n|\n|\r/y;
const escaped = /\\[!-/:-@[-`{-~]/y;

/**
 * Where the words of a Markdown text node stand in the source: an escape (`\*`) and an entity (`&amp;`) take more room
 * there than the sign that they stand for, and a line may begin with blanks and marks of quotation that are no words.
 * @param value the node's words
 * @param from where its words begin in the source
 * @param code in code, escapes and entities are nothing but words
 * @returns places in rising order, the first at 0; within each the words are those of the source, sign by sign
 */
export function placesOf(value: string, source: string, from: number, code = false): readonly Place[] {
  const places: Place[] = [{ at: 0, offset: from }];
  let [at, offset] = [0, from];
  const jump = (words: number, signs: number) => {
    at += words;
    offset += signs;
    if (at < value.length) places.push({ at, offset });
  };
  while (at < value.length && offset < source.length) {
    const sign = source[offset];
    if (!code && sign === '\\' && found(escaped, source, offset) && value[at] === source[offset + 1]) {
      places.push({ at, offset: offset + 1 });
      at++;
      offset += 2;
    } else if (!code && sign === '&') {
      const reference = found(entity, source, offset);
      if (reference === null || value.startsWith(reference, at)) {
        at++;
        offset++;
      } else {
        places.push({ at, offset });
        jump((value.codePointAt(at) ?? 0) > 0xffff ? 2 : 1, reference.length);
      }
    } else if (/[\r\n]/.test(value[at] ?? '') || (value[at] === ' ' && /[\r\n]/.test(sign ?? ''))) {
      const words = found(lineEnd, value, at) ?? ' ';
      const line = found(/[ \t]*(?:\r\n|\n|\r)/y, source, offset) ?? '';
      const lead = found(/[ \t>]*/y, source, offset + line.length) ?? '';
      const kept = found(/[ \t>]*/y, value, at + words.length)?.length ?? 0;
      jump(words.length, line.length + lead.length - kept);
    } else {
      at++;
      offset++;
    }
  }
  // An escape at the beginning leaves the first place without words.
  return places.filter((place, index) => place.at !== places[index + 1]?.at);
}

/**
 * Where the lines of code stand in the source, in front of which blanks and marks of quotation may have been taken off.
 * @param from where the first line, or what stands in front of it, begins in the source
 */
export function linesInSource(value: string, source: string, from: number): readonly Span[] {
  const spans: Span[] = [];
  let [start, line] = [0, from];
  for (const words of value.split(/\r\n|\n|\r/)) {
    const end = line + (found(/[^\r\n]*/y, source, line)?.length ?? 0);
    const offset = Math.max(line, end - words.length);
    spans.push({ start, end: start + words.length, origin: { format: 'text', offset } });
    start += words.length + (found(lineEnd, value, start + words.length)?.length ?? 0);
    line = end + (found(lineEnd, source, end)?.length ?? 0);
  }
  return spans.filter((span) => span.end > span.start);
}

function found(pattern: RegExp, source: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(source)?.[0] ?? null;
}
