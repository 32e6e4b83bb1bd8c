import type { Matter } from '../mention-unanswered.js';

const reviews =
  '(?:DHRs?|DARDRs?|domestic homicide reviews?|(?:published|local|homicide|statutory|thematic|death) reviews?|reviews?)';
const named = new RegExp(
  `\\b(?:previous|earlier|prior|past|published|preceding|other|former|recent)(?:ly published)? (?:(?:local|published|completed|similar|national|relevant|statutory|\\w+shire|\\p{Lu}\\w+) ){0,2}${reviews}\\b|\\b(?:\\w+|\\d+) (?:\\w+ )?(?:DHRs|domestic homicide reviews)\\b[^.]{0,60}\\b(?:since|in (?:the )?(?:county|borough|area|city|district|\\p{Lu}\\w+)|before)\\b|\\b(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\\d+th) (?:DHR|DARDR|domestic homicide review|review)\\b|\\b(?:two|three|four|five|six|several|\\d+) (?:published|local|earlier|previous) reviews\\b|\\breviews? of (?:similar|other|earlier|previous) (?:deaths|homicides|cases)\\b`,
  'iu',
);
const body =
  '(?:partnership|CSP|county|borough|area|city|district|council|town|region|safety partnership|\\p{Lu}\\p{Ll}+)';
/** Reviews of the same partnership or area by their place or year: "the county's third DHR", "reviews in 2015 and 2019". */
const ofTheArea = new RegExp(
  `\\b${body}['’]s (?:own )?(?:only |one |previous |earlier |last |latest |most recent |first |second |third |fourth |fifth |sixth |seventh |two |three |four |other )+(?:published )?${reviews}\\b|\\b(?:DHRs?|DARDRs?|domestic homicide reviews?|homicide reviews?|reviews)(?: (?:published|completed|held|carried out|conducted|concluded|commissioned))? (?:in|of|from|dated) (?:\\p{Lu}\\p{Ll}+ )?(?:19|20)\\d\\d\\b|\\b(?:one|an|only one|a single|two|three|four|five|several|some) (?:other |such )?(?:earlier|previous|prior|past|older|former) ${reviews}\\b|\\bthe (?:first|second|third|fourth|earlier|previous|last) (?:of these |such )?(?:DHR|DARDR|domestic homicide review|review) (?:in|for|by|of) the (?:county|borough|area|city|district|partnership)\\b`,
  'iu',
);
/** This review itself, or what is to come of it. */
const thisReview =
  /\b(?:this|the present) (?:review|DHR|report)\b[^.]{0,40}\b(?:is|was) (?:the|its|a)\b|\b(?:guidance|act|statutory guidance|legislation|home office)\b[^.]{0,40}\b(?:19|20)\d\d\b|\b(?:period|scope|care|tenancy|medication|child protection|case conference|asset|clinical|ward) reviews?\b/i;
const act =
  /\b(?:read|considered|had regard|looked at|drew on|drawn on|referred|reviewed|examined|took account|taken into account|studied|noted|there (?:have|had) been|commissioned|(?:is|was) the (?:\w+th|second|third|fifth)|were similar|recommend\w*|made|identified|reference|sight of|consulted|bore in mind|aware of|included|compared)\b/i;
/** Whose reviews are not earlier reviews of deaths: the chair's own record, care reviews, no reviews at all. */
const other =
  /\b(?:chair|author|she|he|I|who) (?:\S+ ){0,4}(?:has |have |had )?(?:\w+ )?(?:chaired|written|completed|authored|conducted|undertaken|led|carried out|been (?:the )?(?:chair|author)|worked on)\b|\b(?:no|not any|none of) (?:\w+ )?(?:previous|earlier|other|prior)\b|\b(?:medication|care plan|case|tenancy|file|school|annual|clinical|ward|CPA|child protection|looked after|performance|multi-agency risk) reviews?\b|\bother (?:reviews?|statutory reviews?) (?:is|are|was|were) (?:under way|running|needed|required|held)\b|\bpeer review|\breview of (?:her|his) (?:medication|care)/i;
const learned =
  /\b(?:implement\w*|put (?:in|into) (?:practice|place|effect)|acted (?:up)?on|carried out|embedd\w*|deliver\w*|complet\w* (?:the )?actions?|actions? (?:\w+ )?(?:was|were|had been|have been|has been|are) (?:\w+ )?complet\w*|progress|still (?:not|outstanding|to be)|not (?:yet )?(?:been )?(?:done|made|happened)|(?:has|have) (?:since )?(?:begun|changed|been (?:made|done|trained|delivered|addressed|rewritten|introduced))|(?:training|policy|pathway|procedure)[^.]{0,60}\b(?:was|were|began|had|has|have)\b|(?:same|similar|common|recurring|repeated|familiar) (?:\w+ )?(?:themes?|learning|lessons?|findings?|issues?|failings?|points?|recommendations?)|(?:themes?|learning|lessons?|findings?|issues?) (?:\w+ ){0,3}(?:recur\w*|were repeated|are repeated|repeat\w*|echo\w*|in common|emerged)|had (?:already )?(?:found|recommended|identified|learned|warned|called for)|echo\w*|(?:that|which) (?:had|has) (?:not )?been (?:implemented|done|taken|put))\b/i;
const follow =
  /^(?:each|both|all|they|these|those|two|three|one|the (?:first|second|earlier|same)|it|their|its|some|most|several|none)\b/i;

/** Earlier reviews are named; what they taught and whether it was put into practice is owed. */
export const earlierReviews: Matter = {
  words: ['dhrs', 'dhr', 'reviews', 'review', 'dardrs'],
  named: ({ text }, zone) =>
    ((named.test(text) && act.test(text)) ||
      (ofTheArea.test(text) &&
        !thisReview.test(text) &&
        (zone === 'process' || zone === 'body' || zone === 'analysis'))) &&
    !other.test(text) &&
    zone !== 'equality' &&
    zone !== 'background' &&
    zone !== 'chronology' &&
    !/\bparallel\b/i.test(text),
  answered: ({ text, after, before, nextParagraph }, zone) => {
    if (zone === 'background' || zone === 'chronology') return false;
    const names = (named.test(text) || ofTheArea.test(text)) && !other.test(text);
    if (names && (applied(text) || applied(after[0] ?? '') || applied(after[1] ?? ''))) return true;
    if (names && after.length === 0 && follow.test(nextParagraph) && applied(nextParagraph.slice(0, 400)))
      return true;
    const previous = before.at(-1) ?? '';
    return (named.test(previous) || ofTheArea.test(previous)) && applied(text);
  },
  reach: ({ after }) => {
    const ends = after.slice(0, 2).findIndex((sentence) => !goesOn(sentence));
    return ends < 0 ? Math.min(after.length, 2) : ends;
  },
};

/** What follows still speaks of the earlier reviews: "It may be had from the library", "The Panel read them". */
function goesOn(sentence: string): boolean {
  return (
    follow.test(sentence) ||
    /^(?:the|this) (?:panel|chair|author|review|report)\b[^.]*\b(?:it|them|they|these|those|each|both|that (?:review|report))\b/i.test(
      sentence,
    ) ||
    /^(?:that|this) (?:review|report|DHR)\b/i.test(sentence)
  );
}

function applied(text: string): boolean {
  return learned.test(text);
}
