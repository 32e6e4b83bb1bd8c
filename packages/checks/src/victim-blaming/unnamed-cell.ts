import { blocksAfter, blocksBefore, type Draft } from '@dhrlint/draft';
import {
  type Company,
  groupStart,
  isAdverb,
  isCapitalised,
  mentionsIn,
  partyOfWord,
  pronounSubject,
  type Word,
} from '@dhrlint/facts';
import { deniesVerb, matchRest } from '../phrase-match.js';
import type { Clause } from './clause.js';
import { theVictim } from './judgement.js';
import { endsNote } from './notes-style.js';
import type { Entry } from './options.js';

/*
 * The entries of a table that name nobody: "Refused all offers of support. Case closed.", "Did not help herself by
 * missing two reviews." They are the victim's where their row speaks of nobody else.
 */

/** A verb that tells of somebody, as notes begin with it. */
const told =
  /^(?:did|would|has|had|was|never|chose|let|gave|put|went|took|told|kept|left|made|withdrew|broke|hid|lied|threw|[a-z]+ed)$/;

/** The clause of a phrase that opens a sentence of a cell with no subject before it; null for none. */
export function clauseOfNobody(
  entry: Entry,
  words: readonly Word[],
  head: number,
  from: number,
): Clause | null {
  if (entry.build === 'label') return labelOfNobody(entry, words, head, from);
  if (entry.build !== 'verb' || entry.tier !== 'always') return null;
  const start = groupStart(words, head, from);
  const first = words[start];
  if (start !== from || !first || !told.test(first.lower)) return null;
  if (deniesVerb(words, start, head) !== entry.phrase.negated) return null;
  const end = matchRest(entry.phrase, words, head);
  if (end < 0) return null;
  const self = words.slice(head, end).find((w) => /^(?:herself|himself)$/.test(w.lower));
  const subject = self
    ? pronounSubject(
        { ...self, start: first.start, end: first.start },
        self.lower === 'herself' ? 'she' : 'he',
      )
    : theVictim(first.start, first.start);
  return { first: start, end, subject, unnamed: true };
}

/** How somebody is noted to have been with those who saw them, and not how a task or a scene was. */
const demeanour =
  /^(?:un-?cooperative|uncooperative|evasive|obstructive|hostile|guarded|non-?compliant|manipulative|disengaged|unmotivated|unreceptive|resistant|unwilling|reluctant|unengaged|argumentative|defensive|secretive)$/;

/** "Scald to the arm; very guarded throughout.": what is said of nobody, in an entry that has named nobody before it. */
function labelOfNobody(entry: Entry, words: readonly Word[], head: number, from: number): Clause | null {
  // A cell that holds one word is a heading of a table or an answer in a form.
  if (words.length < 4 || entry.tier !== 'always' || !demeanour.test(words[head]?.lower ?? '')) return null;
  const end = matchRest(entry.phrase, words, head);
  if (end < 0 || !endsNote(words, end)) return null;
  let open = head - 1;
  while (open >= from && (isAdverb(words[open]?.lower ?? '') || words[open]?.lower === 'very')) open--;
  if (open >= from && !/^[,;:–—-]$/.test(words[open]?.lower ?? '')) return null;
  const before = words.slice(from, Math.max(from, open));
  const named = before.some(
    (w, i) =>
      (i > 0 && isCapitalised(w)) ||
      partyOfWord(w.lower) !== undefined ||
      /^(?:she|he|they|neighbour|male|female)$/.test(w.lower),
  );
  const start = words[head]?.start ?? 0;
  return named ? null : { first: head, end, subject: theVictim(start, start), unnamed: true };
}

/** Bodies that deal with whoever did it. */
const ofOffenders =
  /\b(?:probation|prison|custody|court|offender\w*|perpetrator\w*|behaviour change|crown prosecution|cps|parole|youth justice)\b/i;

/** Whether the row of a cell speaks of the perpetrator, or of those who deal with perpetrators. */
export function rowSpeaksOfPerpetrator(draft: Draft, index: number, company: Company): boolean {
  const own = draft.blocks[index]?.cell;
  if (!own) return false;
  const row = [...blocksBefore(draft, index, 6), ...blocksAfter(draft, index, 6)].filter(
    ({ cell }) => cell?.table === own.table && cell.row === own.row,
  );
  const texts = [draft.blocks[index]?.text ?? '', ...row.map(({ text }) => text)];
  return texts.some(
    (text) =>
      ofOffenders.test(text) ||
      mentionsIn(text, company).some((m) => m.meant === 'perpetrator' || (m.meant === 'other' && !m.pronoun)),
  );
}
