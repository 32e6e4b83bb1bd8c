import { latin1 } from './raw-file.js';

/** An operator as a number: its letters' codes, eight bits each. Numbers are told apart quicker than words. */
export function codeOf(operator: string): number {
  return [...operator].reduce((code, letter) => code * 256 + letter.charCodeAt(0), 0);
}

/** Goes through the operators of a content stream, byte by byte: pages are many, and their streams long. */
export class Operators {
  /** The numbers in front of the operator. */
  readonly numbers: number[] = [];
  /** The first name in front of it, with its slash. */
  name = '';
  private at = 0;

  constructor(private readonly bytes: Uint8Array) {}

  /** The next operator as {@link codeOf} has it, of more than three letters the last three; 0 at the end. */
  next(): number {
    const { bytes } = this;
    this.numbers.length = 0;
    this.name = '';
    while (this.at < bytes.length) {
      const code = bytes[this.at] as number;
      if (code === 40) this.skipString();
      else if (code === 37) this.skipTo((c) => c === 10 || c === 13);
      else if (code === 60 && bytes[this.at + 1] !== 60) this.skipTo((c) => c === 62);
      else if (code === 47) {
        const start = this.at++;
        this.skipTo(isDelimiter);
        this.name ||= this.slice(start);
      } else if ((code >= 48 && code <= 57) || code === 45 || code === 46 || code === 43) {
        const number = this.number();
        // An array of gaps between letters is long, and nobody asks for it.
        if (this.numbers.length < 8) this.numbers.push(number);
      } else if (isLetter(code)) {
        let operator = 0;
        for (let c = code; !isDelimiter(c); c = bytes[this.at] ?? 0) {
          operator = (operator * 256 + c) % 0x1000000;
          this.at++;
        }
        return operator;
      } else this.at++;
    }
    return 0;
  }

  /**
   * Goes past a picture that stands in the stream itself, after its `BI`.
   * @returns its dictionary
   */
  skipPicture(): string {
    const { bytes } = this;
    const start = this.at;
    const isKeyword = (a: number, b: number) =>
      bytes[this.at] === a &&
      bytes[this.at + 1] === b &&
      (bytes[this.at - 1] ?? 0) <= 32 &&
      (bytes[this.at + 2] ?? 0) <= 32;
    while (this.at < bytes.length && !isKeyword(73, 68)) this.at++;
    const dictionary = latin1(bytes.subarray(start, Math.min(this.at, start + 1000)));
    while (this.at < bytes.length && !isKeyword(69, 73)) this.at++;
    this.at += 2;
    return dictionary;
  }

  private number(): number {
    const { bytes } = this;
    let value = 0;
    let unit = 0;
    let negative = false;
    for (; this.at < bytes.length; this.at++) {
      const code = bytes[this.at] as number;
      if (code >= 48 && code <= 57) {
        value = value * 10 + code - 48;
        unit *= 10;
      } else if (code === 46) unit = 1;
      else if (code === 45) negative = true;
      else if (code !== 43) break;
    }
    const size = unit > 1 ? value / unit : value;
    return negative ? -size : size;
  }

  private slice(start: number): string {
    let text = '';
    const end = Math.min(this.at, start + 32);
    for (let i = start; i < end; i++) text += String.fromCharCode(this.bytes[i] as number);
    return text;
  }

  private skipTo(ends: (code: number) => boolean): void {
    const { bytes } = this;
    while (this.at < bytes.length && !ends(bytes[this.at] as number)) this.at++;
  }

  private skipString(): void {
    const { bytes } = this;
    let depth = 0;
    for (; this.at < bytes.length; this.at++) {
      const code = bytes[this.at];
      if (code === 92) this.at++;
      else if (code === 40) depth++;
      else if (code === 41 && --depth === 0) {
        this.at++;
        return;
      }
    }
  }
}

/** Blanks and the signs that begin or end something else. */
function isDelimiter(code: number): boolean {
  return (
    code <= 32 ||
    code === 40 ||
    code === 41 ||
    code === 60 ||
    code === 62 ||
    code === 91 ||
    code === 93 ||
    code === 47 ||
    code === 37
  );
}

function isLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 39 || code === 34;
}
