import {
  determiners,
  groupStart,
  isNegative,
  phraseEndingAt,
  type Subject,
  subjectOf,
  type Word,
} from '@dhrlint/facts';
import { deniesVerb, isPassive, matchRest } from '../phrase-match.js';
import type { Clause } from './clause.js';
import { labelClause } from './label-clause.js';
import { nounClause } from './noun-clause.js';
import type { Entry } from './options.js';

/** Auxiliaries that stand before their subject: "nor did she ask". */
const inverting = /^(?:did|does|do|had|has|have|would)$/;

/** The clause that a phrase makes with its head word at `head`, in the sentence that begins at `from`; null for none. */
export function clauseAt(entry: Entry, words: readonly Word[], head: number, from: number): Clause | null {
  const end = matchRest(entry.phrase, words, head);
  if (end < 0) return null;
  switch (entry.build) {
    case 'verb':
      return verbClause(entry, words, head, end, from);
    case 'label':
      return labelClause(words, head, end, from);
    case 'noun':
      return nounClause(words, head, end, from);
    case 'judgement':
      return null;
  }
}

function verbClause(
  entry: Entry,
  words: readonly Word[],
  head: number,
  end: number,
  from: number,
): Clause | null {
  const start = groupStart(words, head, from);
  const asked = inverted(words, start, head);
  const denied = deniesVerb(words, start, head) || (asked !== null && fronted(words, asked, from));
  if (denied !== entry.phrase.negated) return null;
  // "could not make use of it": not for want of wishing to.
  if (denied && words.slice(start, head).some((w) => /^(?:could|couldn't|cannot|can't|can)$/.test(w.lower)))
    return null;
  if (isPassive(words, start, head)) return null;
  // "had no telephone": a thing, and nothing left undone.
  if (words[head - 1]?.lower === 'no') return null;
  if (saysNo(entry, words, head, end)) return null;
  // "the refused help", "their put-upon": a participle right after an article is no verb.
  const before = words[head - 1];
  if (
    start === head &&
    determiners.has(before?.lower ?? '') &&
    before?.lower !== 'that' &&
    before?.text !== 'A'
  )
    return null;
  const verb = words[start - 1]?.lower === 'without' ? start - 1 : start;
  const subject = asked ?? subjectOf(words, start, from);
  if (subject && words[start - 1]?.lower === 'to' && deniedAbove(words, subject, start)) return null;
  return subject && { first: verb, end, subject };
}

/** "gave him no encouragement": denied by its object, where the phrase itself is not. */
function saysNo({ phrase }: Entry, words: readonly Word[], head: number, end: number): boolean {
  if (/\bno\b/.test(phrase.source)) return false;
  for (let i = head + 1; i < end; i++)
    if (words[i]?.lower === 'no' && !/^(?:uncertain|doubt|more|less|longer)$/.test(words[i + 1]?.lower ?? ''))
      return true;
  return false;
}

/** "She cannot be said to have …", "did not seem to …": the verb above is denied, and this one with it. */
function deniedAbove(words: readonly Word[], subject: Subject, start: number): boolean {
  return words.some((w, i) => w.start >= subject.end && i < start && isNegative(w.lower));
}

/** "At no time did she tell", "nor did Rowan ask": the subject stands between auxiliary and verb. */
function inverted(words: readonly Word[], start: number, head: number): Subject | null {
  if (start !== head || head < 2) return null;
  if (![2, 3, 4].some((back) => inverting.test(words[head - back]?.lower ?? ''))) return null;
  const before = phraseEndingAt(words, head, head - 4 < 0 ? 0 : head - 4);
  if (!before || /^(?:and|but|or)$/.test(words[head - 1]?.lower ?? '')) return null;
  const first = words.findIndex((w) => w.start === before.start);
  return inverting.test(words[first - 1]?.lower ?? '') ? before : null;
}

/** "On neither occasion did she", "never did she": the denial opens the clause. */
function fronted(words: readonly Word[], subject: Subject, from: number): boolean {
  const at = words.findIndex((w) => w.start === subject.start);
  return words
    .slice(Math.max(from, at - 7), at)
    .some((w) => isNegative(w.lower) || /^(?:no|none|nowhere|neither)$/.test(w.lower));
}
