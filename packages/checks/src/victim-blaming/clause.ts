import type { Subject } from '@dhrlint/facts';

/**
 * What a sentence blames by how it is built; a rule gives each the words of one of its families. `portrait` makes who
 * somebody was or how they lived the cause, `saying` says it in general, `spurned` tells of help or chances let go.
 */
export const kinds = [
  'reproach',
  'hindsight',
  'spoiling',
  'opening',
  'provoking',
  'wishing',
  'portrait',
  'saying',
  'spurned',
] as const;
export type Kind = (typeof kinds)[number];

/** A phrase found in a sentence, with whom it is said of. Indexes are into the words of the block. */
export interface Clause {
  readonly first: number;
  /** Index after the last word. */
  readonly end: number;
  readonly subject: Subject;
  /** What the build of the sentence says of the subject; none where it is only given as a reason. */
  readonly kind?: Kind;
  /** True where no word of the sentence stands for the victim: whom it is about is told before. */
  readonly unnamed?: boolean;
  /** True where what is denied or asked about is part of what blames: "cannot be faulted, given her denials". */
  readonly whole?: boolean;
}
