import { type SaidOfSuicide, type SentenceInPlace, suicideMatters } from './spoken-of.js';

/** What else is committed: where one of these is told of, it is that. */
const crime =
  /\b(?:offen[cs]es?|crimes?|murders?|homicides?|killings?|assaults?|burglar\w*|robber\w*|thefts?|perjury|breach\w*|violence|rapes?|fraud|contempt|funds?|money|resources?)\b/i;

const commits = 'commit(?:s|ted|ed|ting)?';
/** "Commit such an act as suicide", "committed what he called suicide". */
const beforeIt = new RegExp(
  `\\b${commits}\\b(?! (?:to|him|her|them|it|our)\\b)(?:,[^,.;]{1,40},)?(?: (?!(?:and|or|after|before|when|while|because|to|on|in|by)\\b)[\\w’'-]+){0,6}? (?:suicides?\\b${suicideMatters}|self-(?:murder|destruction)\\b)`,
  'i',
);
/** "Suicide, which both had committed", "two suicides, each of them committed in custody". */
const afterIt = new RegExp(
  `\\bsuicides?\\b${suicideMatters}[^.]{0,130}?\\b(?:${commits} (?:it|one|them|the act)|(?:was|were|been|being|be|each|both|all|one|had|act|deed) (?:of them )?(?:[\\w’'-]+ ){0,2}?committed)\\b(?! (?:to|him|her|them|it|our)\\b)`,
  'i',
);
/** The sentence before named it: "Both were committed at home." */
const takenUp =
  /^(?:it|this|that|both|each|all|the act|the first|the second|neither|one)\b(?: of (?:them|these))? (?:was|were|had been|is) (?:\w+ ){0,2}?committed\b(?! (?:to|him|her|them|it)\b)/i;
/** "Suicided", "was suiciding": a thing that one does successfully. */
const asVerb = /\bsuicid(?:ed|ing)\b|\bsuicides? (?:un)?successfully\b/i;

/** Where suicide is told of as a crime is, however far the verb stands from it. */
export function committedIn({ text, before }: SentenceInPlace): SaidOfSuicide | null {
  for (const pattern of [beforeIt, afterIt, asVerb]) {
    const match = pattern.exec(text);
    if (match && !crime.test(match[0]))
      return { start: match.index, end: match.index + match[0].length, way: 'committed' };
  }
  const again = takenUp.exec(text);
  return again && /\bsuicides?\b/i.test(before) && !crime.test(`${before} ${text}`)
    ? { start: 0, end: again[0].length, way: 'committed' }
    : null;
}
