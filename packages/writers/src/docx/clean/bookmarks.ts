import { isBookmarkOfWord } from '@dhrlint/readers/ooxml';
import type { Account } from '../../removals.js';
import { type Element, rewrite } from '../xml.js';
import type { BookmarkNames } from './field-codes.js';

/** The bookmarks of a file: which of them something leads to, and what they are called in the copy. */
export class Bookmarks implements BookmarkNames {
  private readonly led = new Map<string, string>();
  /** Names by their small letters: Word does not distinguish them. */
  private readonly taken: Set<string>;

  constructor(roots: readonly Element[]) {
    this.taken = new Set(
      roots.flatMap((root) =>
        [...root.all()].flatMap((one) => (isStart(one) ? [nameOf(one).toLowerCase()] : [])),
      ),
    );
  }

  lead(name: string): string {
    const key = name.toLowerCase();
    if (!this.taken.has(key) || isBookmarkOfWord(name)) return name;
    let given = this.led.get(key);
    if (given === undefined) {
      let n = 100_000_001 + this.led.size;
      while (this.taken.has(`_ref${n}`)) n++;
      given = `_Ref${n}`;
      this.led.set(key, given);
      this.taken.add(given.toLowerCase());
    }
    return given;
  }

  /** Renames the author's bookmarks that something leads to, and takes the others out, once all leads are known. */
  clean(root: Element, account: Account): void {
    const gone = new Set<string>();
    rewrite(root, (inner) => {
      if (isStart(inner)) {
        const name = nameOf(inner);
        if (isBookmarkOfWord(name)) return inner;
        account.took('bookmark', name);
        const given = this.led.get(name.toLowerCase());
        if (given === undefined) {
          gone.add(inner.attributes.get('w:id') ?? '');
          return [];
        }
        inner.attributes.set('w:name', given);
      }
      return inner.name === 'w:bookmarkEnd' && gone.has(inner.attributes.get('w:id') ?? '') ? [] : inner;
    });
  }
}

function isStart({ name }: Element): boolean {
  return name === 'w:bookmarkStart';
}

function nameOf({ attributes }: Element): string {
  return attributes.get('w:name') ?? '';
}
