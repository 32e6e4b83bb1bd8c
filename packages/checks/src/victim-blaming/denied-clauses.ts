import {
  auxiliaries,
  determiners,
  groupStart,
  isAdverb,
  isCapitalised,
  isNegative,
  isWord,
  prepositions,
  subjectFrom,
  subjectOf,
  type Word,
} from '@dhrlint/facts';
import type { Clause } from './clause.js';

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
    // "She spoke nothing but Welsh": that is what she did.
    if (words[i]?.lower === 'nothing' && /^(?:but|else|except)$/.test(words[i + 1]?.lower ?? '')) continue;
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
  // "was never asked": left undone by others.
  if (
    own === 'never' &&
    words.slice(start, main).some((w) => /^(?:was|were|been|being|is|are)$/.test(w.lower))
  )
    return null;
  const subject = subjectOf(words, start, from);
  const end = particles.test(words[main + 1]?.lower ?? '') ? main + 2 : main + 1;
  return subject && { first: start, end, subject };
}

/** "rang neither", "took up none": the verb before is denied by its object. */
function deniedObject(words: readonly Word[], object: number, from: number): Clause | null {
  const before = words[object - 1]?.lower ?? '';
  const main = particles.test(before) || prepositions.has(before) ? object - 2 : object - 1;
  const verb = words[main];
  // "was offered no service": left undone by others.
  if (/^(?:was|were|been|being|is|are)$/.test(words[main - 1]?.lower ?? '')) return null;
  if (main <= from || !isWord(verb) || auxiliaries.has(verb.lower) || prepositions.has(verb.lower))
    return null;
  if (/^(?:and|but|or|that|so|which)$/.test(verb.lower) || isCapitalised(verb)) return null;
  const start = groupStart(words, main, from);
  // "could see no way": what was not possible.
  if (/^(?:could|can|may|might)$/.test(words[start]?.lower ?? '')) return null;
  const subject = subjectOf(words, start, from);
  return subject && { first: start, end: object + 1, subject };
}
