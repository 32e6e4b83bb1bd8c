import { derived } from '@dhrlint/draft';
import { type People, rightlyNamed } from './people.js';
import type { ReviewMember } from './review-members.js';

/** A name of one word of the key, as it is compared. */
export interface KeyName {
  readonly name: string;
  readonly folded: string;
  /** Its first letter, of those that sound alike the same one. */
  readonly start: string;
}

/** Shorter names are too like others for a letter to tell them apart. */
const shortest = 4;

/** The names of the key that can be misspelt: one word, no letter or number by itself, with titles left out. */
export function spellableNames(people: People): readonly KeyName[] {
  const names = new Set<string>();
  for (const person of rightlyNamed(people))
    for (const name of [person.name, ...person.aliases]) {
      const bare = name.replace(/^(?:Mrs?|Ms|Miss|Mx|Dr)\.?\s*/u, '');
      if (/^\p{L}[\p{L}\p{M}’'-]*$/u.test(bare) && bare.length >= shortest) names.add(bare);
    }
  return [...names].map(keyName);
}

/** The surnames of the members of the review that can be misspelt. */
export function memberSurnames(members: readonly ReviewMember[]): readonly KeyName[] {
  const names = members.flatMap(({ name }) => name.trim().split(/\s+/).slice(1).at(-1) ?? []);
  return [...new Set(names)].filter((name) => name.length >= shortest).map(keyName);
}

/** A name made ready for comparison. */
export function keyName(name: string): KeyName {
  const form = folded(name);
  return { name, folded: form, start: start(form) };
}

/**
 * The name of the key that a word is another spelling of; null where it is none or is itself a name of the key.
 * One letter more, less, other or exchanged, with the first letter kept (C and K, S and Z, F and Ph are one); in
 * names of five letters and more also whatever sounds the same ("Sorell" for "Sorrel"); accents and hyphens.
 */
export function variantOf(words: string, people: People): string | null {
  if (/\s/u.test(words.trim())) return null;
  return variantAmong(words, spellable(people));
}

const spellable = derived(spellableNames);

/** The same for names that were gathered before. */
export function variantAmong(word: string, names: readonly KeyName[]): string | null {
  const form = folded(word);
  if (form.length < shortest - 1 || names.some((n) => n.name.toLowerCase() === word.toLowerCase()))
    return null;
  const first = start(form);
  for (const key of names) {
    if (Math.abs(key.folded.length - form.length) > 2 || key.start !== first) continue;
    // A plural or a possessive without its apostrophe is no other spelling.
    if (form === `${key.folded}s` || form === `${key.folded}es`) continue;
    if (form === key.folded) return key.name;
    if (distanceOne(form, key.folded)) return key.name;
    if (
      key.folded.length >= 5 &&
      sound(form) === sound(key.folded) &&
      Math.abs(key.folded.length - form.length) <= 1
    )
      return key.name;
  }
  return null;
}

function folded(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[\p{M}’'‑-]/gu, '')
    .toLowerCase()
    .replace(/ł/g, 'l');
}

function start(word: string): string {
  return word
    .replace(/^(?:ph)/, 'f')
    .replace(/^[ck]/, 'k')
    .replace(/^[sz]/, 's')
    .replace(/^(?:g(?=[ei])|j)/, 'j')
    .replace(/^y(?=[aeou])/, 'i')
    .slice(0, 1);
}

/** One letter added, left out, changed, or two exchanged. */
function distanceOne(a: string, b: string): boolean {
  if (a.length > b.length) return distanceOne(b, a);
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  if (a.length === b.length)
    return (
      a.slice(i + 1) === b.slice(i + 1) ||
      (a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2))
    );
  return a.length + 1 === b.length && a.slice(i) === b.slice(i + 1);
}

/** The sound of a name in small: doubled letters once, vowels alike, silent h left out. */
function sound(word: string): string {
  return word
    .replace(/ph/g, 'f')
    .replace(/g(?=[eiy])/g, 'j')
    .replace(/ck|c(?![eih])|q/g, 'k')
    .replace(/c(?=[ei])|z/g, 's')
    .replace(/(?<=\p{L})h/gu, '')
    .replace(/(?<=\p{L}{3})(?:er|or|ar|re)$/u, 'a')
    .replace(/(?<=[^aeiouyl])le$/u, 'al')
    .replace(/[ye](?=$)|i(?=$)|ie$|ee$|ey$/g, '')
    .replace(/[aeiouy]+/g, 'a')
    .replace(/(\p{L})\1+/gu, '$1');
}
