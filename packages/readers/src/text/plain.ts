import { assembleDraft, type BlockInput, type Draft, type Span } from '@dhrlint/draft';
import { shiftSpans } from './inline.js';
import { numberPrintedParagraphs } from './printed-sequence.js';

/** Longest line that can still be a heading, in characters. */
const headingLength = 90;

interface Line {
  readonly text: string;
  readonly offset: number;
  readonly page: number;
}

/**
 * Reads a draft in plain text. Paragraphs are set apart by blank lines, or are one line each where the file
 * was exported so; a form feed begins a page. Offsets of the spans are into `source`.
 */
export function readText(source: string): Draft {
  const lines = linesOf(source);
  const wrapped = isWrapped(lines);
  const paragraphs = paragraphsOf(lines, wrapped);
  const paged = source.includes('\f');
  const content = paragraphs.map((paragraph, i) =>
    blockOf(paragraph, paged, paragraphs[i + 1] !== undefined),
  );
  return assembleDraft({
    format: 'text',
    content: numberPrintedParagraphs(content, shiftSpans),
    pages: paged ? (lines.at(-1)?.page ?? 1) : null,
  });
}

function linesOf(source: string): Line[] {
  const lines: Line[] = [];
  let page = 1;
  for (const match of source.matchAll(/[^\r\n\f]*(?:\r\n|\n|\r|\f|$)/g)) {
    const text = match[0].replace(/[\r\n\f]+$/, '').replace(/^\uFEFF/, '');
    if (match[0] === '' && match.index >= source.length) break;
    lines.push({ text, offset: match.index + (match[0].startsWith('\uFEFF') ? 1 : 0), page });
    if (match[0].endsWith('\f')) page++;
  }
  return lines;
}

/** Whether lines were broken at a width (paragraphs run over lines) or each line is a paragraph of its own. */
function isWrapped(lines: readonly Line[]): boolean {
  const lengths = lines.map((line) => line.text.trim().length).filter((length) => length > 0);
  const long = lengths.filter((length) => length > 120).length;
  return long < lengths.length * 0.1;
}

function paragraphsOf(lines: readonly Line[], wrapped: boolean): Line[][] {
  const paragraphs: Line[][] = [];
  let open: Line[] = [];
  const close = () => {
    if (open.length > 0) paragraphs.push(open);
    open = [];
  };
  for (const line of lines) {
    if (line.text.trim() === '') close();
    else {
      const item = /^\s*(?:[-*•▪◦–]\s+\S|\(?[a-z0-9]{1,3}[.)]\s+\S|\d+(?:\.\d+)+\.?\s+\S)/i.test(line.text);
      if (!wrapped || item) close();
      open.push(line);
    }
  }
  close();
  return paragraphs;
}

function blockOf(lines: readonly Line[], paged: boolean, followed: boolean): BlockInput {
  let text = '';
  const spans: Span[] = [];
  for (const line of lines) {
    const words = line.text.trim();
    if (text !== '') text += ' ';
    const offset = line.offset + line.text.indexOf(words);
    spans.push({ start: text.length, end: text.length + words.length, origin: { format: 'text', offset } });
    text += words;
  }
  const page = paged ? (lines[0]?.page ?? null) : null;
  const bullet = /^[-*•▪◦–]\s+/.exec(text);
  if (bullet) {
    const rest = text.slice(bullet[0].length);
    const label = bullet[0].trim();
    return {
      kind: 'list-item',
      text: rest,
      label,
      level: 1,
      page,
      spans: shiftSpans(spans, bullet[0].length),
    };
  }
  const kind = followed && lines.length === 1 && looksLikeHeading(text) ? 'heading' : 'paragraph';
  return { kind, text, level: kind === 'heading' ? headingLevel(text) : 0, page, spans };
}

/** A short line in capitals, or a short numbered or titled line that does not end as a sentence does. */
function looksLikeHeading(text: string): boolean {
  if (text.length > headingLength || /[.,;:?!]["'”’)]*$/.test(text)) return false;
  const letters = text.replace(/[^\p{L}]/gu, '');
  if (letters.length >= 3 && letters === letters.toUpperCase()) return true;
  if (/^\d+(?:\.\d+)*\.?\s+\p{Lu}/u.test(text)) return text.split(/\s+/).length <= 10;
  return /^(?:part|section|chapter|appendix|annex)\s+[\w]+\b/i.test(text);
}

function headingLevel(text: string): number {
  const number = /^\d+(?:\.\d+)*/.exec(text)?.[0];
  return number ? number.split('.').length : 1;
}
