/** Words of a passage that are compared together. */
export const shingle = 5;
/** One in so many is kept; which, its own words decide, so that the same words are kept everywhere. */
const sample = 2;

/** A word of a text, by its place and its hash. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly hash: number;
}

/** The words of a text in small letters, as hashes: one pass over its characters, since every word of a report goes by. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  let start = -1;
  let hash = 0;
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : 32;
    const isLetter =
      (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code > 191;
    if (
      isLetter &&
      code !== 0x2019 &&
      code !== 0x2018 &&
      code !== 0x201c &&
      code !== 0x201d &&
      code !== 0x2013 &&
      code !== 0x2014
    ) {
      if (start < 0) {
        start = i;
        hash = 2166136261;
      }
      hash = Math.imul(hash ^ (code >= 65 && code <= 90 ? code + 32 : code), 16777619);
    } else if (start >= 0) {
      words.push({ start, end: i, hash });
      start = -1;
    }
  }
  return words;
}

/** The hashes of a passage's shingles that are kept to find it again by. */
export function keptOf(words: readonly Word[]): readonly number[] {
  const kept: number[] = [];
  for (let i = 0; i + shingle <= words.length; i++) {
    const hash = shingleAt(words, i);
    if ((hash >>> 8) % sample === 0) kept.push(hash);
  }
  return kept;
}

/** The hash of the shingle that begins with so many a word. */
export function shingleAt(words: readonly Word[], at: number): number {
  let hash = 17;
  for (let i = at; i < at + shingle; i++) hash = Math.imul(hash, 31) + (words[i]?.hash ?? 0);
  // Mixed, so that the sample is even.
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return hash ^ (hash >>> 13);
}
