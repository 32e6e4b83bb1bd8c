import { isNegative, isWord, type Subject, subjectOf, type Word } from '@dhrlint/facts';
import type { Clause } from './clause.js';
import { actAfter } from './regrets.js';
import { indexAfter, personAt, spelt, stretchEnd } from './spelt.js';
import { turns } from './verdicts.js';
import { wordSet } from './word-set.js';

/*
 * What somebody did is introduced as beyond accounting for: "for reasons best known to herself she had gone back",
 * "to the officer's dismay he …", "against all sense she …". `from` and `to` are indexes into the words of the block.
 */

const dismay = wordSet(
  'frustration dismay disappointment exasperation annoyance consternation despair bafflement chagrin',
);
const folly = wordSet(
  'folly foolishness weakness recklessness naivety imprudence bravado madness stupidity loyalty sense judgement judgment instinct indiscretion carelessness',
);
const reasons = wordSet('reason reasons');

/** Words of which one stands wherever {@link unaccounted} finds something. */
export const signsOfUnaccounted: ReadonlySet<string> = new Set([...dismay, ...folly, ...reasons]);

/** Every clause of a sentence that is so introduced. */
export function unaccounted(words: readonly Word[], from: number, to: number): readonly Clause[] {
  const clauses: (Clause | null)[] = [];
  for (let i = from; i < to; i++) {
    const lower = words[i]?.lower ?? '';
    if (reasons.has(lower)) clauses.push(unexplained(words, i, from, to) ?? setOff(words, i, from, to));
    else if (dismay.has(lower)) clauses.push(dismayed(words, i, from, to));
    else if (folly.has(lower)) clauses.push(inFolly(words, i, from, to));
  }
  return clauses.flatMap((clause) => clause ?? []);
}

const reasonsUnknown =
  /\bfor (?:some |whatever )?reasons? (?:best known to (?:herself|himself|themselves|her|him)|known only to (?:herself|himself|her|him|them)|of (?:her|his) own|(?:that|which) (?:she|he) (?:alone|never|did not|kept|chose|could not|would not) [a-z ,]{3,40}?|(?:that|which) (?:are|were|is|was|remain|remained|have|has) (?:never |not |still |far from )?(?:been )?(?:clear|unclear|unknown|known|obscure|explained|unexplained|established|apparent|understood)(?: to [a-z ]{2,20})?|only (?:she|he) (?:knew|could [a-z]+)|not (?:known|clear|understood)|unknown|unclear)(?: ,)? $|\bfor (?:some|whatever) reason(?: ,)? $/;

/** Reasons that are said to be somebody's alone blame whatever the act; others only what turned help away. */
const ofHerOwn =
  /\b(?:best known to|known only to|of (?:her|his) own|(?:she|he) (?:alone|kept|chose|knew|could))\b/;

/** "For reasons best known to herself, Rowan had gone back". */
function unexplained(words: readonly Word[], reasons: number, from: number, to: number): Clause | null {
  for (let i = reasons + 1; i < Math.min(to - 1, reasons + 12); i++) {
    const lead = `${spelt(words, Math.max(from, reasons - 2), i).text} `;
    if (!reasonsUnknown.test(lead)) continue;
    const subject = personAt(words, i, to);
    const verb = subject ? actAfter(words, subject, to) : -1;
    if (!subject || verb < 0) continue;
    const after = indexAfter(words, subject, to);
    if (ofHerOwn.test(lead) || turns.test(spelt(words, after, Math.min(to, after + 10)).text))
      return { first: Math.max(from, reasons - 1), end: verb + 1, subject, kind: 'hindsight' };
  }
  return null;
}

/** "To the officer's frustration she now wanted nothing more to do with it". */
function dismayed(words: readonly Word[], noun: number, from: number, to: number): Clause | null {
  const lead = spelt(words, Math.max(from, noun - 5), noun).text;
  if (
    !/(?:^|[,;] )(?:much |rather |somewhat )?to (?:the |her |his |their |[a-z]+'s ?)(?:[a-z']+ ){0,3}?$/.test(
      `${lead} `,
    )
  )
    return null;
  let at = noun + 1;
  if (words[at]?.lower === 'of') while (at < Math.min(to, noun + 8) && words[at]?.lower !== ',') at++;
  if (words[at]?.lower === ',') at++;
  const subject = personAt(words, at, to);
  const verb = subject ? actAfter(words, subject, to) : -1;
  if (subject && isOwnFeeling(lead, subject)) return null;
  return subject && verb >= 0
    ? { first: verb, end: stretchEnd(words, verb, 3, to), subject, kind: 'hindsight' }
    : null;
}

/** "To her dismay she …": the dismay is her own; "to his dismay she …": it is not. */
function isOwnFeeling(lead: string, subject: Subject): boolean {
  const whose = /\b(her|his|their) (?:[a-z]+ )?$/.exec(`${lead} `)?.[1];
  if (whose === undefined) return false;
  return subject.form !== 'pronoun' || (subject.head === 'she' ? whose !== 'his' : whose !== 'her');
}

/** "Rowan, for some reason, did not hand it over": set off by commas between subject and verb. */
function setOff(words: readonly Word[], reason: number, from: number, to: number): Clause | null {
  const opens = /^(?:some|whatever)$/.test(words[reason - 1]?.lower ?? '') ? reason - 3 : -1;
  if (words[opens]?.lower !== ',' || words[reason + 1]?.lower !== ',') return null;
  let verb = reason + 2;
  while (
    verb < to &&
    (/^(?:did|had|would|then)$/.test(words[verb]?.lower ?? '') || isNegative(words[verb]?.lower ?? ''))
  )
    verb++;
  const rest = spelt(words, reason + 2, Math.min(to, reason + 12)).text;
  if (!isWord(words[verb]) || !turns.test(rest)) return null;
  const subject = subjectOf(words, opens, from);
  return subject && { first: reason + 2, end: verb + 1, subject, kind: 'hindsight' };
}

const foolhardy =
  /(?:^|[,;] |\band )(?:against (?:all |any |every )?(?:(?:good|better|common|her|his|their) )*|in (?:a|an) (?:act|moment|fit|lapse|display|spirit|show) of (?:[a-z]+ )?|with (?:(?:quite|truly|some) )?(?:[a-z]+ )?|out of (?:a )?(?:misplaced|mistaken|misguided|foolish|blind|false) )$/;

/** "Against all common sense she …", "in an act of great folly he …". */
function inFolly(words: readonly Word[], noun: number, from: number, to: number): Clause | null {
  const lead = `${spelt(words, Math.max(from, noun - 7), noun).text} `;
  if (
    !foolhardy.test(lead) ||
    (/\bwith [a-z ]*$/.test(lead) &&
      /^(?:sense|judgement|judgment|instinct|loyalty|weakness)$/.test(words[noun]?.lower ?? ''))
  )
    return null;
  const at = words[noun + 1]?.lower === ',' ? noun + 2 : noun + 1;
  const subject = personAt(words, at, to);
  const verb = subject ? actAfter(words, subject, to) : -1;
  return subject && verb >= 0
    ? { first: at, end: stretchEnd(words, verb, 2, to), subject, kind: 'hindsight' }
    : null;
}
