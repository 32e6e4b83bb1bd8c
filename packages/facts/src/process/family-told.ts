import type { Person } from '../people/people.js';
import { escaped } from '../people/people.js';
import { byCase, family, ofReview, otherNews, told } from './milestone-patterns.js';

/** Tells who of the people in the key are the family whom a review should turn to. */
export function relativesPattern(people: readonly Person[]): RegExp | null {
  const names = people
    .filter(({ role }) => role === 'relative')
    .flatMap(({ name, aliases }) => [name, ...aliases])
    .filter((name) => name.length > 1)
    .sort((a, b) => b.length - a.length);
  return names.length === 0
    ? null
    : new RegExp(`(?<![\\p{L}\\d])(?:${names.map(escaped).join('|')})(?![\\p{L}\\d])`, 'u');
}

/** True where a sentence names the family, by a word of kinship or by a name of the key. */
export function namesFamily(text: string, relatives: RegExp | null): boolean {
  return family.test(text) || (relatives?.test(text) ?? false);
}

/** "Heard of it", "were not notified of this": the review that the sentence before speaks of. */
const knewOfIt =
  /\b(?:heard|told|informed|notified|aware|learn(?:ed|t)|knew) (?:of|about) (?:it|this|its existence|the decision)\b/i;
const news =
  /\b(?:told|informed|notified|aware|learn(?:ed|t)?|hear|heard|found out|discovered|notification|knew|news|word|notice|attention|knowledge|mentioned)\b/i;
const theReview = '(?:review|DHR|DARDR|domestic homicide review|domestic abuse[- ]related death review)';
/** The news is the review itself: that it is held, and not what it found. */
const thatItIsHeld = new RegExp(
  `(?<!\\b(?:findings|outcomes?|conclusions?|recommendations?|progress|results?|publication|end|completion|draft|report|stage|purpose|terms|scope|copy|version|course|title|name) )\\b(?:of|about|being|regarding|concerning|in) (?:the |a |this |our |its )?(?:independent |statutory |intended |proposed |coming )?${theReview}(?:['’]s existence)?\\b|\\bthat there (?:was|were|is|would|had) (?:to be |being |be |been )?(?:the|a|this|an) (?:\\w+ )?${theReview}\\b|\\bthat (?:the|a|this|an) (?:\\w+ )?${theReview}\\b[^.;,]{0,40}?\\b(?:to be|being|under ?way|taking place|going on|in hand|begun|started|held|commissioned|set up|ordered|agreed|announced|be|existed)\\b|\\b(?:the|a|its) (?:decision|intention) (?:to (?:hold|commission|undertake|conduct|carry out)|that)|\\breview\\b[^.;]{0,40}\\bof which\\b|\\breview was (?:being held|(?:first )?(?:mentioned|made known))\\b|\\b(?:of|about) (?:the|its) existence\\b`,
  'i',
);
/** The words that name the review, so that what else the family were told of can be seen. */
const naming = new RegExp(`\\b(?:of|about) (?:the|a|this) ${theReview}[^.,;]*`, 'i');

/** True where the family are told of the review, or first written to by its chair, and not of the verdict or a draft. */
export function tellsOfReview(text: string, before: string): boolean {
  if (!told.test(text)) return false;
  if (knewOfIt.test(text) && /\b(?:review|DHR)\b/i.test(before)) return true;
  if (byCase.test(text) && !/\b(?:review|DHR|DARDR|chair)\b/i.test(text)) return false;
  const rest = text.replace(naming, ' ');
  if (news.test(text)) {
    if (thatItIsHeld.test(text)) return true;
    return (
      !otherNews.test(rest) &&
      /\b(?:informed|told|notified) (?:in|on|by)\b/i.test(text) &&
      (ofReview.test(text) || /\b(?:review|DHR)\b/i.test(before))
    );
  }
  return (
    /\b(?:first|initial|initially|introduced|letters?|wrote|written|contacted|approached|made contact)\b/i.test(
      text,
    ) &&
    !otherNews.test(rest) &&
    (ofReview.test(text) || /\b(?:review|DHR|chair|panel)\b/i.test(before))
  );
}

/** Told without a date, but early: what a later letter says does not make that late. */
export const toldEarly =
  /\b(?:at (?:the (?:outset|start|beginning)|once)|immediately|straight ?away|soon (?:after|afterwards)|shortly (?:after|afterwards|before)|promptly|without delay|within (?:a |the |\w+ )?(?:days?|week|fortnight|weeks|month)|from the (?:start|outset|beginning)|the same (?:day|week|month)|(?:a few|some|\w+) days (?:later|after)|(?:the )?(?:next|following) (?:day|week)|as soon as|early on|when the review (?:began|was (?:commissioned|announced|set up|agreed)))\b/i;

/** The news of the review in whatever words, for the part of the report about the family. */
const firstNews =
  /\b(?:first (?:contact(?:ed)?|made|told|heard|knew|learned|learnt|informed|mentioned|telephoned|written|wrote|letter|approached|visited|rang|e-?mailed|spoke)|for the first time|(?:was|were|been|be) (?:first |only |not |formally )*(?:informed|notified|told|made aware|advised|made known)|(?:became|made) aware|made known|let know|given notice|notification of|explained to|(?:was|were|been) (?:first |only )*(?:e-?mailed|telephoned|rung|approached) about|(?:famil(?:y|ies)|relatives|next of kin|parents|mother|father|sister|brother) (?:first )?(?:informed|notified|told)(?= ?[.:;]|$)|had not known|knowledge of|brought into the (?:process|review)|discovered|f(?:i|ou)nd out|news of (?:the|this|it)|(?:no|any) word of|heard of (?:it|the review)|the first (?:that )?(?:he|she|they) (?:had )?(?:heard|knew)|not until|it was (?:only )?(?:in|on)|posted|handed to|reached|learned of|learnt of|told of it|mentioned)\b/i;
const itself =
  /\b(?:review|reviewed|DHR|DARDR|process|panel|chair|author|decision|terms of reference|Home Office|contact with|letters?|it was not until|existence|of it)\b/i;
/** "First written to in May": an entry of a table, which needs no word of the review. */
const opensWithFirst =
  /^(?:was |were )?(?:first|initially) (?:written to|told|contacted|approached|informed|notified|visited|seen|met)\b/i;
const otherSteps =
  /\b(?:finished|completed|concluded|verdict|trial date|sentence|arrest|charge|funeral|publication|published|draft (?:was|were) sent|terms of reference|findings|recommendations|second|third|again|chose|preferred|wished to wait|asked to wait|after the trial|would like)\b/i;

/** True for a cell that says when somebody was first written to. */
export function isEntryOfNews(text: string): boolean {
  return opensWithFirst.test(text);
}

/** Where it begins and ends in the sentence; null where nobody of the family gets the news. */
export function firstNewsIn(text: string): RegExp | null {
  return (itself.test(text) || opensWithFirst.test(text)) && firstNews.test(text) && !otherSteps.test(text)
    ? firstNews
    : null;
}

/** Words right before a date that make it the review's beginning: "set up in", "the decision of", "sitting since". */
export const startsBefore =
  /\b(?:formed|constituted|convened|terms of reference (?:were|was|had been) (?:settled|agreed|set|approved|drawn up)|Home Office (?:was|had been) (?:notified|told|informed)|meetings (?:were|was) held,? from|sat from|met from|sat first|under ?way since|set up|decided (?:up)?on|begun|began(?: its work)?|started|commissioned|appointed|sitting since(?: the previous)?|having been held|decisions?(?: to (?:hold|review)[^,.;]{0,20})?(?: of)?|decision(?: to (?:hold|review)[^,.;:]{0,20})?:|decision (?:had been |has been |was )?(?:taken|made|reached)|agreed to (?:hold )?a (?:\w+ )?review|resolved[^,.;]{0,30}|agreed to|first (?:panel )?(?:meeting|met)(?: was)?(?: held)?|took its decision|begun its work)(?:,? (?:on|in|since|of|by))?(?: the)?(?: [a-z]+day,?)?\s*$/i;
