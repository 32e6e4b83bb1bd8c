import { fits } from '@dhrlint/facts';
import type { Around } from './around.js';

/*
 * What takes an agency to task: it is then told of the agency, and not against the victim.
 */

/** True where nobody is said to have asked why. */
export function nobodyAsked({ before, after, next }: Around): boolean {
  return /\b(?:nobody|no one|no-one|none of them|neither) (?:[a-zà-ÿ]+ )?(?:asked|wondered|considered|explored|enquired|questioned|thought to ask)|\bwithout (?:asking|considering|exploring|enquir)|\b(?:was|were) (?:not|never) (?:asked|seen alone)\b/i.test(
    `${before} ${after} ${next.slice(0, 160)}`,
  );
}

const faults =
  /\b(?:missed opportunit|(?:nobody|no one|no-one|no agency|none of (?:the|them)|neither)\b(?! (?:[a-z]+ )?could (?:have|be|do|help|know))|without (?:asking|considering|exploring|seeing|speaking|trying|attempting|checking|enquir|any (?:attempt|enquiry|thought|consideration|curiosity))|should (?:not )?have|ought (?:not )?to have|professional curiosity|(?:was|were) (?:not|never) (?:asked|explored|considered|sought|followed up|recorded|questioned|tried|made)|not good enough|poor practice|^(?:they|the (?:officers?|service|team|worker|practice|trust|force|agency|council|midwife|nurse)|officers|staff|workers|professionals) (?:did not|never|failed to|made no|took no|could have)|assumed|assumption|did not (?:ask|consider|explore|try|enquire|think|attempt|question|look)|failed to (?:ask|consider|explore|try|enquire|follow)|might have (?:asked|tried|been asked|prompted)|no (?:further )?(?:attempt|effort|enquiry|thought)\b|no other (?:way|means)|wrong|too (?:soon|quickly|readily)|rather than ask)/i;

const faultsNext =
  /^(?:they|nobody|no one|no-one|no agency|none of (?:the|them)|officers|staff|workers|professionals)\b[^.]{0,60}\b(?:not|never|asked|considered|explored|wondered|tried|followed|thought)\b|\b(?:was|were) (?:not|never) (?:asked|explored|considered|sought|followed up|recorded|questioned|tried)|\bshould (?:not )?have|\bought (?:not )?to have|missed opportunit|without asking/i;

/** True where the next sentence takes an agency to task. */
export function faultsAgencyNext({ next }: Around): boolean {
  return faultsNext.test(next.slice(0, 220));
}

/** True where agencies are taken to task for how they met what is told: it is then told of them, not against her. */
export function faultsAgency({ after, next, before }: Around): boolean {
  return (
    fits(faults, after) ||
    faults.test(next.slice(0, 220)) ||
    /\b(?:ought to|should|could|might) have\b[^.;]*\b(?:rather than|instead of)\b|\bit was (?:wrong|unfair|unreasonable|a mistake) (?:of|for)\b|\bmissed opportunit/i.test(
      before,
    ) ||
    /\b(?:nobody|no one|no-one) (?:asked|considered|explored|wondered)/i.test(before)
  );
}
