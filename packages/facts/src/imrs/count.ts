import type { Anchor } from '@dhrlint/draft';

/**
 * How far the IMRs that a statement counts had come: `received` (written, submitted, read), `commissioned`
 * (the review's decision to have them) or `requested` (agencies asked for them, which may not have answered).
 */
export type ImrStage = 'received' | 'commissioned' | 'requested';

/** What was counted: the reviews, the agencies that wrote one, or their authors. */
export type ImrUnit = 'imrs' | 'agencies' | 'authors';

/** One statement of how many IMRs the review rests on: in prose, as a list that can be counted, or in a table. */
export interface ImrCount {
  /** The tight words of a statement in prose ("nine IMRs"); the lead-in of a list; the heading of a column. */
  readonly anchor: Anchor;
  readonly source: 'prose' | 'list' | 'table';
  /** The smallest and largest number that the statement can mean; equal unless a list can be counted two ways. */
  readonly least: number;
  readonly most: number;
  readonly stage: ImrStage;
  readonly unit: ImrUnit;
  /** The other review whose IMRs these are ("SAR"), where a report stands beside another; null for this review. */
  readonly review: string | null;
}

/** What the report says of its IMRs. */
export interface Imrs {
  readonly counts: readonly ImrCount[];
  /** Numbers of IMRs that came on top of those first counted ("a further two IMRs"). */
  readonly later: readonly number[];
  /** Numbers that the IMRs are said to have reached later on ("a tenth was received in May": 10). */
  readonly reached: readonly number[];
  /** True where one agency wrote more than one IMR, so that there may be more IMRs than agencies. */
  readonly several: boolean;
  /** True where agencies wrote an IMR together, so that there may be fewer IMRs than agencies. */
  readonly joint: boolean;
  /** True where the report says that an IMR was asked for and not had, and so why numbers differ. */
  readonly missing: boolean;
}

/** A count in one sentence; offsets are into the text that was given. */
export interface ProseCount {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly stage: ImrStage;
  readonly unit: ImrUnit;
}

/** How a number is read; the value is the number's own. */
export type Reading = Omit<ProseCount, 'value'>;

/** The count of a list of bodies; `most` where a line may name two. */
export function listCount(anchor: Anchor, least: number, most: number, stage: ImrStage): ImrCount {
  return { anchor, source: 'list', least, most, stage, unit: 'agencies', review: null };
}
