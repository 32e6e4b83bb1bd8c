/** A slip of grammar that a proofreader sees in a paragraph. Offsets are UTF-16 code units. */
export interface GrammarSlip {
  /** What sort of slip it is, by the proofreader's own name. */
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  /** Words that could stand in place of those at fault, the likeliest first; nothing to take them out. */
  readonly replacements: readonly string[];
}

/** Somebody who reads paragraphs one by one for their grammar: a library, which dhrlint does not bring in everywhere. */
export interface Proofreader {
  /**
   * The slips in the text of one paragraph, in any order.
   * @throws Error where it fails on the text
   */
  slipsIn(text: string): readonly GrammarSlip[];
}

/** Why nobody reads the report for its grammar, as a sentence. */
export interface NoProofreader {
  readonly reason: string;
}

/** What a run says that was given no proofreader. */
export const nobodyProofreads: NoProofreader = {
  reason: 'Nobody read the report for its grammar here.',
};
