import type { Subject } from '@dhrlint/facts';

/** A phrase found in a sentence, with whom it is said of. Indexes are into the words of the block. */
export interface Clause {
  readonly first: number;
  /** Index after the last word. */
  readonly end: number;
  readonly subject: Subject;
}
