import {
  auxiliaries,
  groupStart,
  isAdverb,
  isCapitalised,
  isNegative,
  isPossessive,
  isWord,
  phraseEndingAt,
  prepositions,
  pronounSubject,
  type Subject,
  subjectFrom,
  subjectOf,
  type Word,
} from '@dhrlint/facts';
import type { Clause } from './clause.js';
import { wordSet } from './word-set.js';

/*
 * Sentences that hold against somebody whatever they are told to have done: by a word of regret over it, by what it is
 * set against ("regardless"), by what was lacking in them, by what it is said to have brought about. No verb is listed:
 * each function gives the clause, and whose it is is asked with the whole report. `from` and `to` are indexes into the
 * words of the block.
 */

/** Done to somebody, felt, or a seeking of help: nothing that a word of regret could hold against them. */
const notHeld =
  /^(?:died|lost|lived|suffered|survived|received|got|felt|found|became|knew|loved|heard|understood|recalled|described|remembered|told|rang|called|phoned|telephoned|reported|asked|sought|disclosed|contacted|attended|engaged|spoke|said|wrote|fled|tried|managed|had|was|were|passed|bled|fell|miscarried|needed|saw|met|experienced|endured|sustained|waited|worked|left|moved|came|arrived|collapsed|never|grew|learned|learnt|gave birth|thought|hoped|wanted|believed|feared|expected|discovered)$/;
const past =
  /(?:ed|[^e]nt|ught|ook|ave|ame|ept|eft|ang|ung|ew|oke|ore|ent|ut|et|ot|old|aid|ade|at|id|an|ell|ode|ose|ound|ank|unk)$/;

const only = wordSet('encouraged emboldened inflamed provoked fuelled antagonised aggravated enraged');
const persisting = wordSet(
  'nonetheless nevertheless regardless undeterred anyway heedless notwithstanding unheeding',
);
const lacking = wordSet('missing lacking wanting lacked absent');
const want = wordSet('lack want absence shortage deficit dearth failure');
const blame = wordSet('responsibility blame fault culpability');
const excused = wordSet('criticised blamed faulted reproached expected censured');
/** Words of which one stands wherever {@link heldAgainst} finds something. */
export const signsOfBlame: ReadonlySet<string> = new Set(
  [persisting, lacking, only, want, blame, excused].flatMap((set) => [...set]),
);

/** Every clause of a sentence that is held against its subject by one of these builds. */
export function heldAgainst(words: readonly Word[], from: number, to: number): readonly Clause[] {
  const clauses: Clause[] = [];
  const add = (clause: Clause | null) => {
    if (clause) clauses.push(clause);
  };
  for (let i = from; i < to; i++) {
    const lower = words[i]?.lower ?? '';
    if (!signsOfBlame.has(lower)) continue;
    if (persisting.has(lower)) add(persisted(words, i, from, to));
    else if (lacking.has(lower)) add(lackingIn(words, i, from, to));
    else if (only.has(lower)) add(broughtAbout(words, i, from));
    else if (want.has(lower)) add(wantOf(words, i, to));
    else if (blame.has(lower)) add(blameOn(words, i, to));
    else if (excused.has(lower)) add(excusing(words, i, from, to));
  }
  return clauses;
}

/** "carried on regardless", "nonetheless went back". */
function persisted(words: readonly Word[], adverb: number, from: number, to: number): Clause | null {
  const after = words[adverb + 1]?.lower ?? '';
  if (after === 'of' || (after === ',' && adverb === from)) {
    // "Nevertheless, she went back": what stands against it is told before.
    if (after === 'of') return null;
    const opens = subjectFrom(words, adverb + 2, Math.min(to, adverb + 8));
    const verb = opens && opens.start === words[adverb + 2]?.start ? verbAfter(words, opens, to) : -1;
    return opens && verb >= 0 && goesBack.test(words[verb]?.lower ?? '')
      ? { first: verb, end: verb + 1, subject: opens }
      : null;
  }
  let verb = isActive(words, adverb + 1) ? adverb + 1 : -1;
  for (let i = adverb - 1; verb < 0 && i >= Math.max(from, adverb - 6); i--) {
    if (!isWord(words[i])) break;
    if (isActive(words, i) && goesBack.test(words[i]?.lower ?? '')) verb = i;
  }
  if (verb < 0 || !goesBack.test(words[verb]?.lower ?? '') || isGood(words, verb, to)) return null;
  const start = groupStart(words, verb, from);
  if (words.slice(start, verb).some((w) => isNegative(w.lower))) return null;
  const subject = subjectOf(words, start, from) ?? subjectFrom(words, from, Math.min(to, from + 6));
  return subject && { first: Math.min(start, adverb), end: Math.max(verb, adverb) + 1, subject };
}

const goesBack =
  /^(?:continued|carried|persisted|went|kept|insisted|chose|resumed|returned|remained|stayed|let|allowed|agreed|took|gave|moved|invited|married|met|answered|forgave|defended|withdrew|declined|refused|drank|accepted|opened|replied|rang)$/;
/** "continued to attend", "kept asking". */
function isGood(words: readonly Word[], verb: number, to: number): boolean {
  return words
    .slice(verb + 1, Math.min(to, verb + 5))
    .some((w) =>
      /^(?:attend|engage|report|seek|ask|care|work|love|suffer|live|be|hope|try|study|asking|telling|seeking|working|attending|caring|trying|hoping|help|police|officers|counselling|appointments)$/.test(
        w.lower,
      ),
    );
}

export function verbAfter(words: readonly Word[], subject: Subject, to: number): number {
  let verb = words.findIndex((w) => w.start >= subject.end);
  if (verb < 0) return -1;
  while (
    verb < to &&
    (isAdverb(words[verb]?.lower ?? '') || /^(?:had|then|also)$/.test(words[verb]?.lower ?? ''))
  )
    verb++;
  return verb < to && isActive(words, verb) ? verb : -1;
}

/** A verb in the past that its subject did. */
export function isActive(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!isWord(word) || isCapitalised(word)) return false;
  const { lower } = word;
  if (auxiliaries.has(lower) || prepositions.has(lower) || notHeld.test(lower) || !past.test(lower))
    return false;
  return !/^(?:was|were|been|being|is|are|be|got)$/.test(words[at - 1]?.lower ?? '');
}

const virtue =
  /^(?:courage|strength|resolve|will|willpower|commitment|honesty|insight|judgement|judgment|determination|sense|discipline|self-respect|self-discipline|motivation|maturity|resilience|engagement|co-operation|cooperation|openness|candour|perseverance|persistence|firmness|caution|foresight|prudence|initiative|readiness|willingness)$/;

/** "the missing piece was her resolve", "what was wanting was Rowan's candour", "resolve was lacking in her". */
function lackingIn(words: readonly Word[], at: number, from: number, to: number): Clause | null {
  for (let i = at + 1; i < Math.min(to, at + 7); i++) {
    if (!/^(?:was|is|were|has)$/.test(words[i]?.lower ?? '')) continue;
    const owner = words[i + 1];
    const owned = words.slice(i + 2, i + 5).findIndex((w) => virtue.test(w.lower));
    if (owned < 0) continue;
    const end = i + 3 + owned;
    if (owner && /^(?:her|his|their)$/.test(owner.lower))
      return { first: at, end, subject: pronounSubject(owner) };
    if (isPossessive(owner)) {
      const named = phraseEndingAt(words, i + 2, i + 1, true);
      return named && { first: at, end, subject: { ...named, head: named.head.replace(/['’]s$/u, '') } };
    }
  }
  if (words[at]?.lower !== 'lacked' && words[at]?.lower !== 'lacking') return null;
  // "courage was something that she lacked"
  if (
    words[at]?.lower === 'lacked' &&
    words.slice(Math.max(from, at - 10), at).some((w) => virtue.test(w.lower))
  ) {
    const subject = subjectOf(words, groupStart(words, at, from), from);
    return subject && { first: groupStart(words, at, from), end: at + 1, subject };
  }
  return null;
}

/** "something that Rowan did not have", of courage or sense: asked of sentences with such a noun and "did not have". */
export function virtuesDenied(words: readonly Word[], from: number, to: number): readonly Clause[] {
  const clauses: Clause[] = [];
  for (let i = from + 3; i < to; i++) {
    if (words[i]?.lower !== 'have' && words[i]?.lower !== 'find' && words[i]?.lower !== 'possess') continue;
    if (!isNegative(words[i - 1]?.lower ?? '')) continue;
    const noun = words.slice(Math.max(from, i - 14), i).some((w) => virtue.test(w.lower));
    const next = words.slice(i + 1, i + 5).findIndex((w) => virtue.test(w.lower));
    if (!noun && next < 0) continue;
    const start = groupStart(words, i, from);
    const subject = subjectOf(words, start, from);
    if (subject) clauses.push({ first: start, end: next < 0 ? i + 1 : i + 2 + next, subject });
  }
  return clauses;
}

/** "answered his calls, which can only have encouraged him": what somebody did and what it is said to have done to him. */
function broughtAbout(words: readonly Word[], at: number, from: number): Clause | null {
  const object = words[at + 1]?.lower ?? '';
  if (!/^(?:him|her|matters|his|the|things)$/.test(object) && !isCapitalised(words[at + 1])) return null;
  let which = at - 1;
  while (which > from && words[which]?.lower !== 'which' && at - which < 8) which--;
  if (words[which]?.lower !== 'which' || words[which - 1]?.lower !== ',') return null;
  for (let verb = which - 2; verb > from; verb--) {
    if (/^[,;:]$/.test(words[verb]?.lower ?? '')) break;
    if (guarded.test(words[verb]?.lower ?? '')) return null;
    if (!isActive(words, verb) || prepositions.has(words[verb - 1]?.lower ?? '')) continue;
    const start = groupStart(words, verb, from);
    const subject = subjectOf(words, start, from);
    if (subject && (subject.form !== 'noun' || subject.determiner === 'definite'))
      return { first: verb, end: at + 2, subject };
  }
  return null;
}

/** Keeping oneself safe: what it did to the other is nobody's fault but his. */
const guarded =
  /^(?:blocked|left|reported|locked|ended|refused|changed|screamed|escaped|divorced|fled|called|rang)$/;

/** "a want of effort on the part of Rowan", "her lack of candour". */
function wantOf(words: readonly Word[], at: number, to: number): Clause | null {
  if (words[at + 1]?.lower !== 'of') return null;
  const noun = words.slice(at + 2, at + 5).findIndex((w) => virtue.test(w.lower) || effort.test(w.lower));
  if (noun < 0) return null;
  const end = at + 3 + noun;
  const owner = words[at - 1];
  if (owner && /^(?:her|his|their)$/.test(owner.lower))
    return { first: at, end, subject: pronounSubject(owner) };
  if (isPossessive(owner)) {
    const named = phraseEndingAt(words, at, Math.max(0, at - 4), true);
    return named && { first: at, end, subject: { ...named, head: named.head.replace(/['’]s$/u, '') } };
  }
  const rest = words
    .slice(end, end + 5)
    .map((w) => w.lower)
    .join(' ');
  const link = /^(?:(?:shown |displayed |evinced )?by|in|from|on the part of|within) /.exec(rest)?.[0];
  if (!link) return null;
  const first = end + link.trim().split(' ').length;
  const subject = subjectFrom(words, first, Math.min(to, first + 4));
  return subject?.start === words[first]?.start && subject ? { first: at, end, subject } : null;
}

const effort =
  /^(?:ownership|responsibility|effort|interest|response|urgency|realism|awareness|understanding|compliance|frankness|truthfulness|action|appetite|drive|desire|concern|regard|care|foresight)$/;

/** "part of the blame must rest with Rowan". */
function blameOn(words: readonly Word[], at: number, to: number): Clause | null {
  if (/^(?:no|little|neither|nor|without|any)$/.test(words[at - 1]?.lower ?? '')) return null;
  for (let i = at + 1; i < Math.min(to, at + 7); i++) {
    const lower = words[i]?.lower ?? '';
    if (isNegative(lower) || lower === 'for') return null;
    if (
      !/^(?:lie|lies|lay|rest|rests|rested|fall|falls|fell|sit|sits|belong|belongs|attach|attaches|attached)$/.test(
        lower,
      )
    )
      continue;
    if (!/^(?:with|on|upon|to|at)$/.test(words[i + 1]?.lower ?? '')) return null;
    const subject = subjectFrom(words, i + 2, Math.min(to, i + 6));
    if (!subject || subject.start !== words[i + 2]?.start) return null;
    const end = words.findIndex((w) => w.start >= subject.end);
    return { first: at, end: end < 0 ? to : end, subject };
  }
  return null;
}

/** "the surgery can hardly be criticised when Rowan herself said": an agency is cleared by what somebody did. */
function excusing(words: readonly Word[], at: number, from: number, to: number): Clause | null {
  const before = words
    .slice(Math.max(from, at - 4), at)
    .map((w) => w.lower)
    .join(' ');
  if (
    !/\b(?:not|hardly|scarcely|cannot|barely|n't) (?:fairly |reasonably |really )?(?:be|have been)$/.test(
      before,
    )
  )
    return null;
  for (let i = at + 1; i < Math.min(to - 1, at + 12); i++) {
    if (!/^(?:when|because|since|as|if|where|while|given)$/.test(words[i]?.lower ?? '')) continue;
    const first = words[i + 1]?.lower === 'that' ? i + 2 : i + 1;
    const subject = subjectFrom(words, first, Math.min(to, first + 5));
    if (!subject || subject.start !== words[first]?.start) continue;
    let verb = words.findIndex((w) => w.start >= subject.end);
    while (
      verb > 0 &&
      verb < to &&
      /^(?:herself|himself|had|did|has|not|never)$|ly$/.test(words[verb]?.lower ?? '')
    )
      verb++;
    const word = words[verb];
    if (!isWord(word) || verb >= to || /^(?:was|were|is|had|could|would|died)$/.test(word.lower)) return null;
    return { first, end: verb + 1, subject };
  }
  return null;
}
