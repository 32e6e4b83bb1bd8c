import type { Matter } from '../mention-unanswered.js';

const reviews =
  '(?:DHRs?|DARDRs?|domestic homicide reviews?|(?:published|local|homicide|statutory|thematic|death) reviews?|reviews?)';
const named = new RegExp(
  `\\b(?:previous|earlier|prior|past|published|preceding|other|former|recent)(?:ly published)? (?:(?:local|published|completed|similar|national|relevant|statutory|\\w+shire|\\p{Lu}\\w+) ){0,2}${reviews}\\b|\\b(?:\\w+|\\d+) (?:\\w+ )?(?:DHRs|domestic homicide reviews)\\b[^.]{0,60}\\b(?:since|in (?:the )?(?:county|borough|area|city|district|\\p{Lu}\\w+)|before)\\b|\\b(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\\d+th) (?:DHR|DARDR|domestic homicide review|review)\\b|\\b(?:two|three|four|five|six|several|\\d+) (?:published|local|earlier|previous) reviews\\b|\\breviews? of (?:similar|other|earlier|previous) (?:deaths|homicides|cases)\\b`,
  'iu',
);
const act =
  /\b(?:read|considered|had regard|looked at|drew on|drawn on|referred|reviewed|examined|took account|taken into account|studied|noted|there (?:have|had) been|commissioned|(?:is|was) the (?:\w+th|second|third|fifth)|were similar|recommend\w*|made|identified|reference|sight of|consulted|bore in mind|aware of|included|compared)\b/i;
/** Whose reviews are not earlier reviews of deaths: the chair's own record, care reviews, no reviews at all. */
const other =
  /\b(?:chair|author|she|he|I|who) (?:\S+ ){0,4}(?:has |have |had )?(?:\w+ )?(?:chaired|written|completed|authored|conducted|undertaken|led|carried out|been (?:the )?(?:chair|author)|worked on)\b|\b(?:no|not any|none of) (?:\w+ )?(?:previous|earlier|other|prior)\b|\b(?:medication|care plan|case|tenancy|file|school|annual|clinical|ward|CPA|child protection|looked after|performance|multi-agency risk) reviews?\b|\bother (?:reviews?|statutory reviews?) (?:is|are|was|were) (?:under way|running|needed|required|held)\b|\bpeer review|\breview of (?:her|his) (?:medication|care)/i;
const learned =
  /\b(?:implement\w*|put (?:in|into) (?:practice|place|effect)|acted (?:up)?on|carried out|embedd\w*|deliver\w*|complet\w* (?:the )?actions?|actions? (?:\w+ )?(?:was|were|had been|have been|has been|are) (?:\w+ )?complet\w*|progress|still (?:not|outstanding|to be)|not (?:yet )?(?:been )?(?:done|made|happened)|(?:has|have) (?:since )?(?:begun|changed|been (?:made|done|trained|delivered|addressed|rewritten|introduced))|(?:training|policy|pathway|procedure)[^.]{0,60}\b(?:was|were|began|had|has|have)\b|(?:same|similar|common|recurring|repeated|familiar) (?:\w+ )?(?:themes?|learning|lessons?|findings?|issues?|failings?|points?|recommendations?)|(?:themes?|learning|lessons?|findings?|issues?) (?:\w+ ){0,3}(?:recur\w*|were repeated|are repeated|repeat\w*|echo\w*|in common|emerged)|had (?:already )?(?:found|recommended|identified|learned|warned|called for)|echo\w*|(?:that|which) (?:had|has) (?:not )?been (?:implemented|done|taken|put))\b/i;
const recommends = /\b(?:recommended|recommendations?|found|identified|learning)\b/i;
const follow =
  /^(?:each|both|all|they|these|those|two|three|one|the (?:first|second|earlier|same)|it|their|its|some|most|several|none)\b/i;

/** Earlier reviews are named; what they taught and whether it was put into practice is owed. */
export const earlierReviews: Matter = {
  words: ['dhrs', 'dhr', 'reviews', 'review', 'dardrs'],
  named: ({ text }, zone) =>
    named.test(text) &&
    act.test(text) &&
    !other.test(text) &&
    zone !== 'equality' &&
    zone !== 'background' &&
    zone !== 'chronology' &&
    !/\bparallel\b/i.test(text),
  answered: ({ text, after, before, nextParagraph }, zone) => {
    if (zone === 'background' || zone === 'chronology') return false;
    const names = named.test(text) && !other.test(text);
    if (names && (applied(text) || applied(after[0] ?? '') || applied(after[1] ?? ''))) return true;
    if (names && after.length === 0 && follow.test(nextParagraph) && applied(nextParagraph.slice(0, 400)))
      return true;
    return named.test(before.at(-1) ?? '') && applied(text);
  },
  reach: ({ after }) => (after[0] && follow.test(after[0]) && recommends.test(after[0]) ? 1 : 0),
};

function applied(text: string): boolean {
  return learned.test(text);
}
