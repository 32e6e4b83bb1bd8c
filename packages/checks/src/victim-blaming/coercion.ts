import { fits } from '@dhrlint/facts';
import type { Around } from './around.js';

/*
 * Acts of a victim that are told of the abuse itself and not of services: what the perpetrator asked and was refused,
 * what was answered with violence, what could not have been done.
 */

/** Bodies and callings that open a sentence with a capital and are nobody's name. */
const notAName =
  '(?!(?:Police|Officers?|Staff|Services?|Social|Housing|Nurses?|Doctors?|Midwi|Paramedic|Worker|Aid|Council|Trust|Nobody|One|Agencies|Professionals|Panel|It|This|That|They)\\b)';
const he = `(?:he|she|they|his|${notAName}(?:[A-ZÀ-Þ][a-zà-ÿ’'-]+|[A-Z][a-z]+ [A-Z0-9])|(?:[Hh]er|[Hh]is|[Tt]he|[Tt]his) (?:[a-z-]+ )?(?:husband|wife|partner|ex-partner|boyfriend|girlfriend|perpetrator|father|mother|brothers?|uncles?|son|sons|in-laws|family|mother-in-law|abuser))(?:['’]s)?`;

const violence =
  '(?:hit|struck|slapped|punched|kicked|beat|bit|burn(?:ed|t)|choked|strangled|grabbed|pushed|shoved|dragged|pulled|threw|attacked|assaulted|hurt|injured|raped|locked|threatened|smashed|broke|tore|stamped|spat|pinned|held|cut|stabbed|forced|became (?:angry|violent|abusive|aggressive)|flew into|lost (?:his|her) temper|violence|fury|rage|took (?:her|his) (?:phone|telephone|keys|bag|money))';

const answered = new RegExp(
  `^[^.;:]{0,80}?(?:,|;|:|–|—|\\band\\b|\\bso\\b|\\bwhereupon\\b|\\bat which\\b)(?: (?:and|so|then))? ${he} (?:had |would |then |promptly |simply |again )*${violence}\\b|^[^.;:]{0,60}? (?:was|were) (?:met|answered|punished|followed) (?:with|by)\\b`,
);
const answeredNext = new RegExp(`^${he} (?:then |promptly |again )?${violence}\\b`);
const leadsToViolence =
  /^(?:[Bb]ecause|[Ww]hen|[Ee]ach time|[Ii]f|[Aa]fter|[Oo]nce|[Ww]henever)\b[^.;:]{0,60}$/;

const violenceFollows = new RegExp(`^[^.;:]{0,60}?, ${he} (?:had |would |then )?${violence}`);

/** True where what somebody did is told as what the perpetrator answered with violence. */
export function isMetWithViolence({ before, after, next }: Around): boolean {
  if (fits(answered, after)) return true;
  if (leadsToViolence.test(before.trim()) && fits(violenceFollows, after)) return true;
  return fits(answeredNext, next) && !/[;:]/.test(after);
}

/** "let him in, because he had sworn that he would break the door": done under his pressure. */
const pressed = new RegExp(
  `^[^.;:,]{0,40}?,? (?:because|as|since|after|when) ${he} (?:had |then )?(?:threatened|begged|pleaded|sworn|swore|vowed|insisted|told (?:her|him|them) that (?:he|she) (?:would|could)|said (?:that )?(?:he|she) would|warned (?:her|him)|hammered|shouted|forced|broken|kicked|refused to)\\b`,
);

/** True where what somebody did is told with the perpetrator's threats or pleading as its reason. */
export function isUnderPressure({ after }: Around): boolean {
  return fits(pressed, after);
}

/** What is refused by one who is being coerced: marriage, money, submission, going back. */
const coerced =
  /^(?:\s*to)?\s*(?:marry|obey|submit|sleep with|have (?:sex|intercourse|another child|an abortion|the baby|a termination)|wear|cover|hand over|pay (?:him|them|for|back|off)|give up|give (?:him|them(?! (?:any|no|a (?:statement|name|number)|details|information|evidence|access|her|his))|in)|lend|(?:be left |be )?alone|be in the same|go home|return home|return to him|go back to (?:him|the (?:house|marital))|(?:be )?parted from|leave (?:her|the) (?:child|children|baby|job|work|studies|hospital|ward|surgery|refuge|school|college)|(?:see|speak to|meet|talk to|answer|tell|let|be seen with) (?:him|[A-Z][a-z]+)\b|drop the (?:charge|allegation|complaint)|sign (?:the|over)|withdraw the|agree to (?:the|a) (?:marriage|match)|accept (?:the (?:marriage|match|proposal)|him|his))/;

/** "He wanted the card and she would not give it": his demand stands before it. */
const demand = new RegExp(
  `\\b${he} (?:had |then |also |often |again )?(?:asked (?:her|him|for)|told (?:her|him) to|ordered|demanded|wanted|insisted|begged|pressed (?:her|him)|tried to (?:make|get|persuade)|urged|pestered|proposed|required|expected (?:her|him)|forbade|forbidden)\\b(?! (?:(?:her|him) )?to (?:leave|report|tell|ring|call|seek|get|come|move|speak|end|throw|go to (?:the )?(?:police|refuge|doctor|gp)))`,
);

/** Him shut out: "refused him entry", "would not give her the car". */
const shutOut =
  /^ ?(?:him|her|them) (?:entry|access|admission|admittance|money|the (?:keys?|car|house|money)|a (?:key|loan|lift))\b/;

/** True where a refusal is of what the perpetrator or a coercing family asked. */
export function refusesCoercion({ before, words, after, previous }: Around): boolean {
  if (
    !/\b(?:refus|declin|reject|resist|reluctan|unwilling|would not|wouldn|not |never|said no|ignor|disregard|den(?:y|i))/i.test(
      words,
    )
  )
    return false;
  const object = `${/\bto\b[^.]*$/.exec(words)?.[0] ?? words.split(' ').at(-1) ?? ''}${after}`;
  if (coerced.test(object) || coerced.test(after.trimStart())) return true;
  if (/^ ?his /.test(after) || shutOut.test(after)) return true;
  return (
    fits(demand, before) ||
    (before.trim().length < 12 &&
      demand.test(previous.slice(-140)) &&
      !/\b(?:officers?|police|nurse|doctor|gp|worker|visitor|midwife|service|agency)\b/i.test(
        previous.slice(-140),
      ))
  );
}

/** "There was nothing that she could have done", "a room in which she could have spoken". */
export function isImpossible({ before }: Around): boolean {
  return /\b(?:in|at|by|with|to|from|on|through) (?:which|whom) (?:[\w’'-]+ ){0,3}?[\w’'-]+$|\b(?:no|nothing|nowhere|nobody|no one|little|few|hardly any(?:thing)?|not (?:much|any(?:thing|where|body)?|a [a-z]+))\b(?! (?:doubt|question|escaping|denying|dispute|getting))[^.;:,]{0,50}?(?: (?:that|which|whom|where|what|more|else))?$|\b(?:hard|difficult|impossible) to (?:see|think|know|say|imagine) (?:what|how|where|whom)[^.;,]{0,20}$|\b(?:what|how) (?:more|else|much more)[^.;,]{0,12}$|\b(?:cannot|could not|hardly|scarcely|no one could|nobody could) (?:be |have )?(?:been )?(?:expect(?:ed)?|ask(?:ed)?|suppos(?:ed)?)\b[^.;:]{0,40}\bthat(?: [\w’'-]+){0,3}$/i.test(
    before.trimEnd(),
  );
}

/** "took the risk of telling", "ran a risk by coming": courage, not folly. */
export function isBraveRisk({ words, after }: Around): boolean {
  return (
    /\brisks?\b|(?<!\b(?:every|ample|many|several|numerous|repeated|the|her|his|good|fair|had|have|given) (?:\w+ )?)\bchances?\b/i.test(
      words,
    ) &&
    /^(?: \w+)? ?(?:in|to|by|of|when (?:she|he))?\s*(?:tell|ask|report|ring|call|speak|spoke|disclos|com(?:e|ing)\b|seek|sought|leav|protect|sav|warn|go(?:ing)? to the (?:police|doctor|surgery))/i.test(
      after,
    )
  );
}
