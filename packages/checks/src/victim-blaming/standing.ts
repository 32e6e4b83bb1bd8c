import type { Around } from './around.js';
import { barrierNearby, givesBarrier } from './barriers.js';
import {
  isBraveRisk,
  isImpossible,
  isMetWithViolence,
  isUnderPressure,
  refusesCoercion,
} from './coercion.js';
import { isCounted } from './emphasis.js';
import { faultsAgency, faultsAgencyNext, nobodyAsked } from './faults.js';
import { explainsOutcome, isConditional, isJudgedOutright, isPlaceOfLife, isWithheld } from './frames.js';
import { concedesAfter } from './held-out.js';
import { isLaidByAgency } from './laid-by-agency.js';
import { isSayingRejected } from './maxims.js';
import type { Entry } from './options.js';
import { isOrdinaryMatter } from './ordinary.js';
import { isPlainlyTold } from './plain-telling.js';
import { clearsOfBlame, isPutRight } from './put-right.js';

/** Where a phrase stands: a cell of a table and the bare entries of a chronology only record. */
export interface Standing {
  readonly record: boolean;
  readonly chronology: boolean;
}

/** Whether a phrase blames where it stands, by its tier; reasons may make it fair. */
export function standsAs(entry: Entry, where: Standing, here: Around): boolean {
  // Where it is judged in so many words, what the neighbouring sentences say is no excuse for having said it.
  const around = isJudgedOutright(here) ? { ...here, previous: '', next: '' } : here;
  return (
    standsByTier(entry, where, around) &&
    !isBraveRisk(around) &&
    !isOrdinaryMatter(around) &&
    !isPlainlyTold(around) &&
    !isLaidByAgency(around) &&
    !clearsOfBlame(around) &&
    !isUnderPressure(around) &&
    !(entry.excusable && (isMetWithViolence(around) || refusesCoercion(around)))
  );
}

/** "Was advised to vary her route, and did so": what was advised is what was done. */
function heeds({ before, words }: Around): boolean {
  const told = `${before}${words}`;
  return (
    /\b(?:did|done|does) (?:so|it|this|that)$/.test(words) &&
    /\b(?:advised|urged|told|asked|encouraged|reminded|invited|instructed) (?:by [^.;,]{3,30} )?to\b/.test(
      told,
    ) &&
    !/\bnot to\b/.test(told)
  );
}

function standsByTier(entry: Entry, { record, chronology }: Standing, around: Around): boolean {
  if (isPlaceOfLife(around)) return false;
  if (entry.excusable && isPutRight(around)) return false;
  if (heeds(around)) return false;
  const head = entry.phrase.heads[0] ?? '';
  if (/^(?:could|might|would)$/.test(head) && isConditional(around)) return false;
  if (/^(?:could|might|should|ought)$/.test(head) && isImpossible(around)) return false;
  if (/^(?:could|might)$/.test(head) && isWithheld(around)) return false;
  switch (entry.tier) {
    case 'always':
      if (entry.saying && (isSayingRejected(around) || faultsAgency(around))) return false;
      return !(entry.excusable && givesBarrier(around));
    case 'narrative':
      if (record || (chronology && !explainsOutcome(around))) return false;
      return (
        !givesBarrier(around) && !barrierNearby(around) && !nobodyAsked(around) && !faultsAgencyNext(around)
      );
    case 'explanation':
      // What it brought about is told in one breath with it: what comes next takes nothing back.
      if (!record && explainsWithin(around)) return true;
      // "Did not disclose when given the opportunity": set against an offer within the entry itself, a record reproaches.
      if (record && concedesAfter(around.after) && !givesBarrier(around) && !faultsAgency(around))
        return true;
      if (record || !(explainsOutcome(around) || (isAimed(entry) && isCounted(around)))) return false;
      return !givesBarrier(around) && !barrierNearby(around) && !faultsAgency(around);
  }
}

/** Whether the sentence itself gives the clause as the reason of something, and nothing in it or near excuses. */
function explainsWithin(around: Around): boolean {
  const alone = { ...around, next: '' };
  return explainsOutcome(alone) && !givesBarrier(around) && !barrierNearby(around) && !faultsAgency(alone);
}

/** Whether a phrase tells of something done with or for another person. */
export function isAimed({ phrase }: Entry): boolean {
  return phrase.rest.some((element) => element.kind === 'other-person');
}
