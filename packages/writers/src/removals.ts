/** A place of a file that holds what no page shows. The names are those of the reader's `property` blocks, where it has them. */
export type Place =
  | 'alternative-text'
  | 'attachment'
  | 'bookmark'
  | 'building-block'
  | 'chart-data'
  | 'comment'
  | 'content-control'
  | 'cropped-picture'
  | 'custom-xml'
  | 'document-variable'
  | 'earlier-version'
  | 'editing-session'
  | 'editor'
  | 'embedded-file'
  | 'fallback-text'
  | 'field-code'
  | 'foreign-markup'
  | 'form-field'
  | 'form-value'
  | 'hidden-text'
  | 'image-metadata'
  | 'layer'
  | 'link-target'
  | 'linked-content'
  | 'macros'
  | 'name-of-commenter'
  | 'original-picture'
  | 'other-part'
  | 'outline'
  | 'picture-name'
  | 'property'
  | 'replacement-text'
  | 'style'
  | 'template'
  | 'thumbnail'
  | 'tracked-change'
  | 'unused-footer'
  | 'unused-header'
  | 'unused-list'
  | 'unused-note';

/** Something that was taken out of a file, or left in it and worth a look. */
export interface Removal {
  readonly place: Place;
  /** What stood there, as far as it has words; '' where it has none. */
  readonly words: string;
  /** How many of the place had these words. */
  readonly count: number;
}

/** A copy without what no page shows, and the account of it. */
export interface Cleaned {
  readonly bytes: Uint8Array;
  readonly removed: readonly Removal[];
  /** What was left in because it belongs to the report: alternative texts, addresses of links. */
  readonly kept: readonly Removal[];
}

/** Keeps account of what is taken out, what is left in, and why a file cannot be cleaned for sure. */
export class Account {
  /** Sentences that tell the author what to do first. */
  readonly refusals: string[] = [];
  private readonly taken = new Map<string, { place: Place; words: string; count: number }>();
  private readonly left = new Map<string, { place: Place; words: string; count: number }>();

  /** Something was taken out. */
  took(place: Place, words = ''): void {
    note(this.taken, place, words);
  }

  /** Something was left in. */
  kept(place: Place, words = ''): void {
    note(this.left, place, words);
  }

  /** The file cannot be cleaned for sure; the sentence says why and what to do. */
  refuse(sentence: string): void {
    if (!this.refusals.includes(sentence)) this.refusals.push(sentence);
  }

  get removed(): readonly Removal[] {
    return [...this.taken.values()];
  }

  get remaining(): readonly Removal[] {
    return [...this.left.values()];
  }
}

function note(
  list: Map<string, { place: Place; words: string; count: number }>,
  place: Place,
  words: string,
): void {
  const tidy = words.replace(/\s+/g, ' ').trim();
  const known = list.get(`${place} ${tidy}`);
  if (known) known.count++;
  else list.set(`${place} ${tidy}`, { place, words: tidy, count: 1 });
}
