import {
  auxiliaries,
  determiners,
  isCapitalised,
  isPossessive,
  isWord,
  phraseEndingAt,
  possessives,
  prepositions,
  pronounSubject,
  type Subject,
  type Word,
} from '@dhrlint/facts';
import type { Clause } from './clause.js';

/** "A worker who had won her trust", "he timed her return": told of whoever did it, and not of her. */
const wonOrWatched = new Set(
  (
    'won win gained gain earned earn timed timing measured counted watched monitored tracked policed controlled ' +
    'restricted limited checked betrayed exploited abused awaited clocked logged'
  ).split(' '),
);

/** What is said to be somebody's: whose it is stands before the noun, or after it. */
export function nounClause(words: readonly Word[], head: number, end: number, from: number): Clause | null {
  const owner = words
    .slice(head, end)
    .find((w) => /^(?:her|his|their|herself|himself|themselves)$/.test(w.lower));
  if (owner) return { first: head, end, subject: ownerByPronoun(owner) };
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
      if (wonOrWatched.has(words[i - 1]?.lower ?? '')) return null;
      return { first: i, end, subject: ownerByPronoun(word) };
    }
    if (isPossessive(word)) {
      const subject = phraseEndingAt(words, i + 1, from, true);
      if (subject && wonOrWatched.has(words.findLast((w) => w.end <= subject.start)?.lower ?? ''))
        return null;
      return (
        subject && { first: i + 1, end, subject: { ...subject, head: subject.head.replace(/['’]s$/, '') } }
      );
    }
    // "offered her a way out", "her landlord gave no answer": nothing of hers.
    if (
      /^(?:an?|the|no|any|every|each|this|these|those|because|when|as|since|while|if|that|who|which)$/.test(
        word.lower,
      )
    )
      break;
    if (prepositions.has(word.lower) || auxiliaries.has(word.lower)) break;
  }
  return afterNoun(words, head, end);
}

/** "the failure of Rowan to", "reluctance on her part", "refusal by the victim". */
function afterNoun(words: readonly Word[], head: number, end: number): Clause | null {
  for (let i = head + 1; i < Math.min(words.length, end + 4); i++) {
    const lower = words[i]?.lower ?? '';
    if (lower === 'on' && words[i + 2]?.lower === 'part' && words[i + 1]?.lower !== 'the') {
      const owner = words[i + 1];
      if (!owner) return null;
      const subject = /^(?:her|his|their)$/.test(owner.lower)
        ? ownerByPronoun(owner)
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
  const subject = own ? ownerByPronoun(words[at] as Word) : phraseEndingAt(words, at + 1, at, true);
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

/** Whoever a pronoun, or one that points back ("herself"), stands for. */
export function ownerByPronoun(word: Word): Subject {
  return pronounSubject(word, reflexive[word.lower]);
}
