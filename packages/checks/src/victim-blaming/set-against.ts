import {
  groupStart,
  isAdverb,
  isCapitalised,
  isNegative,
  pronounSubject,
  type Subject,
  subjectFrom,
  subjectOf,
  type Word,
} from '@dhrlint/facts';
import type { Clause } from './clause.js';
import { wordSet } from './word-set.js';

/*
 * Sentences that set what somebody did against what they had been told, or make their way of life the cause of harm. No
 * verb of theirs is listed: what is looked for is the warning beside it, or what it is said to have brought about. `from`
 * and `to` are indexes into the words of the block.
 */

const warning = wordSet(
  'told warned advised instructed cautioned counselled asked reminded urged begged implored',
);
const conduct = wordSet(
  'lifestyle behaviour conduct choices choice decisions decision drinking attitude silence reluctance loyalty habits habit misuse use actions inaction secrecy pattern approach delay refusal',
);
const putting = wordSet('cost placed put left exposed made rendered laid brought kept led');

/** Words of which one stands wherever {@link setAgainst} finds something. */
export const signsOfSetting: ReadonlySet<string> = new Set([...warning, ...putting, 'cost']);

/** Every clause of a sentence that is built in one of these ways. */
export function setAgainst(words: readonly Word[], from: number, to: number): readonly Clause[] {
  const clauses: (Clause | null)[] = [];
  for (let i = from; i < to; i++) {
    const lower = words[i]?.lower ?? '';
    if (warning.has(lower)) clauses.push(defied(words, i, from, to), defiedInTurn(words, i, from, to));
    else if (lower === 'cost') clauses.push(costOf(words, i, from, to));
    else if (putting.has(lower)) clauses.push(putByConduct(words, i, from, to));
  }
  return clauses.flatMap((clause) => clause ?? []);
}

/** "as she had been warned not to do", "although Rowan had been told plainly what would come of it". */
function defied(words: readonly Word[], verb: number, from: number, to: number): Clause | null {
  if (words[verb - 1]?.lower !== 'been' && !isAdverb(words[verb - 1]?.lower ?? '')) return null;
  const start = groupStart(words, verb, from);
  if (!words.slice(start, verb).some((w) => w.lower === 'been')) return null;
  if (words.slice(start, verb).some((w) => isNegative(w.lower))) return null;
  const subject = subjectOf(words, start, from);
  if (!subject) return null;
  const first = words.findIndex((w) => w.start >= subject.start);
  const link = words[first - 1]?.lower ?? '';
  if (
    !/^(?:as|which|something|what|though|although|when|whilst|while|despite)$/.test(link) ||
    first - 1 <= from
  )
    return null;
  let next = verb + 1;
  while (next < to && (isAdverb(words[next]?.lower ?? '') || isTeller(words, next))) next++;
  const said = words[next]?.lower ?? '';
  const against =
    (/^(?:not|never)$/.test(said) && words[next + 1]?.lower === 'to') ||
    (/^(?:as|which|something)$/.test(link) === false && /^(?:what|that|how|of|against|to)$/.test(said));
  if (!against) return null;
  // "when she had been told that he was away": only what warns of what would come.
  if (said !== 'not' && said !== 'never' && !warns(words, verb, next, to)) return null;
  return { first: start, end: Math.min(to, next + 2), subject };
}

/** What sets an act against the warning told before it. */
const allTheSame =
  /\b(?:all the same|just the same|anyway|nonetheless|nevertheless|instead|even so|regardless|still|at once|straight(?: back)?|(?:on )?(?:that|the) (?:very |same |next )?(?:night|day|evening|afternoon|week|weekend)|within (?:a|the|days|hours|two|three)|twice|three times|every time|each time|alone)\b/;
const prescribed = /^(?:(?:not|never) to|to|that|against|how (?:unwise|dangerous)|of)\b/;
/** Asked how she was, or told something: nobody's advice. */
const idle = /^(?:asked|told)$/;

/**
 * "She had been told to stay indoors; instead she went out to plead": the warning is told, and then what was done in the
 * face of it.
 */
function defiedInTurn(words: readonly Word[], verb: number, from: number, to: number): Clause | null {
  const start = groupStart(words, verb, from);
  const group = words.slice(start, verb).map((w) => w.lower);
  if (!group.some((w) => /^(?:was|were|been)$/.test(w)) || group.some(isNegative)) return null;
  let next = verb + 1;
  while (next < Math.min(to, verb + 7) && !prescribed.test(textFrom(words, next, 3, to))) next++;
  if (next >= Math.min(to, verb + 7)) return null;
  if (
    idle.test(words[verb]?.lower ?? '') &&
    !/^(?:not|never|to|that (?:she|he|they|contact|it) (?:must|should|ought|was (?:unwise|unsafe|dangerous)))/.test(
      textFrom(words, next, 5, to),
    )
  )
    return null;
  const subject = subjectOf(words, start, from);
  if (!subject) return null;
  for (let join = next + 2; join < to - 2; join++) {
    if (!/^(?:and|but|yet|;|:|–|—)$/.test(words[join]?.lower ?? '')) continue;
    const act = actAfterJoin(words, join, to, subject);
    if (
      act >= 0 &&
      allTheSame.test(`${textFrom(words, join, act - join, to)} ${textFrom(words, act, 14, to)}`)
    )
      return { first: act, end: Math.min(to, act + 2), subject };
  }
  return null;
}

/** The verb of an act of the same subject right after a link; -1 where none is. */
function actAfterJoin(words: readonly Word[], join: number, to: number, subject: Subject): number {
  for (let i = join + 1; i < Math.min(to, join + 9); i++) {
    const word = words[i];
    const lower = word?.lower ?? '';
    if (
      /^(?:she|he|they|had|then|on|that|the|very|same|night|day|instead|,|within|a|week|of|next|evening|only|two|days|later)$/.test(
        lower,
      ) ||
      isAdverb(lower)
    )
      continue;
    if (word?.text === subject.head || subject.head.split(' ').includes(word?.text ?? '')) continue;
    return actOf.test(lower) ? i : -1;
  }
  return -1;
}

/** What goes against a warning: going, staying, letting in, meeting, opening. */
const actOf =
  /^(?:went|returned|stayed|remained|met|let|opened|took|gave|agreed|invited|allowed|came|drove|walked|married|moved|continued|carried|kept|resumed|saw|answered|replied|rang|sent|posted|removed|unlocked|admitted|visited|slept|spent|lent|signed|drank|withdrew|dropped|declined|refused|chose|put|left|forgave|confronted|climbed|travelled|followed|ran|spoke|told)$/;

function textFrom(words: readonly Word[], at: number, count: number, to: number): string {
  return words
    .slice(at, Math.min(to, at + Math.max(0, count)))
    .map((w) => w.lower)
    .join(' ');
}

/** "the decision to go back was what cost Anna her life": a course of conduct that somebody paid for. */
function costOf(words: readonly Word[], verb: number, from: number, to: number): Clause | null {
  const rest = textFrom(words, verb + 2, 2, to);
  if (!/^(?:her|his|their) (?:life|lives|home|children|safety)$|^dear/.test(rest)) return null;
  for (let noun = verb - 1; noun >= Math.max(from, verb - 20); noun--) {
    if (!conduct.has(words[noun]?.lower ?? '')) continue;
    const owner = words[noun - 1]?.lower ?? '';
    if (!/^(?:the|this|that|a|her|his)$/.test(owner)) return null;
    const subject = objectOf(words, verb + 1, to);
    return subject && { first: noun - 1, end: Math.min(to, verb + 2), subject };
  }
  return null;
}

const officer =
  /^(?:by|the|her|his|an?|officers?|police|nurse|doctor|gp|worker|midwife|visitor|idva|adviser|staff)$/;
function isTeller(words: readonly Word[], at: number): boolean {
  return officer.test(words[at]?.lower ?? '');
}

function warns(words: readonly Word[], verb: number, next: number, to: number): boolean {
  const rest = words
    .slice(next, Math.min(to, next + 8))
    .map((w) => w.lower)
    .join(' ');
  if (/\b(?:risks?|dangers?|danger|unsafe|happen|follow|consequences?|kill|worse|serious)\b/.test(rest))
    return true;
  return (
    /^(?:advised|urged|warned|begged|implored|counselled)$/.test(words[verb]?.lower ?? '') &&
    /^(?:to (?:leave|stay away|ring|call|move|report|go|contact|keep|change|end)|against)\b/.test(rest)
  );
}

/** "this lifestyle placed her in danger": conduct that is the person's of whom the harm is told. */
function putByConduct(words: readonly Word[], verb: number, from: number, to: number): Clause | null {
  const object = words[verb + 1];
  if (!object) return null;
  let at = verb - 1;
  while (
    at > from &&
    (isAdverb(words[at]?.lower ?? '') ||
      /^(?:had|has|have|may|might|must|would)$/.test(words[at]?.lower ?? ''))
  )
    at--;
  let noun = at;
  // "this pattern of drinking", "such use of cannabis"
  while (noun > from && at - noun < 4 && !conduct.has(words[noun]?.lower ?? '')) noun--;
  if (!conduct.has(words[noun]?.lower ?? '')) return null;
  const lead = words.slice(Math.max(from, noun - 3), noun).map((w) => w.lower);
  if (!lead.some((w) => /^(?:this|these|such|that)$/.test(w))) return null;
  const subject = objectOf(words, verb + 1, to);
  return subject && { first: noun, end: Math.min(to, verb + 2), subject };
}

function objectOf(words: readonly Word[], at: number, to: number): Subject | null {
  const word = words[at];
  if (!word) return null;
  if (/^(?:her|him|them)$/.test(word.lower)) return pronounSubject(word);
  return isCapitalised(word) ? subjectFrom(words, at, Math.min(to, at + 3)) : null;
}
