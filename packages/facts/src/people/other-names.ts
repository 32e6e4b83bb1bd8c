import {
  type Anchor,
  acrossChosen,
  byWord,
  type Draft,
  derived,
  derivedIn,
  everyBlock,
} from '@dhrlint/draft';
import { sentenceAt, sentencesOf } from '../sentences.js';
import type { WordIndex } from '../word-index.js';
import type { Zone } from '../zones.js';
import { givenName, isFromAbroad } from './given-names.js';
import { glossed, glossPatterns, weightOfBlock } from './name-glosses.js';
import { grouped, named, workersAmong } from './name-groups.js';
import { type NamePlace, placeAt, placesOf, wholeWords } from './name-places.js';
import { senseOf } from './name-senses.js';
import { sureWeight, tellsOfBody, weightOf } from './name-weight.js';
import { type BareName, inMargins, prosecuted } from './names-without-sentence.js';
import { isBodyWord, isOpener, isOrdinaryCapital } from './not-people.js';
import { type People, rightlyNamed } from './people.js';
import type { ReviewMember } from './review-members.js';
import { keyName, memberSurnames, variantAmong, variantOf } from './variants.js';

/** A name that is neither in the report's key nor that of somebody who took part in the review. */
export interface OtherName {
  /** As it stands at the first place. */
  readonly name: string;
  /** Every place, in reading order; a rank or title belongs to a worker's. */
  readonly places: readonly Anchor[];
}

/** The names of people in the report that its key does not give. */
export interface OtherNames {
  /** People of the case: family, friends, parties. */
  readonly ofTheCase: readonly OtherName[];
  /** Front-line workers. */
  readonly workers: readonly OtherName[];
}

interface Given {
  readonly zones: readonly Zone[];
  readonly words: WordIndex;
  readonly people: People;
  readonly reviewMembers: readonly ReviewMember[];
}

/** A word with a capital that may be a name, with the places that were read. */
interface Candidate {
  readonly word: string;
  readonly places: readonly NamePlace[];
  readonly best: number;
  readonly bodily: boolean;
}

/** Places of one word that are weighed; a name that stands in more is no less sure for the rest. */
const weighedPlaces = 60;

/**
 * Finds the names of people that stand in the report beside those of its key: each word with a capital that is no
 * ordinary word is weighed by what all its places say of it, and whoever is judge, minister, author, member of the
 * review or person of another review is left out. Letters, properties and the contents are not read.
 */
export function otherNamesOf(draft: Draft, given: Given): OtherNames {
  const known = knownWordsOf(draft, given);
  const found: Candidate[] = [];
  for (const forms of candidatesOf(draft, given)) {
    const candidate = weigh(draft, given, forms.join(' '));
    if (candidate) found.push(candidate);
  }
  const workers = workersAmong(found);
  const workerWords = new Set(workers.flatMap(({ words }) => words));
  const ofTheCase = found.filter(
    ({ word, best, bodily }) => !workerWords.has(word) && best >= (bodily ? sureWeight + 2 : sureWeight),
  );
  const told = grouped(
    draft,
    ofTheCase.map((c) => c.places.filter((p) => isOwnPlace(p, c.word))),
  );
  const bare = [
    ...prosecuted(draft, given.zones, given.words, known),
    ...inMargins(draft, given.zones, given.words, known),
  ];
  return {
    ofTheCase: withBare(told, bare),
    workers: workers.map(({ places }) => named(draft, places, true)),
  };
}

/** Words of the names that the report may carry. */
function knownWords({ people, reviewMembers }: Given): ReadonlySet<string> {
  const known = new Set<string>();
  const add = (name: string) => {
    for (const part of name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) known.add(part);
  };
  for (const person of rightlyNamed(people)) for (const name of [person.name, ...person.aliases]) add(name);
  for (const each of reviewMembers) {
    add(each.name);
    add(each.organisation ?? '');
  }
  return known;
}

const knownWordsOf = derivedIn((_draft: Draft, given: Given) => knownWords(given));
const candidatesOf = derivedIn((draft: Draft, given: Given) =>
  candidateWords(draft, given, knownWordsOf(draft, given)),
);

const capitalWord = /(?<![A-Za-zÀ-ɏ0-9])[A-ZÀ-ÖØ-ÞŁŚŞŠŻŴŶ][A-Za-zÀ-ɏ]+/g;

const capitalWordsIn = acrossChosen((_draft, { zones }: Given, block): readonly string[] => {
  const zone = zones[block.index];
  if (zone === 'letter' || zone === 'file' || zone === 'contents') return [];
  return [...new Set(block.text.match(capitalWord))];
});

/** Words with a capital that may be a name, each in its forms: given names, and words that stand in no small letters anywhere. */
function candidateWords(
  draft: Draft,
  given: Given,
  known: ReadonlySet<string>,
): readonly (readonly string[])[] {
  const forms = new Map<string, string[]>();
  for (const raw of new Set(capitalWordsIn(draft, given, everyBlock(draft)))) {
    const lower = raw.toLowerCase();
    const others = forms.get(lower);
    if (others) others.push(raw);
    else if (mayBeName(raw, lower) && !known.has(lower)) forms.set(lower, [raw]);
  }
  return [...forms].flatMap(([lower, all]) =>
    givenName(lower) === null && standsSmall(draft, given, lower) ? [] : [all],
  );
}

/** Programmes and assessments whose letters make a name: training of practices, cautions, risk of assault. */
const schemes: ReadonlySet<string> = new Set(['IRIS', 'CARA', 'SARA']);

function mayBeName(raw: string, lower: string): boolean {
  if (raw.length < 2 || isOpener(lower) || schemes.has(raw)) return false;
  // "PIP", "DARA": capitals that make a short name, or one from far away, are most likely letters.
  if (raw === raw.toUpperCase() && (raw.length <= 4 || (raw.length === 5 && isFromAbroad(lower))))
    return false;
  if (givenName(lower) !== null) return true;
  return (
    raw.length > 2 &&
    !isBodyWord(lower) &&
    !/^[A-Z]{2,}s$/.test(raw) &&
    !isOrdinaryCapital(lower) &&
    !(raw.length < 6 && raw === raw.toUpperCase())
  );
}

/** True where the word stands somewhere without a capital: then it is an ordinary word. */
const standsSmall = byWord((draft, { words }: Given, lower) =>
  words.blocksWith(lower).some((index) => wholeWords(draft.blocks[index]?.text ?? '', lower).length > 0),
);

const surnamesOf = derived(memberSurnames);
const glosses = derived((people: People) => ({ patterns: glossPatterns(people) }));

/** Weighs a word, given in its forms. */
const weigh = byWord((draft, given: Given, spelled): Candidate | null => {
  const forms = spelled.split(' ');
  const word = forms[0]?.toLowerCase() ?? '';
  const gloss = glosses(given.people).patterns;
  const surnames = surnamesOf(given.reviewMembers);
  const lexicon = givenName(word);
  const places: NamePlace[] = [];
  let best = 0;
  let bodily = false;
  let first: string | null | undefined;
  for (const place of placesOf(draft, given.zones, given.words.blocksWith(word), forms, weighedPlaces)) {
    // "Mrs Thorton", where Mrs Thornton sits on the panel: a slip of the pen in the member's name.
    if (place.title !== null && place.words.length === 1 && variantAmong(word, surnames) !== null)
      return null;
    if (isSlipOfMember(place, given.reviewMembers)) continue;
    const block = draft.blocks[place.block];
    const sense = senseOf(place);
    const listed = place.zone === 'panel' || place.zone === 'glossary' || place.zone === 'action-plan';
    if (
      sense === 'body' ||
      (listed && (block?.cell || block?.kind === 'list-item')) ||
      (sense === null && place.title === null && tellsOfBody(place))
    ) {
      if (sense !== 'worker') {
        if (lexicon !== 'given') return null;
        if (place.words[0]?.toLowerCase() === word || sense === null) bodily = true;
        continue;
      }
    }
    if (variantOf(place.words.join(' '), given.people) !== null && !glossed(gloss, place)) continue;
    first ??= sense;
    // "Hester (2013)": an author who is cited by surname is nobody of the case where the sentence beside it names him.
    if (sense === 'cited' && place.words.length === 1) bodily = true;
    if (sense !== null && sense !== 'worker') continue;
    places.push(place);
    if (sense === 'worker') continue;
    best = Math.max(best, weightOf(place) + weightOfBlock(draft, given, place, gloss));
  }
  // A word that is called a law, an author or a judge at first is so when it stands alone, too.
  if (first !== null && first !== undefined && first !== 'worker' && lexicon !== 'given') return null;
  return places.length === 0 ? null : { word, places, best, bodily };
});

/** "Rosalyn Pike" and "Colm Pyke", where Rosalind Pike and Colm Pike take part: one half as it is, and the other nearly. */
function isSlipOfMember({ words }: NamePlace, members: readonly ReviewMember[]): boolean {
  const [first, last, more] = words;
  if (first === undefined || last === undefined || more !== undefined) return false;
  return members.some(({ name }) => {
    const parts = name.split(/\s+/);
    const [given, surname] = [parts[0] ?? '', parts.at(-1) ?? ''];
    if (surname === last)
      return given !== first && given.slice(0, 4) === first.slice(0, 4) && first.length > 4;
    if (given !== first) return false;
    if (
      surname.length >= 5 &&
      last.slice(0, 4) === surname.slice(0, 4) &&
      Math.abs(last.length - surname.length) <= 1
    )
      return true;
    return variantAmong(last, [keyName(surname)]) !== null;
  });
}

/** A place that belongs to the name: not in a longer name of somebody else's. */
function isOwnPlace(place: NamePlace, word: string): boolean {
  return (
    place.words.length <= 3 &&
    senseOf(place) === null &&
    place.words.some((w) => w.toLowerCase().startsWith(word))
  );
}

/** Adds names that stand in no sentence to those that sentences tell of. */
function withBare(told: readonly OtherName[], bare: readonly BareName[]): readonly OtherName[] {
  const names = [...told];
  for (const { name, place } of bare) {
    const at = names.findIndex((known) =>
      known.name.split(/\s+/).some((part) => name.split(/\s+/).includes(part)),
    );
    const known = names[at];
    if (!known) names.push({ name, places: [place] });
    else if (!known.places.some((p) => p.block === place.block && p.start < place.end && place.start < p.end))
      names[at] = {
        ...known,
        places: [...known.places, place].sort((a, b) => a.block - b.block || a.start - b.start),
      };
  }
  return names;
}

/** The place of a name by its offsets, for readers that know where it stands. */
export function placeOfName(draft: Draft, zones: readonly Zone[], anchor: Anchor): NamePlace {
  const text = draft.blocks[anchor.block]?.text ?? '';
  const sentence = sentenceAt(sentencesOf(text), anchor.start, text);
  return placeAt(text, anchor.block, zones[anchor.block] ?? 'body', anchor.start, anchor.end, sentence);
}
