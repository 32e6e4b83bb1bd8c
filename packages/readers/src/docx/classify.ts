import { type Item, type Line, linesOf } from './line.js';
import { takeTypedNumbers } from './typed-number.js';

/** Longest heading in words; what is longer in a heading style is a paragraph that borrows its number. */
const longestHeading = 25;
/** From this many words on a full stop tells a sentence from a heading. */
const shortSentence = 12;
/** Longest line in words that its bold letters alone make a heading. */
const longestBoldHeading = 12;
/** From this many paragraphs on a plain 1, 2, 3 numbers the report and not a list. */
const longList = 15;
/** Indent of a quotation in twentieths of a point: a quarter of an inch. */
const quotationIndent = 360;

/** Decides what each paragraph of the body is: heading, contents entry, caption, list item, quotation. */
export function classify(items: readonly Item[]): void {
  const body = items.flatMap((item) => ('line' in item && item.line.kind === 'paragraph' ? [item.line] : []));
  markContents(body);
  for (const line of body) if (line.kind === 'paragraph') byStyle(line);
  takeTypedNumbers(linesOf(items));
  markTitles(body);
  markBoldHeadings(items);
  markListItems(body);
  for (const line of body) {
    if (line.kind === 'paragraph' || line.kind === 'list-item') line.quotation = isQuotation(line);
  }
}

function byStyle(line: Line): void {
  const { role, text, source } = line;
  const isCaption = role.caption || source.sequence || captionTitle.test(text.text);
  if (role.heading !== null && source.list?.format !== 'bullet' && isShort(text.text, line.label)) {
    line.kind = 'heading';
    line.level = role.heading;
  } else if (text.text !== '' && isCaption && words(text.text) <= 40 && !/[.;]$/.test(text.text)) {
    line.kind = 'caption';
  }
}

/** A numbered sentence of this many words in a heading style is a paragraph. */
const numberedSentence = 7;
const captionTitle = /^(?:figure|table|chart|graph) [A-Z]?\d+(?:[.:–-]|\s)/i;

/** "When was it done, and why did it take as long as it did?": a question may be as long as any heading. */
const asks =
  /^(?:\d[\d.]*\s+)?(?:what|how|why|whom?|whose|where|when|which|did|do|does|was|were|is|are|could|can|should|had|has|have)\b[^.;]*\?$/i;

/** A heading's length; authors give heading styles to whole paragraphs for the sake of their numbers. */
function isShort(text: string, label: string | null): boolean {
  const count = words(text);
  if (count === 0 || count > longestHeading) return count === 0 && text !== '';
  if (label !== null && count >= numberedSentence && text.endsWith('.')) return false;
  return count <= shortSentence || asks.test(text) || !/[.;:,?]["'”’)]*$/.test(text);
}

/** A title in the body stands above what follows; on the cover it names the report and heads nothing. */
function markTitles(body: readonly Line[]): void {
  const first = body.findIndex((line) => line.kind === 'heading');
  body.forEach((line, index) => {
    if (
      line.role.title &&
      line.kind === 'paragraph' &&
      first >= 0 &&
      index > first &&
      isShort(line.text.text, line.label)
    ) {
      line.kind = 'heading';
      line.level = 1;
    }
  });
}

const dottedLeader = /(?:\.{4,}|(?:\. ){4,}|…{2,}|·{4,}|_{4,})\s*(?:\d{1,3}|[ivxlc]{1,6})$/;
const tabbedPage = /\S\s*\t\s*(?:\d{1,3}|[ivxlc]{1,6})$/;
const contentsTitle = /^(?:table of )?contents(?: page)?:?$|^index$/i;

/** Contents pages: by style, field or control; by dotted leaders; by three lines running that end in a tab and a page. */
function markContents(body: readonly Line[]): void {
  const ends = body.map(({ text }) => text.text.slice(-60));
  const looks = ends.map((end) => dottedLeader.test(end) || tabbedPage.test(end));
  const runs = runLengths(looks);
  body.forEach((line, index) => {
    const text = line.text.text;
    if (text === '') return;
    const run = (runs[index] ?? 0) >= 3;
    const listed = line.role.contents || (line.source.contents && line.role.heading === null);
    if ((listed && !contentsTitle.test(text)) || dottedLeader.test(ends[index] ?? '') || run) {
      line.kind = 'contents-entry';
    }
  });
  body.forEach((line, index) => {
    const next = body.slice(index + 1, index + 4).find((other) => other.text.text !== '');
    if (line.kind === 'paragraph' && contentsTitle.test(line.text.text) && next?.kind === 'contents-entry') {
      line.kind = 'heading';
      line.level = 1;
    }
  });
}

/** For each flag the length of the run of set flags that it stands in; 0 where it is not set. */
function runLengths(flags: readonly boolean[]): number[] {
  const lengths = flags.map(() => 0);
  for (let from = 0; from < flags.length; from++) {
    if (!flags[from]) continue;
    let to = from;
    while (flags[to]) to++;
    lengths.fill(to - from, from, to);
    from = to;
  }
  return lengths;
}

/**
 * Headings that only bold letters make: a short bold line that a paragraph, list or table follows. Bold lines that
 * follow one another before any prose are a cover.
 */
function markBoldHeadings(items: readonly Item[]): void {
  const shown = items.filter((item) => 'table' in item || item.line.text.text !== '');
  let prose = false;
  let level = 0;
  shown.forEach((item, index) => {
    if ('table' in item) return;
    const { line } = item;
    if (line.kind === 'heading') level = line.level;
    else if (line.kind === 'contents-entry' || isProse(line)) prose = true;
    else if (line.kind === 'paragraph' && isBoldLine(line)) {
      const next = shown[index + 1];
      const headsSomething =
        next && ('table' in next || next.line.kind !== 'paragraph' || !isBoldLine(next.line));
      const onCover = !prose && !(next && 'line' in next && isProse(next.line));
      if (!headsSomething || onCover) return;
      line.kind = 'heading';
      line.level = boldLevel(line, level);
    }
  });
}

function isProse(line: Line): boolean {
  return line.kind === 'paragraph' && words(line.text.text) >= 20;
}

function isBoldLine({ text, source }: Line): boolean {
  const count = words(text.text);
  return (
    text.appearance.bold &&
    count > 0 &&
    count <= longestBoldHeading &&
    !text.text.includes('\n') &&
    !/[.;,]$/.test(text.text) &&
    !(text.text.endsWith(':') && source.label === null) &&
    /\p{L}/u.test(text.text)
  );
}

/** A number tells its level; otherwise it stands below the last true heading. */
function boldLevel(line: Line, above: number): number {
  const depth = line.label?.match(/\p{L}+|\d+/gu)?.length;
  if (line.numbering === 'automatic' && line.source.list) return line.source.list.level + 1;
  if (depth) return depth;
  return Math.min(above + 1, 9);
}

/**
 * Bullets, letters and short lists are list items; numbers in levels (5.1.3) and numbers that run through the
 * report are the report's own paragraphs.
 */
function markListItems(body: readonly Line[]): void {
  const lists = new Map<string, { count: number; sections: Set<number> }>();
  let section = 0;
  for (const line of body) {
    if (line.kind === 'heading') section++;
    if (line.label === null) continue;
    const list = lists.get(listKey(line)) ?? { count: 0, sections: new Set() };
    lists.set(listKey(line), list);
    list.count++;
    list.sections.add(section);
  }
  for (const line of body) {
    if (line.kind !== 'paragraph' || line.label === null) continue;
    const list = lists.get(listKey(line));
    const numbersReport = list && (list.count >= longList || list.sections.size > 1);
    const plain = /^\W*\d+\W*$/.test(line.label);
    const levels = /\d\D*[.(]\D*\w/.test(line.label.replace(/\W+$/, ''));
    if (levels || (plain && numbersReport) || /^(?:section|part|chapter)\b/i.test(line.label)) continue;
    line.kind = 'list-item';
    line.level = (line.source.list?.level ?? 0) + 1;
  }
}

function listKey({ source, label }: Line): string {
  if (source.list) return `${source.list.counters} ${source.list.level}`;
  return `typed ${label?.replace(/\d+/g, '1').replace(/[a-z]+/g, 'a')}`;
}

function isQuotation({ role, text, source, label }: Line): boolean {
  if (role.quotation) return true;
  const indent = source.format.indent ?? source.style.paragraph.indent ?? 0;
  return label === null && text.appearance.italic && indent >= quotationIndent && words(text.text) >= 3;
}

/** Words of a text; of long texts only that they are more than any measure here. */
function words(text: string): number {
  if (text.length > 600) return text.length / 6;
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu)?.length ?? 0;
}
