import type { Anchor } from '@dhrlint/draft';
import type { RecommendationScope } from './label.js';
import type { Owner } from './owner.js';

/** A recommendation as it was found, before its doer and its repeats are known. */
export interface FoundRecommendation {
  /** Its number for comparison ("3", "2.1", "a", "national 1"); null where it has none. */
  readonly key: string | null;
  readonly scope: RecommendationScope | null;
  /** The heading of its list where that is more than "Recommendations": an agency, a theme, "National". */
  readonly group: string | null;
  /** True where the text before it calls it a recommendation ("Recommendation 3:", "R3."). */
  readonly labelled: boolean;
  /** Its words without the number; the points below it are joined by line breaks. */
  readonly text: string;
  /** Its words in the block in which they begin. */
  readonly anchor: Anchor;
  /** Every block that it takes up. */
  readonly blocks: readonly number[];
}

/** One recommendation of the review. */
export interface Recommendation extends FoundRecommendation {
  /** Its place in the list, from 1. */
  readonly position: number;
  readonly owner: Owner;
  /** Where else the same recommendation is told: the executive summary, a box in the text. Not the action plan. */
  readonly repeats: readonly Anchor[];
}
