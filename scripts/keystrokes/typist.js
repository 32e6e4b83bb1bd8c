/** Words that a writer of a report types. */
const vocabulary =
  'the panel noted that police officers did not ask about her children and a referral was made to housing in March 2019 because staff recieved no call from the surgery; Maren said he should have been seen again'.split(
    ' ',
  );

/** Somebody who writes in a draft: each key is a change as an editor sends it. The same seed types the same. */
export class Typist {
  /** @type {string[]} */
  #lines;
  #random;
  /** What is still to be typed here; a backspace takes the sign before the cursor away. */
  #keys = [];
  #at = { line: 0, character: 0 };

  /**
   * @param {string} text
   * @param {number} seed
   */
  constructor(text, seed) {
    this.#lines = text.split('\n');
    this.#random = randomFrom(seed);
  }

  /** The next key, as a change with a range. */
  nextKey() {
    if (this.#keys.length === 0) this.#goElsewhere();
    const key = this.#keys.shift();
    const { line, character } = this.#at;
    const words = this.#lines[line];
    if (key === 'backspace') {
      this.#lines[line] = words.slice(0, character - 1) + words.slice(character);
      this.#at = { line, character: character - 1 };
      return { range: { start: { ...this.#at }, end: { line, character } }, text: '' };
    }
    if (key === '\n') {
      this.#lines.splice(line, 1, words.slice(0, character), words.slice(character));
      this.#at = { line: line + 1, character: 0 };
    } else {
      this.#lines[line] = words.slice(0, character) + key + words.slice(character);
      this.#at = { line, character: character + key.length };
    }
    const start = { line, character };
    return { range: { start, end: start }, text: key };
  }

  /** Another paragraph, between two of its words, and what is typed there. */
  #goElsewhere() {
    let line = this.#below(this.#lines.length);
    while (!/^[\p{L}\p{N}].{60}/u.test(this.#lines[line] ?? '')) line = this.#below(this.#lines.length);
    const gaps = [...this.#lines[line].matchAll(/(?<=\p{L}) (?=\p{L})/gu)].map(({ index }) => index);
    this.#at = { line, character: gaps[this.#below(gaps.length)] ?? this.#lines[line].length };
    const typed = Array.from(
      { length: 2 + this.#below(4) },
      () => vocabulary[this.#below(vocabulary.length)],
    );
    this.#keys = [...` ${typed.join(' ')}`];
    const sort = this.#below(10);
    if (sort < 3) this.#keys.push(...Array.from({ length: 1 + this.#below(8) }, () => 'backspace'));
    if (sort === 9) this.#keys.push('\n', '\n');
    if (sort === 8) this.#keys.push('.', '\n');
  }

  #below(limit) {
    return Math.floor(this.#random() * limit);
  }
}

/** Mulberry32: numbers from 0 to 1 that look like chance and are the same for the same seed. */
export function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
