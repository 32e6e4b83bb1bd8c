import type { Anchor } from '@dhrlint/draft';
import { numbersIn, spelledNumbers } from '../numbers.js';
import type { Passage } from './passage.js';
import { childPhrasesIn } from './phrases.js';

/** A number of children with their list beside it, of which one is wrong: "four children: Ned, Ann and a baby". */
export interface MiscountedList {
  readonly anchor: Anchor;
  readonly stated: number;
  readonly listed: number;
}

const age = `(?:\\d{1,2}|${spelledNumbers.slice(1).join('|')})`;
const named = "\\p{Lu}[\\p{L}’'-]+(?:\\s+(?:\\p{Lu}|\\d{1,2}))?(?:\\s+\\((?:aged\\s+)?\\d{1,2}\\))?";
const kin = '(?:sons?|daughters?|boys?|girls?|bab(?:y|ies)|child|infant|toddler|stepson|stepdaughter)';
const item = new RegExp(
  `^(?:${named}|(an?|one|her|his|their|two|three|four|another)\\s+(?:[\\p{Ll}-]+\\s+){0,2}?${kin}(?:\\s+(?:who|from|by|in|at|aged|of|called|named)\\b.*)?|(twins?)(?:\\s+.*)?)(?:\\s+aged\\s+${age})?$`,
  'u',
);
const opening = /^\s*(?:(:|[–—-](?=\s))|,\s*(?:namely|being|called|named)?|\()\s*/;
const agesOf = new RegExp(
  `^,?\\s*\\(?(?:who were\\s+)?(?:then\\s+)?aged\\s+(${age}(?:(?:,\\s*|,?\\s+and\\s+)${age})+)(?=\\s*(?:[.;)]|$|,?\\s+(?:were|who|lived|at the time|when)\\b))`,
  'iu',
);

/** The numbers of children in a paragraph beside which the children are listed, and are more or fewer. */
export function miscountedListsIn(passage: Passage): readonly MiscountedList[] {
  const { text } = passage;
  if (
    !/\b(?:children|kids|babies)\b(?:,? (?:namely|being|called|named|aged|who were)|\s*[:(,–—-])/i.test(text)
  )
    return [];
  return passage.sentences.flatMap(({ start, end }) => {
    const sentence = text.slice(start, end);
    return childPhrasesIn(sentence).flatMap((phrase): readonly MiscountedList[] => {
      if (phrase.count < 2 || phrase.oneSex || passage.isQuoted(start + phrase.start, start + phrase.end))
        return [];
      const list = listedAfter(sentence.slice(phrase.end));
      if (list === null || list.count < 2 || list.count === phrase.count) return [];
      const anchor = passage.anchor(start + phrase.start, start + phrase.end + list.length);
      return [{ anchor, stated: phrase.count, listed: list.count }];
    });
  });
}

function listedAfter(after: string): { readonly count: number; readonly length: number } | null {
  const ages = agesOf.exec(after);
  if (ages && !/\btwins?\b|\btriplets\b/i.test(after))
    return { count: numbersIn(ages[1] ?? '').length, length: ages[0].length };
  const opens = opening.exec(after);
  if (!opens) return null;
  const bracketed = opens[0].includes('(');
  const rest = after.slice(opens[0].length);
  const dashed = /[–—-]/.test(opens[1] ?? '') ? rest.search(/\s[–—-]\s/) : -1;
  const closes = bracketed
    ? rest.search(/\)(?!\s*(?:,|and\b|\)))/)
    : dashed >= 0
      ? dashed
      : rest.search(/[.;]\s*$|[.;]\s|$/);
  if (closes < 0) return null;
  const items = rest
    .slice(0, closes)
    .split(/,\s*(?:and\s+)?|\s+and\s+/u)
    .map((each) => each.trim())
    .filter((each) => each !== '');
  // After a comma the sentence may go on with somebody else: there only children by their labels are a list.
  const sure = bracketed || opens[1] !== undefined || /\b(?:namely|being|called|named)\b/.test(opens[0]);
  // Twins by their names are told apart from the others by nobody.
  if (items.length > 1 && items.some((each) => /^(?:the )?(?:twins|triplets)\s/u.test(each))) return null;
  let count = 0;
  for (const each of items) {
    const match = item.exec(each);
    if (!match || (!sure && !/^Child\b/.test(each))) return null;
    count += match[2] !== undefined ? 2 : (numbersIn(match[1] ?? '')[0]?.value ?? 1);
  }
  return { count, length: opens[0].length + closes };
}
