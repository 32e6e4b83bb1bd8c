import {
  beyondLimit,
  counted,
  megabytes,
  type ReadLimits,
  tooManyCharacters,
  tooManyParagraphs,
} from '../limits.js';

/** What the XML parts of a file hold together. */
export interface Tally {
  elements: number;
  attributes: number;
  /** Bytes of elements with unusually long attributes. */
  attributeBytes: number;
  styles: number;
  /** Characters of text that stand as references (`&amp;`). */
  references: number;
  /** Paragraphs, and rows and cells of tables. */
  paragraphs: number;
  /** Characters of text, in UTF-16 code units. */
  characters: number;
}

export function emptyTally(): Tally {
  return {
    elements: 0,
    attributes: 0,
    attributeBytes: 0,
    styles: 0,
    references: 0,
    paragraphs: 0,
    characters: 0,
  };
}

const code = {
  '<': 0x3c,
  '>': 0x3e,
  '!': 0x21,
  '?': 0x3f,
  '/': 0x2f,
  '-': 0x2d,
  '[': 0x5b,
  ']': 0x5d,
  '=': 0x3d,
  '&': 0x26,
};
const quotes = { double: 0x22, single: 0x27 };
const codeP = 0x70;
const codeT = 0x74;
const codeR = 0x72;
const codeC = 0x63;
const codesOfStyle = [...'style'].map((letter) => letter.charCodeAt(0));

/** An element with its attributes is no longer than this in bytes, or its attributes are unusually long. */
const usualLength = 1000;

/**
 * Counts the elements of a part in its bytes (UTF-8), before anything is built of them: an element costs a hundred times
 * the bytes that it takes in the file.
 * @param tally what the parts before it hold, to which this part's elements and paragraphs are added
 * @throws UnreadableError `limit`
 */
export function tallyElements(bytes: Uint8Array, tally: Tally, limits: ReadLimits): void {
  let reference = bytes.indexOf(code['&']);
  for (let at = bytes.indexOf(code['<']); at >= 0 && at < bytes.length; ) {
    const next = bytes[at + 1] ?? 0;
    if (next === code['!'] || next === code['?']) {
      // Nothing is built of a comment, but millions of them take their time too.
      if (++tally.elements > limits.xmlElements) throw tooManyElements(limits);
      at = endOfAside(bytes, at);
    } else if (next !== code['/']) {
      if (++tally.elements > limits.xmlElements) throw tooManyElements(limits);
      const kind = kindOf(bytes, at + 1);
      if (kind === 'paragraph' && ++tally.paragraphs > limits.paragraphs) throw tooManyParagraphs(limits);
      if (kind === 'style' && ++tally.styles > limits.styles) throw tooManyStyles(limits);
      at = tallyAttributes(bytes, at, tally, limits);
    }
    at++;
    const element = bytes.indexOf(code['<'], at);
    const end = element < 0 ? bytes.length : element;
    // A character that is written by its number takes far longer to read than any other.
    for (; reference >= 0 && reference < end; reference = bytes.indexOf(code['&'], reference + 1))
      if (reference >= at && ++tally.references > limits.characters) throw tooManyCharacters(limits);
    at = end;
  }
}

/** Counts the attributes of the element that begins at a place; gives the place of its closing bracket. */
function tallyAttributes(bytes: Uint8Array, start: number, tally: Tally, limits: ReadLimits): number {
  let at = start + 1;
  for (; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === code['>'] || byte === code['<']) break;
    if (byte === code['=']) tally.attributes++;
    else if (byte === quotes.double || byte === quotes.single) {
      const end = bytes.indexOf(byte, at + 1);
      at = end < 0 ? bytes.length : end;
    }
  }
  if (tally.attributes > limits.xmlAttributes) throw tooManyAttributes(limits);
  if (at - start > usualLength) {
    tally.attributeBytes += at - start;
    if (tally.attributeBytes > limits.attributeBytes) throw tooLongAttributes(limits);
  }
  // A bracket that opens the next element is looked at again.
  return bytes[at] === code['<'] ? at - 1 : at;
}

/** What an element is by its name, whatever its prefix: `p`, `tr` and `tc` count as paragraphs. */
function kindOf(bytes: Uint8Array, begins: number): 'paragraph' | 'style' | 'other' {
  let name = begins;
  let at = begins;
  for (; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === 0x3a) name = at + 1;
    else if (byte <= 0x20 || byte === code['>'] || byte === code['/']) break;
  }
  const first = bytes[name];
  if (at - name === 1) return first === codeP ? 'paragraph' : 'other';
  if (at - name === 2) {
    const second = bytes[name + 1];
    return first === codeT && (second === codeR || second === codeC) ? 'paragraph' : 'other';
  }
  const style = at - name === codesOfStyle.length && codesOfStyle.every((c, i) => bytes[name + i] === c);
  return style ? 'style' : 'other';
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

function tooManyAttributes(limits: ReadLimits) {
  const what = `The Word file has more than ${counted(limits.xmlAttributes)} attributes of elements, many times those of a long report, so it was not read.`;
  return beyondLimit(limits, 'xmlAttributes', what);
}

function tooLongAttributes(limits: ReadLimits) {
  const what = `The Word file has elements with more than ${megabytes(limits.attributeBytes)} of long attributes, many times those of a long report, so it was not read.`;
  return beyondLimit(limits, 'attributeBytes', what);
}

function tooManyStyles(limits: ReadLimits) {
  const what = `The Word file has more than ${counted(limits.styles)} styles, many more than Word itself can use, so it was not read.`;
  return beyondLimit(limits, 'styles', what);
}
