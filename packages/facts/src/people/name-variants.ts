import { type Anchor, type Draft, derived } from '@dhrlint/draft';
import type { WordIndex } from '../word-index.js';
import type { Zone } from '../zones.js';
import { placesOf, wholeWords } from './name-places.js';
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

interface Given {
  readonly zones: readonly Zone[];
  readonly words: WordIndex;
  readonly people: People;
  readonly reviewMembers: readonly ReviewMember[];
}

/** The names that may be misspelt, and whether a word is nearly one of them and no other word or name. */
const nearNames = derived(({ people, reviewMembers }: Given) => {
  const names = spellableNames(people);
  const taken = new Set(
    [...people.all.flatMap((p) => [p.name, ...p.aliases]), ...reviewMembers.map((m) => m.name)].flatMap(
      (name) => name.toLowerCase().split(/[^\p{L}]+/u),
    ),
  );
  const lengths = new Set(names.flatMap(({ folded: { length } }) => [length - 1, length, length + 1]));
  const isNear = (word: string) =>
    lengths.has(word.length) &&
    !taken.has(word) &&
    variantAmong(word, names) !== null &&
    !isOpener(word) &&
    !isOrdinaryCapital(word) &&
    !isBodyWord(word) &&
    !common.has(word);
  return { names, isNear };
});

/**
 * The names of the key in other spellings. The report's vocabulary is compared with the key's few names, so that
 * only what is nearly one of them is read: ordinary words, names of other people and of places are left out.
 */
export function nameVariantsOf(draft: Draft, given: Given): readonly NameVariant[] {
  const { words, zones } = given;
  const variants: NameVariant[] = [...turnedInitials(draft, given)];
  const { names, isNear } = nearNames(given);
  if (names.length === 0) return variants;
  for (const word of words.vocabularyOf(isNear)) {
    const name = variantAmong(word, names);
    if (name === null) continue;
    const forms = [word.charAt(0).toUpperCase() + word.slice(1)];
    const blocks = words.blocksWith(word);
    if (blocks.some((index) => standsSmall(draft.blocks[index]?.text ?? '', word))) continue;
    const all = placesOf(draft, zones, blocks, forms, 200);
    // "Corwen Police", "Corwen Road": then "Corwen" is a place.
    if (all.some((place) => senseOf(place) === 'body' || (place.title === null && tellsOfBody(place))))
      continue;
    // "Ines (Sal to her friends)": a by-name of somebody else.
    const ofAnother = (before: string) =>
      names.some((other) => other.name !== name && before.endsWith(`${other.name} (`));
    const places = all.filter(
      (place) => place.words.length === 1 && senseOf(place) === null && !ofAnother(place.before),
    );
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
  'themes theme terms teams irish roman romans german norman harsh hassle marine alien market many money mere mental marry father mother brother health'.split(
    ' ',
  ),
);

function standsSmall(text: string, word: string): boolean {
  return new RegExp(`(?<![A-Za-zÀ-ɏ])${word}(?![A-Za-zÀ-ɏ])`).test(text);
}

/** Short forms in capitals that reports use for other things than people. */
const shortForms = new Set(
  'ac ad ae af ag ai am ap as at ax ba bc bd be bp bt by ca cc cd ce ci cj cl cm co cp cr cs ct cv cw da db dc dd de di dj dl dm do dp dr ds dt dv ed ee eg ei em en et eu ex fa fc ff fi fm fn fp fr ga gb gm go gp hc he hi hm ho hp hq hr ht hv ib ic id ie if ii im in ip is it iv ix jp kc kg km kp la lb lc ld le lp lt ma mc md me mh ml mm mp mr ms my na nb nc nd ne nh ni no np nr ns nw ob oc of oh ok on oo op or os ot pa pc pd pe pg ph pi pl pm po pp pr ps pt qc qr ra rc re rn sa sc se sg si sm so sp ss st sw ta tb td to tv uc uk un up us ut vs wc we wp xl yo'.split(
    ' ',
  ),
);

/** Initials of the key with their letters turned round ("TM" for "MT"), where no other short form is meant. */
function turnedInitials(
  draft: Draft,
  given: { readonly zones: readonly Zone[]; readonly words: WordIndex; readonly people: People },
): readonly NameVariant[] {
  const { people, words, zones } = given;
  const initials = people.all.map((p) => p.name).filter((name) => /^[A-Z]{2,3}$/.test(name));
  const known = new Set(people.all.flatMap((p) => [p.name, ...p.aliases]));
  return initials.flatMap((name): readonly NameVariant[] =>
    turned(name).flatMap((spelling): readonly NameVariant[] => {
      const lower = spelling.toLowerCase();
      if (known.has(spelling) || shortForms.has(lower)) return [];
      const places = words.blocksWith(lower).flatMap((block): readonly Anchor[] => {
        const text = draft.blocks[block]?.text ?? '';
        const zone = zones[block];
        if (zone === 'letter' || zone === 'file' || zone === 'panel' || zone === 'glossary') return [];
        return wholeWords(text, spelling)
          .filter(
            (start) => !/(?:[(/-]|\b(?:[Tt]he|[Aa]n?)\s)$/.test(text.slice(Math.max(0, start - 6), start)),
          )
          .map((start) => ({ block, start, end: start + spelling.length }));
      });
      return places.length === 0 || places.length > words.count(name.toLowerCase()) / 2
        ? []
        : [{ name, spelling, places }];
    }),
  );
}

/** The same letters with two neighbours exchanged. */
function turned(name: string): readonly string[] {
  const forms = new Set<string>();
  for (let i = 0; i + 1 < name.length; i++)
    forms.add(name.slice(0, i) + (name[i + 1] ?? '') + (name[i] ?? '') + name.slice(i + 2));
  forms.delete(name);
  return [...forms];
}
