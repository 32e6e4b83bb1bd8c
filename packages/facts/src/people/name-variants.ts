import type { Anchor, Draft } from '@dhrlint/draft';
import type { WordIndex } from '../word-index.js';
import type { Zone } from '../zones.js';
import { placesOf } from './name-places.js';
import { senseOf } from './name-senses.js';
import { tellsOfBody } from './name-weight.js';
import { isBodyWord, isOpener, isOrdinaryCapital } from './not-people.js';
import type { People } from './people.js';
import type { ReviewMember } from './review-members.js';
import { spellableNames, variantAmong } from './variants.js';

/** A pseudonym in another spelling than the key's. */
export interface NameVariant {
  /** As the key spells it. */
  readonly name: string;
  /** As it stands there. */
  readonly spelling: string;
  /** Every place of this spelling, in reading order. */
  readonly places: readonly Anchor[];
}

/**
 * The names of the key in other spellings. The report's vocabulary is compared with the key's few names, so that
 * only what is nearly one of them is read: ordinary words, names of other people and of places are left out.
 */
export function nameVariantsOf(
  draft: Draft,
  given: {
    readonly zones: readonly Zone[];
    readonly words: WordIndex;
    readonly people: People;
    readonly reviewMembers: readonly ReviewMember[];
  },
): readonly NameVariant[] {
  const { words, people, zones } = given;
  const names = spellableNames(people);
  if (names.length === 0) return [];
  const taken = new Set(
    [...people.all.flatMap((p) => [p.name, ...p.aliases]), ...given.reviewMembers.map((m) => m.name)].flatMap(
      (name) => name.toLowerCase().split(/[^\p{L}]+/u),
    ),
  );
  const lengths = new Set(names.flatMap(({ folded: { length } }) => [length - 1, length, length + 1]));
  const variants: NameVariant[] = [];
  for (const word of words.vocabulary) {
    if (!lengths.has(word.length) || taken.has(word)) continue;
    const name = variantAmong(word, names);
    if (name === null || isOpener(word) || isOrdinaryCapital(word) || isBodyWord(word) || common.has(word))
      continue;
    const forms = [word.charAt(0).toUpperCase() + word.slice(1)];
    const blocks = words.blocksWith(word);
    if (blocks.some((index) => standsSmall(draft.blocks[index]?.text ?? '', word))) continue;
    const all = placesOf(draft, zones, blocks, forms, 200);
    // "Corwen Police", "Corwen Road": then "Corwen" is a place.
    if (all.some((place) => senseOf(place) === 'body' || (place.title === null && tellsOfBody(place))))
      continue;
    const places = all.filter((place) => place.words.length === 1 && senseOf(place) === null);
    const first = places[0];
    if (first === undefined) continue;
    variants.push({
      name,
      spelling: first.words[0] ?? word,
      places: places.map(({ block, start, end }) => ({ block, start, end })),
    });
  }
  return variants;
}

/** Words that a report may hold but once, with a capital, and that are nearly names. */
const common = new Set(
  'irish roman romans german norman harsh hassle marine alien market many money mere mental marry father mother brother health'.split(
    ' ',
  ),
);

function standsSmall(text: string, word: string): boolean {
  return new RegExp(`(?<![A-Za-zÀ-ɏ])${word}(?![A-Za-zÀ-ɏ])`).test(text);
}
