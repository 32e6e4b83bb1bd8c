import {
  afterComment,
  afterTime,
  auxiliaries,
  determiners,
  isAdverb,
  isCapitalised,
  isNegative,
  isWord,
  partyOfWord,
  prepositions,
  type Word,
} from '@dhrlint/facts';
import type { Element, Phrase } from './phrase-pattern.js';

/** Longest run of words that `...` stands for. */
const longestGap = 6;
/** How many words after the first the last word of a phrase may stand: two gaps with adverbs and asides. */
const longestReach = 32;
const endsGap =
  /^(?:and|but|or|who|whom|which|because|when|if|although|though|while|whilst|so|until|unless|since|[,;:.()–—!?])$/;
const objectPronouns = /^(?:him|her|them)$/;

/**
 * Where a phrase whose first word stands at `head` ends: the index after its last word, or -1 where the words do
 * not follow. Adverbs between the words are passed over, and negations are not.
 */
export function matchRest(phrase: Phrase, words: readonly Word[], head: number): number {
  const next = words[head + 1]?.lower ?? '';
  if (
    phrase.follows &&
    !phrase.follows.has(next) &&
    isWord(words[head + 1]) &&
    !isAdverb(next) &&
    afterTime(words, head + 1) === head + 1
  )
    return -1;
  if (phrase.needs && !standsSoon(phrase.needs, words, head)) return -1;
  return matchFrom(phrase.rest, 0, words, head + 1);
}

/** Asked first: most phrases share their opening verb with a hundred others and end in rarer words. */
function standsSoon(needed: ReadonlySet<string>, words: readonly Word[], head: number): boolean {
  const end = Math.min(words.length, head + longestReach);
  for (let i = head + 1; i < end; i++) {
    const lower = words[i]?.lower ?? '';
    if (needed.has(lower)) return true;
    if (endsPhrase(lower)) return false;
  }
  return false;
}

/** Whether no phrase goes on beyond a word of the text: a full stop or a semicolon. */
export function endsPhrase(lower: string): boolean {
  return lower === '.' || lower === ';' || lower === '?' || lower === '!';
}

function matchFrom(elements: readonly Element[], at: number, words: readonly Word[], from: number): number {
  const element = elements[at];
  if (!element) return from;
  if (element.kind === 'gap') {
    for (let skip = 0; skip <= longestGap; skip++) {
      const end = matchFrom(elements, at + 1, words, from + skip);
      if (end >= 0) return end;
      const next = words[from + skip]?.lower ?? '.';
      if (endsGap.test(next) && afterComment(words, from + skip) === from + skip) return -1;
    }
    return -1;
  }
  if (element.kind === 'clause-end') return endsGap.test(words[from]?.lower ?? '.') ? from : -1;
  for (let start = from, steps = 0; steps <= 3; start++, steps++) {
    for (const end of ends(element, words, start)) {
      const rest = matchFrom(elements, at + 1, words, end);
      if (rest >= 0) return rest;
    }
    const after = Math.max(afterComment(words, start), afterTime(words, start));
    if (after > start) start = after - 1;
    else if (!isAdverb(words[start]?.lower ?? '')) break;
  }
  const without =
    element.kind === 'words' &&
    (element.optional || (element.orEnd && endsGap.test(words[from]?.lower ?? '.')));
  return without ? matchFrom(elements, at + 1, words, from) : -1;
}

/** The indexes at which an element that begins at `start` can end. */
function ends(
  element: Exclude<Element, { kind: 'gap' | 'clause-end' }>,
  words: readonly Word[],
  start: number,
): readonly number[] {
  if (element.kind === 'other-person') return otherPerson(words, start);
  if (element.kind === 'other-word') {
    const word = words[start];
    return isWord(word) && !element.than.has(word.lower) ? [start + 1] : [];
  }
  return choicesAt(element.choices, words[start]?.lower ?? '')
    .filter((choice) => choice.every((word, k) => sameWord(word, words[start + k]?.lower ?? '')))
    .map((choice) => start + choice.length);
}

/** Of long lists those choices alone that may begin with a word, in their order. */
function choicesAt(choices: Choices, lower: string): Choices {
  if (choices.length < longList) return choices;
  let byFirst = sorted.get(choices);
  if (byFirst === undefined) {
    byFirst = byFirstWord(choices);
    sorted.set(choices, byFirst);
  }
  return byFirst === null ? choices : (byFirst.get(lower) ?? none);
}

type Choices = readonly (readonly string[])[];
const longList = 6;
const none: Choices = [];
const sorted = new WeakMap<Choices, ReadonlyMap<string, Choices> | null>();

/** Null where a choice begins with words of many forms. */
function byFirstWord(choices: Choices): ReadonlyMap<string, Choices> | null {
  const found = new Map<string, (readonly string[])[]>();
  for (const choice of choices) {
    const [first = ''] = choice;
    if (first === 'not' || first.endsWith('*')) return null;
    const same = found.get(first);
    if (same) same.push(choice);
    else found.set(first, [choice]);
  }
  return found;
}

function sameWord(pattern: string, word: string): boolean {
  if (pattern === 'not') return isNegative(word);
  return pattern.endsWith('*') ? word.startsWith(pattern.slice(0, -1)) : word === pattern;
}

/** "him", "Callum", "the perpetrator", "her husband". */
function otherPerson(words: readonly Word[], start: number): readonly number[] {
  const first = words[start];
  if (!isWord(first)) return [];
  const party = (at: number) => /^(?:perpetrator|spouse)$/.test(partyOfWord(words[at]?.lower ?? '') ?? '');
  if (/^(?:her|his|their|the)$/.test(first.lower) && party(start + 1)) return [start + 2];
  if (first.lower === 'her' && isOwned(words[start + 1])) return [];
  if (objectPronouns.test(first.lower)) return [start + 1];
  if (!isCapitalised(first) || partyOfWord(first.lower) !== undefined || /'s$/.test(first.lower)) return [];
  return isCapitalised(words[start + 1]) ? [start + 2, start + 1] : [start + 1];
}

/** "her sister", "her old friends": what follows is hers, and "her" is nobody to whom something is done. */
function isOwned(next: Word | undefined): boolean {
  if (!isWord(next)) return false;
  const { lower } = next;
  if (/^(?:own|only|family|daughter|elderly)$/.test(lower)) return true;
  if (prepositions.has(lower) || determiners.has(lower) || auxiliaries.has(lower) || isAdverb(lower))
    return false;
  return !/^(?:back|down|away|out|off|home|money|access|another|one|two|where|what|how|when|why|if|that|who|which|and|but|or|so|because|jealous|angry|violent|snap|lose|cause|reason|grounds|hope|ideas|go|come|stay|move|live|see|have|take|return|continue|visit|speak|do|get|remain|use|keep|know|as|than|until)$/.test(
    lower,
  );
}

/** True where the verb group from `start` to its main verb at `head` denies the verb. */
export function deniesVerb(words: readonly Word[], start: number, head: number): boolean {
  for (let i = start; i < head; i++) {
    const lower = words[i]?.lower ?? '';
    if (isNegative(lower) || (lower === 'no' && words[i + 1]?.lower !== 'doubt')) return true;
  }
  return (
    words[start - 1]?.lower === 'without' ||
    (words[start - 1]?.lower === 'not' && words[start]?.lower.endsWith('ing') === true)
  );
}

/** True where the verb at `head` is in the passive: "was refused", "had been let". */
export function isPassive(words: readonly Word[], start: number, head: number): boolean {
  const verb = words[head]?.lower ?? '';
  if (verb.endsWith('ing') || /^(?:was|were|been|is|are|be|being|am)$/.test(verb)) return false;
  for (let i = head - 1; i >= start; i--) {
    const lower = words[i]?.lower ?? '';
    if (/^(?:was|were|been|is|are|be|being|am|wasn't|weren't|isn't|got)$/.test(lower)) return true;
    if (auxiliaries.has(lower)) return false;
  }
  // "was talked about in her presence and hardly ever spoken to": a participle with no auxiliary of its own.
  return participles.has(verb) || sharesPassive(words, head);
}

/** Forms that are no past tense: without "had" they tell of what was done to somebody. */
const participles: ReadonlySet<string> = new Set(
  'spoken seen given taken written shown driven forgotten chosen shaken stolen thrown torn'.split(' '),
);

/** "was watched, threatened and kept from her friends", "was watched and kept in by him". */
function sharesPassive(words: readonly Word[], head: number): boolean {
  let members = 1;
  let i = head - 1;
  while (i > 0) {
    const joint = i;
    while (/^(?:and|,)$/.test(words[i]?.lower ?? '') || isAdverb(words[i]?.lower ?? '')) i--;
    if (i === joint || !/(?:ed|en|wn|ung|ept|old|aid|ut|it|eft|ade|ught)$/.test(words[i]?.lower ?? ''))
      return false;
    members++;
    i--;
    while (isAdverb(words[i]?.lower ?? '')) i--;
    if (/^(?:was|were|been|being|is|are)$/.test(words[i]?.lower ?? ''))
      return members > 2 || hasAgent(words, head);
  }
  return false;
}

/** "by" before the clause ends. */
function hasAgent(words: readonly Word[], head: number): boolean {
  for (let i = head + 1; i < head + 8; i++) {
    const lower = words[i]?.lower ?? '.';
    if (lower === 'by') return true;
    if (endsGap.test(lower)) return false;
  }
  return false;
}
