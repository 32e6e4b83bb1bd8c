import { randomFrom } from './typist.js';

/** A draft under edits of every kind, as chance has it; the same seed edits the same. */
export class RandomEdits {
  #random;
  #paragraphs;
  /** @type {string[]} What the text was before each edit that is not undone. */
  #before = [];
  /** What the last edit put in the place of what, as an editor tells it; null where it gave the whole text. */
  replaced = null;

  /**
   * @param {string} text
   * @param {number} seed
   */
  constructor(text, seed) {
    this.text = text;
    this.#random = randomFrom(seed);
    this.#paragraphs = text.split(/\n{2,}/);
  }

  /**
   * Edits the text once.
   * @returns {string} what was done, for a report of what went wrong
   */
  edit() {
    const kinds = ['insert', 'insert', 'insert', 'delete', 'delete', 'replace', 'newline', 'paste', 'undo'];
    const kind = this.#one(kinds);
    if (kind === 'undo') {
      const before = this.#before.pop();
      if (before === undefined) return this.edit();
      this.text = before;
      this.replaced = null;
      return kind;
    }
    this.#before.push(this.text);
    if (this.#before.length > 20) this.#before.shift();
    const at = this.#place();
    const [length, words] = this.#change(kind);
    const end = Math.min(this.text.length, at + length);
    const gone = this.text.slice(at, end);
    this.replaced = { start: at, end, words };
    this.text = this.text.slice(0, at) + words + this.text.slice(end);
    return `${kind} at ${at}: ${JSON.stringify(gone)} → ${JSON.stringify(words.slice(0, 200))}`;
  }

  /** @returns {[number, string]} how many signs go, and what comes */
  #change(kind) {
    switch (kind) {
      case 'insert':
        return [
          0,
          this.#one([this.#letters(), ` ${this.#words()}`, '.', '|', '# ', '**', '“', '- ', '1.2 ']),
        ];
      case 'delete':
        return [this.#one([1, 1, 5, 40, 400]), ''];
      case 'replace':
        return [this.#one([1, 7, 30]), this.#words()];
      case 'newline':
        return [0, this.#one(['\n', '\n\n', '\r\n'])];
      default:
        return [0, `\n\n${[this.#one(this.#paragraphs), this.#one(this.#paragraphs)].join('\n\n')}\n\n`];
    }
  }

  #letters() {
    return Array.from({ length: 1 + this.#below(3) }, () => 'abcdeinorsté’'.charAt(this.#below(13))).join('');
  }

  /** A few words that stand in the text somewhere. */
  #words() {
    const at = this.#place();
    return this.text.slice(at, at + 4 + this.#below(40));
  }

  #place() {
    return this.#below(this.text.length + 1);
  }

  #one(list) {
    return list[this.#below(list.length)];
  }

  #below(limit) {
    return Math.floor(this.#random() * limit);
  }
}
