import {
  auxiliaries,
  coordinators,
  determiners,
  forms,
  isAdverb,
  isNegative,
  prepositions,
  relatives,
  subjectPronouns,
  subordinators,
} from './grammar-words.js';
import { opensNewClause, phraseEndingAt, type Subject, subjectFrom, subjectIn } from './noun-phrase.js';
import { partyOfWord } from './party-words.js';
import { isCapitalised, isPossessive, isWord, type Word } from './words.js';

const catenatives =
  /^(?:seem|appear|continue|begin|began|begun|start|tend|prove|come|came|say|said|know|known|report|felt|feel|think|thought|believe|consider|assume|understood|found|deem|perceive|want|wish|prefer|opt|happen|choose|chose|chosen|decide|tries|try|tried|elect|proceed|like|love|agree|went on)(?:s|ed|d|red|ted)?$/;
/** "was content to", "seemed ready to": what follows is said of the same subject. */
const disposed =
  /^(?:content|happy|willing|prepared|ready|inclined|determined|quick|keen|eager|free|able|known|said|thought|liable|apt|prone|minded|resigned|disposed|glad|resolved|wont|used|first|foolish|unwise|naive|rash|weak|slow|seen|unable)$/;
const linking = /^(?:remain|stay|prove|look|sound|become|became)(?:s|ed|d|n)?$/;
const describing =
  /^(?:spoke|spoken|describ|regard|see|saw|view|record|label|characteri[sz]|portray|perceiv|consider|not|treat|categori[sz]|identif|present|known?|thought|depict)(?:ed|n|ing|es|s|d|ied|e|en)?$/;
const gerundPrepositions = new Set(
  'by after in from for without of on when while despite as before since through about at'.split(' '),
);

/**
 * The subject of the verb group that begins at `verb`, an index into `words`; null where none can be told.
 * `from` is the index at which the sentence begins. Follows coordination ("She hung up and refused"), relative
 * clauses ("Rowan, who refused"), gerunds ("By refusing, she"), "seemed to", "was described as", and words set
 * off by commas.
 */
export function subjectOf(words: readonly Word[], verb: number, from: number): Subject | null {
  let i = verb - 1;
  while (
    i >= from &&
    (isAdverb(words[i]?.lower ?? '') || measures(words, i, verb)) &&
    !partyOfWord(words[i]?.lower ?? '') &&
    !joinsClauses(words, i)
  )
    i--;
  // "She hung up and by so doing lost": the words between are no noun of their own.
  if (isBySoDoing(words, i)) {
    i -= 3;
    // "She told him that her son was out, and by so doing": the telling is what was done, not what was told.
    const told = words.findIndex((w, at) => at > from && at < i && w.lower === 'that');
    if (told > 0) return subjectIn(words, from, told);
  }
  const before = words[i];
  if (i < from || before === undefined) return afterOpening(words, verb, from);
  const lower = before.lower;
  const gerund = words[verb]?.lower.endsWith('ing') || words[verb]?.lower === 'not';
  if (lower === 'to') return ofInfinitive(words, i, from);
  if (lower === 'as') return ofDescription(words, i, from);
  if (gerund && gerundPrepositions.has(lower)) return ofGerund(words, verb, i, from);
  if (relatives.has(lower) && isAntecedent(words, i, from)) {
    const named = antecedent(words, skipComma(words, i), from, lower === 'who' || lower === 'whom');
    return (named && predicated(words, named, from)) ?? named;
  }
  if (coordinators.has(lower)) return subjectIn(words, from, i);
  if (lower === ',' || lower === ')' || lower === '–' || lower === '—') return overAside(words, i, from);
  if (!isWord(before)) return null;
  // "Marigold having refused, he was released": the participle has a subject of its own.
  const absolute = words[verb]?.lower === 'having' && isCapitalised(before);
  if (gerund && !absolute && !subjectPronouns.has(lower)) return subjectIn(words, from, verb);
  const nearest = phraseEndingAt(words, i + 1, from);
  return overAdverbial(words, from, nearest) ?? overRelative(words, i, from, nearest) ?? nearest;
}

/** Whether "by so doing", "in so doing" or "in doing so" ends at a word. */
function isBySoDoing(words: readonly Word[], last: number): boolean {
  return (
    /^(?:by|in)$/.test(words[last - 2]?.lower ?? '') &&
    /^(?:so doing|doing (?:so|this|that|it))$/.test(`${words[last - 1]?.lower} ${words[last]?.lower}`)
  );
}

/** "but" and "yet" join clauses, except in "had but to" and "had yet to". */
function joinsClauses(words: readonly Word[], i: number): boolean {
  const before = words[i - 1];
  return (
    /^(?:but|yet)$/.test(words[i]?.lower ?? '') &&
    (before?.text === 'May' || !auxiliaries.has(before?.lower ?? ''))
  );
}

/** "who so plainly preferred", "did rather make": no link and no comparison, but a measure of what follows. */
function measures(words: readonly Word[], i: number, verb: number): boolean {
  const lower = words[i]?.lower ?? '';
  if (lower === 'so') return i + 1 < verb && /ly$/.test(words[i + 1]?.lower ?? '') && isWord(words[i - 1]);
  return lower === 'rather' && /^(?:did|had|would|was|were)$/.test(words[i - 1]?.lower ?? '');
}

/** "He panicked, and in that moment hit her", "and each time went back": what opens the second half says when, not who. */
function overAdverbial(words: readonly Word[], from: number, nearest: Subject | null): Subject | null {
  if (nearest?.form !== 'noun' || !whenNouns.test(nearest.head)) return null;
  const first = words.findIndex((w) => w.start >= nearest.start);
  const linked = /^(?:in|at|on|by|after|from|within|during)$/.test(words[first - 1]?.lower ?? '');
  if (!linked && !/^(?:each|every|that|this)$/.test(words[first]?.lower ?? '')) return null;
  const at = linked ? first - 2 : first - 1;
  const join = words[at]?.lower ?? '';
  return coordinators.has(join) && at > from ? subjectIn(words, from, at) : null;
}

const whenNouns =
  /^(?:moment|instant|day|night|evening|morning|afternoon|week|month|year|occasion|occasions|time|times|point|stage|end|spring|summer|autumn|winter|minutes|hours|days|weeks)$/;

/** "A man who had worked there for years might …": the noun before the verb stands in a relative clause. */
function overRelative(
  words: readonly Word[],
  last: number,
  from: number,
  nearest: Subject | null,
): Subject | null {
  if (nearest && (nearest.form !== 'noun' || partyOfWord(nearest.head) !== undefined)) return null;
  for (let i = last - 2; i > from; i--) {
    const lower = words[i]?.lower ?? '';
    if (/^[;:,]$/.test(lower) || coordinators.has(lower) || subordinators.has(lower)) {
      if (lower !== 'who') return null;
      const owner = phraseEndingAt(words, i, from, true);
      return owner && (owner.form === 'name' || partyOfWord(owner.head) !== undefined) ? owner : null;
    }
  }
  return null;
}

/** What "who" takes up: the last noun before it, or the one that this belongs to ("an adult with capacity who"). */
function antecedent(words: readonly Word[], end: number, from: number, ofPerson: boolean): Subject | null {
  const last = phraseEndingAt(words, end, from, true);
  // "every office that had the power": a thing is taken up by "that" itself, and not whoever it belongs to.
  if (!ofPerson || last?.form !== 'noun' || partyOfWord(last.head) !== undefined) return last;
  const before = words.findIndex((w) => w.start === last.start) - 1;
  if (before <= from || !prepositions.has(words[before]?.lower ?? '')) return last;
  return antecedent(words, before, from, ofPerson) ?? last;
}

/** "He was a man who kept things back": what a predicate says of somebody is said of its subject. */
function predicated(words: readonly Word[], noun: Subject, from: number): Subject | null {
  if (noun.form !== 'noun' || noun.determiner !== 'indefinite' || noun.possessor !== null) return null;
  const first = words.findIndex((w) => w.start >= noun.start);
  let link = first - 1;
  while (link > from && isAdverb(words[link]?.lower ?? '')) link--;
  if (link <= from || !/^(?:was|is|were|been|became)$/.test(words[link]?.lower ?? '')) return null;
  const outer = subjectOf(words, groupStart(words, link, from), from);
  return outer && outer.form !== 'noun' ? outer : null;
}

function skipComma(words: readonly Word[], i: number): number {
  const at = words[i - 1]?.lower === ',' ? i - 1 : i;
  // "It was Rowan herself who"
  return /^(?:herself|himself|themselves|alone)$/.test(words[at - 1]?.lower ?? '') ? at - 1 : at;
}

/** "that" after a noun opens a relative clause; after a verb of saying it does not, and the clause has a subject. */
function isAntecedent(words: readonly Word[], i: number, from: number): boolean {
  return words[i]?.lower !== 'that' || (i > from && isWord(words[i - 1]));
}

/** A group that opens the sentence: "Refusing all help, Rowan …"; an imperative or a fragment has no subject. */
function afterOpening(words: readonly Word[], verb: number, from: number): Subject | null {
  if (!words[verb]?.lower.endsWith('ing')) return null;
  const comma = words.findIndex((w, i) => i > verb && w.lower === ',');
  return comma < from ? null : subjectFrom(words, comma + 1, words.length);
}

function ofInfinitive(words: readonly Word[], to: number, from: number): Subject | null {
  let i = to - 1;
  while (i > from && isAdverb(words[i]?.lower ?? '')) i--;
  const verb = words[i]?.lower ?? '';
  if (disposed.test(verb)) {
    let link = i - 1;
    while (link > from && isAdverb(words[link]?.lower ?? '')) link--;
    const lower = words[link]?.lower ?? '';
    return forms.be.has(lower) || catenatives.test(lower) || linking.test(lower)
      ? subjectOf(words, groupStart(words, link, from), from)
      : null;
  }
  if (!catenatives.test(verb)) return null;
  return subjectOf(words, groupStart(words, i, from), from);
}

/** "was described as refusing" says it of the subject; "described Rowan as refusing" of the object. */
function ofDescription(words: readonly Word[], as: number, from: number): Subject | null {
  for (let i = as - 1; i >= Math.max(from, as - 9); i--) {
    const lower = words[i]?.lower ?? '';
    if (!describing.test(lower) || lower === 'not') continue;
    const start = groupStart(words, i, from);
    const passive = words.slice(start, i).some((w) => forms.be.has(w.lower)) || i === as - 1;
    const object = words[i + 1]?.lower === 'of' ? i + 2 : i + 1;
    return passive ? subjectOf(words, start, from) : subjectFrom(words, object, as, true);
  }
  return subjectIn(words, from, as);
}

function ofGerund(words: readonly Word[], verb: number, preposition: number, from: number): Subject | null {
  const previous = words[preposition - 1];
  const opens = preposition === from || !isWord(previous) || coordinators.has(previous.lower);
  if (opens) {
    for (let i = verb + 1; i < Math.min(words.length, verb + 16); i++) {
      const lower = words[i]?.lower ?? '';
      if (/^[.;:]$/.test(lower)) break;
      if (lower === ',') return subjectFrom(words, i + 1, words.length);
      if (opensClauseAt(words, i)) return subjectFrom(words, i, words.length);
    }
  }
  // "criticised Rowan for refusing": what stands right before "for" is meant.
  if (words[preposition]?.lower === 'for' && isWord(previous) && isCapitalised(previous)) {
    return phraseEndingAt(words, preposition, from, true);
  }
  return subjectIn(words, from, preposition);
}

/** A pronoun or a name that a verb follows, with no comma before it: "By refusing help Rowan left …". */
function opensClauseAt(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!isWord(word) || isPossessive(word)) return false;
  if (subjectPronouns.has(word.lower)) return true;
  const before = words[at - 1]?.lower ?? '';
  if (!isCapitalised(word) || prepositions.has(before) || determiners.has(before)) return false;
  return opensNewClause(words, at, at + 5) && isWord(words[at + 1]);
}

/** Where the verb group with its main verb at `main` begins: its auxiliaries, negations and adverbs belong to it. */
export function groupStart(words: readonly Word[], main: number, from: number): number {
  let start = main;
  for (let i = main - 1; i >= from; i--) {
    const lower = words[i]?.lower ?? '';
    if (joinsClauses(words, i)) break;
    if (auxiliaries.has(lower) || isNegative(lower)) {
      // "In May then went": the month is no auxiliary.
      if (words[i]?.text === 'May') break;
      start = i;
    } else if (lower === 'time' || lower === 'point' || lower === 'stage') {
      // "at no time did she", "at no point": read on over them.
      if (words[i - 1]?.lower !== 'no' || words[i - 2]?.lower !== 'at') break;
      start = i - 2;
      i -= 2;
    } else if (lower === ',') {
      if (!aside(words, i)) break;
    } else if (setPhrases.has(`${words[i - 1]?.lower} ${lower}`)) {
      i--;
    } else if (!(isAdverb(lower) || measures(words, i, main)) || partyOfWord(lower)) break;
  }
  return start;
}

/** "had by then let him in": two words that stand for an adverb. */
const setPhrases: ReadonlySet<string> = new Set(
  'by then|by now|in fact|in turn|in effect|in truth|at times|at last|at least|of late|on occasion|of course|no doubt'.split(
    '|',
  ),
);

/** "did not, however, tell", "had, perhaps unwisely, told": adverbs between two commas are part of the group. */
function aside(words: readonly Word[], comma: number): boolean {
  let open = comma - 1;
  while (isAdverb(words[open]?.lower ?? '') && comma - open < 4) open--;
  return (open < comma - 1 && words[open]?.lower === ',') || isAdverb(words[comma + 1]?.lower ?? '');
}

/** Words between commas stand between subject and verb, or a list of verbs shares its subject. */
function overAside(words: readonly Word[], comma: number, from: number): Subject | null {
  for (let i = comma - 1; i >= Math.max(from + 1, comma - 18); i--) {
    const lower = words[i]?.lower ?? '';
    if (lower === ';' || lower === ':') break;
    if (lower !== ',' && lower !== '(' && lower !== '–' && lower !== '—') continue;
    const inner = words[i + 1]?.lower ?? '';
    const set =
      /^(?:who|which|whose|whom|a|an|the|aged|now|then|her|his|however|for|on|in|at|by|like|although|though|despite|having|being|when|while|whilst|as|unfortunately|sadly|too|with|perhaps|it|of)$/.test(
        inner,
      ) || lower !== ',';
    if (set) return phraseEndingAt(words, i, from) ?? subjectIn(words, from, i);
  }
  return subjectIn(words, from, comma);
}
