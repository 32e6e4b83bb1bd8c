import type { Anchor } from '@dhrlint/draft';

/**
 * Whose children a number counts: the victim's, the perpetrator's, those that they had together, or those of the
 * household, of whom the report speaks as known ("the three children").
 */
export type ChildrenOf = 'victim' | 'perpetrator' | 'couple' | 'family';

/** A statement of how many children somebody had. */
export interface ChildrenCount {
  /** The number and its noun: "two sons and a daughter". */
  readonly anchor: Anchor;
  readonly of: ChildrenOf;
  /** True for those from an earlier relationship alone. */
  readonly earlier: boolean;
  readonly least: number;
  readonly most: number;
  /** How many of them were sons and how many daughters, where the words tell. */
  readonly sons: number | null;
  readonly daughters: number | null;
  /** True where a child that was expected is told of beside them: "two children, and was pregnant". */
  readonly besideUnborn?: boolean;
}

/** No upper bound: there may be others. */
export const many = Number.MAX_SAFE_INTEGER;

/** All the children of somebody. */
export function exactly(anchor: Anchor, of: ChildrenOf, count: number): ChildrenCount {
  return { anchor, of, earlier: false, least: count, most: count, sons: null, daughters: null };
}

/** So many of somebody's children; there may be others. */
export function atLeast(anchor: Anchor, of: ChildrenOf, count: number): ChildrenCount {
  return { ...exactly(anchor, of, count), most: many };
}
