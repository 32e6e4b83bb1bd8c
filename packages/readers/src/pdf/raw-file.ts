import { inflateSync } from 'fflate';

/** An indirect object as it stands in the file, or in one of its object streams. */
export interface RawObject {
  /** Its text; of a stream its dictionary only. Bytes as the letters of Latin-1. */
  readonly dictionary: string;
  /** Where the stream's bytes stand in the file; null for objects without a stream. */
  readonly stream: { readonly start: number; readonly end: number } | null;
}

/** Bytes that all streams together may unpack to; beyond this nothing more is unpacked. */
const mostInflated = 200 * 1024 * 1024;
/** Bytes that one stream may unpack to, and how many times its size. */
const mostOfOne = 50 * 1024 * 1024;
const mostRatio = 200;
const ratioFloor = 8 * 1024 * 1024;

/**
 * The objects of a PDF without their meaning, read beside pdfjs for what it does not give: which pages are worth a
 * closer look, replacement texts, what pictures say of themselves. A broken or unusual file gives less, and nothing is
 * thrown.
 */
export class RawFile {
  readonly objects = new Map<number, RawObject>();
  /** Strings and streams cannot be read without the key. */
  readonly encrypted: boolean;
  private readonly text: string;
  private inflated = 0;

  /** @param mostObjects objects beyond one more than these are not looked at */
  constructor(
    private readonly bytes: Uint8Array,
    private readonly mostObjects: number,
  ) {
    this.text = latin1(bytes);
    this.encrypted = /\/Encrypt\s+\d+\s+\d+\s+R|\/Encrypt\s*<</.test(this.text);
    this.scan();
    if (!this.encrypted) this.openObjectStreams();
  }

  /** A stream's bytes unpacked; null where it is packed in another way than Deflate, or breaks a limit. */
  data({ dictionary, stream }: RawObject): Uint8Array | null {
    if (!stream || this.encrypted) return null;
    const packed = this.packed({ dictionary, stream });
    const filter = /\/Filter\s*(\[[^\]]*\]|\/\w+)/.exec(dictionary)?.[1];
    if (filter === undefined) return packed;
    if (
      /\/DecodeParms/.test(dictionary) &&
      !/\/Predictor\s+1\b/.test(dictionary) &&
      /\/Predictor/.test(dictionary)
    )
      return null;
    if (!/^\[?(?:\s*\/(?:FlateDecode|Fl)\b)+\s*\]?$/.test(filter)) return null;
    let data: Uint8Array | null = packed;
    for (let layers = filter.match(/\/Fl/g)?.length ?? 0; layers > 0 && data; layers--) {
      if (this.inflated > mostInflated) return null;
      const most = Math.min(mostOfOne, Math.max(ratioFloor, data.length * mostRatio));
      data = inflated(data, most);
      this.inflated += data?.length ?? 0;
    }
    return data;
  }

  /** A stream's bytes as they stand in the file; none where the object has no stream. */
  packed({ stream }: RawObject): Uint8Array {
    return stream ? this.bytes.subarray(stream.start, stream.end) : new Uint8Array();
  }

  /** The first bytes of a stream as they are packed. */
  start({ stream }: RawObject, most: number): Uint8Array {
    return stream
      ? this.bytes.subarray(stream.start, Math.min(stream.end, stream.start + most))
      : new Uint8Array();
  }

  /** Number of the object that holds the file's own XMP packet; null where there is none. */
  metadataNumber(): number | null {
    for (const { dictionary } of this.objects.values()) {
      if (!/\/Type\s*\/Catalog\b/.test(dictionary)) continue;
      const number = /\/Metadata\s+(\d+)\s+\d+\s+R/.exec(dictionary)?.[1];
      if (number !== undefined) return Number(number);
    }
    return null;
  }

  /**
   * Where earlier versions of the file end: at every end mark but the last. A file that is ordered for the web has
   * one more mark, near its beginning, that ends no version; Word writes a second table of contents and no objects.
   */
  earlierEnds(): readonly number[] {
    const ends = [...this.text.matchAll(/%%EOF/g)].map(({ index }) => index + 5);
    const head = this.text.slice(0, 2048);
    const whole = /\/Linearized/.test(head) ? Number(/\/L\s+(\d+)/.exec(head)?.[1] ?? 0) : 0;
    const lastObject = this.text.lastIndexOf(' obj');
    return ends.slice(0, -1).filter((end) => end >= whole - 32 && lastObject >= end);
  }

  /** Later definitions of an object replace earlier ones, as in a file that was saved over again. */
  private scan(): void {
    const { text } = this;
    const start = /(?:^|[\s>])(\d{1,10})\s+(\d{1,5})\s+obj\b/g;
    const nextEnd = forwardSearch(text, 'endobj');
    const nextStream = forwardSearch(text, 'stream');
    const nextStreamEnd = forwardSearch(text, 'endstream');
    for (
      let found = start.exec(text);
      found && this.objects.size <= this.mostObjects;
      found = start.exec(text)
    ) {
      const from = found.index + found[0].length;
      const end = nextEnd(from);
      const stop = end < 0 ? text.length : end;
      const keyword = streamAt(text, nextStream(from), from, stop);
      const dictionary = text.slice(from, keyword?.keyword ?? Math.min(stop, from + 100_000));
      let stream: RawObject['stream'] = null;
      if (keyword) {
        const length = /\/Length\s+(\d+)(?!\s+\d+\s+R)/.exec(dictionary)?.[1];
        const told = length === undefined ? -1 : keyword.start + Number(length);
        const fits = told > 0 && /^\s{0,2}endstream/.test(text.slice(told, told + 12));
        const close = fits ? told : nextStreamEnd(keyword.start);
        stream = { start: keyword.start, end: close < 0 ? text.length : close };
      }
      this.objects.set(Number(found[1]), { dictionary, stream });
      start.lastIndex = Math.max(from, (stream?.end ?? stop) - 1);
    }
  }

  private openObjectStreams(): void {
    for (const object of [...this.objects.values()]) {
      if (!/\/Type\s*\/ObjStm/.test(object.dictionary)) continue;
      const data = this.data(object);
      const count = Number(/\/N\s+(\d+)/.exec(object.dictionary)?.[1] ?? 0);
      const first = Number(/\/First\s+(\d+)/.exec(object.dictionary)?.[1] ?? 0);
      if (!data || first > data.length) continue;
      const text = latin1(data);
      const numbers = text.slice(0, first).trim().split(/\s+/).map(Number);
      for (let i = 0; i < Math.min(count, numbers.length / 2); i++) {
        const [number, offset] = [numbers[2 * i] ?? -1, numbers[2 * i + 1] ?? 0];
        const next = i + 1 < count ? (numbers[2 * i + 3] ?? text.length) : text.length;
        if (!this.objects.has(number) && this.objects.size <= this.mostObjects)
          this.objects.set(number, { dictionary: text.slice(first + offset, first + next), stream: null });
      }
    }
  }
}

/**
 * Where words next stand from a place on, for places that never go back: each stretch of the text is searched once,
 * however many places ask.
 */
function forwardSearch(text: string, words: string): (from: number) => number {
  let found = -2;
  return (from) => {
    if (found === -2 || (found >= 0 && found < from)) found = text.indexOf(words, from);
    return found;
  };
}

/** Whether the next keyword `stream` belongs to an object, and where its bytes begin. */
function streamAt(
  text: string,
  keyword: number,
  from: number,
  stop: number,
): { keyword: number; start: number } | null {
  if (keyword < 0 || keyword > stop || !/>>\s*$/.test(text.slice(Math.max(from, keyword - 10), keyword)))
    return null;
  const after = keyword + 6;
  const start = text[after] === '\r' ? after + (text[after + 1] === '\n' ? 2 : 1) : after + 1;
  return { keyword, start };
}

function inflated(packed: Uint8Array, most: number): Uint8Array | null {
  // Two bytes of header and, at the end, a check sum that many programs write wrongly.
  for (const data of [packed.subarray(2), packed.subarray(2, -4)]) {
    try {
      const out = new Uint8Array(Math.min(most, Math.max(4096, packed.length * 12)));
      const result = inflateSync(data, { out });
      if (result.length < out.length || out.length >= most) return result;
      return inflateSync(data, { out: new Uint8Array(most) });
    } catch {
      // tried again without the check sum, or given up
    }
  }
  return null;
}

/** Bytes as letters, one to one. */
export function latin1(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 32_768)
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + 32_768)));
  return pieces.join('');
}

/** A string of a PDF, with its brackets, as words: UTF-16 with a mark, UTF-8 with a mark, or one byte a letter. */
export function pdfString(literal: string): string {
  const bytes = literal.startsWith('<') ? hexBytes(literal) : literalBytes(literal);
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return new TextDecoder('utf-16be').decode(Uint8Array.from(bytes.slice(2)));
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return new TextDecoder('utf-16le').decode(Uint8Array.from(bytes.slice(2)));
  if (bytes[0] === 0xef && bytes[1] === 0xbb)
    return new TextDecoder().decode(Uint8Array.from(bytes.slice(3)));
  return bytes.map((byte) => String.fromCharCode(byte)).join('');
}

function hexBytes(literal: string): number[] {
  const digits = literal.replace(/[^0-9a-f]/gi, '');
  return Array.from({ length: Math.ceil(digits.length / 2) }, (_, i) =>
    Number.parseInt(digits.slice(2 * i, 2 * i + 2).padEnd(2, '0'), 16),
  );
}

const escapes: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, b: 8, f: 12 };

function literalBytes(literal: string): number[] {
  const bytes: number[] = [];
  for (let i = 1; i < literal.length - 1; i++) {
    if (literal[i] !== '\\') {
      bytes.push(literal.charCodeAt(i));
      continue;
    }
    const octal = /^[0-7]{1,3}/.exec(literal.slice(i + 1, i + 4))?.[0];
    if (octal) {
      bytes.push(Number.parseInt(octal, 8) & 255);
      i += octal.length;
      continue;
    }
    const next = literal[++i] ?? '';
    if (next === '\r' || next === '\n') continue;
    bytes.push(escapes[next] ?? next.charCodeAt(0));
  }
  return bytes;
}

/** A string in brackets as it stands in a file: literal with one level of inner brackets, or hexadecimal. */
export const stringSource =
  '(?:\\((?:[^()\\\\]|\\\\[\\s\\S]|\\((?:[^()\\\\]|\\\\[\\s\\S])*\\))*\\)|<[0-9A-Fa-f\\s]*>)';
