import type { Company } from '@dhrlint/facts';
import { type SaidOfSuicide, type SentenceInPlace, speaksOfSuicide } from './spoken-of.js';

/*
 * How it was done, told so that it could be done again. A method that is named is no detail; each way below asks for two
 * things at least: what was used and how much of it, what was tied and to what, from where and over what.
 */

const number =
  '(?:\\d{2,3}|ten|eleven|twelve|\\w+teen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\\w+)?|hundred|dozens?)';
const pills =
  '(?:tablets|pills|capsules|painkillers|paracetamol|ibuprofen|aspirins?|co-codamol|codeine|tramadol|morphine|amitriptyline|sertraline|diazepam|antidepressants|medication|medicines?|insulin)';
const takes =
  '(?:took|taken|taking|swallow(?:s|ed|ing)?|ingest(?:ed|ing)?|consum(?:ed|ing)|gulp(?:ed|ing)|washed|washing|drank|drunk|drinking)';
const takenPills = new RegExp(
  `\\b${takes}\\b[^.;]{0,90}?\\b${pills}\\b|\\b${pills}\\b[^.;]{0,110}?\\b${takes}\\b`,
  'i',
);
const amount = new RegExp(
  `\\b(?:${number}|packets?|strips?|bottles?|handfuls?|box(?:es)?|jar|months?['’] supply)\\b(?: of)?(?: [\\w’'-]+){0,5}? ${pills}\\b`,
  'i',
);
/** How tablets were got together or taken down. */
const manner =
  /\b(?:at a time|one after (?:another|the other)|one by one|all at once|in one go|in (?:a )?handfuls?|by the handful|wash\w* (?:it |them )?down|over (?:half an|an|two|the) hours?|(?:with|in) (?:whisky|vodka|brandy|gin|wine|beer|cider|rum|lemonade|cola|juice|milk|alcohol|squash|water)|sav(?:ed|ing) (?:up|them|it)?|hoard\w*|stockpil\w*|put by|kept back|crush\w*|dissolv\w*|(?:two|three|four|a) (?:glass|bottle|cup)\w*|lay down)\b/gi;
const cared =
  /\b(?:prescri\w*|dispens\w*|daily|nurse|pharmacist|a day|each day|each night|twice|breakfast|gave|made her|made him|forc\w*|threw|counted)\b/i;

const poison =
  /\b(?:drank|drunk|drinking|swallow\w*|inject\w*)\b[^.;]{0,40}\b(?:antifreeze|bleach|weedkiller|paraquat|pesticide|poison|acid|methanol|white spirit|disinfectant|insulin)\b/i;
const measure = /\b(?:mix\w*|litres?|pints?|cups?|bottles?|glass(?:es)?|units|ml|millilitres|grams?)\b/i;

const tie =
  /\b(?:ropes?|cords?|belts?|ligatures?|flex|sheets?|scarf|noose|cable|lead|wire|shoelaces?|laces|washing line|tights|chain|strap)\b/i;
const point =
  /\b(?:hook|beam|bann?isters?|hatch|rafters?|handle|branch|tree|rails?|railings?|joist|bracket|pipe|hinge|peg|bars|fitting|goal ?posts?|bedpost|radiator|doorframe|door)\b/i;
const tying =
  /\b(?:tied|fixed|fastened|looped|knotted|attached|secured|slung|hung|passed|threw|thrown|hooked|wound|fashioned|plaited|twisted|threaded)\b/i;
const step =
  /\b(?:stool|stepladder|kicked (?:it |the \w+ )?away|stood on|stepped off|plaited|double|knots?|slip-?knot|kneel\w*)\b/i;
/** What a thing is tied for. */
const deadly = /\b(?:neck|noose|cell|loft|attic)\b/i;
const hanging = /\bhang(?:ed|ing)?\b/i;

const fall =
  /\b(?:jump(?:ed|ing)?|leapt|leaped|let (?:him|her)self (?:fall|drop|go)|threw (?:him|her)self|stepped (?:off|out|over)|dropped|went over|gone over|fell)\b/i;
const height =
  /\b(?:car park|bridge|roof|window|balcony|floor|storey|parapet|cliffs?|viaduct|block|tower|flats|overpass|flyover|platform|railway|line|track)\b/i;
const way =
  /\b(?:climb\w* (?:over|on to|onto|up|through|out)|over the (?:rail|railing|fence|parapet|barrier|wall)|unscrew\w*|highest (?:point|part)|(?:northern|southern|eastern|western|north|south|east|west|far) (?:corner|end|side)|top (?:deck|floor|level)|(?:[a-z]+th|third|second|fifth) (?:floor|storey|level)|wait\w*[^.;]{0,40} for (?:the|an?) (?:\d|next|fast|express|through))/gi;
/** A body is found below it. */
const found = /\b(?:body|remains) (?:was|were|lay)\b|\bfound dead\b/i;
const train =
  /\bwait\w*[^.;]{0,40} for (?:the|an?) (?:\d|next|fast|express|through)[^.]{0,60}\b(?:stepped|jumped|walked|lay|knelt|leapt|threw)\b/i;
const escaping = /\b(?:escap\w*|get away|got away|flee\w*|fled|bus|rescue\w*|officers|chas\w*|forced the)\b/i;

const pair: readonly (readonly [RegExp, RegExp])[] = [
  [/\b(?:hose|hosepipe|pipe|tub(?:e|ing))\b/i, /\b(?:exhaust|car window|engine)\b/i],
  [
    /\b(?:sealed|taped|stuffed|blocked)\b[^.;]{0,40}\b(?:windows?|vents?|doors?|gaps?)\b/i,
    /\b(?:exhaust|engine|fumes|gas|charcoal|barbecue)\b/i,
  ],
  [
    /\b(?:stones|bricks|weights|rocks)\b/i,
    /\b(?:pockets|rucksack|coat|ankles)\b[^.;]*\b(?:river|lake|sea|water|reservoir|canal|quarry)\b/i,
  ],
  [/\b(?:barrel|muzzle)\b/i, /\b(?:mouth|chin|temple|trigger)\b/i],
];

const cutting =
  /\b(?:cut|cuts|cutting|slashed|slit|sliced)\b[^.;]{0,30}\b(?:wrists?|forearms?|veins?|arms|throat)\b/i;
const blade = /\b(?:blade|razor|scalpel|knife|glass|scissors)\b/i;
const stroke =
  /\b(?:lengthways|lengthwise|vertical\w*|upwards?|downwards?|across the (?:vein|tendon)s?|from the (?:wrist|hand|palm)|to the elbow|warm water|deep)\b/i;

/** It was done to somebody else. */
const byAnother =
  /\b(?:strangl\w*|murder\w*|attack\w*|assault\w*|made her|made him|forced her|forced him|tied her|tied him|(?:round|around|about) (?:her|his) neck (?:and|by)|pulled it|boot of)\b/i;

/** Where a sentence tells how somebody died or tried to, in such detail that it could be copied. */
export function methodIn({ text, around }: SentenceInPlace, company: Company): SaidOfSuicide | null {
  if (byAnother.test(text)) return null;
  const own = speaksOfSuicide(text, company);
  const near = own || speaksOfSuicide(around, company);
  if (!cared.test(text)) {
    const pillsTaken = takenPills.exec(text);
    const manners = [...text.matchAll(manner)].length;
    const counted = amount.test(text);
    if (pillsTaken && ((near && counted) || (near && manners > 0) || (counted && manners > 0) || manners > 1))
      return detail(pillsTaken);
  }
  const drunk = poison.exec(text);
  if (drunk && measure.test(text)) return detail(drunk);
  const tied = tie.exec(text);
  const held = point.exec(text);
  const knotted = step.exec(text);
  const hung = hanging.test(text);
  if (tied && held && (hung || knotted || ((near || deadly.test(text)) && tying.test(text))))
    return spanning(tied, held);
  if (hung && knotted && (tied || held)) return spanning(knotted, tied ?? held ?? knotted);
  const ways = [...text.matchAll(way)];
  const fell = fall.exec(text);
  const high = height.exec(text);
  if (
    ways[0] &&
    high &&
    !escaping.test(text) &&
    ((fell &&
      (near || found.test(text) || ways.length > 1 || /self\b/i.test(fell[0]) || /\bunscrew/i.test(text))) ||
      train.test(text) ||
      ((near || found.test(text)) && ways.some(([words]) => /^wait/i.test(words))))
  )
    return spanning(ways[0] as RegExpExecArray, high);
  for (const [what, where] of pair) {
    const [a, b] = [what.exec(text), where.exec(text)];
    if (a && b) return spanning(a, b);
  }
  const cut = cutting.exec(text);
  const drawn = cut && (stroke.exec(text) ?? (near ? blade.exec(text) : null));
  return cut && drawn && (near || blade.test(text)) ? spanning(cut, drawn) : null;
}

function detail(match: RegExpExecArray): SaidOfSuicide {
  return { start: match.index, end: match.index + match[0].length, way: 'method' };
}

/** From the one to the other, whichever stands first. */
function spanning(a: RegExpExecArray, b: RegExpExecArray): SaidOfSuicide {
  return {
    start: Math.min(a.index, b.index),
    end: Math.max(a.index + a[0].length, b.index + b[0].length),
    way: 'method',
  };
}
