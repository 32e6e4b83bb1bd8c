import { type Anchor, blocksAfter, type Draft } from '@dhrlint/draft';
import type { CalendarDay } from '../dates/calendar.js';
import type { ResolvedDate } from '../dates/resolve-dates.js';

/**
 * A place that gives away the day of the victim's death.
 *
 * `exact`: a day given as that of the death, the killing or the finding. `named-day`: the same by a name
 * ("Boxing Day"). `inferred`: words from which the day follows ("two days after the wedding on 16 July").
 * `same-day`: the day that another place gives as that of the death, given here for something else.
 */
export interface DeathStatement {
  readonly kind: 'exact' | 'named-day' | 'inferred' | 'same-day';
  readonly anchor: Anchor;
  /** The day that follows from it; null where a part of it is not known. */
  readonly day: CalendarDay | null;
  /** The other places it rests on: the sentence that tells of the death, the date it is counted from. */
  readonly related: readonly Anchor[];
  /** The date at the anchor; null for words without one. */
  readonly date: ResolvedDate | null;
}

/** Orders statements by place and leaves one for each place, the first of those that overlap. */
export function onePerPlace(statements: readonly DeathStatement[]): readonly DeathStatement[] {
  const kept = new Map<number, DeathStatement[]>();
  const rank = { exact: 0, 'named-day': 0, 'same-day': 1, inferred: 2 } as const;
  for (const s of [...statements].sort((a, b) => rank[a.kind] - rank[b.kind])) {
    const inBlock = kept.get(s.anchor.block) ?? [];
    kept.set(s.anchor.block, inBlock);
    const overlaps = inBlock.some((k) => k.anchor.start < s.anchor.end && s.anchor.start < k.anchor.end);
    if (!overlaps) inBlock.push(s);
  }
  return [...kept.values()]
    .flat()
    .sort((a, b) => a.anchor.block - b.anchor.block || a.anchor.start - b.anchor.start);
}

/** The block after another in the running text of one section; undefined at its end. */
export function nextInStory(draft: Draft, index: number): number | undefined {
  for (const next of blocksAfter(draft, index, 5)) {
    if (next.kind === 'cell' || next.kind === 'heading') return undefined;
    if (next.kind === 'paragraph' || next.kind === 'list-item') return next.index;
  }
  return undefined;
}
