import { fits } from '../fits.js';

/*
 * Words that are named because they stand no longer: a passage struck out, a phrase given up, a report sent back to be
 * written again. To tell of that is to reject them.
 */

const writing =
  '(?:passages?|paragraphs?|sentences?|lines?|clauses?|sections?|footnotes?|wording|words?|phras(?:e|es|ing)|terms?|references?|allusions?|descriptions?|remarks?|comments?|entry|entries|statements?|notes?|observations?|judgements?|assertions?|labels?|drafts?|versions?|reports?|imrs?|language|expressions?|suggestions?|assessments?|conclusions?|findings?)';

const removed =
  '(?:struck (?:out|off|from)|deleted|taken out|cut (?:out|from)|cut(?= (?:at|by|on|when|after|before)\\b)|removed|excised|edited out|crossed out|crossed through|scored out|expunged|redacted|dropped|replaced|rewritten|redrafted|reworded|rephrased|retracted|withdrawn|corrected|amended|set right|disowned|(?:returned|sent back|handed back) (?:to [^.;,]{2,30} )?(?:for|to be) (?:re[- ]?writ\\w+|re[- ]?draft\\w+|correct\\w+|amend\\w+|revis\\w+))';

/** "has been struck out", "were later taken out", "is to be replaced", "has gone". */
const gone = `(?:(?:has|have|had) (?:since |now |rightly |long |also )*(?:been (?:since |now |rightly )*${removed}|gone\\b(?! (?:back|to|home|on|out|into|with|away|up)\\b)|disappeared)|(?<!\\b(?:and|or|but) )(?:was|were|is|are) (?:since |later |now |rightly |then |afterwards |subsequently |duly |to be |being )*${removed}|no longer (?:stands?|appears?|features?))`;

const opening = new RegExp(`\\b${writing}\\b`, 'i');
const removal = new RegExp(
  `^[^.;:!?]{0,70}?\\b${gone}|[;,–—(] ?(?:but |and )?(?:that|this|those|these|such|the|both) ${writing}\\b[^.;]{0,30} ${gone}`,
  'i',
);
const removalNext = new RegExp(
  `^(?:that|this|those|these|the|both|such) (?:offending |unhappy |last |whole )?${writing}\\b[^.;]{0,30} ${gone}|^(?:it|they|both) (?:has|have|had) (?:since |now |rightly )*been ${removed}`,
  'i',
);
/** "has dropped the phrase", "asked for the removal of a sentence which said that". */
const removing = new RegExp(
  `\\b(?:(?:struck|crossed|took|taken|taking|edited|striking|crossing) out|dropp(?:ed|ing)|retir(?:ed|ing)|abandon(?:ed|ing)|gave up|given up|giving up|delet(?:ed|ing|ion of)|remov(?:ed|ing|al of)|withdrew|withdrawn|withdrawing|withdrawal of|replac(?:ed|ing)|retract(?:ed|ing|ion of)|banish(?:ed|ing)|stopped (?:using|writing)|done away with|do away with|an end to|ended|left out|leaves? out|leaving out|in place of|instead of|apologis(?:ed|es|ing) (?:[a-z]+ ){0,4}for) (?:the |an? |its |this |that |all |any |two |such |every )?(?:[a-z’']+ ){0,2}(?:${writing}|letters?|habit|practice|custom|use)\\b[^.;:]{0,70}$|\\bused to (?:say|read|write|call|describe|speak|record|have it|be said|be written|be called|be described)\\b[^.;:]{0,50}$`,
  'i',
);
/** Cheap test: one of these stands in whatever tells of it. */
const sign =
  /struck|delet|taken|cut|remov|excis|edited|cross|scored|expung|redact|drop|replac|writ|draft|word|phras|retract|withdr|correct|amend|right|disown|gone|disappear|no longer|retir|abandon|g[ia]ve|given|banish|stopp|done|do away|end/i;

/** Whether the words between `before` and `after`, in one sentence, are told to stand no longer. */
export function isStruckOut(before: string, after: string, next: string): boolean {
  if (before !== '' && fits(removing, before)) return true;
  if (fits(sign, after) && fits(opening, before) && fits(removal, after)) return true;
  return fits(sign, next) && (fits(opening, before) || fits(opening, next)) && fits(removalNext, next);
}
