import type { Position, Range, TextDocumentContentChangeEvent } from 'vscode-languageserver/node';

/** How positions of a client count the characters of a line. */
export type Encoding = 'utf-16' | 'utf-8';

/** Words that took the place of others; offsets are UTF-16 code units of the text before. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** A text as a client shows it at one moment. It never changes: an edit makes another. */
export class ShownText {
  #lineStarts: readonly number[] | null = null;
  /** How to find the line starts by those of the text before: whoever waits for the check need not wait for that. */
  #findStarts: (() => readonly number[]) | null = null;
  /** null until it is asked for: looking through all of a long text takes a tenth of a millisecond. */
  #hasReturns: boolean | null = null;
  #replaced: Replacement | null = null;
  /** The line that was found last. */
  #lastLine = 0;

  constructor(
    readonly text: string,
    private readonly encoding: Encoding,
  ) {}

  /** The text after the changes of one message, each of which counts from the text that the one before left. */
  after(changes: readonly TextDocumentContentChangeEvent[]): ShownText {
    const after = changes.reduce((shown: ShownText, change) => shown.#changed(change), this);
    if (changes.length !== 1) after.#replaced = null;
    return after;
  }

  /** What was replaced in the text from which this one was made; null where that was more than one stretch. */
  get replaced(): Replacement | null {
    return this.#replaced;
  }

  #changed(change: TextDocumentContentChangeEvent): ShownText {
    if (!('range' in change)) return new ShownText(change.text, this.encoding);
    const [start, end] = [this.offsetAt(change.range.start), this.offsetAt(change.range.end)].sort(
      (a, b) => a - b,
    ) as [number, number];
    const after = new ShownText(
      this.text.slice(0, start) + change.text + this.text.slice(end),
      this.encoding,
    );
    after.#findStarts = this.#startsAfter(start, end, change.text);
    if (after.#findStarts) after.#hasReturns = false;
    after.#replaced = { start, end, words: change.text };
    return after;
  }

  /** How to tell where the lines begin once other words stand from `start` to `end`; null where they are to be sought anew. */
  #startsAfter(start: number, end: number, words: string): (() => readonly number[]) | null {
    const known = this.#starts;
    this.#hasReturns ??= this.text.includes('\r');
    // A change may part the two signs of one break, or join them.
    if (this.#hasReturns || words.includes('\r')) return null;
    const [line, behind] = [this.#lineOf(start), this.#lineOf(end) + 1];
    const shift = words.length - (end - start);
    return () => {
      const starts = known.slice(0, line + 1);
      for (const at of lineStartsOf(words).slice(1)) starts.push(start + at);
      for (let at = behind; at < known.length; at++) starts.push((known[at] ?? 0) + shift);
      return starts;
    };
  }

  /** Makes ready for places to be asked for, as is best done while there is nothing else to do. */
  prepare(): void {
    // V8 puts a changed text together when a sign of it is read first.
    this.text.charCodeAt(0);
    void this.#starts;
  }

  /** Where an offset in UTF-16 code units stands, as the client counts. */
  positionAt(offset: number): Position {
    const at = Math.min(Math.max(0, offset), this.text.length);
    const line = this.#lineOf(at);
    const start = this.#starts[line] ?? 0;
    const end = Math.min(at, this.#endOf(line));
    if (this.encoding === 'utf-16') return { line, character: end - start };
    return { line, character: Buffer.byteLength(this.text.slice(start, end)) };
  }

  /** Whether an offset stands at a position; asked of what is known to have stood there, so that most do. */
  isAt(offset: number, { line, character }: Position): boolean {
    if (this.encoding !== 'utf-16') {
      const at = this.positionAt(offset);
      return at.line === line && at.character === character;
    }
    const start = this.#starts[line];
    return start !== undefined && start + character === offset && offset <= this.#endOf(line);
  }

  /** The offset in UTF-16 code units of a place; beyond the end of a line it is the line's end, and of the text likewise. */
  offsetAt({ line, character }: Position): number {
    if (line < 0) return 0;
    const start = this.#starts[line];
    if (start === undefined) return this.text.length;
    const end = this.#endOf(line);
    const wanted = Math.max(0, character);
    if (this.encoding === 'utf-16') return Math.min(start + wanted, end);
    let [at, bytes] = [start, 0];
    while (at < end) {
      const code = this.text.codePointAt(at) ?? 0;
      bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
      if (bytes > wanted) break;
      at += code < 0x10000 ? 1 : 2;
    }
    return at;
  }

  /** The offset of a column that counts UTF-16 code units, whatever the client counts. */
  offsetOf(line: number, column: number): number {
    const start = this.#starts[line];
    return start === undefined ? this.text.length : Math.min(start + Math.max(0, column), this.#endOf(line));
  }

  range({ start, end }: { readonly start: number; readonly end: number }): Range {
    return { start: this.positionAt(start), end: this.positionAt(end) };
  }

  /** The line around an offset, its break left out. */
  lineAt(offset: number): { readonly start: number; readonly end: number; readonly text: string } {
    const line = this.#lineOf(offset);
    const [start, end] = [this.#starts[line] ?? 0, this.#endOf(line)];
    return { start, end, text: this.text.slice(start, end) };
  }

  get #starts(): readonly number[] {
    if (this.#lineStarts) return this.#lineStarts;
    this.#lineStarts = this.#findStarts?.() ?? lineStartsOf(this.text);
    this.#findStarts = null;
    return this.#lineStarts;
  }

  #lineOf(offset: number): number {
    const starts = this.#starts;
    // Places are asked for one after the other, as a rule.
    let [low, high] = [this.#lastLine, this.#lastLine + 2];
    if ((starts[low] ?? 0) > offset || (starts[high + 1] ?? 0) <= offset)
      [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    this.#lastLine = low;
    return low;
  }

  /** Where the words of a line end, before its break. */
  #endOf(line: number): number {
    let end = this.#starts[line + 1] ?? this.text.length;
    const start = this.#starts[line] ?? 0;
    while (end > start && isBreak(this.text.charCodeAt(end - 1))) end--;
    return end;
  }
}

function isBreak(code: number): boolean {
  return code === 10 || code === 13;
}

function lineStartsOf(text: string): readonly number[] {
  const starts = [0];
  if (text.includes('\r'))
    for (const found of text.matchAll(/\r\n|\n|\r/g)) starts.push(found.index + found[0].length);
  else for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
