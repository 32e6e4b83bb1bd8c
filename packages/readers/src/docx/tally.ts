import { beyondLimit, counted, type ReadLimits, tooManyParagraphs } from '../limits.js';

/** What the XML parts of a file hold together. */
export interface Tally {
  elements: number;
  /** Paragraphs, and rows and cells of tables. */
  paragraphs: number;
  /** Characters of text, in UTF-16 code units. */
  characters: number;
}

export function emptyTally(): Tally {
  return { elements: 0, paragraphs: 0, characters: 0 };
}

const code = { '<': 0x3c, '>': 0x3e, '!': 0x21, '?': 0x3f, '/': 0x2f, '-': 0x2d, '[': 0x5b, ']': 0x5d };
const codeP = 0x70;
const codeT = 0x74;
const codeR = 0x72;
const codeC = 0x63;

/**
 * Counts the elements of a part in its bytes (UTF-8), before anything is built of them: an element costs a hundred times
 * the bytes that it takes in the file.
 * @param tally what the parts before it hold, to which this part's elements and paragraphs are added
 * @throws UnreadableError `limit`
 */
export function tallyElements(bytes: Uint8Array, tally: Tally, limits: ReadLimits): void {
  for (let at = bytes.indexOf(code['<']); at >= 0 && at < bytes.length; ) {
    const next = bytes[at + 1] ?? 0;
    if (next === code['!'] || next === code['?']) at = endOfAside(bytes, at);
    else if (next !== code['/']) {
      if (++tally.elements > limits.xmlElements) throw tooManyElements(limits);
      if (isParagraph(bytes, at + 1) && ++tally.paragraphs > limits.paragraphs)
        throw tooManyParagraphs(limits);
    }
    at++;
    while (at < bytes.length && bytes[at] !== code['<']) at++;
  }
}

/** Whether the name of the element that begins here is `p`, `tr` or `tc`, whatever its prefix. */
function isParagraph(bytes: Uint8Array, begins: number): boolean {
  let name = begins;
  let at = begins;
  for (; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === 0x3a) name = at + 1;
    else if (byte <= 0x20 || byte === code['>'] || byte === code['/']) break;
  }
  const first = bytes[name];
  if (at - name === 1) return first === codeP;
  const second = bytes[name + 1];
  return at - name === 2 && first === codeT && (second === codeR || second === codeC);
}

/** Where a comment, a CDATA section or a processing instruction ends, whose text may look like elements. */
function endOfAside(bytes: Uint8Array, at: number): number {
  const third = bytes[at + 1] === code['!'] ? bytes[at + 2] : undefined;
  if (third === code['-']) return endOf(bytes, at + '<!--'.length, code['-']);
  if (third === code['[']) return endOf(bytes, at + '<![CDATA['.length, code[']']);
  const end = bytes.indexOf(code['>'], at);
  return end < 0 ? bytes.length : end;
}

/** The end of what two bytes of a kind and a `>` close. */
function endOf(bytes: Uint8Array, from: number, twice: number): number {
  for (let end = bytes.indexOf(code['>'], from); end >= 0; end = bytes.indexOf(code['>'], end + 1))
    if (end - 2 >= from && bytes[end - 1] === twice && bytes[end - 2] === twice) return end;
  return bytes.length;
}

function tooManyElements(limits: ReadLimits) {
  const what = `The Word file has more than ${counted(limits.xmlElements)} elements, many times those of a long report, so it was not read.`;
  return beyondLimit(limits, 'xmlElements', what);
}
