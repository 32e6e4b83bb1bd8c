import type { Anchor, Block, Draft } from '@dhrlint/draft';
import {
  escaped,
  type Facts,
  type Person,
  referenceTargets,
  rightlyNamed,
  type Section,
} from '@dhrlint/facts';
import type { Place, PlaceOf } from './place.js';

/** What an editor needs to find its way in a report. Plain data, so that a thread can hand it to another. */
export interface Outline {
  readonly sections: readonly OutlinedSection[];
  /** The paragraphs that have a number, in reading order. */
  readonly paragraphs: readonly NumberedParagraph[];
  readonly references: readonly OutlinedReference[];
  /** The people of the case, those of the key first in its order. */
  readonly people: readonly OutlinedPerson[];
  /** Every place of a name of theirs, in reading order. */
  readonly names: readonly NamePlace[];
}

export interface OutlinedSection {
  readonly title: string;
  /** As printed; null where it has none. */
  readonly number: string | null;
  /** 1 for the outermost. */
  readonly level: number;
  readonly heading: Place;
  /** Where its last words end, those of its subsections included. */
  readonly end: number;
}

export interface NumberedParagraph {
  /** As printed, without closing punctuation. */
  readonly number: string;
  readonly words: string;
  readonly place: Place;
}

/** A reference to another place of the report. */
export interface OutlinedReference {
  readonly place: Place;
  /** The places that it names and the report has. */
  readonly targets: readonly Place[];
}

export interface OutlinedPerson {
  readonly names: readonly string[];
  readonly role: Person['role'];
  /** What the key says of them; empty where it says nothing. */
  readonly description: string;
  /** Whether the report's own key lists them. */
  readonly listed: boolean;
  /** Where they are named first as a person of the case. */
  readonly place: Place | null;
}

/** A name at one place. */
export interface NamePlace {
  /** The form that the key has; the words at the place may be in capitals. */
  readonly name: string;
  readonly place: Place;
  /** As the panel's letters would cite the place; null where its paragraph has no number. */
  readonly paragraph: string | null;
}

export function outlineOf(draft: Draft, facts: Facts, placeOf: PlaceOf): Outline {
  const whole = (block: Block | undefined): Place | null =>
    block ? placeOf({ block: block.index, start: 0, end: block.text.length }) : null;
  const people = rightlyNamed(facts.people);
  return {
    sections: facts.sections.flatMap((section) => sectionOf(draft, section, whole)),
    paragraphs: draft.blocks.flatMap((block): readonly NumberedParagraph[] => {
      const place = block.number !== null && numbered.has(block.kind) ? whole(block) : null;
      return place && block.number ? [{ number: block.number, words: opening(block.text), place }] : [];
    }),
    references: referencesOf(draft, facts, placeOf, whole),
    people: people.map(({ name, aliases, role, description, source, block }) => ({
      names: [name, ...aliases],
      role,
      description,
      listed: source === 'key',
      place: whole(draft.blocks[block]),
    })),
    names: namesOf(draft, people, placeOf),
  };
}

const numbered = new Set<Block['kind']>(['heading', 'paragraph', 'list-item']);

function opening(text: string): string {
  return text.length <= 80 ? text : `${text.slice(0, 79)}…`;
}

function sectionOf(
  draft: Draft,
  { heading, title, level, end }: Section,
  whole: (block: Block | undefined) => Place | null,
): readonly OutlinedSection[] {
  const place = whole(draft.blocks[heading]);
  if (!place) return [];
  let last: Place = place;
  for (let index = end - 1; index > heading; index--) {
    const found = whole(draft.blocks[index]);
    if (!found || found.end < last.end) continue;
    last = found;
    break;
  }
  return [{ title, number: draft.blocks[heading]?.number ?? null, level, heading: place, end: last.end }];
}

function referencesOf(
  draft: Draft,
  { crossReferences, zones, sections }: Facts,
  placeOf: PlaceOf,
  whole: (block: Block | undefined) => Place | null,
): readonly OutlinedReference[] {
  const own = crossReferences.filter(({ whose }) => whose === 'own');
  if (own.length === 0) return [];
  const targets = referenceTargets(draft, zones, sections);
  return own.flatMap(({ anchor, kind, numbers }) => {
    const place = placeOf(anchor);
    const found = numbers.flatMap((number) => {
      const block = targets.blockOf(kind, number);
      const target = block === null ? null : whole(draft.blocks[block]);
      return target ? [target] : [];
    });
    return place && found.length > 0 ? [{ place, targets: found }] : [];
  });
}

/**
 * Every place of the people's names, in small letters and in capitals. "Rowan" in "Rowan Junior", who is somebody
 * else, is no place of the name; in "Rowan's mother" it is.
 */
function namesOf(draft: Draft, people: readonly Person[], placeOf: PlaceOf): readonly NamePlace[] {
  const names = [...new Set(people.flatMap(({ name, aliases }) => [name, ...aliases]))].filter(
    (name) => name.trim() !== '',
  );
  if (names.length === 0) return [];
  // The longest first: of two names that begin alike the longer is meant where it stands.
  const forms = new Map<string, string>();
  for (const name of names.sort((a, b) => b.length - a.length)) {
    const plain = name.replace(/\s+/g, ' ');
    forms.set(plain, name);
    if (!forms.has(plain.toUpperCase())) forms.set(plain.toUpperCase(), name);
  }
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${[...forms.keys()].map(escaped).join('|')})(?![\\p{L}\\p{N}])`,
    'gu',
  );
  return draft.blocks.flatMap((block) =>
    [...block.text.matchAll(pattern)].flatMap((found): readonly NamePlace[] => {
      const name = forms.get(found[0].replace(/\s+/g, ' ')) ?? found[0];
      const anchors = withinName(name, names, block.index, found.index, found[0].length);
      return anchors.flatMap((anchor): readonly NamePlace[] => {
        const place = placeOf(anchor.at);
        return place ? [{ name: anchor.name, place, paragraph: block.number }] : [];
      });
    }),
  );
}

/** A name, and where it begins with the possessive of another ("Rowan's mother"), that one too. */
function withinName(
  name: string,
  names: readonly string[],
  block: number,
  start: number,
  length: number,
): readonly { readonly name: string; readonly at: Anchor }[] {
  const owner = names.find(
    (other) => /^[’']s?(?![\p{L}\p{N}])/u.test(name.slice(other.length)) && name.startsWith(other),
  );
  const whole = { name, at: { block, start, end: start + length } };
  return owner ? [{ name: owner, at: { block, start, end: start + owner.length } }, whole] : [whole];
}
