/** A text as far as it is read in parts: a string, or one that was put together out of parts. */
export interface SourceText {
  readonly length: number;
  slice(start: number, end: number): string;
  toString(): string;
}

/** Words that took the place of others; offsets are UTF-16 code units of the text before. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** So far from the last edit the next one may be: beyond that, what lies between is not copied with every key. */
const near = 20_000;

/**
 * A text that somebody writes in. It never changes: an edit makes another. V8 would put a long text together anew as soon
 * as a sign of it is read after an edit, which takes a millisecond with every key; of this one only the stretch that was
 * edited of late is.
 */
export class EditedText implements SourceText {
  readonly #base: string;
  /** What stands in the place of the base from `from` to `to`. */
  readonly #words: string;
  readonly #from: number;
  readonly #to: number;
  /** Names this text to those that an edit makes of it, which do not keep it. */
  readonly #name = {};
  #made: { readonly of: object; readonly by: TextEdit } | null = null;

  constructor(base: string, words = '', from = 0, to = 0) {
    this.#base = base;
    this.#words = words;
    this.#from = from;
    this.#to = to;
  }

  get length(): number {
    return this.#base.length - (this.#to - this.#from) + this.#words.length;
  }

  slice(start: number, end: number): string {
    const stop = Math.min(end, this.length);
    const behind = this.#from + this.#words.length;
    if (stop <= this.#from) return this.#base.slice(start, stop);
    const shift = this.#to - behind;
    if (start >= behind) return this.#base.slice(start + shift, stop + shift);
    return (
      this.#base.slice(start, Math.max(start, this.#from)) +
      this.#words.slice(Math.max(0, start - this.#from), stop - this.#from) +
      this.#base.slice(this.#to, Math.max(this.#to, stop + shift))
    );
  }

  toString(): string {
    return this.#words === '' && this.#from === this.#to ? this.#base : this.slice(0, this.length);
  }

  after(edit: TextEdit): EditedText {
    const { start, end, words } = edit;
    const behind = this.#from + this.#words.length;
    const isNear = start >= this.#from - near && end <= behind + near;
    const after = isNear ? this.#edited(edit) : new EditedText(this.toString(), words, start, end);
    after.#made = { of: this.#name, by: edit };
    return after;
  }

  #edited({ start, end, words }: TextEdit): EditedText {
    const behind = this.#from + this.#words.length;
    const [from, stop] = [Math.min(start, this.#from), Math.max(end, behind)];
    const stretch = this.slice(from, start) + words + this.slice(end, stop);
    return new EditedText(this.#base, stretch, from, stop + this.#to - behind);
  }

  /** What made this text of another; null where it was not made of that. */
  editSince(other: SourceText): TextEdit | null {
    return other instanceof EditedText && this.#made?.of === other.#name ? this.#made.by : null;
  }
}
