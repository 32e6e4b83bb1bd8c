import { coarseWords, dictionary } from './dictionary.generated.js';

/** Beginnings with which words are made as they are needed: "retraumatised", "cyberstalking". */
const prefixes =
  /^(?:re|de|un|mis|dis|over|under|non|anti|multi|micro|cyber|inter|intra|pre|post|co|self|sub|super|counter|bio|neuro|psycho|socio|trans|hyper|semi|ultra|out|up|eco|step|grand|tele|geo|poly|mega|mini|auto)(?=\p{L}{4})/u;
/** Endings with which words are made as they are needed, and what the word ends in without them. */
const suffixes: readonly (readonly [RegExp, readonly string[]])[] = [
  [/(?:ship|like|wise|wards?|less|hood|fold)$/, ['']],
  [/(?<!y)(?:ness|ful)$/, ['']],
  [/(?:ability|able)$/, ['', 'e']],
  [/isations?$/, ['ise', '', 'al', 'e']],
  [/ers?$/, ['', 'e']],
  [/iers?$/, ['y']],
  [/(?:isms?|ists?|ise|ised|ises|ising|ity|al|ally)$/, ['', 'e', 'al']],
  [/(?:ies|ous)$/, ['y']],
  [/s$/, ['']],
  [/es$/, ['']],
  [/ly$/, ['']],
];

/** Slips that look like words made at need, or are far from what is meant. */
const usualSlips: ReadonlyMap<string, string> = new Map([
  ['greatful', 'grateful'],
  ['referal', 'referral'],
  ['referals', 'referrals'],
  ['greatfully', 'gratefully'],
  ['untill', 'until'],
  ['truely', 'truly'],
  ['fullfil', 'fulfil'],
  ['publically', 'publicly'],
  ['tradegy', 'tragedy'],
  ['miniscule', 'minuscule'],
  ['pharoah', 'pharaoh'],
  ['liase', 'liaise'],
  ['liased', 'liaised'],
  ['liason', 'liaison'],
  ['practioner', 'practitioner'],
  ['practioners', 'practitioners'],
]);

/** Whether a word, in small letters, is British English: "-ise" and "-ize" alike. */
export function isKnown(word: string): boolean {
  return inDictionary(word) || inDictionary(withS(word));
}

/**
 * Whether a word that no dictionary has is made of one that it has. Forms of verbs are not: those of a verb that the
 * dictionary has stand in it too, so that "occured" is no form of "occur".
 */
export function isDerived(word: string): boolean {
  if (usualSlips.has(word)) return false;
  const rest = word.replace(prefixes, '');
  if (rest !== word && isKnown(rest)) return true;
  if (
    isCompound(word) ||
    (/^\p{Ll}{3,5}y$/u.test(word) && !/(?:l|er|r)y$/.test(word) && isKnown(word.slice(0, -1)))
  )
    return true;
  return suffixes.some(([ending, begins]) => {
    if (!ending.test(word)) return false;
    const stem = withS(word).replace(ending, '');
    if (stem.length < 4) return false;
    // "Referral" doubles its letter, so that "referal" is a slip.
    if (inDictionary(stem + stem.slice(-1) + withS(word).slice(stem.length))) return false;
    // "Manageable" keeps its e, so that "managable" is a slip.
    const soft = /able$|ability$/.test(word) && /[cg]$/.test(stem);
    return begins.some((end) => !(soft && end === 'e') && inDictionary(stem + end));
  });
}

/** Two words written as one, as any two may be: "crewmate". */
function isCompound(word: string): boolean {
  for (let at = 4; at <= word.length - 4; at++)
    if (inDictionary(word.slice(0, at)) && inDictionary(word.slice(at))) return true;
  return false;
}

function inDictionary(word: string): boolean {
  return isListed(word) || (word.endsWith("'s") && isListed(word.slice(0, -2)));
}

/** Looks a word up in the list by halves. */
function isListed(word: string): boolean {
  let from = 0;
  let to = dictionary.length - 1;
  while (from < to) {
    const begin = dictionary.lastIndexOf('\n', (from + to) >> 1);
    const end = dictionary.indexOf('\n', begin + 1);
    const listed = dictionary.slice(begin + 1, end);
    if (listed === word) return true;
    if (listed < word) from = end;
    else to = begin;
  }
  return false;
}

function withS(word: string): string {
  return word.replace(/iz(e|es|ed|er|ers|ing|able|ation|ations)$/, 'is$1');
}

/** The word that was most likely meant: a slip away, or several slips of the usual kinds; null where nothing is near. */
export function meantBy(word: string, isUsed: (word: string) => boolean): string | null {
  const usual = usualSlips.get(word);
  if (usual !== undefined) return usual;
  const near = likenessesOf(word)
    .filter((other) => isSlipOf(word, other) && !coarseWords.includes(other))
    .map((other) => ({ other, slips: slipsBetween(word, other), used: isUsed(other) }));
  near.sort((a, b) => a.slips - b.slips || Number(b.used) - Number(a.used));
  return near[0]?.other ?? null;
}

/** Listed words of about the same length that begin alike, or that the word is but for a slip at its beginning. */
function likenessesOf(word: string): readonly string[] {
  const [first = '', second = ''] = word;
  const rest = word.slice(1);
  const beginnings = [rest, second + first + word.slice(2), ...letters.flatMap((l) => [l + rest, l + word])];
  const alike = likeIn(word, first);
  return [...new Set([...alike, ...beginnings.filter(isListed)])];
}

/** The listed words with a first letter that are about as long as a word and have nearly its letters; the list is read in place. */
function likeIn(word: string, first: string): readonly string[] {
  const from = dictionary.indexOf(`\n${first}`) + 1;
  if (first === '' || from === 0) return [];
  const next = dictionary.indexOf(`\n${String.fromCharCode(first.charCodeAt(0) + 1)}`, from - 1);
  const to = next < 0 ? dictionary.length - 1 : next;
  const own = lettersIn(word, 0, word.length);
  const found: string[] = [];
  for (let start = from, end = from; start < to; start = end + 1) {
    end = dictionary.indexOf('\n', start);
    if (end < 0 || end > to) end = to;
    if (Math.abs(end - start - word.length) > 2) continue;
    if (differing(own, lettersIn(dictionary, start, end)) <= 4) found.push(dictionary.slice(start, end));
  }
  return found;
}

/** The letters of a stretch, a bit for each. */
function lettersIn(text: string, start: number, end: number): number {
  let bits = 0;
  for (let i = start; i < end; i++) bits |= 1 << (text.charCodeAt(i) & 31);
  return bits;
}

/** How many letters only one of two words has; two slips change at most four. */
function differing(a: number, b: number): number {
  let count = 0;
  for (let bits = a ^ b; bits !== 0; bits &= bits - 1) count++;
  return count;
}

const letters = [...'abcdefghijklmnopqrstuvwxyz'];

/** Short words are near to many others, so of them only two letters that changed places count. */
function isSlipOf(word: string, other: string): boolean {
  const slips = slipsBetween(word, other);
  if (word.length <= 4) return slips === 1 && sorted(word) === sorted(other);
  if (slips === 1) return true;
  return slips === 2 && word.length >= 7 && skeleton(word) === skeleton(other);
}

function sorted(word: string): string {
  return [...word].sort().join('');
}

/** What is left when vowels and doubled letters, in which most slips are made, no longer count. */
function skeleton(word: string): string {
  return word
    .replace(/[aeiouy]+/g, '*')
    .replace(/(.)\1+/g, '$1')
    .replace(/\*$/, '');
}

/** More slips than count. */
const many = 3;

/**
 * Letters put in, left out, mistaken or swapped with their neighbour (optimal string alignment distance); 3 stands for
 * any number above two.
 */
function slipsBetween(a: string, b: string): number {
  let before: number[] = [];
  let above: number[] = [];
  for (let j = 0; j <= b.length; j++) above.push(j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let nearest = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1;
      let least = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + same);
      const swapped =
        i > 1 &&
        j > 1 &&
        a.charCodeAt(i - 1) === b.charCodeAt(j - 2) &&
        a.charCodeAt(i - 2) === b.charCodeAt(j - 1);
      if (swapped) least = Math.min(least, (before[j - 2] ?? 0) + 1);
      row.push(least);
      if (least < nearest) nearest = least;
    }
    // No row after this one gets below its least; a swap looks back over one row and costs a slip.
    if (nearest >= many && Math.min(...above) >= many - 1) return many;
    before = above;
    above = row;
  }
  return Math.min(many, above[b.length] ?? 0);
}
