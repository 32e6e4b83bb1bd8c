import type { Anchor, Draft } from '@dhrlint/draft';
import { planText, rowAnchor } from '../action-plan/plan.js';
import { namesDate } from '../action-plan/timing.js';
import type { StrengthFacts } from './strength.js';

/** The family saw the terms of reference, met the panel and read the draft: all three. */
export function familyShaped(_: Draft, { process: { family } }: StrengthFacts): Anchor | null {
  return family.sawTerms && family.metPanel && family.readDraft ? family.readDraft : null;
}

export function advocacy(_: Draft, { process: { family } }: StrengthFacts): Anchor | null {
  return family.advocacy;
}

export function specialistOnPanel(_: Draft, { process: { panel } }: StrengthFacts): Anchor | null {
  const at = panel.specialist;
  const entry = panel.entries.find(({ anchor }) => anchor === at);
  return entry && entry.kind !== 'sentence' ? at : null;
}

const sectors: readonly RegExp[] = [
  /\b(?:police|constabulary|heddlu)\b/i,
  /\b(?:NHS|hospitals?|health|ICB|CCG|integrated care|clinical commissioning|GP)\b/i,
  /\b(?:children|education|school|youth|family help|cafcass)\b/i,
  /\b(?:adult|adults|social care|social work)\b/i,
  /\b(?:housing|homes|tenan\w+|landlord)\b/i,
  /\b(?:probation|prison|HMPPS)\b/i,
  /\b(?:alcohol|drug|recovery|substance)\b/i,
  /\b(?:women|refuge|domestic|IDVA|charity|advocacy|victims?)\b/i,
];
const wide = 6;
const fewestMembers = 9;

/** At least nine members in a list, of at least six sectors. */
export function widePanel(_: Draft, { process: { panel } }: StrengthFacts): Anchor | null {
  const members = panel.entries.filter(({ kind }) => kind !== 'sentence');
  const met = sectors.filter((sector) => members.some(({ words }) => sector.test(words)));
  return members.length >= fewestMembers && met.length >= wide ? (members[0]?.anchor ?? null) : null;
}

const fewestTreated = 3;

/** Sex and at least two other characteristics are treated as relevant, each with words of its own. */
export function equalityAnalysed(_: Draft, { equality }: StrengthFacts): Anchor | null {
  if (equality.source !== 'section' || equality.noneRelevant.length > 0) return null;
  const relevant = equality.treatments.filter(({ treatment, listed }) => treatment === 'relevant' && !listed);
  const kinds = new Set(relevant.map(({ characteristic }) => characteristic));
  return kinds.has('sex') && kinds.size >= fewestTreated ? (relevant[0]?.places[0] ?? null) : null;
}

/** Every row of the action plan has a lead, a date and an outcome. */
export function planComplete(_: Draft, { actionPlan }: StrengthFacts): Anchor | null {
  if (!actionPlan || actionPlan.unread !== null) return null;
  const rows = actionPlan.parts.flatMap((part) => part.rows).filter(({ continues }) => !continues);
  const complete = rows.every(
    (row) =>
      planText(row, 'lead').trim() !== '' &&
      planText(row, 'outcome').trim() !== '' &&
      namesDate(planText(row, 'target')),
  );
  return rows.length >= 3 && complete ? rowAnchor(rows[0]) : null;
}
