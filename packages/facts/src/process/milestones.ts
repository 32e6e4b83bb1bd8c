import { acrossChosen, type Draft, derived } from '@dhrlint/draft';
import { dayNumber } from '../dates/calendar.js';
import type { People } from '../people/people.js';
import type { Zone } from '../zones.js';
import { isEntryOfNews, relativesPattern } from './family-told.js';
import {
  type Gathered,
  type Lapse,
  lengthOf,
  type Milestone,
  type MilestoneSources,
  nothing,
  takeAll,
} from './milestone-gathering.js';
import { stepsIn, take } from './milestone-steps.js';
import { takeCover, takeMeetings, takeTables } from './milestone-tables.js';
import { delayWords, stepWords } from './milestone-words.js';
import { speaks } from './passages.js';

export type { Lapse, Milestone, MilestoneSources } from './milestone-gathering.js';

/** The steps of the review, by the report's own dates. */
export interface Milestones {
  /** The decision to hold the review, its commissioning or, where neither is told, its beginning. */
  readonly decision: Milestone | null;
  readonly firstPanel: Milestone | null;
  readonly completion: Milestone | null;
  /** When the family were first told of the review or written to. */
  readonly familyTold: Milestone | null;
  /** Said in so many months after the start of the review. */
  readonly completionLapse: Lapse | null;
  readonly familyToldLapse: Lapse | null;
  /** True where the report says why the review took long, or why it was paused. */
  readonly delayExplained: boolean;
}

const processZones = new Set<Zone>([
  'process',
  'executive-summary',
  'body',
  'panel',
  'terms-of-reference',
  'appendix',
  'cover',
]);

/** Reads the milestones from the parts of the report that tell how the review was done. */
export function milestonesOf(draft: Draft, facts: MilestoneSources): Milestones {
  const found: Gathered = nothing();
  const narrative = facts.zones.findIndex(
    (zone) => zone === 'chronology' || zone === 'background' || zone === 'analysis',
  );
  const ofStep = new Set(facts.words.blocksWith(...stepWords));
  const dated = new Set([...facts.dates.keys(), ...facts.words.blocksWith(...delayWords)]);
  const telling = [...dated].filter((index) => {
    const zone = facts.zones[index] ?? 'body';
    return (
      zone === 'cover' ||
      (ofStep.has(index) &&
        processZones.has(zone) &&
        !(zone === 'body' && narrative >= 0 && index > narrative))
    );
  });
  for (const part of gatheredIn(
    draft,
    facts,
    telling.sort((a, b) => a - b),
  ))
    takeAll(part, found);
  takeMeetings(facts, found);
  takeTables(draft, facts, found);
  const order = (a: Milestone, b: Milestone) => dayNumber(a.latest) - dayNumber(b.latest);
  const first = (list: readonly Milestone[]) => [...list].sort(order)[0] ?? null;
  const decision = first(found.decision) ?? first(found.begun);
  const firstPanel = first(found.panel);
  const start = decision ?? firstPanel;
  // Nobody is told of a review long before it is decided on: such a date belongs to something else.
  const possible = found.told.filter(
    ({ latest }) => start === null || dayNumber(latest) > dayNumber(start.earliest) - 200,
  );
  return {
    decision,
    firstPanel,
    completion: [...found.completion].sort(order).at(-1) ?? null,
    familyTold: found.toldEarly ? null : first(possible),
    completionLapse: [...found.completionLapses].sort((a, b) => b.months - a.months)[0] ?? null,
    familyToldLapse:
      found.toldEarly || (possible.length > 0 && start !== null)
        ? null
        : ([...found.toldLapses].sort((a, b) => a.months - b.months)[0] ?? null),
    delayExplained: found.delayExplained,
  };
}

const relativesOf = derived((people: People) => relativesPattern(people.all));

/** What the sentences of one block tell. */
const gatheredIn = acrossChosen((draft, facts: MilestoneSources, block): readonly Gathered[] => {
  const found = nothing();
  if (facts.zones[block.index] === 'cover') takeCover(block, facts.dates, found);
  else if ((!block.cell || isEntryOfNews(block.text)) && speaks(block, facts.zones))
    for (const step of stepsIn(draft, block, facts, relativesOf(facts.people))) take(step, found);
  return [found];
});

/** True where more than so many months surely lie between two milestones, however their dates are read. */
export function liesOver(months: number, from: Milestone, to: Milestone): boolean {
  const { year, month, day } = from.latest;
  const at = month - 1 + months;
  const limit = { year: year + Math.floor(at / 12), month: (at % 12) + 1, day };
  return (
    dayNumber(to.earliest) > dayNumber({ ...limit, day: Math.min(day, lengthOf(limit.year, limit.month)) })
  );
}
