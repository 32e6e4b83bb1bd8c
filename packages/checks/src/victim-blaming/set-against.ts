import {
  groupStart,
  isAdverb,
  isCapitalised,
  isNegative,
  isWord,
  pronounSubject,
  type Subject,
  subjectFrom,
  subjectOf,
  type Word,
} from '@dhrlint/facts';
import type { Clause } from './clause.js';

/*
 * Sentences that set what somebody did against what they had been told, or make their doing the cause of harm. No verb
 * of theirs is listed: what is looked for is the warning beside it, or what it is said to have brought about. `from`
 * and `to` are indexes into the words of the block.
 */

const setOf = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const warning = setOf(
  'told warned advised instructed cautioned counselled asked reminded urged begged implored',
);
const bringing = setOf(
  'created invited prevented denied deprived closed allowed enabled permitted exposed forfeited encouraged emboldened contributed increased raised heightened reduced weakened removed hindered hampered undermined limited placed put left made rendered ensured sealed opened provoked prompted frustrated defeated jeopardised prolonged delayed compromised tied gave sent signalled lost threw fuelled inflamed courted',
);
const conduct = setOf(
  'lifestyle behaviour conduct choices choice decisions decision drinking attitude silence reluctance loyalty habits habit misuse use actions inaction secrecy pattern approach delay refusal',
);
const putting = setOf('placed put left exposed made rendered laid brought kept led');

/** Cheap test of a block. */
export function mayBeSetAgainst(words: readonly Word[]): boolean {
  return words.some(
    ({ lower }, i) =>
      warning.has(lower) ||
      (lower === 'by' && words[i + 1]?.lower.endsWith('ing') === true) ||
      putting.has(lower),
  );
}

/** Every clause of a sentence that is built in one of these ways. */
export function setAgainst(words: readonly Word[], from: number, to: number): readonly Clause[] {
  const clauses: (Clause | null)[] = [];
  for (let i = from; i < to; i++) {
    const lower = words[i]?.lower ?? '';
    if (warning.has(lower)) clauses.push(defied(words, i, from, to));
    else if (lower === 'by') clauses.push(byDoing(words, i, from, to));
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

/** "By keeping it from him Rowan created the conditions", "she made it worse by going back". */
function byDoing(words: readonly Word[], by: number, from: number, to: number): Clause | null {
  const doing = words[by + 1];
  if (
    !isWord(doing) ||
    !doing.lower.endsWith('ing') ||
    /^(?:being|having|nothing|something|everything|morning|evening)$/.test(doing.lower)
  )
    return null;
  const opens = by === from || /^(?:[,;:]|and|but|that)$/.test(words[by - 1]?.lower ?? '');
  if (!opens) return null;
  for (let i = by + 2; i < Math.min(to, by + 22); i++) {
    const subject = subjectFrom(words, i, Math.min(to, i + 5));
    if (!subject || subject.start !== words[i]?.start) continue;
    let verb = words.findIndex((w) => w.start >= subject.end);
    while (
      verb > 0 &&
      verb < to &&
      (isAdverb(words[verb]?.lower ?? '') ||
        /^(?:had|has|may|might|have|herself|himself)$/.test(words[verb]?.lower ?? ''))
    )
      verb++;
    if (verb < 0 || verb >= to || !bringing.has(words[verb]?.lower ?? '')) continue;
    return harms(words, verb, to) ? { first: verb, end: Math.min(to, verb + 2), subject } : null;
  }
  return null;
}

/** "made a home for the children" is no harm; "made it harder", "left herself open", "gave him a reason" are. */
function harms(words: readonly Word[], verb: number, to: number): boolean {
  const lower = words[verb]?.lower ?? '';
  const rest = words
    .slice(verb + 1, Math.min(to, verb + 9))
    .map((w) => w.lower)
    .join(' ');
  if (
    /\b(?:safety|safer|safe|protected|brave|courage|strength|life of|home for)\b/.test(rest) &&
    !/\b(?:own safety|unsafe)\b/.test(rest)
  )
    return false;
  if (
    /^(?:made|rendered|gave|put|placed|left|sent|opened|lost|threw|reduced|removed|raised|closed|prevented|delayed)$/.test(
      lower,
    )
  )
    return /\b(?:it|herself|himself|him|her|the (?:children|police|officers|service|agencies|door|case|order|investigation|prosecution|chance|opportunity|way)|them|risk|danger|message|signal|reason|excuse|hands?|position|agencies|services|professionals|officers|open|vulnerable|difficult|impossible|harder|unable|little)\b/.test(
      rest,
    );
  return true;
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
