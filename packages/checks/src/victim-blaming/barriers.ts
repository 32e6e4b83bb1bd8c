import { fits } from '@dhrlint/facts';
import type { Around } from './around.js';
import { isPutRightNext } from './put-right.js';

/*
 * What stood in the way of the victim: fear, want of means, what the perpetrator did. Where it is told beside what she
 * did or left undone, nothing is held against her.
 */

const fear =
  'afraid|fears?|feared|fearful|fearing|frightened|scared|terrified|terror|threat(?:s|ened|ening|en)?|asham[\\wÀ-ɏ]*|shame|intimidat[\\wÀ-ɏ]*|control(?:led|ling|s)?|coerc[\\wÀ-ɏ]*|coercion|pressure[ds]?|trauma[\\wÀ-ɏ]*|mistrust[\\wÀ-ɏ]*|distrust[\\wÀ-ɏ]*|retaliat[\\wÀ-ɏ]*|reprisals?|worse|harm(?!.s way)|safe|unsafe|safely|danger(?:ous)? to|told off|reprimanded|rebuked|scolded|ridiculed|humiliated|in hospital|unwell|ill|depress[\\wÀ-ɏ]*|unconscious|sedated|isolat[\\wÀ-ɏ]*|monitored|watched|listening|overheard|deported|sent back|lose (?:her|his|their|the) (?:children|home|visa|job)|taken (?:away|into care|from her)|embarrass[\\wÀ-ɏ]*|stigma|betray[\\wÀ-ɏ]*|let down|loyalty|language|interpreter';

const inability =
  "(?:was|were|been|is|felt|be) (?:un|not )able|unable|could (?:not|hardly|no longer)|couldn['’]t|cannot|no (?:telephone|phone|car|money|key|keys|means|credit|transport|childcare|interpreter|one to|way of|privacy|choice|signal|english)|without (?:a |an |her |his |money|means|transport|childcare)|not (?:feel|felt) (?:able|safe)|had nowhere|nowhere (?:else )?to|did not (?:know|speak|understand|feel)|too (?:[\\wÀ-ɏ]+)? ?(?:to|for)|never (?:asked|told|offered|given|seen|spoken)|(?:somebody|someone|an? (?:place|bed|room|carer|flat|home)) (?:could be|was|were|had been) (?:found|free|available|ready|made)|would (?:only )?(?:have )?(?:cost|lost|lose) (?:her|him|them)|none (?:was|were|had been) (?:ever )?(?:mentioned|offered|named|suggested|shown|explained)|(?:nobody|no one|no-one|none of them) (?:else )?(?:to|had (?:asked|told|offered|rung|explained|come|called|spoken)|would (?:help|take|listen|believe|tell|mind)|came|rang|asked|answered|told|explained|offered)|not (?:been )?(?:asked|told|offered|given|invited|informed|sent|seen alone|believed|received|reach)|had not been|was not (?:asked|told|offered|given)";

const hisDoing =
  "(?!(?:he|she|they) took (?:her|him|them) at)\\b(?:he|she|his|(?!(?:It|This|That|There|These|Those|What|Friends|Relatives|Neighbours|Colleagues|Others|Officers|Staff|Professionals|Workers|Everyone|Everybody|People|The (?!(?:husband|wife|partner|ex-partner|boyfriend|perpetrator|defendant|abuser|offender|man|woman|mother|father|brothers?|sisters?|sons?|uncles?|cousins?|mother-in-law|father-in-law|brother-in-law|in-laws|relatives|family|children|couple)\\b)[a-z]+)\\b)[A-ZÀ-Þ][\\wÀ-ɏ]+|(?:her|his|the|[A-ZÀ-Þ][\\wÀ-ɏ]+['’]s) (?:husband|wife|partner|ex-partner|boyfriend|perpetrator|mother-in-law|in-laws|relatives|friends|cousins?|mother|sister|family|father|brothers?|uncles?|sons?|abuser))(?:['’]s)? (?:[\\wÀ-ɏ]+ )?(?:had |was |were |would |has |is |have )?(?:have )?(?:been )?(?:not |never |always |often |already |also )?(?:kept|keep|took|taken|taking|held|hold|hid|hidden|locked|cancel(?:led)?|stood|standing|present|sat|intercept[\\wÀ-ɏ]*|listen[\\wÀ-ɏ]*|monitor[\\wÀ-ɏ]*|watch[\\wÀ-ɏ]*|answer[\\wÀ-ɏ]*|delet[\\wÀ-ɏ]*|check[\\wÀ-ɏ]*|smash[\\wÀ-ɏ]*|broke[\\wÀ-ɏ]*|destroy[\\wÀ-ɏ]*|burn[\\wÀ-ɏ]*|tore|threw|block[\\wÀ-ɏ]*|prevent[\\wÀ-ɏ]*|stopp[\\wÀ-ɏ]*|forbade|forbidden|insist[\\wÀ-ɏ]*|refus[\\wÀ-ɏ]*|threaten[\\wÀ-ɏ]*|there|(?:close |near)?by(?=[.,;]|$)|at home|behind (?:the|her)|downstairs|upstairs|next door|on the (?:stairs|landing)|looking on|beside|in the (?:next )?(?:room|house|car)|within earshot|outside|at (?:her|his) side|open(?:ed|ing) her|read|reading|control[\\wÀ-ɏ]*|told (?:her|him) (?:that|not|to)|made (?:her|him|it|sure|certain|clear|plain|them|threats|a scene)|called (?:on|at)|call(?:ing)? (?:on|at)|visited|warned|showed|shown|hurt|beat(?:en|ing)?|hit(?:ting)?|kill[\\wÀ-ɏ]*|punish[\\wÀ-ɏ]*|approached|forc[\\wÀ-ɏ]*|persuad[\\wÀ-ɏ]*|persist[\\wÀ-ɏ]*|follow[\\wÀ-ɏ]*|drove|driven|speak for|spoke for|spoken for|picked up|promis[\\wÀ-ɏ]*|begg[\\wÀ-ɏ]*|wait[\\wÀ-ɏ]*)";

const because =
  '(?:\\b(?:because|as(?! a (?:result|consequence)\\b)|since|for fear|after|when|while|out of|through|given that|knowing that|lest|fearing|until|where|having|so that|in case|in order to|owing to|due to|under|by then)\\b|\\bfor (?=none\\b|nobody\\b|no one\\b)|\\bwith (?=him |his |no (?!choice|option|alternative)|[A-ZÀ-Þ]|her husband|her partner|his wife)|[;:–—])';

const cause = new RegExp(`${because} ?[^.]{0,80}?(?:\\b(?:${fear})\\b|\\b(?:${inability})\\b|${hisDoing})`);
/** "number changed by Craig": the same in the passive, in the short style of notes. */
const byHim =
  /[;:–—,] ?[^.;]{2,40}? (?:changed|taken|broken|blocked|held|kept|hidden|smashed|cut off|removed|destroyed|deleted|confiscated|locked|cancelled|intercepted|answered) by (?:him\b|(?:her|his) [a-z-]+|(?!Police|Officers?|Staff|Social|Housing)[A-ZÀ-Þ])/;
/** "he had taken the car and she could not go": what he did is told first, in the same breath. */
const causeJoined = new RegExp(`${hisDoing}[^.;:]{0,50}\\b(?:and|so)(?: (?:so|then))?$`);
const causeNext = new RegExp(
  `(?:\\b(?:${fear})\\b|${hisDoing}|\\b(?:nobody|no one|no-one)\\b|\\b(?:was|were|had) (?:not|never) (?:been )?(?:asked|told|offered|given|seen)\\b|\\bthe reason\\b|^(?:this was because|she (?:said|explained|told \\S+) that|he (?:said|explained) that|her reason|his reason)|\\bunable to\\b|\\bcould not\\b)`,
);

/** "never went out without him": she was not free to. */
const withoutHim =
  /^[^.;:]{0,40}?\bwithout (?:(?:him|her)(?=[.,;]| (?:being|there|present|at|by|beside|knowing)\b)|(?:her|his) (?:husband|wife|partner|boyfriend|girlfriend|son|permission|leave|say-so|knowledge)\b|\p{Lu}\p{Ll}+(?=[.,;]| (?:being|there|present|at|by|beside|knowing)\b))/u;

/** "On a line that he could hear", "so that he would not be angry": he was near, or had to be kept calm. */
const inHisReach =
  /\b(?:that|which|where|while|when|so that|lest|in case) (?:he|\p{Lu}\p{Ll}+|(?:her|his) (?:husband|wife|partner|son|boyfriend|mother-in-law|father)) (?:could|might|would|should)(?: not)? (?:(?:also|then|never|always) )?(?:hear|read|listen|overhear|(?:be|get|grow|become|turn) (?:angry|cross|violent|told|woken|nasty|suspicious|rough)|hurt|shout|hit)\b/u;

/** "Where he would not find it": done out of his sight. */
const outOfHisReach =
  /\b(?:where|so that) (?:he|\p{Lu}\p{Ll}+|(?:her|his) (?:husband|wife|partner|son|boyfriend|mother-in-law|father)) (?:would|could|might|should) (?:not|never)\b/u;

/** "The letter had gone to the house that she had left", "she had asked them not to write": what never reached her. */
const misdirected =
  /\b(?:wrong|old|former|previous|out-of-date) (?:address|number)\b|\b(?:went|gone|sent|written|posted|addressed) to (?:the|an?|her|his) (?:house|flat|home|address|number) (?:that |which |where |from which )?(?:she|he) (?:had|no longer)\b|\b(?:asked|told|begged) [^.;]{2,40} not to (?:write|ring|call|telephone|phone|send|post|visit|text)\b/;

/** "As the officers had feared that she would": what others foresaw stood in nobody's way. */
const foreseen =
  /,? ?\b(?:just |exactly )?as (?:the |her |his |many |some )?(?:[a-z]+ ){0,2}?(?:had |always |half )*(?:feared|expected|predicted|foreseen|foretold|warned)(?: (?:that )?(?:she|he) (?:would|might))?\b/;

/** True where the sentence gives what stood in the way: fear, want of means, or what the perpetrator did. */
export function givesBarrier(around: Around): boolean {
  const after = around.after.replace(foreseen, ' ');
  const before = around.before.charAt(0).toLowerCase() + around.before.slice(1);
  const leading =
    /^(?:because|as|since|fearing|afraid|frightened|out of|with|having no|unable|terrified|for fear|too|when|given)\b/i.test(
      before,
    );
  return (
    fits(cause, after) ||
    fits(byHim, after) ||
    misdirected.test(`${before} ${after}`) ||
    fits(inHisReach, after) ||
    fits(outOfHisReach, after) ||
    fits(withoutHim, after) ||
    causeJoined.test(around.before.trimEnd()) ||
    (leading && new RegExp(`\\b(?:${fear}|${inability})\\b|${hisDoing}`).test(before)) ||
    /\b(?:afraid|frightened|fear\p{L}*|terrified|scared|threat\p{L}*|unable|prevented|asham\p{L}*|learn(?:ed|t) to expect|expect(?:ed|ing) (?:that|to be))\b[^.;]{0,60}(?:and|so)[^.;]{0,24}$/u.test(
      before,
    )
  );
}

/** "The clinic now writes only where that is safe": what is done since tells nothing of what stood in her way. */
const doneSince =
  /^(?:[\p{L}’'-]+ ){1,6}?now (?:also |always |first |only )?(?!understands?\b|knows?\b|recognises?\b|accepts?\b|sees?\b|believes?\b|thinks?\b|says?\b)[a-z]+s\b/u;

/** True where the next sentence gives it, or the one before sets it out. */
export function barrierNearby({ previous, next }: Around): boolean {
  return (
    isPutRightNext(next) ||
    (fits(causeNext, next) && !fits(doneSince, next)) ||
    /\b(?:afraid|frightened|terrified|threat\p{L}*|feared)\b/u.test(previous)
  );
}
