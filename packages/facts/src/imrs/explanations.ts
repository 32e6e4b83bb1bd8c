import { numbersIn } from '../numbers.js';
import type { Imrs } from './count.js';
import { gave, imr } from './words.js';

/** What sentences that speak of IMRs say that may explain a difference between two numbers of them. */
export function explanationsIn(sentences: readonly string[]): Omit<Imrs, 'counts'> {
  return {
    later: sentences.flatMap(laterImrs),
    reached: sentences.flatMap(reachedBy),
    several: sentences.some((sentence) => several.test(sentence)),
    joint: sentences.some((sentence) => joint.test(sentence)),
    missing: sentences.some((sentence) => missing.test(sentence)),
  };
}

const furtherImr = new RegExp(
  `^(?:\\s+(?:more|further|additional|extra|other))?(?:\\s+(?!agenc|organi)\\w+){0,3}?\\s+${imr}`,
  'i',
);
const furtherAgencies = new RegExp(
  `^(?:\\s+\\w+){0,3}?\\s+(?:agencies|organi[sz]ations|bodies)\\b[^.;]{0,60}\\b${gave}\\b[^.;]{0,20}${imr}`,
  'i',
);
const oneMore =
  /\b(?:an?|the|one)\s+(?:further|additional|late|later|extra|more)\s+(?:agency\s+)?(?:IMR|individual management review)|\banother (?:IMR|individual management review)/i;

/** "a further two IMRs", "two more agencies submitted IMRs", "one more IMR". */
function laterImrs(sentence: string): readonly number[] {
  const values = numbersIn(sentence)
    .filter(
      (n) =>
        n.share === 'further' &&
        (furtherImr.test(sentence.slice(n.end)) || furtherAgencies.test(sentence.slice(n.end))),
    )
    .map((n) => n.value);
  return oneMore.test(sentence) ? [...values, 1] : values;
}

const ordinals =
  'third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth'.split(
    ' ',
  );
const ordinal = new RegExp(`\\b(?:an?|the)\\s+(${ordinals.join('|')})\\b(?!\\s+(?:meeting|of\\b))`, 'gi');

/** "a tenth was received in May": the number that the IMRs had reached by then. */
function reachedBy(sentence: string): readonly number[] {
  return [...sentence.matchAll(ordinal)].map((match) => ordinals.indexOf((match[1] ?? '').toLowerCase()) + 3);
}

const several = new RegExp(
  [
    `\\b(?:trust|council|service|police|constabulary|board|agency|association|one|each)\\s+(?:(?:each|also|has|had|itself)\\s+)?${gave}\\s+(?:two|three|separate|both|more than one)\\b[^.;]{0,25}${imr}`,
    `\\b(?:two|three|both|separate)\\s+(?:\\w+\\s+)?${imr}[^.;]{0,60}\\b(?:same|one of (?:them|which)|for (?:its|each of its)|the one|a single)\\b`,
    `[’']s?\\s+(?:two|three|second)\\s+${imr}`,
    `\\b(?:a|the)\\s+second\\s+${imr}`,
  ].join('|'),
  'i',
);
const joint = new RegExp(
  `\\b(?:combined|joint|jointly|shared)\\b[^.;]{0,30}${imr}|${imr}[^.;]{0,60}\\b(?:jointly|combined|on behalf of (?:both|two|the)|cover(?:s|ing|ed) (?:both|two))\\b`,
  'i',
);
/** Why an IMR that was asked for is not there. */
const missing =
  /\b(?:not (?:received|submitted|completed|provided|forthcoming|required|needed|produced|supplied)|did not (?:provide|submit|complete|produce|respond|supply|return)|declined|unable|could not|outstanding|no longer|withdr[ae]wn?|instead of|rather than|in place of|never (?:received|submitted|came))\b/i;
