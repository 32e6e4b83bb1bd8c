import {
  groupStart,
  isAdverb,
  isCapitalised,
  isNegative,
  isWord,
  subjectOf,
  type Word,
} from '@dhrlint/facts';
import type { Clause } from './clause.js';
import { restFrom } from './shortfalls.js';
import { indexAfter, personAt, stretchEnd } from './spelt.js';
import { actOf } from './undoings.js';

/*
 * What was there to be used and was passed over: "rather than ring the number she went to her aunt's", "did not follow
 * up the advice that he had been given", "left it at that, though the nurse would have listened". `from` and `to` are
 * indexes into the words of the block.
 */

/** Words of which one stands wherever {@link passedOver} finds something. */
export const signsOfPassing: readonly string[] =
  'rather instead sooner when given offered made available open shown provided though although'.split(' ');

/** "that he was given", "which had been made available to her": held out, in so many words. */
const heldOut =
  /\b(?:help|support|advice|guidance|counsel|referrals?|offers?|opportunit(?:y|ies)|chances?|appointments?|numbers?|leaflets?|cards?|services?|places?|counselling|treatment|protection|remed(?:y|ies)|suggestions?|invitations?|options?|avenues?|leads?|contacts?|routes?|information|courses?|programmes?|assistance|therapy|signposting|recommendations?|openings?)(?: [a-z]+){0,3}? (?:(?:that|which) )?(?:(?:she|he|they) )?(?:(?:was|were|had been|has been) )?(?:[a-z]+ly )?(?:given|offered|shown|handed|made available|available|open|on offer|held out|extended|provided|afforded|explained|presented|put|suggested|recommended|at hand|within reach)\b/;
const takesUp =
  /^(?:(?:pursue|use|explore|chase|seize|embrace|engage)d?|(?:follow|accept|act|return|respond|answer|grasp|heed|persevere|persist|access|look|consider|welcome|benefit|avail)(?:ed)?|take|took|make|made|keep|kept|try|tried|build|built|draw|drew|seek|sought|see|saw)$/;

/** "when given the opportunity", "when it was put to her": what was held out, after what was not said or done. */
const whenAsked =
  /^[^.;:]{0,70}? (?:when|though|although|even though|despite being|having been) (?:(?:she|he) (?:was|had been) |(?:[a-z]+ly ))?(?:asked (?:directly|outright|point-blank|in private|in confidence|alone|on (?:her|his) own|in so many words|straight out)\b|(?:given|offered|afforded|presented with|provided with|handed|shown|allowed) (?:the|an?|every|this|ample|that|repeated) (?:[a-z]+ )?(?:opportunity|opportunities|chance|chances|opening|privacy|time|platform)\b)/;
const told =
  /^(?:(?:disclose|raise|share|confide|name|divulge|acknowledge|engage)d?|(?:mention|report|volunteer|reveal|open|ask|complain|explain|accept|discuss)(?:ed)?|admit|admitted|say|said|tell|told|speak|spoke|take|took|leave|left|seek|sought|identif(?:y|ied)|come|came)$/;

/** "though the doctor could have been told": what is said to have been there for the asking. */
const couldHave =
  /^[^.;:]{0,60}? (?:though|although|even though|when|whereas|while|whilst) (?:the |her |his |an? |any |its )?(?:[a-z'-]+ ){1,5}?(?:(?:could|would|might) (?:[a-z]+ly |well |still )*have been (?:told|asked|informed|shown|rung|called|given|found|taken|offered|heard|there|approached|consulted|involved|arranged|had|glad|willing|ready|able)|would (?:[a-z]+ly |well |still )*have (?!asked|enquired|explored|noticed|known|needed|had|lost)[a-z]+(?:ed|n|t|ld|de|ept))\b/;
const lefts =
  /^(?:left it at that|left it there|left the matter|left matters|went only for|came only for|asked only for|attended only for|spoke only of|talked only of|mentioned only|said only|confined (?:herself|himself)|contented (?:herself|himself)|settled for|kept to|kept quiet|said nothing|said little|went home|let the matter|let it)\b/;

/** Every clause of a sentence that tells help as passed over. */
export function passedOver(words: readonly Word[], from: number, to: number): readonly Clause[] {
  const clauses: Clause[] = [];
  const add = (clause: Clause | null) => {
    if (clause) clauses.push(clause);
  };
  for (let i = from; i < to; i++) {
    const lower = words[i]?.lower ?? '';
    if (lower === 'would') add(wouldSooner(words, i, from, to));
    else if (lower === 'rather' || lower === 'instead') add(ratherThan(words, i, from, to));
    else if (isNegative(lower)) add(notTakenUp(words, i, from, to));
    else if (clauses.length === 0 && left.test(lower)) add(leftAtThat(words, i, from, to));
  }
  return clauses;
}

const left =
  /^(?:left|went|came|asked|attended|spoke|talked|mentioned|said|confined|contented|settled|kept|let)$/;

/** "would sooner put up with it than ring the police". */
function wouldSooner(words: readonly Word[], would: number, from: number, to: number): Clause | null {
  if (!/^(?:sooner|rather)$/.test(words[would + 1]?.lower ?? '')) return null;
  const than = words.findIndex((w, i) => i > would && i < Math.min(to, would + 14) && w.lower === 'than');
  if (than < 0 || !usesHelp.test(restFrom(words, than + 1, to))) return null;
  const subject = subjectOf(words, groupStart(words, would, from), from);
  return subject && { first: would, end: stretchEnd(words, would, 3, to), subject, kind: 'spoiling' };
}

/** "Rather than use the law, he preferred to sleep at a friend's". */
function ratherThan(words: readonly Word[], head: number, from: number, to: number): Clause | null {
  const opens = head === from || words[head - 1]?.lower === ',';
  const act = head + 2;
  if (!/^(?:than|of)$/.test(words[head + 1]?.lower ?? '') || !usesHelp.test(restFrom(words, act, to)))
    return null;
  if (!opens || head > from + 12) {
    const clause = actOf(words, head, from);
    return clause && clause.subject.form !== 'noun'
      ? { ...clause, end: stretchEnd(words, clause.first, 3, to), kind: 'spoiling' }
      : null;
  }
  for (let i = act + 1; i < Math.min(to, act + 20); i++) {
    const subject = personAt(words, i, to);
    if (!subject || subject.form === 'noun' || !(isCapitalised(words[i]) || subject.form === 'pronoun'))
      continue;
    const before = words[i - 1]?.lower ?? '';
    if (/^(?:to|of|with|by|for|from|that|which|who|at|on|and)$/.test(before)) continue;
    const verb = indexAfter(words, subject, to);
    if (
      !/(?:ed|went|took|kept|let|chose|put|sat|hid|ran|bore|left|gave|made|got|told|said|had|came|lay|slept|drank|withdrew)$/.test(
        words[verb]?.lower ?? '',
      )
    )
      continue;
    return { first: head, end: stretchEnd(words, verb, 1, to), subject, kind: 'spoiling' };
  }
  return null;
}

/** Help that might have been used: "make use of the law", "ring the police", "taking the place that was offered". */
const helper =
  "(?:the |her |his |an? |any |its )?(?:[a-z]+(?:'s)? )?(?:police|officers?|nurses?|doctor|gp|midwife|visitor|workers?|adviser|advocate|idva|refuge|services?|agency|agencies|helpline|hotline|number|line|council|school|court|solicitor|staff|surgery|practice|hospital|team|counsellor|professionals?|authorities|ambulance|999|anyone|anybody|someone|somebody|family|sister|mother|friends?)";
const held =
  '(?:the |her |his |an? |any |its |what |that )?(?:[a-z]+ )?(?:help|support|offer|offers|place|bed|room|advice|law|order|alarm|injunction|pendant|app|scheme|protection|chance|opportunity|counselling|treatment|appointment|number|card|programme|course|remedy|accommodation|referral|flat|steps|action|was (?:offered|given|on offer|held out))';
const usesHelp = new RegExp(
  `^(?:[a-z]+ly )?(?:(?:mak(?:e|ing) (?:use of|the most of|a (?:complaint|statement|report|call|disclosure|fresh))|tak(?:e|ing) (?:up|advantage)|seek(?:ing)?|ask(?:ing)? for|apply(?:ing)? for|press(?:ing)? charges|disclos(?:e|ing)|engag(?:e|ing)|co-?operat(?:e|ing)|confid(?:e|ing)|stand(?:ing)? up|get(?:ting)? (?:help|away|out)|leav(?:e|ing) (?:him|her|home|the (?:relationship|marriage|house|flat|home|area))|mov(?:e|ing) (?:out|away)|stay(?:ing)? away|let(?:ting)? (?:the )?(?:officers|staff|services|police|them)|giv(?:e|ing) (?:a|the|her|his) (?:statement|evidence)|put(?:ting)? (?:the|her|his) (?:children|safety)|support(?:ing)? (?:the|a) prosecution|report(?:ing)? (?:it|him|the|this|what))|(?:us(?:e|ing)|tak(?:e|ing)|accept(?:ing)?|follow(?:ing)?|heed(?:ing)?|pursu(?:e|ing)|attend(?:ing)?|keep(?:ing)?|obey(?:ing)?|rely(?:ing)? on) ${held}|(?:ring(?:ing)?|call(?:ing)?|phon(?:e|ing)|telephon(?:e|ing)|tell(?:ing)?|ask(?:ing)?|turn(?:ing)? to|go(?:ing)? (?:back )?to|approach(?:ing)?|contact(?:ing)?|speak(?:ing)? to|talk(?:ing)? to|trust(?:ing)?|alert(?:ing)?|wait(?:ing)? for|answer(?:ing)?|see(?:ing)?|be seen (?:at|by)) ${helper})\\b`,
);

/** "did not pursue the help that he was given", "never mentioned it when given the chance". */
function notTakenUp(words: readonly Word[], negative: number, from: number, to: number): Clause | null {
  let main = negative + 1;
  while (main < to && isAdverb(words[main]?.lower ?? '')) main++;
  const verb = words[main]?.lower ?? '';
  if (!isWord(words[main])) return null;
  const rest = restFrom(words, main + 1, to, 16).replace(/ [,;:].*$/, '');
  const held = takesUp.test(verb) && heldOut.test(` ${rest}`);
  const asked = told.test(verb) && whenAsked.test(` ${restFrom(words, main + 1, to)}`);
  if (!held && !asked) return null;
  const start = groupStart(words, main, from);
  const group = words.slice(start, main).map((w) => w.lower);
  if (group.some((w) => /^(?:could|couldn't|can|cannot|was|were|been|be|should|to)$/.test(w))) return null;
  const subject = subjectOf(words, start, from);
  return subject && { first: start, end: main + 1, subject, kind: 'spoiling' };
}

/** "left it at that, though the nurse would have listened". */
function leftAtThat(words: readonly Word[], verb: number, from: number, to: number): Clause | null {
  const rest = restFrom(words, verb, to, 40);
  const found = lefts.exec(rest);
  if (!found) return null;
  const silent = /^said/.test(found[0]) && whenAsked.test(rest.slice(found[0].length));
  if (!silent && !couldHave.test(rest.slice(found[0].length))) return null;
  const start = groupStart(words, verb, from);
  if (words.slice(start, verb).some((w) => isNegative(w.lower) || /^(?:was|were)$/.test(w.lower)))
    return null;
  const subject = subjectOf(words, start, from);
  return (
    subject && {
      first: verb,
      end: Math.min(to, verb + found[0].split(' ').length),
      subject,
      kind: 'spoiling',
    }
  );
}
