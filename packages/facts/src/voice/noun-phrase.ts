import {
  auxiliaries,
  coordinators,
  determiners,
  isAdverb,
  possessives,
  prepositions,
  subjectPronouns,
  subordinators,
} from './grammar-words.js';
import { partyOfWord } from './party-words.js';
import { isCapitalised, isPossessive, isWord, type Word } from './words.js';

/** Who or what a clause is said of. Offsets are into the text that the words were taken from. */
export interface Subject {
  readonly form: 'pronoun' | 'name' | 'noun';
  /** The pronoun, the name as written, or the head noun in lower case. */
  readonly head: string;
  /** "her" in "her mother", "Rowan's" in "Rowan's mother": whose the head is; null for none. */
  readonly possessor: string | null;
  /** Which kind of article or other determiner opens it. */
  readonly determiner: 'definite' | 'indefinite' | 'negative' | 'none';
  /** The other subjects joined to it by "and", for instance "Callum" in "Rowan and Callum". */
  readonly joined: readonly Subject[];
  /** "more careful" in "a more careful woman": what stands between the determiner and the head. */
  readonly modifiers: string;
  /** "of his build", "in her position": what stands between the head and its verb. */
  readonly complement: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The noun phrase that ends before `end`, over its own complements ("the officer in the case"); with `innermost`
 * the last of its nouns with what belongs to it ("the case").
 */
export function phraseEndingAt(
  words: readonly Word[],
  end: number,
  from: number,
  innermost = false,
): Subject | null {
  const last = words[end - 1];
  if (end - 1 < from || !isWord(last) || auxiliaries.has(last.lower)) return null;
  if (subjectPronouns.has(last.lower)) return pronounSubject(last);
  const first = phraseStart(words, end, from);
  const before = words[first - 1];
  // "for her father would not hear of it": a reason, and a clause of its own.
  const reason = before?.lower === 'for' && words[first - 2]?.lower === ',';
  if (!innermost && first - 1 >= from && before && !reason && opensComplement(before.lower)) {
    const outer = phraseEndingAt(words, first - 1, from);
    // "Ten days on Rowan rang": how much later, and nobody's complement.
    const later = before.lower === 'on' && isCapitalised(last) && outer !== null && spans.test(outer.head);
    if (later) return build(words, first, end);
    if (outer) return { ...outer, complement: textBetween(words, first - 1, end) };
    // "At the surgery refused …": no subject in it; look for one in the clause.
    return subjectIn(words, from, first - 1);
  }
  const subject = build(words, first, end);
  if (before?.lower === 'and' && first - 1 > from) {
    const other = phraseEndingAt(words, first - 1, from);
    if (other && other.form !== 'pronoun' && subject.form !== 'noun') return { ...subject, joined: [other] };
    if (other?.form === 'pronoun' && subject.form === 'name') return { ...subject, joined: [other] };
    // "a woman of her wit and learning": both are the woman's.
    if (
      other &&
      other.complement !== '' &&
      subject.form === 'noun' &&
      subject.determiner === 'none' &&
      subject.possessor === null &&
      partyOfWord(subject.head) === undefined &&
      partyOfWord(other.head) !== undefined
    )
      return { ...other, complement: `${other.complement} and ${subject.head}` };
    // "Rowan and her mother"
    if (other?.form === 'name' && /^(?:her|his|their)$/i.test(subject.possessor ?? ''))
      return { ...subject, joined: [other] };
  }
  return subject;
}

const spans = /^(?:minutes?|hours?|days?|weeks?|fortnight|months?|years?)$/;

/** A preposition whose noun belongs to the noun before it; "as she", "after Rowan" open clauses of their own. */
function opensComplement(lower: string): boolean {
  return prepositions.has(lower) && !/^(?:as|since|before|after|until|than|despite)$/.test(lower);
}

function phraseStart(words: readonly Word[], end: number, from: number): number {
  const named = isCapitalised(words[end - 1]) || /^\d+$/.test(words[end - 1]?.lower ?? '');
  let first = end - 1;
  for (let i = end - 2; i >= Math.max(from, end - 7); i--) {
    const word = words[i];
    if (!isWord(word)) break;
    if (isPossessive(word)) return named && determiners.has(words[i - 1]?.lower ?? '') ? i - 1 : i;
    if (named && /^(?:that|which|whose|no|any)$/.test(word.lower)) break;
    // "On two of these Rowan was out": no name has a pointing word before it.
    if (named && /^(?:this|these|those|both)$/.test(word.lower) && !partyOfWord(words[end - 1]?.lower ?? ''))
      break;
    if (determiners.has(word.lower)) return i;
    if (named && isAdverb(word.lower)) break;
    if (named && (!isCapitalised(word) || isTime(word.lower))) break;
    if (stopsPhrase(word.lower)) break;
    first = i;
  }
  return first;
}

/** A month, a day of the week or a year: "In June 2018 Rowan" names one person, and she is not called June. */
function isTime(lower: string): boolean {
  return /^(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day|christmas|easter|\d{3,4})$/.test(
    lower,
  );
}

function stopsPhrase(lower: string): boolean {
  return (
    prepositions.has(lower) ||
    coordinators.has(lower) ||
    subordinators.has(lower) ||
    auxiliaries.has(lower) ||
    subjectPronouns.has(lower) ||
    /(?:ted|ned|red|ded|sed|ked|led|ged|ved|wed|hed)$/.test(lower)
  );
}

/** The subject of the clause that holds `to`: the first party named in it, past what introduces the clause. */
export function subjectIn(words: readonly Word[], from: number, to: number): Subject | null {
  let start = from;
  for (let i = to - 1; i >= from; i--) {
    if (/^[;:]$/.test(words[i]?.lower ?? '')) {
      start = i + 1;
      break;
    }
  }
  const opening = words[start]?.lower ?? '';
  if (
    subordinators.has(opening) ||
    prepositions.has(opening) ||
    /^(?:having|being|following|despite)$/.test(opening)
  ) {
    const comma = words.findIndex((w, i) => i > start && i < to && w.lower === ',');
    const after = comma > 0 ? subjectFrom(words, comma + 1, to) : null;
    if (after) return after;
  }
  // "The Panel noted that Rowan hung up and refused": the innermost clause with "that" holds the subject.
  for (let i = to - 1; i > start; i--) {
    if (
      !/^(?:that|because|when|although|though|while|whilst|if|since|but|and|so|whether)$/.test(
        words[i]?.lower ?? '',
      )
    )
      continue;
    if (isSetOff(words, i, to)) continue;
    const next = words[i + 1];
    const joined = words[i]?.lower === 'and' ? joinedAt(words, i, start, to) : null;
    if (joined !== null) {
      if (joined === 'object') continue;
      return joined;
    }
    if (
      next &&
      (subjectPronouns.has(next.lower) ||
        (isCapitalised(next) && !isPossessive(next)) ||
        partyAhead(words, i + 1))
    )
      if (opensNewClause(words, i + 1, to)) {
        const inner = subjectFrom(words, i + 1, to);
        return (inner && toldOf(words, start, i, inner, to)) ?? inner;
      }
  }
  return subjectFrom(words, start, to);
}

/** "He went back, when Callum had sobered up, and …": a clause between two commas is passed over. */
function isSetOff(words: readonly Word[], opening: number, to: number): boolean {
  return (
    /^(?:because|when|although|though|while|whilst|if|since)$/.test(words[opening]?.lower ?? '') &&
    words[opening - 1]?.lower === ',' &&
    words[to - 1]?.lower === ','
  );
}

/**
 * "She was told that the refuge had room and refused it": who is told of what a body has is the one to answer it;
 * null where the innermost clause keeps its subject.
 */
function toldOf(
  words: readonly Word[],
  start: number,
  that: number,
  inner: Subject,
  to: number,
): Subject | null {
  if (words[that]?.lower !== 'that') return null;
  const party = partyOfWord(inner.head);
  // "She knew that he was stealing and said nothing": whoever knows is the one who keeps silent.
  const knew = /^(?:knew|aware|realised|saw)$/.test(words[that - 1]?.lower ?? '') && inner.form !== 'pronoun';
  if (!knew && (inner.form !== 'noun' || (party !== undefined && party !== 'agency'))) return null;
  const told =
    knew ||
    /^(?:told|advised|informed|warned|reminded|knew|known|aware|assured|understood|heard|expect|expected|feared|believed|thought|learned|learnt)$/.test(
      words[that - 1]?.lower ?? '',
    );
  const outer = told ? subjectFrom(words, start, Math.min(to, that)) : null;
  return outer && outer.form !== 'noun' ? outer : null;
}

/**
 * What an "and" between two nouns joins: "Rowan and her mother had been offered", which is their subject, or, where
 * no verb follows ("by her mother and her friends", before `to`), an object. Null where a clause may open behind it.
 */
function joinedAt(words: readonly Word[], and: number, start: number, to: number): Subject | 'object' | null {
  const end = phraseEnd(words, and + 1, to);
  if (end <= and + 1 || subjectPronouns.has(words[and + 1]?.lower ?? '')) return null;
  const before = phraseEndingAt(words, and, start, true);
  if (!before || before.form === 'pronoun') return null;
  const first = words.findIndex((w) => w.start >= before.start);
  if (first === start && before.form === 'name')
    return end < to ? { ...build(words, and + 1, end), joined: [before] } : null;
  return end >= to &&
    coordinators.has(words[to]?.lower ?? '') &&
    prepositions.has(words[first - 1]?.lower ?? '')
    ? 'object'
    : null;
}

function partyAhead(words: readonly Word[], at: number): boolean {
  const opens = words[at];
  if (!opens || !determiners.has(opens.lower)) return partyOfWord(opens?.lower ?? '') !== undefined;
  return [1, 2, 3].some((k) => partyOfWord(words[at + k]?.lower ?? '') !== undefined);
}

/** True where a verb follows the noun phrase at `at`, so that it is the subject of a clause and no object. */
export function opensNewClause(words: readonly Word[], at: number, to: number): boolean {
  const end = subjectPronouns.has(words[at]?.lower ?? '') ? at + 1 : phraseEnd(words, at, to);
  for (let i = Math.max(end, at + 1); i < Math.min(to, end + 4); i++) {
    const lower = words[i]?.lower ?? '';
    if (
      auxiliaries.has(lower) ||
      /(?:ed|nt|ught|old|aid|ook|ave|ame|ept|eft|ang|ung|ew|oke|ore|[rw]o[dt]e|elt)$|^(?:did|ran|fell|sat|put|met|saw|rose|began|lost)$/.test(
        lower,
      )
    )
      return true;
    if (!isAdverb(lower) && !isCapitalised(words[i])) break;
  }
  return end >= to;
}

/** The first noun phrase from `from` on that is no complement of a preposition. */
export function subjectFrom(
  words: readonly Word[],
  from: number,
  to: number,
  object = false,
): Subject | null {
  for (let i = from; i < Math.min(to, from + 14); i++) {
    const word = words[i];
    if (!word) return null;
    if (subjectPronouns.has(word.lower)) return pronounSubject(word);
    if (object && /^(?:her|him|them)$/.test(word.lower) && !isNounAhead(words, i + 1))
      return pronounSubject(word);
    if (prepositions.has(word.lower) && i > from) continue;
    const afterPreposition = prepositions.has(words[i - 1]?.lower ?? '') && i - 1 >= from;
    const end = phraseEnd(words, i, to);
    if (end <= i) continue;
    if (!afterPreposition) return build(words, i, end);
    i = end - 1;
  }
  return null;
}

function isNounAhead(words: readonly Word[], at: number): boolean {
  const next = words[at];
  return isWord(next) && !prepositions.has(next.lower) && !auxiliaries.has(next.lower) && next.lower !== 'as';
}

/** Where a noun phrase that opens at `at` ends; `at` where none opens there. */
function phraseEnd(words: readonly Word[], at: number, to: number): number {
  const opens = words[at];
  if (!isWord(opens)) return at;
  const lower = opens.lower;
  const starts =
    determiners.has(lower) ||
    isPossessive(opens) ||
    partyOfWord(lower) !== undefined ||
    (isCapitalised(opens) && !stopsPhrase(lower) && !isAdverb(lower));
  if (!starts || (determiners.has(lower) && subjectPronouns.has(words[at + 1]?.lower ?? ''))) return at;
  const closed = determiners.has(lower) || isPossessive(opens);
  if (isTime(lower)) return isTime(words[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  let end = at + 1;
  let party = closed ? -1 : partyOfWord(lower) !== undefined ? end : -1;
  for (let i = at + 1; i < Math.min(to, at + 6); i++) {
    const word = words[i];
    if (!isWord(word) || stopsPhrase(word.lower) || determiners.has(word.lower)) break;
    const named = isCapitalised(word) || /^\d+$/.test(word.lower);
    if (!closed && !named && partyOfWord(word.lower) === undefined) break;
    end = i + 1;
    if (partyOfWord(word.lower) !== undefined) party = end;
  }
  return party > 0 ? party : end;
}

/**
 * A pronoun as a subject.
 * @param head what it stands for where that is not the word itself: "she" for "herself"
 */
export function pronounSubject(word: Pick<Word, 'lower' | 'start' | 'end'>, head = word.lower): Subject {
  return {
    form: 'pronoun',
    head,
    possessor: null,
    determiner: 'none',
    joined: [],
    modifiers: '',
    complement: '',
    start: word.start,
    end: word.end,
  };
}

/** The noun phrase from `first` to `end` (exclusive) as a subject. */
export function build(words: readonly Word[], first: number, end: number): Subject {
  const opens = words[first] as Word;
  const last = words[end - 1] as Word;
  const possessive = possessives.has(opens.lower) || (isPossessive(opens) && end - first > 1);
  const lower = opens.lower;
  const determiner = possessive
    ? 'definite'
    : lower === 'no' || lower === 'neither'
      ? 'negative'
      : /^(?:the|this|that|these|those|both)$/.test(lower)
        ? 'definite'
        : /^(?:a|an|any|each|every|some|another|such)$/.test(lower)
          ? 'indefinite'
          : 'none';
  const bare = determiner === 'none' && !possessive;
  const named = isCapitalised(last) || /^\d+$/.test(last.lower);
  const isName =
    named && (bare || (possessive && isPossessive(last))) && partyOfWord(last.lower) === undefined;
  const name = words
    .slice(first, end)
    .map((w) => w.text)
    .join(' ');
  return {
    form: isName ? 'name' : 'noun',
    head: isName ? name.replace(/['’]s$/u, '') : last.lower,
    possessor: possessive ? opens.text : null,
    determiner,
    joined: [],
    modifiers: isName ? '' : textBetween(words, bare ? first : first + 1, end - 1),
    complement: '',
    start: opens.start,
    end: last.end,
  };
}

function textBetween(words: readonly Word[], first: number, end: number): string {
  return words
    .slice(first, end)
    .map((w) => w.lower)
    .join(' ');
}
