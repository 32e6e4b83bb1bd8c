import type { Anchor, Block, Draft } from '@dhrlint/draft';
import type { WordIndex } from '../word-index.js';
import { givenName } from './given-names.js';
import { isBodyWord, isOpener, isOrdinaryCapital, isPublicPerson } from './not-people.js';
import type { OtherNames } from './other-names.js';
import { type People, rightlyNamed } from './people.js';
import type { ReviewMember } from './review-members.js';
import { fullName, splitTitle } from './titles.js';

/** A person's name in what the file says of itself or of its pictures, which the report gives no reason for. */
export interface PropertyName {
  readonly anchor: Anchor;
  readonly name: string;
}

interface Given {
  readonly people: People;
  readonly reviewMembers: readonly ReviewMember[];
  readonly otherNames: OtherNames;
  readonly words: WordIndex;
}

/** Properties that hold who made or holds the file, so that the whole of them is a name. */
const persons = /^(?:author|last-modified-by|manager|contributor)$/;
/** Properties that describe the file or a picture in words of the author's; its title and subject are read elsewhere. */
const descriptions =
  /^(?:status|company|link-base|template|custom:.*|alternative-text|image-metadata|picture-name)$/;
/** Properties of the programs. */
const ofPrograms =
  /^custom:(?:MSIP_|ContentType|_dlc_|_?TemplateID|KIM_|Order$|xd_|AppVersion|Base Target|.*(?:GUID|Guid|Id)$)/;

/**
 * Finds the names of people in the file's properties and its pictures' texts that are neither of the report's key nor
 * of anybody who took part in the review. Who made the file is judged only where the report says who its chair or
 * author is: otherwise it may be they. A name that the report itself gives is left to the rules that read its pages.
 */
export function propertyNamesOf(draft: Draft, given: Given): readonly PropertyName[] {
  const known = knownNames(given);
  const makersKnown = given.reviewMembers.some(
    ({ parts }) => parts.includes('chair') || parts.includes('author'),
  );
  return draft.blocks.flatMap((block) => {
    const property = block.kind === 'property' ? (block.property ?? '') : '';
    if (ofPrograms.test(property)) return [];
    const candidates = persons.test(property)
      ? makersKnown
        ? wholeName(block.text)
        : []
      : descriptions.test(property)
        ? namesWithin(block)
        : [];
    return candidates
      .filter(({ name }) => !isKnown(name, known, draft, given))
      .map(({ name, start }) => ({ anchor: { block: block.index, start, end: start + name.length }, name }));
  });
}

interface Candidate {
  readonly name: string;
  readonly start: number;
}

/** Words after or in a name that make it that of a body or an office. */
const bodies =
  /\b(?:council|borough|county|city|district|partnership|police|constabulary|office|service|services|team|trust|nhs|ltd|limited|llp|plc|consult\w*|associates|solutions|training|university|college|school|group|board|department|dept|ministry|government|user|admin\w*|microsoft|windows|adobe|acrobat|word|owner|guest|staff|default|template|report|review|homicide|domestic|overview|draft|final|version|chair|author|unknown|anonymous|author\w*|scanner|printer|xerox|canon|library|association|charity|foundation|house|street|road|avenue|lane|close|park|centre|hospital|surgery|court|the|of|and|for|in|on|safer|safety|community|women|aid|refuge|safeguarding|adults?|children|family|victim|perpetrator|child|subject|mother|father|sister|brother)\b/i;

/** A value that is somebody's name as a whole: "Julia Wren", "WREN, Julia", "julia.wren@csp.example", "Julia". */
function wholeName(text: string): readonly Candidate[] {
  const value = text.replace(/\s*[([][^()[\]]*[)\]]\s*$/u, '').trim();
  const start = text.indexOf(value);
  const local = /^([\p{L}'’-]+)[._]([\p{L}'’-]+)\d*(?:@\S+)?$/u.exec(value);
  if (local) return isForename(local[1]) || isForename(local[2]) ? [{ name: value, start }] : [];
  const bare = splitTitle(value).name;
  const parts = bare.split(/[\s,]+/).filter((part) => part !== '');
  if (parts.length === 0 || parts.length > 4 || bodies.test(bare)) return [];
  if (!parts.every((part) => /^\p{Lu}[\p{L}\p{M}'’.-]*$/u.test(part))) return [];
  const unusual = parts.filter(
    (part) => part.length > 1 && !isBodyWord(part.toLowerCase()) && !isOrdinaryCapital(part),
  );
  const sure = parts.some(isForename);
  const shaped =
    parts.length > 1 && unusual.length === parts.length && parts.some((part) => /\p{Ll}/u.test(part));
  return sure || shaped ? [{ name: value, start }] : [];
}

const namePattern = new RegExp(`(?<![\\p{L}\\p{N}])${fullName}(?![\\p{L}\\p{N}])`, 'gu');
const oneCapital = /(?<![\p{L}\p{N}'’.-])\p{Lu}[\p{Ll}\p{M}]+(?:-\p{Lu}[\p{Ll}]+)?(?![\p{L}\p{N}'-])/gu;

/** Names inside a description: a forename with what follows it, or a forename by itself. */
function namesWithin({ text, property }: Block): readonly Candidate[] {
  const spaced = text.replace(/_/g, ' ');
  const found: Candidate[] = [];
  for (const { 0: run, index } of spaced.matchAll(namePattern)) {
    const words = run.split(/\s+/);
    const first = words.findIndex((word) => isForename(word) && !isOpener(word.toLowerCase()));
    if (first < 0 || isPublicPerson(words.slice(first))) continue;
    const rest = words.slice(first, first + 3);
    const end = rest.findIndex((word, i) => i > 0 && (bodies.test(word) || isOrdinaryCapital(word)));
    const name = (end < 0 ? rest : rest.slice(0, end)).join(' ');
    const start = index + run.indexOf(name);
    // "Harvey Street", "Victoria Hospital", "Elizabeth House" are places.
    if (end > 0 && end <= 1 && bodies.test(rest[end] ?? '')) continue;
    if (property === 'company' && bodies.test(text)) continue;
    found.push({ name: text.slice(start, start + name.length), start });
  }
  for (const { 0: word, index } of spaced.matchAll(oneCapital)) {
    if (givenName(word) !== 'given' || isOpener(word.toLowerCase()) || isOrdinaryCapital(word)) continue;
    const after = /^\s+(\S+)/.exec(spaced.slice(index + word.length))?.[1] ?? '';
    const taken = found.some(({ start, name }) => index >= start && index < start + name.length);
    if (!taken && !bodies.test(after) && !/^(?:company|image-metadata)$/.test(property ?? ''))
      found.push({ name: word, start: index });
  }
  return found;
}

function isForename(word: string | undefined): boolean {
  return word !== undefined && word.length > 2 && givenName(word) === 'given';
}

/** Words of the names that the file may carry, in small letters. */
function knownNames({ people, reviewMembers }: Given): ReadonlySet<string> {
  const known = new Set<string>();
  for (const person of rightlyNamed(people))
    for (const name of [person.name, ...person.aliases]) for (const word of wordsOf(name)) known.add(word);
  for (const { name } of reviewMembers) for (const word of wordsOf(name)) known.add(word);
  return known;
}

/**
 * True where every word of a name (initials aside) is a name that the report may carry, or the report itself has the
 * name on its pages and does not give it away by that.
 */
function isKnown(
  name: string,
  known: ReadonlySet<string>,
  draft: Draft,
  { words, otherNames, people }: Given,
): boolean {
  const parts = wordsOf(name.replace(/@.*$/, '')).filter((part) => part.length > 1);
  if (parts.every((part) => known.has(part))) return true;
  // Without a key the pseudonyms themselves are among the other names.
  const given = [...(people.hasKey ? otherNames.ofTheCase : []), ...otherNames.workers].flatMap((other) =>
    wordsOf(other.name),
  );
  const onPages = (part: string) =>
    words.blocksWith(part).some((index) => draft.blocks[index]?.kind !== 'property');
  return parts.every((part) => onPages(part) && !given.includes(part));
}

function wordsOf(name: string): readonly string[] {
  return name.toLowerCase().match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
}
