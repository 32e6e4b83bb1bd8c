import type { BlockInput } from '@dhrlint/draft';

/** Longest text of one place, in UTF-16 code units: a name in a longer one is found in its first part. */
const longestText = 100_000;
/** Places of one file. A report of 80,000 words with a bookmark in every paragraph has some 2,000. */
const mostPlaces = 10_000;

/** Gathers words that a file holds and no page shows, each wording once for each kind of place. */
export class Places {
  readonly blocks: BlockInput[] = [];
  /** True where the file holds more than was taken. */
  cut = false;
  private readonly seen = new Set<string>();

  /**
   * @param property kind of the place, as {@link BlockInput.property}
   * @param more page and author, where the file tells
   */
  add(
    property: string,
    words: string,
    more: { readonly page?: number; readonly author?: string | null } = {},
  ): void {
    const text = tidy(words);
    const key = `${property}\n${more.author ?? ''}\n${text}`;
    if (!/\p{L}|\d.*\d.*\d/u.test(text) || this.seen.has(key)) return;
    if (this.blocks.length >= mostPlaces) {
      this.cut = true;
      return;
    }
    this.seen.add(key);
    this.cut ||= text.length > longestText;
    this.blocks.push({ kind: 'property', property, text: text.slice(0, longestText), ...more });
  }
}

/** Without signs that cannot be printed, with single blanks. */
function tidy(words: string): string {
  return words
    .replace(/[^\P{C}\n\t\u200c\u200d]/gu, ' ')
    .replace(/[ \t\u00a0]+/g, ' ')
    .replace(/ ?\n[\s]*/g, '\n')
    .trim();
}

/** An address with its %20 and the like read; as it stands where it is not well formed. */
export function readableAddress(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
