import { numbersIn, spelledNumbers } from '../numbers.js';
import type { PartyMeant } from '../people/who-is-meant.js';
import { atLeast, type ChildrenCount, type ChildrenOf, exactly } from './count.js';
import type { Passage } from './passage.js';

const owner = "(?:her|his|their|\\p{Lu}[\\p{L}]*[’']s?|the couple[’']s)";
const upToTen = `(?:${spelledNumbers.slice(2, 11).join('|')}|[2-9])`;
const age = `(?:\\d{1,2}|${spelledNumbers.slice(1).join('|')})`;
/** "All five of Ines's children", "both of her children". */
const allOf = new RegExp(
  `\\b((?:all|every one of)\\s+${upToTen} of|both(?: of)?) (${owner})\\s+(?:\\p{Ll}+[\\s-]){0,2}?(children|sons|daughters)\\b`,
  'giu',
);
/** "Ines's children, three of them", "their children, both of them". */
const ofThem = new RegExp(
  `\\b(${owner}|\\p{Lu}[\\p{L}]+ and \\p{Lu}[\\p{L}]+[’']s)\\s+(children),? \\(?(?:all )?(${upToTen}|both) of them\\b(?!,? (?:under|over|at|in|aged|with|by|from))`,
  'giu',
);
/** "Gave the number of her children as four". */
const numberOf = new RegExp(
  `\\bnumber of (?:(?:her|his|their|the|dependent) )*children (?:in the (?:family|household|home) )?(?:as|was|is|to be|at|:) (${upToTen})\\b`,
  'giu',
);
/** "Her children, aged 12, 9 and 4", "her children were then 12, 9 and 4". */
const byAges = new RegExp(
  `\\b(${owner})\\s+(children),?\\s*(?:\\(?(?:who were )?(?:then )?aged|(?:were|are)(?: then| now)?(?: aged)?) (${age}(?:(?:,| and|, and|,? then)\\s+${age})+)\\b(?!\\s+(?:months|and (?:under|over)|(?:of|in|at|children|days|weeks)\\b))`,
  'giu',
);
/** "Her son and her daughter, the only children of the marriage". */
const namedOnly = new RegExp(
  `\\b(${owner})\\s+(son and (?:(?:her|his|their)\\s+)?daughter|daughter and (?:(?:her|his|their)\\s+)?son),\\s+(?:the|their|her|his) only children(?: of (?:the|their) marriage)?`,
  'giu',
);
/** "He is Ines's only child", "his daughter, an only child". */
const onlyChild =
  /(\b(?:her|his|their)|['’]s|s['’])\s+(?:(?:first|one) and )?(only (?:child|baby)|(?:son|daughter), (?:who (?:is|was) )?an only child)\b(?!\s+(?:in|at|together|under|living|from|by|with)\b)/giu;
/** "Ines had an only son". */
const onlyOfSex = /\b(?:had|has|leaves|left) (an only (son|daughter))\b/giu;
/** "Ines's only daughter". */
const onlyOne = new RegExp(
  `\\b(${owner})\\s+(only (son|daughter))\\b(?!-in-law| (?:in|at|living|left)\\b)`,
  'giu',
);
/** "Gave birth to her third child": so many at least; "her fourth and last": so many. */
const byPlace = new RegExp(
  `\\b(${owner})\\s+((second|third|fourth|fifth|sixth|seventh)(?:,? and (last|youngest|final))?(?: and (?:last|youngest|final))? (?:child|baby))\\b(?! (?:benefit|of))`,
  'giu',
);
const places = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh'];
/** "Child B, the youngest of four, …": the children of whoever is the parent of the child named. */
const placeAmong = new RegExp(
  `\\b(?:Child \\p{Lu}\\b|Child \\d|(?:her|his|their|\\p{Lu}[\\p{L}]+[’']s) (?:\\p{Ll}+ )?(?:son|daughter|child)\\b)(?: \\p{Lu}\\p{Ll}+)?,? (?:who (?:was|is) |was |is |then )?((?:the )?(?:eldest|oldest|youngest|first|second|third|middle|last)(?:[- ]born)? of (?:(?:her|his|their|the) )?(${upToTen}))(?=[\\s,.;]*(?:children|siblings|and|who|told|\\p{P}|\\p{Ll}+ed\\b))(?! (?:brothers|sisters|boys|girls|sons|daughters|cousins))`,
  'gu',
);
/** Numbers of children that are told without the number standing at them. */
export function otherCountsIn(passage: Passage): readonly ChildrenCount[] {
  const { text } = passage;
  const found: ChildrenCount[] = [];
  const add = (start: number, end: number, of: ChildrenOf | PartyMeant | null, counted: Counting) => {
    if (of === null || of === 'other' || passage.isQuoted(start, end) || counted.count < 1) return;
    found.push({
      ...(counted.areAll ? exactly : atLeast)(passage.anchor(start, end), of, counted.count),
      ...counted.sexes,
    });
  };
  /** Whose they are by the word before the noun, which stands behind it. */
  const by = (match: RegExpExecArray, whose: string, noun: string) =>
    /^their$/i.test(whose)
      ? 'family'
      : passage.party(match.index + match[0].indexOf(noun, match[0].indexOf(whose) + whose.length));
  const number = (words = '') => numbersIn(words)[0]?.value ?? 0;
  for (const match of text.matchAll(allOf)) {
    const [words, counted, whose = '', noun = ''] = match;
    const areAll = /^children$/i.test(noun);
    add(match.index, match.index + words.length, by(match, whose, noun), { count: number(counted), areAll });
  }
  for (const match of text.matchAll(byAges)) {
    const [words, whose = '', noun = '', ages = ''] = match;
    const counted = { count: numbersIn(ages).length, areAll: true };
    add(match.index, match.index + words.length, by(match, whose, noun), counted);
  }
  for (const match of / of them\b/.test(text) ? text.matchAll(ofThem) : []) {
    const [words, whose = '', noun = '', counted] = match;
    add(match.index, match.index + words.length, by(match, whose, noun), {
      count: number(counted),
      areAll: true,
    });
  }
  for (const match of /\bnumber of\b/i.test(text) ? text.matchAll(numberOf) : [])
    add(match.index, match.index + match[0].length, 'family', { count: number(match[1]), areAll: true });
  for (const match of text.matchAll(namedOnly)) {
    const [words, whose = '', noun = ''] = match;
    const of = /marriage/i.test(words) ? 'couple' : by(match, whose, noun);
    add(match.index, match.index + words.length, of, { count: 2, areAll: true });
  }
  for (const match of text.matchAll(onlyChild)) {
    const [words, whose = '', noun = ''] = match;
    const start = match.index + words.length - noun.length;
    const of = /^their$/i.test(whose) ? 'couple' : passage.party(start);
    add(start, start + noun.length, of, { count: 1, areAll: true });
  }
  for (const match of text.matchAll(onlyOfSex)) {
    const [words, noun = '', sex = ''] = match;
    const start = match.index + words.length - noun.length;
    const sexes = /^s/i.test(sex) ? { sons: 1 } : { daughters: 1 };
    add(start, start + noun.length, passage.party(match.index), { count: 1, areAll: false, sexes });
  }
  for (const match of /\bonly (?:son|daughter)\b/i.test(text) ? text.matchAll(onlyOne) : []) {
    const [words, whose = '', noun = '', sex = ''] = match;
    const start = match.index + words.length - noun.length;
    const of = /^their$/i.test(whose) ? 'couple' : passage.party(start);
    const sexes = /^s/i.test(sex) ? { sons: 1 } : { daughters: 1 };
    add(start, start + noun.length, of, { count: 1, areAll: false, sexes });
  }
  for (const match of /(?:second|th|third|last|youngest|final) (?:child|baby)\b/i.test(text)
    ? text.matchAll(byPlace)
    : []) {
    const [words, whose = '', noun = '', ordinal = '', last] = match;
    const start = match.index + words.length - noun.length;
    // Of a child who is expected nothing is counted, nor of one who was lost.
    if (
      /\b(?:pregnan\w+|expect\w*|lost|miscarr\w*|stillb\w*)\b/i.test(
        text.slice(Math.max(0, start - 60), start + 60),
      )
    )
      continue;
    const of = /^their$/i.test(whose) ? 'couple' : passage.party(start);
    const count = places.indexOf(ordinal.toLowerCase()) + 1;
    add(start, start + noun.length, of, { count, areAll: last !== undefined });
  }
  for (const match of text.matchAll(placeAmong)) {
    const [words, place = '', counted] = match;
    const start = match.index + words.length - place.length;
    add(start, start + place.length, 'family', { count: number(counted), areAll: true });
  }
  return found;
}

interface Counting {
  readonly count: number;
  /** Whether they are all of the parents' children. */
  readonly areAll: boolean;
  readonly sexes?: Partial<Pick<ChildrenCount, 'sons' | 'daughters'>>;
}
