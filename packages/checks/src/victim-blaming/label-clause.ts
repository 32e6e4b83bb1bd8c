import {
  afterComment,
  auxiliaries,
  groupStart,
  isAdverb,
  isCapitalised,
  isWord,
  partyOfWord,
  phraseEndingAt,
  prepositions,
  type Subject,
  subjectOf,
  type Word,
} from '@dhrlint/facts';
import { deniesVerb } from '../phrase-match.js';
import type { Clause } from './clause.js';
import { subjectOfNotes } from './notes-style.js';
import { ownerByPronoun } from './noun-clause.js';

const linking =
  /^(?:be|is|was|were|are|been|being|seem|seems|seemed|appear|appears|appeared|become|became|becoming|remain|remains|remained|remaining|prove|proved|proven|sound|sounded|get|got|stay|stayed|come|came|prove)$/;
const judging =
  /^(?:described|considered|deemed|labelled|thought|judged|found|felt|known|said|believed|regarded|reported|noted|recorded|perceived|seen|viewed|assessed|understood|called)$/;

/** What somebody is said to be: the verb that says so stands before it, or nothing does ("Patient uncooperative."). */
export function labelClause(words: readonly Word[], head: number, end: number, from: number): Clause | null {
  // "a pushover for anyone": after a preposition no noun follows that the label could be of.
  const last = words[end - 1]?.lower ?? '';
  const closed = prepositions.has(last) || /^(?:where|when|if|who|that|and)$/.test(last);
  if (!closed && /^an?$/.test(words[head - 1]?.lower ?? '') && describesOther(words, end)) return null;
  const noted = subjectOfNotes(words, head, end, from);
  if (noted) return { first: head, end, subject: noted };
  let i = head - 1;
  while (
    i >= from &&
    (isAdverb(words[i]?.lower ?? '') ||
      /^(?:a|an|very|rather|somewhat|at|times|the|sometimes|to|be|have|been|difficult|and|or|both|either|generally|of|more|less|such|something|known|one|who|being|too|as|["“‘'])$/.test(
        words[i]?.lower ?? '',
      ) ||
      (linkedLabel(words, i) && !isCommentEnd(words, i, from)))
  ) {
    const lower = words[i]?.lower ?? '';
    if (linking.test(lower)) break;
    if (lower === 'as') break;
    i--;
  }
  i = beforeComment(words, i, from);
  const link = words[i];
  if (!link || i < from) return null;
  if (link.lower === 'as') {
    const subject = subjectOf(words, i + 1, from);
    return subject && { first: head, end, subject };
  }
  if (linking.test(link.lower)) {
    const found = link.lower === 'be' ? foundToBe(words, i, from) : null;
    if (found) return { first: head, end, subject: found };
    const start = groupStart(words, i, from);
    if (deniesVerb(words, start, head)) return null;
    const before = words[start - 1];
    if (before && judging.test(before.lower) && words[start]?.lower !== 'was') {
      const passive = groupStart(words, start - 1, from);
      const subject = subjectOf(words, passive, from);
      return subject && { first: head, end, subject };
    }
    const subject = subjectOf(words, start, from);
    return subject && { first: start, end, subject };
  }
  // "found her evasive", "considered Rowan to be hard to reach", "was considered uncooperative".
  if (judging.test(link.lower)) {
    const start = groupStart(words, i, from);
    if (start === i || deniesVerb(words, start, i)) return null;
    const subject = subjectOf(words, start, from);
    return subject && { first: head, end, subject };
  }
  const named = phraseEndingAt(words, i + 1, Math.max(from, i - 1));
  const verb = words[i - 1]?.lower ?? '';
  if (/^(?:her|him)$/.test(link.lower) && judging.test(verb)) {
    return { first: head, end, subject: ownerByPronoun(words[i] as Word) };
  }
  if (named && named.form === 'name' && judging.test(verb)) return { first: head, end, subject: named };
  return null;
}

/** "found Rowan to be brusque", "considered her to be difficult": whoever is found so. */
function foundToBe(words: readonly Word[], be: number, from: number): Subject | null {
  const object = words[be - 2];
  if (words[be - 1]?.lower !== 'to' || be - 3 < from || !object) return null;
  const pronoun = /^(?:her|him)$/.test(object.lower) ? ownerByPronoun(object) : null;
  const subject = pronoun ?? phraseEndingAt(words, be - 1, from, true);
  if (!subject || subject.form === 'noun') return null;
  const verb = words.findLast((w) => w.end <= subject.start);
  return verb && judging.test(verb.lower) ? subject : null;
}

/** "a demanding employer", "a difficult time": the label is the next noun's, which is no word for a victim. */
function describesOther(words: readonly Word[], end: number): boolean {
  const next = words[end];
  if (!isWord(next) || prepositions.has(next.lower) || isAdverb(next.lower) || auxiliaries.has(next.lower))
    return false;
  if (/^(?:and|but|or)$/.test(next.lower)) {
    // "a demanding and much loved teacher": the noun stands further on.
    const noun = words.slice(end + 1, end + 5).find((w) => partyOfWord(w.lower) !== undefined);
    return noun !== undefined && partyOfWord(noun.lower) === 'professional';
  }
  if (/^(?:who|whom|that|because|when|as|so)$/.test(next.lower)) return false;
  const party = partyOfWord(next.lower);
  return (
    party !== 'victim' &&
    party !== 'friend' &&
    party !== 'spouse' &&
    !/^(?:mother|father|parent|historian|attender|engager|character|personality|informant|user|caller|temperament|soul|individual|type|case|target|creature|customer|timekeeper|judge|correspondent|member|person|recipient|participant|callers?|presence|adult|young|elderly|old)$/.test(
      next.lower,
    )
  );
}

/** The index before a comment between commas that ends at `at`: "was, in our view, difficult". */
function beforeComment(words: readonly Word[], at: number, from: number): number {
  for (let open = at - 2; open >= Math.max(from, at - 9); open--)
    if ([at + 1, at + 2].includes(afterComment(words, open))) return open - 1;
  return at;
}

/** The comma that closes "in the words of her doctor": the label belongs to what stands before the comment. */
function isCommentEnd(words: readonly Word[], i: number, from: number): boolean {
  return words[i]?.lower === ',' && beforeComment(words, i - 1, from) < i - 1;
}

/** A label joined to another by "and" or a comma: "was rude, evasive and hard to reach". */
function linkedLabel(words: readonly Word[], i: number): boolean {
  const next = words[i + 1]?.lower ?? '';
  const lower = words[i]?.lower ?? '';
  if (lower === ',') return true;
  // "a late booker and a poor attender": an adjective and its noun.
  const paired = isWord(words[i + 1]) && /^(?:and|or|,)$/.test(words[i + 2]?.lower ?? '');
  return (
    (next === 'and' || next === ',' || next === 'or' || paired) &&
    isWord(words[i]) &&
    !linking.test(lower) &&
    !/^(?:her|him|them)$/.test(lower) &&
    !prepositions.has(lower) &&
    !isCapitalised(words[i])
  );
}
