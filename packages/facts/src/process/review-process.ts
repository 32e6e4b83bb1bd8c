import { type Draft, standing } from '@dhrlint/draft';
import type { ResolvedDate } from '../dates/resolve-dates.js';
import type { PanelMeetings } from '../panel-meetings.js';
import type { People } from '../people/people.js';
import type { Section } from '../sections.js';
import type { WordIndex } from '../word-index.js';
import type { Zone } from '../zones.js';
import { type LeftOut, leftOutOf } from './contacts.js';
import { type OutsideRole, outsideRolesOf } from './critical-friends.js';
import { type FamilyInvolvement, familyInvolvementOf } from './family-involvement.js';
import { type Milestones, milestonesOf } from './milestones.js';
import { type Independence, independenceOf, surnamesOfChairs } from './panel-independence.js';
import { type OpenProcess, openProcessesOf } from './parallel-reviews.js';
import { type ReviewPanel, reviewPanelOf } from './review-panel.js';
import { type UnnamedAgency, unnamedAgenciesOf } from './unnamed-agencies.js';

export type { LeftOut } from './contacts.js';
export type { OutsideRole } from './critical-friends.js';
export type { FamilyInvolvement } from './family-involvement.js';
export type { Independence } from './panel-independence.js';
export type { OpenProcess, ParallelKind } from './parallel-reviews.js';
export type { PanelEntry, ReviewPanel } from './review-panel.js';
export type { UnnamedAgency } from './unnamed-agencies.js';

/** How the review was done, as the report tells it; each member is worked out when it is first read. */
export interface ReviewProcess {
  /** People close to the case whom the review did not turn to. */
  readonly leftOut: readonly LeftOut[];
  /** Inquests, investigations and reviews that have not ended. */
  readonly openProcesses: readonly OpenProcess[];
  /** Critical friends, advisers and observers. */
  readonly outsideRoles: readonly OutsideRole[];
  /** Agencies told of without a name. */
  readonly unnamedAgencies: readonly UnnamedAgency[];
  readonly panel: ReviewPanel;
  readonly independence: Independence;
  readonly family: FamilyInvolvement;
  readonly milestones: Milestones;
}

/** The facts that the reading of the process rests on. */
interface Known {
  readonly words: WordIndex;
  readonly zones: readonly Zone[];
  readonly sections: readonly Section[];
  readonly people: People;
  readonly panelMeetings: PanelMeetings;
  readonly dates: ReadonlyMap<number, readonly ResolvedDate[]>;
}

/** Gathers nothing yet: a rule pays for the member that it asks for. */
export function reviewProcessOf(draft: Draft, facts: Known): ReviewProcess {
  const leftOut = standing(() => leftOutOf(draft, facts));
  const openProcesses = standing(() => openProcessesOf(draft, facts));
  const outsideRoles = standing(() => outsideRolesOf(draft, facts));
  const unnamedAgencies = standing(() => unnamedAgenciesOf(draft, facts));
  const panel = standing(() => reviewPanelOf(draft, facts));
  const chairs = standing(() => {
    const surnames = surnamesOfChairs(draft, facts.zones, panel().entries);
    return { facts, surnames };
  });
  const independence = standing(() => independenceOf(draft, chairs()));
  const family = standing(() => familyInvolvementOf(draft, facts));
  const milestones = standing(() => milestonesOf(draft, facts));
  return {
    get leftOut() {
      return leftOut();
    },
    get openProcesses() {
      return openProcesses();
    },
    get outsideRoles() {
      return outsideRoles();
    },
    get unnamedAgencies() {
      return unnamedAgencies();
    },
    get panel() {
      return panel();
    },
    get independence() {
      return independence();
    },
    get family() {
      return family();
    },
    get milestones() {
      return milestones();
    },
  };
}
