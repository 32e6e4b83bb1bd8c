import type { Anchor, Draft } from '@dhrlint/draft';
import type { ActionPlan } from '../action-plan.js';
import type { Equality } from '../equality.js';
import type { People } from '../people/people.js';
import type { ReviewProcess } from '../process/review-process.js';
import type { Section } from '../sections.js';
import type { WordIndex } from '../word-index.js';
import type { Zone } from '../zones.js';

/** Something that panels praise and the report plainly has, with the place that shows it. */
export interface PraisedPoint {
  /** In small letters and hyphens; permanent. */
  readonly id: string;
  /** A sentence for the author. */
  readonly message: string;
  readonly anchor: Anchor;
}

/** The facts that strengths are told from. */
export interface StrengthFacts {
  readonly words: WordIndex;
  readonly zones: readonly Zone[];
  readonly sections: readonly Section[];
  readonly people: People;
  readonly process: ReviewProcess;
  readonly equality: Equality;
  readonly actionPlan: ActionPlan | null;
}

/** One strength: what it is called, what the author is told, and how its place is found; null where it is not plain. */
export interface StrengthRule {
  readonly id: string;
  readonly message: string;
  readonly find: (draft: Draft, facts: StrengthFacts) => Anchor | null;
}
