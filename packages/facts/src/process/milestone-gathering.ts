import type { Anchor } from '@dhrlint/draft';
import type { CalendarDay } from '../dates/calendar.js';
import type { ResolvedDate } from '../dates/resolve-dates.js';
import type { PanelMeetings } from '../panel-meetings.js';
import type { People } from '../people/people.js';
import type { Section } from '../sections.js';
import type { WordIndex } from '../word-index.js';
import type { Zone } from '../zones.js';

/** A step of the review with the date that the report gives it. */
export interface Milestone {
  /** The sentence that gives it. */
  readonly anchor: Anchor;
  /** First and last day that the date may mean: of a month its first and last. */
  readonly earliest: CalendarDay;
  readonly latest: CalendarDay;
  /** True where the sentence, or the one after it, says why then. */
  readonly reasonGiven: boolean;
}

/** A step that the report places so many months after the start of the review, without a date. */
export interface Lapse {
  readonly anchor: Anchor;
  readonly months: number;
  readonly reasonGiven: boolean;
}

/** What the milestones are read from. */
export interface MilestoneSources {
  readonly words: WordIndex;
  readonly zones: readonly Zone[];
  readonly sections: readonly Section[];
  readonly people: People;
  readonly panelMeetings: PanelMeetings;
  readonly dates: ReadonlyMap<number, readonly ResolvedDate[]>;
}

/** What the sentences told, step by step. */
export interface Gathered {
  readonly decision: Milestone[];
  readonly begun: Milestone[];
  readonly panel: Milestone[];
  readonly completion: Milestone[];
  readonly told: Milestone[];
  readonly completionLapses: Lapse[];
  readonly toldLapses: Lapse[];
  toldEarly: boolean;
  delayExplained: boolean;
}

export function nothing(): Gathered {
  return {
    decision: [],
    begun: [],
    panel: [],
    completion: [],
    told: [],
    completionLapses: [],
    toldLapses: [],
    toldEarly: false,
    delayExplained: false,
  };
}

export function takeAll(part: Gathered, found: Gathered): void {
  found.decision.push(...part.decision);
  found.begun.push(...part.begun);
  found.panel.push(...part.panel);
  found.completion.push(...part.completion);
  found.told.push(...part.told);
  found.completionLapses.push(...part.completionLapses);
  found.toldLapses.push(...part.toldLapses);
  found.toldEarly ||= part.toldEarly;
  found.delayExplained ||= part.delayExplained;
}

/** The days that a date may mean, as a milestone; null where it has no year. */
export function milestone(anchor: Anchor, date: ResolvedDate, reasonGiven: boolean): Milestone | null {
  const { year, month, day } = date;
  if (year === null) return null;
  const first: CalendarDay = { year, month: month ?? 1, day: month === null ? 1 : (day ?? 1) };
  const last: CalendarDay = {
    year,
    month: month ?? 12,
    day: month === null ? 31 : (day ?? lengthOf(year, month)),
  };
  return { anchor, earliest: first, latest: last, reasonGiven };
}

export function lengthOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
