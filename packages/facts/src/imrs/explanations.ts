import { numbersIn } from '../numbers.js';
import type { Imrs } from './count.js';
import { adjectives, agencies, gave, imr, madeUp, otherDocuments, someNumber } from './words.js';

/** What may explain a difference between two numbers of IMRs. */
export type Explanations = Omit<Imrs, 'counts'>;

/** What the whole report says, of what its paragraphs say. */
export function joinExplanations(each: readonly Explanations[]): Explanations {
  return {
    later: each.flatMap(({ later }) => later),
    reached: each.flatMap(({ reached }) => reached),
    several: each.some(({ several }) => several),
    joint: each.some(({ joint }) => joint),
    missing: each.some(({ missing }) => missing),
  };
}

/** What sentences that speak of IMRs say that may explain a difference between two numbers of them. */
export function explanationsIn(sentences: readonly string[]): Explanations {
  return {
    later: sentences.flatMap(laterImrs),
    reached: sentences.flatMap(reachedBy),
    several: sentences.some(
      (sentence) => (several.test(sentence) && !ofAnotherCase.test(sentence)) || balance(sentence) > 0,
    ),
    joint: sentences.some((sentence) => joint.test(sentence) || balance(sentence) < 0),
    missing: sentences.some((sentence) => missing.test(sentence)),
  };
}

const imrsOfAgencies = new RegExp(
  `^\\s+${adjectives}${imr},?\\s+(?:(?:were|was|had been)\\s+)?(?:(?:${gave}|received|written|in all|coming|came(?: in)?|sent in)\\s+)?(?:from|by)\\s+(?:only\\s+)?(${someNumber.source})\\s+${adjectives}${agencies}`,
  'i',
);
const agenciesToImrs = new RegExp(
  `^\\s+${adjectives}${agencies}\\s+(?:(?:between them|together|had|have|each)\\s+)*(?:${gave})\\s+(?:to\\s+)?(${someNumber.source})\\s+${adjectives}${imr}`,
  'i',
);

/** "Six IMRs from five organisations": how many more IMRs there were than agencies; 0 where nothing is said. */
export function balance(sentence: string): number {
  const numbers = numbersIn(sentence);
  for (const number of numbers) {
    const rest = sentence.slice(number.end);
    if (rest.length < 2) continue;
    const [matched, ofAgencies] = [imrsOfAgencies.exec(rest), agenciesToImrs.exec(rest)];
    const words = matched?.[1] ?? ofAgencies?.[1];
    const other = words && numbers.find((n) => n.start > number.end && sentence.startsWith(words, n.start));
    if (other) return matched ? number.value - other.value : other.value - number.value;
  }
  return 0;
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

/** "Six agencies were asked for an IMR in May, and in June another four". */
const askedFor = new RegExp(
  `\\b(?:asked|commissioned|invited|requested|required|received|provided|submitted)\\b[^.;]{0,40}${imr}`,
  'i',
);
const endsWithIt = /^\s*(?:[.;]|$)/;

/** "a further two IMRs", "two more agencies submitted IMRs", "one more IMR". */
function laterImrs(sentence: string): readonly number[] {
  const values = numbersIn(sentence)
    .filter(
      (n) =>
        n.share === 'further' &&
        ((n.value > 1 &&
          endsWithIt.test(sentence.slice(n.end)) &&
          askedFor.test(sentence.slice(0, n.start))) ||
          furtherImr.test(sentence.slice(n.end)) ||
          furtherAgencies.test(sentence.slice(n.end))),
    )
    .map((n) => n.value);
  return oneMore.test(sentence) ? [...values, 1] : values;
}

const ordinals =
  'third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth'.split(
    ' ',
  );
const ordinal = new RegExp(`\\b(?:an?|the)\\s+(${ordinals.join('|')})\\b(?!\\s+(?:meeting|of\\b))`, 'gi');

/** What is said of an IMR that was not among the first; an agency that "closed" or "declined" sent none. */
const arrives =
  /^(?![^.;]*\b(?:not|never|no|nothing|none|declined|closed|wound up|ceased|refused|could)\b)[^.;]*\b(?:IMR|review|received|came|arrived|followed|submitted|added|joined|sent|completed|provided|supplied|commissioned|requested|sought|reached|written)\b/i;

/** "a tenth was received in May": the number that the IMRs had reached by then. */
function reachedBy(sentence: string): readonly number[] {
  const made = numbersIn(new RegExp(`${madeUp.source}(\\S+)`, 'i').exec(sentence)?.[1] ?? '').map(
    ({ value }) => value,
  );
  const reached = [...sentence.matchAll(ordinal)]
    .filter(({ index }) => {
      const after = sentence.slice(index, index + 140);
      // "… by May and a seventh in July": the verb stands before; a letter or a summary is no IMR.
      const joined =
        /\b(?:and|with|then)\s*$/i.test(sentence.slice(0, index)) &&
        /\bIMR|management review/i.test(sentence.slice(0, index));
      return (
        (joined || arrives.test(after)) &&
        (/\bIMR|management review/i.test(after) || !otherDocuments.test(after))
      );
    })
    .map((match) => ordinals.indexOf((match[1] ?? '').toLowerCase()) + 3);
  return [...made, ...reached];
}

const several = new RegExp(
  [
    `\\b(?:trust|council|service|police|constabulary|board|agency|association|one|each)\\s+(?:(?:each|also|has|had|itself)\\s+)?${gave}\\s+(?:two|three|separate|both|more than one)\\b[^.;]{0,25}${imr}`,
    `\\b(?:two|three|both|separate)\\s+(?:\\w+\\s+)?${imr}[^.;]{0,60}\\b(?:(?:same|a single|the one) (?:${agencies}|agency|organi[sz]ation|trust|body|service|council|police|force|provider|practice|department|authority|board|author)|one of (?:them|which) (?:for|on|about|covering|from) (?:its|the)|for (?:its|each of its))\\b`,
    `[’']s?\\s+(?:two|three|second)\\s+${imr}`,
    `\\b(?:a|the)\\s+second\\s+${imr}`,
  ].join('|'),
  'i',
);
/** "Its author had written two IMRs for another review": not for this one. */
const ofAnotherCase =
  /\b(?:another|different|earlier|previous|separate|unrelated|parallel) (?:\w+ )?(?:DHR|DARDR|SAR|review|case|homicide)\b/i;
const joint = new RegExp(
  `\\b(?:combined|joint|jointly|shared)\\b[^.;]{0,30}${imr}|${imr}[^.;]{0,60}\\b(?:jointly|combined|on behalf of (?:both|two|the)|cover(?:s|ing|ed) (?:both|two))\\b`,
  'i',
);
/** Why an IMR that was asked for is not there. */
const missing =
  /\b(?:not (?:received|submitted|completed|provided|forthcoming|required|needed|produced|supplied)|did not (?:provide|submit|complete|produce|respond|supply|return)|declined|unable|could not|outstanding|no longer|withdr[ae]wn?|instead of|rather than|in place of|never (?:received|submitted|came)|no (?:IMR|individual management review|review) (?:was|were|is|had been)|to have (?:had )?no (?:records?|contact|involvement|information|dealings))\b/i;
