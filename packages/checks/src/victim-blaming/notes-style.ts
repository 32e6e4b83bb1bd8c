import {
  isAdverb,
  isCapitalised,
  isWord,
  partyOfWord,
  phraseEndingAt,
  prepositions,
  type Subject,
  type Word,
} from '@dhrlint/facts';
import { theVictim } from './judgement.js';

/*
 * The style of case notes, in which a label follows whoever it is passed on with no verb between: "Patient
 * uncooperative.", "Mum very guarded; NFA", "Service user – non-compliant".
 */

/** How notes name a parent or a partner, beside the words for a victim. */
const kin = /^(?:mother|mum|mom|mam|mo|father|dad|wife|husband|partner|female|male)$/;
/** People who are clients of somebody, and in a review of nobody but the victim. */
const clients = /^(?:su|caller|resident|occupant|caree|learner|referee|pt|px)$/;

const between = /^(?:and|or|,|–|—|-|:|remains|still|again|now|at|times|so|a|an|bit|most|least)$/;

/**
 * Whoever the label at `head` is passed on, where it stands in notes: the clause holds nothing but them before the
 * label, and no noun that the label could belong to after it ends. Null elsewhere.
 */
export function subjectOfNotes(
  words: readonly Word[],
  head: number,
  end: number,
  from: number,
): Subject | null {
  if (!endsNote(words, end)) return null;
  let last = head - 1;
  while (last > from && joins(words, last, head)) last--;
  const named = words[last];
  if (!isWord(named) || last < from) return null;
  const user = named.lower === 'user' && words[last - 1]?.lower === 'service';
  const first = user ? last - 1 : nameStart(words, last, from);
  if (!opensNote(words, first, from)) return null;
  if (user || clients.test(named.lower)) return theVictim(words[first]?.start ?? 0, named.end);
  if (partyOfWord(named.lower) !== 'victim' && !kin.test(named.lower) && !isName(named)) return null;
  const subject = phraseEndingAt(words, last + 1, first);
  return subject?.start === words[first]?.start ? subject : null;
}

/** A capital, and no word for somebody: "Trust", "Officer" are none. */
function isName(word: Word): boolean {
  return isCapitalised(word) && partyOfWord(word.lower) === undefined;
}

/** Adverbs and other labels between the person and this one: "very", "hostile and". */
function joins(words: readonly Word[], at: number, head: number): boolean {
  const lower = words[at]?.lower ?? '';
  if (words[at]?.text === 'A') return false;
  if (between.test(lower) || isAdverb(lower) || lower === 'very' || lower === 'rather') return true;
  const next = words[at + 1]?.lower ?? '';
  return (
    at < head - 1 &&
    /^(?:and|or|,)$/.test(next) &&
    !isCapitalised(words[at]) &&
    partyOfWord(lower) === undefined &&
    !kin.test(lower) &&
    isWord(words[at])
  );
}

/** "Adult A": a name of two words. */
function nameStart(words: readonly Word[], last: number, from: number): number {
  return last > from && isCapitalised(words[last - 1]) && /^(?:\p{Lu}|\d)/u.test(words[last]?.text ?? '')
    ? last - 1
    : last;
}

function opensNote(words: readonly Word[], first: number, from: number): boolean {
  return first === from || (first > from && /^[:;–—-]$/.test(words[first - 1]?.lower ?? ''));
}

/** What a worker finds hard to do for no fault of anybody's. */
const bodily = /^(?:hear|understand|follow|lift|move|wake|rouse|examine|cannulate|bleed|feed|scan|locate)$/;

/** "Patient difficult birth": the label is the noun's. */
export function endsNote(words: readonly Word[], end: number): boolean {
  const next = words[end];
  if (!isWord(next)) return true;
  const before = words[end - 1]?.lower ?? '';
  // "Mother difficult to hear; line poor"
  if (next.lower === 'to' && bodily.test(words[end + 1]?.lower ?? '')) return false;
  return (
    prepositions.has(next.lower) ||
    isAdverb(next.lower) ||
    before === 'to' ||
    prepositions.has(before) ||
    /^(?:and|or|but|when|whenever|if|as|because|again|throughout|today|once)$/.test(next.lower)
  );
}
