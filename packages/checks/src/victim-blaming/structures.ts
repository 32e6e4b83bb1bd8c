import {
  auxiliaries,
  groupStart,
  isAdverb,
  isCapitalised,
  isNegative,
  isWord,
  partyOfWord,
  phraseEndingAt,
  possessives,
  pronounSubject,
  type Subject,
  subjectFrom,
  subjectOf,
  type Word,
} from '@dhrlint/facts';
import type { Clause } from './clause.js';
import { theVictim } from './judgement.js';

/*
 * Ways of building a sentence that put something on whoever is meant, whatever the verb: no list of phrases could
 * hold them. Each function reads one sentence, from `from` to `to`, indexes into the words of the block.
 */

/** What may be had of somebody, or not: "forthcoming from her". */
const elicited = new Set('forthcoming elicited obtained obtainable extracted'.split(' '));
export const signsOfAgents: ReadonlySet<string> = new Set(['by', ...elicited]);

/**
 * "An application was never made by her", "no use was made by Rowan of the card", "no complaint was forthcoming from
 * her": an act denied in the passive.
 */
export function passivesBy(words: readonly Word[], from: number, to: number): readonly Clause[] {
  const clauses: Clause[] = [];
  for (let i = from + 2; i < to - 1; i++) {
    const link = words[i]?.lower;
    if (link !== 'by' && link !== 'from') continue;
    const verb = words[i - 1];
    if (!isWord(verb)) continue;
    if (
      link === 'from'
        ? !elicited.has(verb.lower)
        : !/(?:ed|made|taken|given|sought|kept|rung|told|sent|put|used|found)$/.test(verb.lower)
    )
      continue;
    const start = groupStart(words, i - 1, from);
    const group = words.slice(start, i - 1);
    if (!group.some((w) => /^(?:was|were|been|being|is|are)$/.test(w.lower))) continue;
    const object = words.slice(Math.max(from, start - 5), start);
    // "has not been sabotaged by her": a fault denied.
    if (faulty.test(verb.lower)) continue;
    // "No concerns were raised by her": a record, and nothing left undone.
    if (
      /^(?:reported|raised|expressed|voiced|noted)$/.test(verb.lower) &&
      object.some((w) => /^(?:concerns?|injuries|symptoms|problems|worries|issues|incidents?)$/.test(w.lower))
    )
      continue;
    if (
      !group.some((w) => isNegative(w.lower)) &&
      !object.some((w) =>
        /^(?:no|little|neither|none|insufficient|inadequate|limited|scant|poor|minimal|few)$/.test(w.lower),
      )
    )
      continue;
    const end = /^(?:her|him|them)$/.test(words[i + 1]?.lower ?? '') ? i + 2 : nounEnd(words, i + 1, to);
    const agent = agentAt(words, i + 1, end);
    if (agent) clauses.push({ first: start, end, subject: agent });
  }
  return clauses;
}

const faulty =
  /^(?:sabotaged|undermined|provoked|caused|wasted|spoiled|broken|breached|defeated|frustrated|invited|encouraged|squandered|obstructed|goaded|antagonised|manipulated|neglected)$/;

function nounEnd(words: readonly Word[], at: number, to: number): number {
  let end = at + 1;
  if (/^(?:the|her|his|this|that)$/.test(words[at]?.lower ?? '')) end++;
  else while (end < to && isCapitalised(words[end])) end++;
  return Math.min(end, to);
}

function agentAt(words: readonly Word[], at: number, end: number): Subject | null {
  const word = words[at];
  if (!word) return null;
  if (!/^(?:her|him|them)$/.test(word.lower) || end > at + 1) return phraseEndingAt(words, end, at);
  return pronounSubject(word);
}

/** Above another: "a warier woman", "a more protective mother". */
const above = /^(?:more|less|better|\p{L}{3,}er)$/u;
/** What was done to somebody, or felt, and holds nothing against others: "would have been afraid". */
const notHeld =
  /^(?:been|had|felt|died|lost|suffered|received|survived|found|known|got|become|needed|struggled|heard|believed)$/;

/** Cheap test of a block: somebody else "would have" done it. */
export function mayCompare(words: readonly Word[]): boolean {
  return words.some(
    (w, i) =>
      /^(?:would|might|could)$/.test(w.lower) && /^(?:have|not|never)$/.test(words[i + 1]?.lower ?? ''),
  );
}

/** "A warier woman would have changed the locks": whoever is imagined in the victim's place did better. */
export function betterPersons(words: readonly Word[], from: number, to: number): readonly Clause[] {
  const clauses: Clause[] = [];
  for (let i = from + 3; i < to - 2; i++) {
    if (!/^(?:would|might|could)$/.test(words[i]?.lower ?? '')) continue;
    let verb = i + 1;
    while (
      verb < to &&
      (/^(?:have|not|never)$/.test(words[verb]?.lower ?? '') || isAdverb(words[verb]?.lower ?? ''))
    )
      verb++;
    if (!words.slice(i, verb).some((w) => w.lower === 'have')) continue;
    // "would have got out", and not "would have got help".
    const gotAway =
      words[verb]?.lower === 'got' &&
      words
        .slice(verb + 1, Math.min(to, verb + 7))
        .some((w) => /^(?:out|away|clear|rid|free)$/.test(w.lower));
    if (notHeld.test(words[verb]?.lower ?? '') && !gotAway) continue;
    const article = comparedFrom(words, i, from);
    const noun = article < 0 ? undefined : words[personAfter(words, article, i)];
    if (!noun) continue;
    const start = words[article]?.start ?? 0;
    const head = /^(?:mother|wife|girlfriend|lady|girl)$/.test(noun.lower)
      ? 'woman'
      : /^(?:father|husband)$/.test(noun.lower)
        ? 'man'
        : /^(?:person|parent|adult|tenant|patient|client|caller|complainant)$/.test(noun.lower)
          ? 'victim'
          : noun.lower;
    clauses.push({
      first: article,
      end: Math.min(to, verb + 1),
      subject: { ...theVictim(start, noun.end), head },
    });
  }
  return clauses;
}

/** Where "a warier woman" or "a person less wedded to her pride" begins, before the verb at `verb`; -1 where none does. */
function comparedFrom(words: readonly Word[], verb: number, from: number): number {
  for (let article = verb - 3; article >= Math.max(from, verb - 12); article--) {
    if (!isWord(words[article + 1])) return -1;
    if (!/^an?$/.test(words[article]?.lower ?? '')) continue;
    const noun = personAfter(words, article, verb);
    if (noun < 0) continue;
    const before = words.slice(article + 1, noun).some((w) => above.test(w.lower) && !positive.test(w.lower));
    return (noun === verb - 1 && before) || /^(?:more|less|better)$/.test(words[noun + 1]?.lower ?? '')
      ? article
      : -1;
  }
  return -1;
}

/** The index of the word for a person that closes the noun phrase after an article; -1 where none does. */
function personAfter(words: readonly Word[], article: number, to: number): number {
  for (let i = article + 1; i < Math.min(to, article + 5); i++) {
    const lower = words[i]?.lower ?? '';
    if (
      /^(?:victim|spouse)$/.test(partyOfWord(lower) ?? '') ||
      /^(?:mother|father|parent|person|tenant|patient|client|caller|complainant)$/.test(lower)
    )
      return i;
  }
  return -1;
}

/** Adjectives in -er that compare nothing. */
const positive = /^(?:other|former|former|elder|younger|older|another|sober|eager|clever|tender|proper)$/;

const excess =
  /^(?:much|little|few|many|readily|easily|quickly|freely|willingly|lightly|soon|often|long|closely|heavily|loyally|trustingly|generously)$/;
/** After these "too much" is what was done to somebody, or what they felt. */
const borne =
  /^(?:was|were|been|being|is|are|had|have|has|suffered|endured|felt|found|bore|borne|cost|hurt|worked|received|became|seemed|proved|saw|seen|lost|knew|known|learned|learnt|died|came|arrived)$/;

/** "She placed too much trust in him", "went back too readily": what somebody did is measured and found too much. */
export function excessesIn(words: readonly Word[], from: number, to: number): readonly Clause[] {
  const clauses: Clause[] = [];
  for (let i = from + 1; i < to - 1; i++) {
    if (words[i]?.lower !== 'too' || !excess.test(words[i + 1]?.lower ?? '')) continue;
    const verb = verbBefore(words, i, from);
    if (verb < 0 || borne.test(words[verb]?.lower ?? '')) continue;
    const start = groupStart(words, verb, from);
    if (
      words.slice(start, verb).some((w) => isNegative(w.lower) || /^(?:was|were|been|is|are)$/.test(w.lower))
    )
      continue;
    const subject = subjectOf(words, start, from);
    if (subject) clauses.push({ first: start, end: i + 2, subject });
  }
  return clauses;
}

/** The nearest verb in the past tense within a few words before. */
function verbBefore(words: readonly Word[], at: number, from: number): number {
  for (let i = at - 1; i >= Math.max(from, at - 4); i--) {
    const word = words[i];
    if (!isWord(word)) return -1;
    if (
      /(?:ed|gave|put|went|came|took|let|kept|saw|said|told|left|drank|spent|lent|held|made)$/.test(
        word.lower,
      ) &&
      !auxiliaries.has(word.lower) &&
      !isCapitalised(word)
    )
      return i;
  }
  return -1;
}

/** "It was open to Rowan to ring", "nothing stopped her from leaving", "it was for her to say". */
export function opennessTo(words: readonly Word[], from: number, to: number): readonly Clause[] {
  const clauses: Clause[] = [];
  for (let i = from; i < to - 3; i++) {
    const end = openingEnd(words, i);
    if (end < 0) continue;
    const subject = objectPronoun(words, end) ?? subjectFrom(words, end, Math.min(to, end + 4));
    if (!subject || subject.start !== words[end]?.start) continue;
    const next = words.findIndex((w) => w.start >= subject.end);
    if (next < 0 || next >= to || !/^(?:to|from|whether)$/.test(words[next]?.lower ?? '')) continue;
    const act = words[next + 1]?.lower ?? '';
    if (/^(?:be|feel|decide|choose|judge)$/.test(act)) continue;
    // "to have a key cut", and not "to have been told" or "to have doubts".
    if (act === 'have' && !/^(?:an?|the|him|her|his)$/.test(words[next + 2]?.lower ?? '')) continue;
    clauses.push({ first: i, end: Math.min(to, next + 2), subject });
  }
  return clauses;
}

const leaving = new Set(['was', 'is', 'been', 'remained']);
const hindering = new Set(['nothing', 'little', 'nobody']);
const opening = new Set([...leaving, ...hindering]);

/** Where the words end that leave something to whoever comes next; -1 where none begin at `at`. */
function openingEnd(words: readonly Word[], at: number): number {
  const first = words[at]?.lower ?? '';
  if (!opening.has(first)) return -1;
  const lower = (k: number) => words[at + k]?.lower ?? '';
  if (leaving.has(first)) {
    const k = /^(?:always|still|also|perfectly|entirely|quite|therefore|equally)$/.test(lower(1)) ? 2 : 1;
    if (lower(k) === 'open' && lower(k + 1) === 'to' && words[at - 1]?.lower === 'it') return at + k + 2;
    if (lower(k) === 'for' && words[at - 1]?.lower === 'it' && !isDoubted(words, at - 1)) return at + k + 1;
    if (/^(?:up|down)$/.test(lower(k)) && lower(k + 1) === 'to') return at + k + 2;
    if (`${lower(k)} ${lower(k + 1)} ${lower(k + 2)}` === 'a matter for') return at + k + 3;
  }
  if (hindering.has(first) && /^(?:stopped|prevented|forced|obliged|compelled|hindered|kept)$/.test(lower(1)))
    return at + 2;
  if (first === 'nothing' && lower(1) === 'to' && /^(?:stop|prevent)$/.test(lower(2))) return at + 3;
  return -1;
}

/** "I do not think that it was for her to do so". */
function isDoubted(words: readonly Word[], it: number): boolean {
  const verb = words[it - 1]?.lower === 'that' ? it - 2 : it - 1;
  return (
    /^(?:think|believe|accept|consider|agree|suggest|say|hold|find)$/.test(words[verb]?.lower ?? '') &&
    /^(?:not|never|hardly|cannot|don[’']t)$/.test(words[verb - 1]?.lower ?? '')
  );
}

function objectPronoun(words: readonly Word[], at: number): Subject | null {
  const word = words[at];
  if (!word || !/^(?:her|him|them)$/.test(word.lower)) return null;
  return agentAt(words, at, at + 1);
}

/** What is the victim's own way of going on; what is said of it is said of the victim. */
const conduct =
  /^(?:attitude|manner|demeanour|behaviour|conduct|engagement|attendance|account|accounts|answers?|responses?|approach|presentation|commitment|co-operation|cooperation|compliance|contact|statements?|story|evidence|replies|reaction|stance|lifestyle|choices?|decisions?|judgement|priorities|explanations?|participation|interest|motivation|loyalty|trust|drinking)$/;

/** "her attitude was grudging": the possessor in the subject's place; null where the subject is no such thing. */
export function ownerOfConduct(subject: Subject): Subject | null {
  if (subject.form !== 'noun' || subject.possessor === null || !conduct.test(subject.head)) return null;
  const lower = subject.possessor.toLowerCase();
  const pronoun = possessives.has(lower);
  if (pronoun && !/^(?:her|his|their)$/.test(lower)) return null;
  return {
    ...subject,
    form: pronoun ? 'pronoun' : 'name',
    head: pronoun ? lower : subject.possessor.replace(/['’]s?$/u, ''),
    possessor: null,
    determiner: 'none',
    modifiers: '',
  };
}

/** Words of which one stands wherever {@link opennessTo} finds something. */
export const signsOfOpenness: ReadonlySet<string> = new Set([...hindering, 'open', 'for', 'up', 'down']);
