import { fits } from '@dhrlint/facts';
import type { Around } from './around.js';

/*
 * Blame that agencies laid, told in order to take them to task: "left her to keep him out and then called her
 * uncooperative", "was written off as evasive when in fact she had told three people". It is then said of them.
 */

const judging =
  '(?:describ(?:ed|ing|e)|label(?:led|ling)?|call(?:ed|ing)?|record(?:ed|ing)?|wr(?:ote|iting|ite)|note[ds]?|put (?:her|him|it) down|mark(?:ed|ing)?|criticis(?:ed|ing|e)|blam(?:ed|ing|e)|found|treat(?:ed|ing)?|regard(?:ed|ing)?|judg(?:ed|ing|e)|conclud(?:ed|ing|e)|complain(?:ed|ing)?|decid(?:ed|ing|e)|dismiss(?:ed|ing)?|reproach(?:ed|ing)?|report(?:ed|ing)?|fault(?:ed|ing)?|s(?:aid|aying|ay)|close[ds]?|held it against)';
/** What an agency is taken to task for, before it judged. */
const burden =
  '(?:relied (?:up)?on|left|asked (?:too much|the impossible|for the impossible|a great deal|so much)|expected|gave up|put (?:the|all|every|so much|too much) (?:onus|burden|weight|responsibility|whole)|made (?:her|him|them|an? [a-z]+) (?:answerable|responsible)|placed|depended (?:up)?on|handed|turned (?:her|him|them)? ?away|did (?:nothing|little)|tried once|rang once|wrote once|sent (?:one|a single)|called once|never|had not|did not|without|failed|missed|ignored|closed|refused|cancelled|lost|changed|waited|kept|offered (?:nothing|little|only|no)|sat (?:back|on)|stood by|required|demanded|set (?:her|him) (?:tasks?|conditions|terms))';
const judgedThen = new RegExp(
  `\\b${burden}\\b[^.;:]*?(?:,? (?:and|but) (?:then|later|afterwards|still|in the same breath)|,? only (?:then )?to|,? before|,? and yet|,? then|,? having) (?:[a-z]+ly )?${judging}(?: [^.;:,]{0,40})?$`,
  'i',
);
const byAgency =
  /^(?:(?:the|its|this|that|each|every|both|two|three|several|too many|most|all|one|no|some) )?(?:[a-z’'-]+ ){0,3}?(?:they|it|services?|agenc(?:y|ies)|professionals?|officers?|police|staff|teams?|workers?|trust|council|force|practice|surgery|gps?|nurses?|midwi(?:fe|ves)|visitors?|schools?|department|system|agreement|plan|conference|marac|doctors?|hospital|charity|court|adviser|consultant)\b/i;

/** What shows the description to be untrue, or the reproach unjust. */
const belied =
  /^(?: (?:or|and) [a-z-]+)?,?(?: for (?:not|failing to|being unable to) [^.;:,]{2,40}[.;,]?$| (?:when|although|though|even though|despite|whereas|while|but|in spite of|without)\b[^.;:]{0,80}?(?:\b(?:in fact|in truth|all along|all the while|all the time|could not|was unable|was not able|had (?:already|just|by then|repeatedly|twice|three times)|had (?:told|asked|rung|called|reported|disclosed|come|tried|been (?:told|calling|asking|given the wrong|sent the wrong))|having (?:told|asked|rung|reported|disclosed|tried)|nobody|no one|none of|never|had gone to|were sent to|was sent to|went to (?:an?|the) (?:old|wrong|former|previous)|wrong (?:address|house|number|name)|once (?:asking|ringing|calling|speaking|meeting|seeing|having)|ever (?:asking|ringing|calling|speaking|meeting|seeing|having))\b))/i;

const described = new RegExp(`\\b(?:${judging}|written off|put down|seen|thought of|deemed)\\b`, 'i');

/** True where the words are what an agency made of somebody whom it had failed, and the sentence says so. */
export function isLaidByAgency({ before, words, after }: Around): boolean {
  const lead = before.trimEnd();
  if (fits(byAgency, lead) && fits(judgedThen, lead)) return true;
  // "would have been treated as having made herself homeless": a rule of the agency's, and how it is applied.
  if (/\b(?:treated|counted|classed|deemed) as having\b/.test(`${before.slice(-40)}${words}`)) return true;
  return fits(belied, after) && described.test(`${before.slice(-80)}${words}`);
}
