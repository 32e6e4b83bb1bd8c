import {
  auxiliaries,
  isAdverb,
  isCapitalised,
  isPossessive,
  isWord,
  opensNewClause,
  prepositions,
  relatives,
  subjectFrom,
  subjectPronouns,
  subordinators,
  type Word,
} from '@dhrlint/facts';
import type { Clause } from './clause.js';

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
