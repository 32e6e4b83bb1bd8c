import {
  afterComment,
  auxiliaries,
  determiners,
  groupStart,
  isAdverb,
  isCapitalised,
  isNegative,
  isPossessive,
  isWord,
  opensNewClause,
  partyOfWord,
  phraseEndingAt,
  possessives,
  prepositions,
  pronounSubject,
  relatives,
  type Subject,
  subjectFrom,
  subjectOf,
  subjectPronouns,
  subordinators,
  type Word,
} from '@dhrlint/facts';
import { deniesVerb, isPassive, matchRest } from '../phrase-match.js';
import type { Entry } from './options.js';

/** A phrase found in a sentence, with whom it is said of. Indexes are into the words of the block. */
export interface Clause {
  readonly first: number;
  /** Index after the last word. */
  readonly end: number;
  readonly subject: Subject;
}

/** Auxiliaries that stand before their subject: "nor did she ask". */
const inverting = /^(?:did|does|do|had|has|have|would)$/;
const linking =
  /^(?:be|is|was|were|are|been|being|seem|seems|seemed|appear|appears|appeared|become|became|becoming|remain|remains|remained|remaining|prove|proved|proven|sound|sounded|get|got|stay|stayed|come|came|prove)$/;
const judging =
  /^(?:described|considered|deemed|labelled|thought|judged|found|felt|known|said|believed|regarded|reported|noted|recorded|perceived|seen|viewed|assessed|understood|called)$/;

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
  if (isPassive(words, start, head)) return null;
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

function labelClause(words: readonly Word[], head: number, end: number, from: number): Clause | null {
  if (/^an?$/.test(words[head - 1]?.lower ?? '') && describesOther(words, end)) return null;
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
  // "Patient uncooperative.", "Tenant unwilling to give details": the style of notes.
  if (
    i === head - 1 &&
    (i === from || /^[:;.–—-]$/.test(words[i - 1]?.lower ?? '')) &&
    partyOfWord(link.lower) === 'victim'
  ) {
    const subject = phraseEndingAt(words, head, from);
    return subject && { first: head, end, subject };
  }
  if (link.lower === 'as') {
    const subject = subjectOf(words, i + 1, from);
    return subject && { first: head, end, subject };
  }
  if (linking.test(link.lower)) {
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
    return { first: head, end, subject: pronoun(words[i] as Word) };
  }
  if (named && named.form === 'name' && judging.test(verb)) return { first: head, end, subject: named };
  return null;
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
    !prepositions.has(lower) &&
    !isCapitalised(words[i])
  );
}

function nounClause(words: readonly Word[], head: number, end: number, from: number): Clause | null {
  const owner = words
    .slice(head, end)
    .find((w) => /^(?:her|his|their|herself|himself|themselves)$/.test(w.lower));
  if (owner) return { first: head, end, subject: pronoun(owner) };
  if (words[head + 1]?.lower === 'by') {
    const after = afterNoun(words, head, end);
    const first = after ? words.findIndex((w) => w.start >= after.subject.start) : -1;
    return after && { ...after, first };
  }
  for (let i = head - 1; i >= Math.max(from, head - 5); i--) {
    const word = words[i];
    if (!isWord(word)) break;
    if (/^(?:her|his|their|its)$/.test(word.lower) && possessives.has(word.lower)) {
      // "in her presence", "in her absence": where and when, and nothing of hers.
      if (words[i - 1]?.lower === 'in' && /^(?:presence|absence|way|company)$/.test(words[head]?.lower ?? ''))
        return null;
      return { first: i, end, subject: pronoun(word) };
    }
    if (isPossessive(word)) {
      const subject = phraseEndingAt(words, i + 1, from, true);
      return (
        subject && { first: i + 1, end, subject: { ...subject, head: subject.head.replace(/['’]s$/, '') } }
      );
    }
    if (prepositions.has(word.lower) || auxiliaries.has(word.lower)) break;
  }
  return afterNoun(words, head, end);
}

/** "the failure of Rowan to", "reluctance on her part", "refusal by the victim". */
function afterNoun(words: readonly Word[], head: number, end: number): Clause | null {
  for (let i = head + 1; i < Math.min(words.length, end + 4); i++) {
    const lower = words[i]?.lower ?? '';
    if (lower === 'on' && words[i + 2]?.lower === 'part') {
      const owner = words[i + 1];
      if (!owner) return null;
      const subject = /^(?:her|his|their)$/.test(owner.lower)
        ? pronoun(owner)
        : phraseEndingAt(words, i + 2, i + 1);
      return (
        subject && {
          first: head,
          end: Math.max(end, i + 3),
          subject: { ...subject, head: subject.head.replace(/['’]s$/, '') },
        }
      );
    }
    // "risk-taking in Rowan's conduct": the conduct's owner.
    if (/^(?:in|about)$/.test(lower)) {
      const owned = ownedConduct(words, i + 1);
      if (owned) return { first: head, end: Math.max(end, owned.end), subject: owned.subject };
    }
    const part =
      lower === 'on' &&
      words[i + 1]?.lower === 'the' &&
      words[i + 2]?.lower === 'part' &&
      words[i + 3]?.lower === 'of';
    if (part || ((lower === 'of' || lower === 'by') && i <= head + 1)) {
      const at = part ? i + 4 : i + 1;
      const stop = determiners.has(words[at]?.lower ?? '') ? at + 2 : nameEnd(words, at);
      // "the wish of Rowan's sister": the sister's, and not Rowan's.
      if (isPossessive(words[stop - 1]) && isWord(words[stop])) return null;
      const subject = phraseEndingAt(words, stop, at);
      return subject && { first: head, end: Math.max(end, stop), subject };
    }
  }
  return null;
}

function ownedConduct(
  words: readonly Word[],
  at: number,
): { readonly end: number; readonly subject: Subject } | null {
  const own = /^(?:her|his|their)$/.test(words[at]?.lower ?? '');
  if (!own && !isPossessive(words[at])) return null;
  const noun = words[at + 1]?.lower ?? '';
  if (
    !/^(?:conduct|behaviour|attitude|actions|manner|decisions|choices|response|responses|character|part|approach|dealings)$/.test(
      noun,
    )
  )
    return null;
  const subject = own ? pronoun(words[at] as Word) : phraseEndingAt(words, at + 1, at, true);
  return subject && { end: at + 2, subject: { ...subject, head: subject.head.replace(/['’]s$/, '') } };
}

/** Where a name of one word or more ends: "Mrs Farrow", "Adult A", "Child 2". */
function nameEnd(words: readonly Word[], at: number): number {
  let end = at + 1;
  while (end < at + 3 && isCapitalised(words[at]) && isWord(words[end]) && isNamePart(words[end])) end++;
  return end;
}

function isNamePart(word: Word | undefined): boolean {
  return word !== undefined && (isCapitalised(word) || /^\d+$/.test(word.lower));
}

const reflexive: Readonly<Record<string, string>> = { herself: 'she', himself: 'he', themselves: 'they' };

function pronoun(word: Word): Subject {
  return pronounSubject(word, reflexive[word.lower]);
}

/** Auxiliaries after which "not" denies an act: "could not" and "was not" tell of what was not possible. */
const ofActs = /^(?:did|does|do|had|has|have|would|will)(?:n't)?$|^(?:didn't|doesn't|don't|won't)$/;
const particles = /^(?:back|up|on|out|off|so|down|away)$/;

/**
 * The clauses of a sentence that deny an act of their subject ("did not go back", "never rang", "rang neither"),
 * whatever the act, but for those in `spared`, base forms.
 */
export function deniedClauses(
  words: readonly Word[],
  from: number,
  to: number,
  spared: ReadonlySet<string>,
): readonly Clause[] {
  const clauses: Clause[] = [];
  for (let i = from; i < to; i++) {
    const clause = /^(?:neither|none|no|little|nothing)$/.test(words[i]?.lower ?? '')
      ? deniedObject(words, i, from)
      : isNegative(words[i]?.lower ?? '')
        ? deniedAct(words, i, from, to, spared)
        : null;
    if (clause) clauses.push(clause);
    const opening = /^(?:did|had|would)$/.test(words[i]?.lower ?? '')
      ? frontedDenial(words, i, from, to, spared)
      : null;
    if (opening) clauses.push(opening);
  }
  return clauses;
}

/** "At no stage did Rowan say", "nor had she asked": the auxiliary stands before its subject. */
function frontedDenial(
  words: readonly Word[],
  auxiliary: number,
  from: number,
  to: number,
  spared: ReadonlySet<string>,
): Clause | null {
  const denial = words
    .slice(Math.max(from, auxiliary - 7), auxiliary)
    .some((w) => /^(?:no|never|nor|neither|none|nowhere|rarely|seldom|not)$/.test(w.lower));
  if (!denial) return null;
  const subject = subjectFrom(words, auxiliary + 1, Math.min(to, auxiliary + 6));
  if (!subject || subject.start !== words[auxiliary + 1]?.start) return null;
  let main = words.findIndex((w) => w.start >= subject.end);
  while (main >= 0 && main < to && isAdverb(words[main]?.lower ?? '')) main++;
  const verb = words[main];
  if (!isWord(verb) || main >= to || auxiliaries.has(verb.lower) || spared.has(verb.lower)) return null;
  return { first: auxiliary, end: main + 1, subject };
}

function deniedAct(
  words: readonly Word[],
  negative: number,
  from: number,
  to: number,
  spared: ReadonlySet<string>,
): Clause | null {
  let main = negative + 1;
  while (main < to && (isAdverb(words[main]?.lower ?? '') || words[main]?.lower === 'have')) main++;
  const verb = words[main];
  if (!isWord(verb) || auxiliaries.has(verb.lower) || spared.has(verb.lower)) return null;
  if (prepositions.has(verb.lower) || determiners.has(verb.lower) || isCapitalised(verb)) return null;
  const own = words[negative]?.lower ?? '';
  const auxiliary = own.endsWith("n't") ? own : (words[negative - 1]?.lower ?? '');
  if (own === 'never' ? !/(?:ed|[^e]d|t|k|e|g|w|n)$/.test(verb.lower) : !ofActs.test(auxiliary)) return null;
  const start = groupStart(words, main, from);
  const subject = subjectOf(words, start, from);
  const end = particles.test(words[main + 1]?.lower ?? '') ? main + 2 : main + 1;
  return subject && { first: start, end, subject };
}

/** "rang neither", "took up none": the verb before is denied by its object. */
function deniedObject(words: readonly Word[], object: number, from: number): Clause | null {
  const before = words[object - 1]?.lower ?? '';
  const main = particles.test(before) || prepositions.has(before) ? object - 2 : object - 1;
  const verb = words[main];
  if (main <= from || !isWord(verb) || auxiliaries.has(verb.lower) || prepositions.has(verb.lower))
    return null;
  if (/^(?:and|but|or|that|so|which)$/.test(verb.lower) || isCapitalised(verb)) return null;
  const start = groupStart(words, main, from);
  const subject = subjectOf(words, start, from);
  return subject && { first: start, end: object + 1, subject };
}

/**
 * The main clause of a sentence, from its subject to its verb, where the subject acts ("posted", not "was seen") and
 * the verb is not in `heeding`.
 */
export function mainClauses(
  words: readonly Word[],
  from: number,
  to: number,
  heeding: ReadonlySet<string>,
): readonly Clause[] {
  const comma = words.findIndex((w, i) => i > from && i < to && w.lower === ',');
  const introduced =
    /^(?:although|though|even|despite|in|notwithstanding|against|contrary|regardless|heedless|deaf|unmindful|careless|undeterred|ignoring|unfortunately|regrettably|unwisely|inexplicably|it)$/.test(
      words[from]?.lower ?? '',
    );
  const that = words[from]?.lower === 'it' ? words.findIndex((w, i) => i > from && w.lower === 'that') : -1;
  const early = introduced && that < 0 && comma > 0 ? mainBefore(words, from, comma) : -1;
  const start =
    that > 0
      ? that + 1
      : early > 0
        ? early
        : introduced && comma > 0
          ? comma + 1
          : introduced
            ? from + 1
            : from;
  const subject = subjectFrom(words, start, to);
  if (!subject) return [];
  let verb = words.findIndex((w) => w.start >= subject.end);
  const first = verb;
  while (
    verb < to &&
    (isAdverb(words[verb]?.lower ?? '') || /^(?:had|has|have|did|then)$/.test(words[verb]?.lower ?? ''))
  )
    verb++;
  const word = words[verb];
  if (!isWord(word) || first < 0 || auxiliaries.has(word.lower) || heeding.has(word.lower)) return [];
  if (
    !/(?:ed|[^e]nt|ught|ook|ave|ame|ept|eft|ang|ung|ew|oke|ore|ent|ut|et|ot|old|aid|ade|at|id|an|ell|ode|ose|ound|ank|unk)$/.test(
      word.lower,
    )
  )
    return [];
  return [{ first, end: verb + 1, subject }];
}

/** "Despite that advice Rowan went home alone, by …": where the main clause begins before the comma; -1 where it does not. */
function mainBefore(words: readonly Word[], from: number, comma: number): number {
  if (subordinators.has(words[from]?.lower ?? '') || words[from]?.lower === 'even') return -1;
  for (let i = from + 2; i < comma - 1; i++) {
    if (!subjectPronouns.has(words[i]?.lower ?? '') && !isCapitalised(words[i])) continue;
    const before = words[i - 1];
    if (isPossessive(words[i]) || !isWord(before)) continue;
    if (relatives.has(before.lower) || subordinators.has(before.lower) || prepositions.has(before.lower))
      continue;
    if (opensNewClause(words, i, comma)) return i;
  }
  return -1;
}
