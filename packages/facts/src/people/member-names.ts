import { givenName } from './given-names.js';
import { isBodyWord, surnameToo } from './not-people.js';
import type { ReviewMember, ReviewPart } from './review-members.js';
import { anyTitle, fullName } from './titles.js';

/** Somebody as one place names them; places of the same person are joined afterwards. */
export type Found = Omit<ReviewMember, 'parts'> & { readonly parts: ReviewPart[] };

/** An entry with nothing but what is given. */
export function member(
  words: string,
  block: number,
  start: number,
  end: number,
  parts: ReviewPart[],
  more: Partial<Pick<Found, 'post' | 'organisation' | 'row' | 'title'>> = {},
): Found {
  return {
    name: words,
    title: null,
    post: null,
    organisation: null,
    row: null,
    block,
    start,
    end,
    parts,
    ...more,
  };
}

const opening = new RegExp(`^\\s*[•*–—-]?\\s*(${anyTitle}*)(${fullName})`, 'u');
const titled = new RegExp(`^\\s*(${anyTitle}+)([A-ZÀ-ÖØ-ÞŁŚŞŠŻŴŶ][A-Za-zÀ-ɏ’'-]+)`, 'u');

/** A name at the beginning of a cell or line, with offsets into it. */
export interface NameAt {
  readonly name: string;
  readonly title: string | null;
  readonly start: number;
  readonly end: number;
}

/** The person's name that a cell or a line begins with; null where it begins with a post, a body or a heading. */
export function nameAtStart(text: string): NameAt | null {
  const found = opening.exec(text) ?? titled.exec(text);
  if (!found) return null;
  const name = personName(found[2] ?? '', (found[1] ?? '') !== '');
  if (name === null) return null;
  const start = found.index + found[0].length - (found[2] ?? '').length;
  return { name, title: found[1]?.trim() || null, start, end: start + name.length };
}

const postNominals = /(?:\s+(?:OBE|MBE|CBE|QPM|KC|QC|JP|DL|BEM|PhD|MSc|BA|MA|RGN))+$/;
const noName =
  /^(?:The|A|An|This|That|These|It|He|She|They|We|I|In|On|At|For|From|As|Their|His|Her|Our|Its|All|No|None|Both|Each|And|But|Neither|Membership|Independence)$/;

/** The longest beginning of capitalised words that may be a person's name; null where it is a body or a post. */
export function personName(words: string, hasTitle: boolean): string | null {
  const parts = words.trim().replace(postNominals, '').split(/\s+/);
  // "DCI Amy Ward": behind a title a word of places is a surname.
  const surname = hasTitle && parts.length === 2 && surnameToo.has((parts[1] ?? '').toLowerCase());
  const at = surname && givenName(parts[0] ?? '') !== null ? -1 : parts.findIndex((part) => isBodyWord(part));
  const own = at < 0 ? parts : parts.slice(0, at);
  if (noName.test(own[0] ?? '') || (at === 1 && givenName(own[0] ?? '') === null)) return null;
  if (
    at === 0 ||
    (own.length < 2 && !hasTitle) ||
    own.some((part) => /^[A-ZÀ-ÖØ-ÞŁŚŞŠŻŴŶ]{2,}s?$/.test(part) && words !== words.toUpperCase())
  )
    return null;
  return words.slice(
    0,
    words.indexOf(own.at(-1) ?? '', own.slice(0, -1).join(' ').length) + (own.at(-1) ?? '').length,
  );
}

/** What a post's words say of somebody's part in the review. */
export function partsIn(words: string): ReviewPart[] {
  const parts: ReviewPart[] = [];
  if (/\bchair(?:man|woman|person)?\b|\bcadeirydd\b/i.test(words) && !/\bvice[- ]chair/i.test(words))
    parts.push('chair');
  if (/\b(?:author|reviewer|awdur|adolygydd)\b/i.test(words) && !/\bIMR authors?\b/i.test(words))
    parts.push('author');
  return parts.length > 0 ? parts : ['panel'];
}
