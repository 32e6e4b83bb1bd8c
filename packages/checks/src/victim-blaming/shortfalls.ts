import {
  groupStart,
  isAdverb,
  isCapitalised,
  isNegative,
  isWord,
  partyOfWord,
  subjectFrom,
  subjectOf,
  type Word,
} from '@dhrlint/facts';
import type { Clause } from './clause.js';
import { indexAfter, personAt, spelt, stretchEnd } from './spelt.js';

/*
 * What was held out, measured against what somebody made of it: "of the five visits she kept two", "this was nothing
 * in which he took an interest", "rather than ring the number she went to her aunt's", "did not follow up the advice
 * that he had been given". `from` and `to` are indexes into the words of the block.
 */

/** Words of which one stands wherever {@link shortfalls} finds something. */
export const signsOfShortfall: readonly string[] = [
  'of',
  'something',
  'anything',
  'one',
  'thing',
  'course',
  'offer',
  'idea',
  'option',
  'prospect',
  'possibility',
  'rather',
  'instead',
  'prepared',
  'willing',
  'ready',
  'minded',
  'disposed',
  'inclined',
  'persuaded',
  'moved',
  'when',
  'given',
  'offered',
  'made',
  'available',
  'open',
  'though',
  'although',
  'only',
  'managed',
  'nothing',
  'little',
];

const meetings =
  '(?:sessions?|appointments?|visits?|meetings?|interviews?|classes|groups?|calls?|letters?|dates?|reviews?|offers?|assessments?|places?|messages?|invitations?|attempts?|slots?|consultations?|programmes?|modules?|weeks?)';
const few = '(?:none|one|two|three|four|five|six|just|only|but|a|barely|fewer|less|not|no|\\d+)';
const number =
  '(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|twenty|\\d+|many|several)';
const keeps =
  '(?:managed|attended|kept|took up|came to|went to|completed|used|accepted|answered|bothered with|turned up (?:for|to)|appeared at|made)';
/** "Of the six sessions offered, Rowan managed one": how few. */
const ofMany = new RegExp(
  `(?:^|[,;] )(?:out )?of (?:the |her |his |some |these |those )?(?:[a-z]+ ){0,2}?${number} (?:[a-z-]+ ){0,2}?${meetings}(?: [a-z]+){0,6}?(?: ,)? $`,
);
const keptFew = new RegExp(
  `^(?:managed (?:only |just |but |barely )?(?:to (?:attend|keep) )?(?:none|one|two|three|four|a few|a couple|\\d+)\\b|${keeps} (?:only|just|but|barely|no more than|fewer than|a mere|a bare|not one|none)\\b|(?:only |barely )${keeps} ${few}\\b|missed (?:all|most|every|all but)|was (?:in|at home|present|there) (?:for|at|on) (?:only |just |but )?(?:none|one|two|three|four)\\b)`,
);
/** "managed one of the six sessions", "attended only two of eight". */
const fewOf = new RegExp(
  `^(?:managed (?:only |just |but |barely )?(?:to (?:attend|keep) )?(?:none|one|two|three|four|\\d+)|${keeps} (?:only|just|but|barely|no more than|fewer than|a mere|a bare|not one)(?: [a-z]+)?|(?:only |barely )${keeps} ${few}) (?:out )?of (?:the |her |his )?(?:[a-z]+ )?${number}\\b`,
);

/** "This was not something in which Rowan took an interest". */
const notSomething =
  /\b(?:was|were|is|are) (?:not|never|hardly|scarcely|nothing) (?:(?:something|anything|a (?:thing|course|step|matter|subject|route|path|remedy|prospect|suggestion|possibility)|an? (?:offer|idea|option|avenue|opportunity|invitation)|one) )?(?:(?:in|to|for|of|with|on|upon) which |that |which )$/;
const caredFor =
  /^(?:(?:[a-z]+ly |ever |herself |himself |would |had |was |could be )*(?:showed|shown|took|taken|had|expressed|displayed|evinced|wanted|wished|welcomed|pursued|cared|chose|chosen|gave|given|thought|followed|acted|willing|prepared|ready|interested|keen|minded|inclined|persuaded|entertain(?:ed)?|consider(?:ed)?|contemplated?|sought|explored?|pursue|accept|take|use|see|try|valued|embraced|grasped|heeded|used|took up|saw|felt able))\b/;

/** "On none of these visits was he prepared to": the verb stands before its subject. */
const unwilling =
  /^(?:prepared|willing|ready|minded|disposed|inclined|persuaded|moved|content|receptive|open|co-operative|cooperative|forthcoming|honest|candid|frank)$/;

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

/** Every clause of a sentence that measures somebody's doing against what was held out. */
export function shortfalls(words: readonly Word[], from: number, to: number): readonly Clause[] {
  const clauses: Clause[] = [];
  const add = (clause: Clause | null) => {
    if (clause) clauses.push(clause);
  };
  for (let i = from; i < to; i++) {
    const lower = words[i]?.lower ?? '';
    if (lower === 'rather' || lower === 'instead') add(ratherThan(words, i, from, to));
    else if (unwilling.test(lower)) add(frontedUnwilling(words, i, from, to));
    else if (isNegative(lower)) add(notTakenUp(words, i, from, to));
    else if (
      /^(?:left|went|came|asked|attended|spoke|talked|mentioned|said|confined|contented|settled|kept|let)$/.test(
        lower,
      )
    )
      add(clauses.length > 0 ? null : leftAtThat(words, i, from, to));
    add(keptFewOf(words, i, from, to));
  }
  add(nothingToHer(words, from, to));
  add(fewOfMany(words, from, to));
  return clauses;
}

function restFrom(words: readonly Word[], at: number, to: number, count = 26): string {
  return spelt(words, at, Math.min(to, at + count)).text;
}

function keptFewOf(words: readonly Word[], verb: number, from: number, to: number): Clause | null {
  if (
    !/^(?:managed|attended|kept|took|came|went|completed|used|accepted|answered|turned|appeared|made|only|barely|bothered)$/.test(
      words[verb]?.lower ?? '',
    )
  )
    return null;
  const match = fewOf.exec(restFrom(words, verb, to));
  if (!match) return null;
  const subject = subjectOf(words, groupStart(words, verb, from), from);
  const end = verb + match[0].split(' ').length;
  return subject && { first: verb, end: Math.min(to, end), subject, kind: 'spoiling' };
}

function fewOfMany(words: readonly Word[], from: number, to: number): Clause | null {
  const { text, at } = spelt(words, from, to);
  if (!/^(?:out )?of\b|[,;] (?:out )?of\b/.test(text)) return null;
  for (let i = from + 4; i < Math.min(to - 1, from + 24); i++) {
    const subject = personAt(words, i, to);
    if (!subject || (subject.form === 'noun' && partyOfWord(subject.head) === undefined)) continue;
    const verb = indexAfter(words, subject, to);
    if (!keptFew.test(restFrom(words, verb, to)) || !ofMany.test(text.slice(0, offsetOf(text, at, i))))
      continue;
    return { first: verb, end: stretchEnd(words, verb, 2, to), subject, kind: 'spoiling' };
  }
  return null;
}

/** The offset in a spelt sentence at which a word begins. */
function offsetOf(text: string, at: (offset: number) => number, word: number): number {
  for (let offset = 0; offset >= 0; offset = text.indexOf(' ', offset + 1)) {
    const start = offset === 0 ? 0 : offset + 1;
    if (at(start) === word) return start;
  }
  return text.length;
}

function nothingToHer(words: readonly Word[], from: number, to: number): Clause | null {
  for (let i = from + 3; i < to - 1; i++) {
    if (!/^(?:which|that)$/.test(words[i - 1]?.lower ?? '')) continue;
    if (!notSomething.test(`${spelt(words, Math.max(from, i - 9), i).text} `)) continue;
    const subject = personAt(words, i, to);
    if (!subject) continue;
    const verb = indexAfter(words, subject, to);
    if (caredFor.test(restFrom(words, verb, to)))
      return { first: i, end: stretchEnd(words, verb, 3, to), subject, kind: 'spoiling' };
  }
  return null;
}

function frontedUnwilling(words: readonly Word[], at: number, from: number, to: number): Clause | null {
  for (let be = at - 1; be > Math.max(from, at - 9); be--) {
    if (!/^(?:was|were|is|has)$/.test(words[be]?.lower ?? '')) continue;
    const subject = subjectFrom(words, be + 1, Math.min(to, be + 6));
    if (!subject || subject.start !== words[be + 1]?.start) return null;
    const denial = words
      .slice(Math.max(from, be - 9), be)
      .some((w) => /^(?:no|never|nor|neither|none|rarely|seldom|hardly)$/.test(w.lower));
    let next = indexAfter(words, subject, to);
    while (next < at && isAdverb(words[next]?.lower ?? '')) next++;
    const acts =
      words[at + 1]?.lower === 'to' || !/^(?:ready|moved|open|content)$/.test(words[at]?.lower ?? '');
    return denial && acts && next === at ? { first: be, end: at + 1, subject, kind: 'spoiling' } : null;
  }
  return null;
}

/** "Rather than use the law, he preferred to sleep at a friend's". */
function ratherThan(words: readonly Word[], head: number, from: number, to: number): Clause | null {
  const opens = head === from || words[head - 1]?.lower === ',';
  const act = head + 2;
  if (
    !opens ||
    !/^(?:than|of)$/.test(words[head + 1]?.lower ?? '') ||
    !usesHelp.test(restFrom(words, act, to))
  )
    return null;
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
const usesHelp =
  /^(?:[a-z]+ly )?(?:mak(?:e|ing) (?:use|a (?:complaint|statement|report|call)|the)|us(?:e|ing)|tak(?:e|ing) (?:up|the|a|advantage|her|his|any|what|either|one)|accept(?:ing)?|seek(?:ing)?|ask(?:ing)?|ring(?:ing)?|call(?:ing)?|phon(?:e|ing)|telephon(?:e|ing)|report(?:ing)?|tell(?:ing)?|turn(?:ing)? to|go(?:ing)? to (?:the|her|his|a)|approach(?:ing)?|confid(?:e|ing)|press(?:ing)?|apply(?:ing)?|follow(?:ing)?|heed(?:ing)?|leav(?:e|ing) (?:him|her|home|the (?:relationship|marriage|house|flat|home|area)|that|it)|disclos(?:e|ing)|engag(?:e|ing)|attend(?:ing)?|mov(?:e|ing)|pursu(?:e|ing)|let(?:ting)? (?:the|officers|staff|services|them)|trust(?:ing)?|speak(?:ing)?|get(?:ting)? (?:help|an|away|out)|rely(?:ing)? on the|contact(?:ing)?|giv(?:e|ing) (?:a|the) statement|stay(?:ing)? away|wait(?:ing)? for|answer(?:ing)?|explain(?:ing)?|face|facing|co-operat(?:e|ing)|support(?:ing)?|stand(?:ing)? up|put(?:ting)? (?:the|her|his) (?:children|safety))\b/;

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
  const left = lefts.exec(rest);
  if (!left) return null;
  const silent = /^said/.test(left[0]) && whenAsked.test(rest.slice(left[0].length));
  if (!silent && !couldHave.test(rest.slice(left[0].length))) return null;
  const start = groupStart(words, verb, from);
  if (words.slice(start, verb).some((w) => isNegative(w.lower) || /^(?:was|were)$/.test(w.lower)))
    return null;
  const subject = subjectOf(words, start, from);
  return (
    subject && { first: verb, end: Math.min(to, verb + left[0].split(' ').length), subject, kind: 'spoiling' }
  );
}
