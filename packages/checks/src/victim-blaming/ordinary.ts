import { fits } from '@dhrlint/facts';
import type { Around } from './around.js';

/*
 * Everyday life, in which the words of blame blame nobody: "was stubborn about crosswords", "failed the driving test",
 * "chose to stay for the second half". What is looked for is the matter that the words are said of, right after them;
 * only matters that are no part of any abuse stand here (a garden or a dog may be what kept somebody in the house).
 */

const matters =
  '(?:cross-?words?|clues?|jigsaws?|puzzles?|quiz(?:zes)?|sudoku|scrabble|chess|draughts|dominoes|whist|bingo|darts|snooker|bowls|bowling|card games?|board games?|football|rugby|cricket|tennis|netball|hockey|golf|boxing|matches|the match|(?:first|second|other) half|extra time|penalties|replay|last set|innings|wickets?|prizes?|trophy|marathon|choir|choir practice|chorus|hymns?|songs?|tunes?|concert|gig|encore|music|pantomime|rehearsals?|raffle|fête|fete|piano|violin|knitting|crochet|sewing|pottery|embroidery|novels?|poems?|spelling|grammar|punctuation|roses?|beans|tomatoes|weeds|lawns?|hedges?|marrows?|leeks|dahlias|nurseryman|compost|recipes?|gravy|pastry|cakes?|pudding|custard|jam|chutney|sprouts|vegetables|greens?|garlic|sugar|salt|biscuits?|cheese|cooking|baking|second helping|hats?|umbrellas?|wallpaper|curtains|hairdresser|spiders?|heights|trains|camping|caravan|seaside|fireworks|Christmas cake|crackers|cartoons?|soap operas?|television|telly|(?:driving|theory|memory|spelling|eye) test|times tables|arithmetic)';

/** What may stand between the words and the matter: "about the", "anyone about the right way to prune a". */
const saidOf = new RegExp(
  `^ ?(?:[a-z’']+ ){0,2}?(?:(?:about|over|with|at|on|for|of|where|until|through|after|behind|to) )?(?:(?:the|an?|her|his|any|all|every|some|more|two|right|best|proper) ){0,2}(?:(?:way|time|moment) to [a-z]+ (?:the |an? |her |his )?)?(?:[a-z’'-]+ )?${matters}\\b`,
  'i',
);
/** "the advice of the nurseryman". */
const ofMatter = new RegExp(`\\b(?:of|about|from|over) (?:the |an? |her |his )?${matters}$`, 'i');

const whatIsTested =
  /\b(?:fail(?:ed|s)?|neglect(?:ed)?|omit(?:ted)?) to (?:recall|spell|name|repeat|recite|remember|count|draw|copy|subtract|finish|win|reach|qualify|beat|score)\b/i;
const ofTest =
  /^[^.;:,]{0,40}?\b(?:words?|questions?|items|objects|letters|numbers?|months?|days? of the week|dates?|year|prime minister|tables|scores?|marathon|race|course|final|prize|level|mark|capitals)\b/i;

/** Signs that the sentence is about the abuse or those who might have helped after all. */
const notOrdinary =
  /\b(?:police|officers?|refuge|abus\w*|violen\w*|assault\w*|injur\w*|safety|safe|risk\w*|danger\w*|harm\w*|perpetrator|agenc(?:y|ies)|professionals?|services?|support|help|counsel\w*|referr\w*|disclos\w*|warn\w*|injunction|with him|him back|abuser|hospital|ward|court|statement|emergency|pin|helpline)\b/i;
/** "to the concert with Callum". */
const withSomebody = /\b(?:with|by|for) [A-ZÀ-Þ]/;

/** "refused all offers for her boat", "refused a place at a drama school": to buy, and to study. */
const toBuy =
  /^[^.;:,]{0,40}?\boffers?(?: made)? for (?:her|his|the|their) (?!(?:help|support|safety|protection|own|sake)\b)/i;
/** "provoked gales of laughter" */
const provoking = /\bprovok\w+$/i;
const mirth =
  /^ (?:[a-z]+ ){0,3}?(?:laughter|gales|peals|roars|hilarity|mirth|amusement|applause|smiles|cheers|discussion|debate|much interest|thought|admiration)\b/i;
const place = /\b(?:place|offer)$/i;
const toStudy =
  /^ (?:at|from|in|with) (?:an? |the |another )?(?:[a-z’'-]+ ){0,2}?(?:university|college|conservatoire|academy|drama school|art school|grammar school|sixth form|orchestra|choir|team|squad|firm|company|bank|band|publisher)\b/i;

/** "refused to be hurried", "declined to be beaten": firmness, told in praise or as a trait. */
const unbending =
  /^(?: ?to)? ?(?:be )?(?:hurried|rushed|bullied|beaten|bowed|cowed|silenced|intimidated|daunted|defeated|deterred|pitied|patronised|flustered|embarrassed|discouraged|downhearted|bitter|budged|broken|parted from|drawn into gossip|photographed)\b/i;
/** "could have told you the name of every bird": what somebody was good at. */
const knowledge = /^ (?:you|one|anyone|anybody|any of us)\b(?! (?:that he|what he|about him|how he))/i;
/** "put up with the noise from the works": nothing that anybody did to her. */
const nuisance =
  /^ (?:the |a |all the |this |that |years of |months of )?(?:[a-z]+ )?(?:noise|heat|cold|weather|smell|smoke|damp|draughts?|traffic|queues?|wait|delays?|dust|crush|rain|snow|roadworks|building works?|commute|journey|pain|toothache|itching)\b/i;
/** "to give her name to the helpline": as callers may. */
const ofName = /^ ?(?:(?:to )?give |to )?(?:her|his) (?:own |real |full |last )?(?:name|surname)\b/i;

/** "declined the offer of a taxi": a courtesy, which nobody needs to take up. */
const courtesy =
  /\b(?:declin|refus|reject|turn(?:ed|ing) down)\w* (?:(?:the|an?|his|her|any|all) )?(?:[a-z]+ )?offers? of (?:an? |another |some |the )?(?:[a-z]+ )?(?:taxi|cab|lift(?! to)|ride|cup of (?:tea|coffee)|tea|coffee|biscuits?|glass of water|water|chair|seat|drink|sandwich(?:es)?|blanket|umbrella|sweets?|meal|lunch|supper|dinner|receipt|window seat)\b(?! (?:to|for) )/i;

/** True where the words tell of a trait, of what somebody knew, or of a call made without a name. */
function isOrdinaryTrait({ before, words, after }: Pick<Around, 'before' | 'words' | 'after'>): boolean {
  if (/\b(?:refus|declin)\w*(?: to(?: be)?)?$/i.test(words) && fits(unbending, after)) return true;
  if (/\bcould have (?:told|named|shown)$/i.test(words) && fits(knowledge, after)) return true;
  if (/\b(?:put(?:ting)? up with|bore|borne|endured|tolerated|stood)$/i.test(words) && fits(nuisance, after))
    return true;
  // "It was her habit to walk by the river": told, and the reason of nothing.
  if (
    /\b(?:habit|way|wish|custom)$/i.test(words) &&
    /\b(?:it (?:was|is|had been|became)|(?:was|had) always been) $/i.test(before) &&
    /^ (?:always |never )?to [a-z]+/.test(after) &&
    !/\b(?:him|drink|door|lock|window)\b/.test(after)
  )
    return true;
  return (
    /\bdeclin\w*(?: to(?: give)?)?$/i.test(words) &&
    fits(ofName, after) &&
    /\b(?:helpline|advice line|callers?|anonymous\w*|clerk|receptionist|reception)\b/i.test(
      `${before}${after}`,
    )
  );
}

/** "ignored his messages": the perpetrator's. */
const fromHim =
  /\b(?:ignor|disregard|dismiss|reject|block)\w* (?:all |any |most |every one |each |some )?(?:of )?his (?:[a-z]+ )?(?:messages?|texts?|calls?|letters?|emails?|threats|demands|requests?|pleas|apolog(?:y|ies)|advances)\b/i;

/** True where the words are said of games, meals, tests and the like, and nothing else is told in the sentence. */
export function isOrdinaryMatter({ before, words, after }: Around): boolean {
  if (
    isOrdinaryTrait({ before, words, after }) ||
    fromHim.test(words) ||
    toBuy.test(`${words}${after}`) ||
    (place.test(words) && fits(toStudy, after)) ||
    courtesy.test(`${words}${after}`) ||
    (provoking.test(words) && fits(mirth, after))
  )
    return true;
  if (!fits(saidOf, after) && !ofMatter.test(words) && !(whatIsTested.test(words) && fits(ofTest, after)))
    return false;
  const sentence = `${before} ${words} ${after}`;
  return !notOrdinary.test(sentence) && !fits(withSomebody, after);
}
