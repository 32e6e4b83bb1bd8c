import type { Anchor, Draft } from '@dhrlint/draft';
import { defineCheck, type Report } from '@dhrlint/engine';
import type { Equality, Facts, WordIndex, Zone } from '@dhrlint/facts';

/**
 * Asks of the passages on equality whether they treat sex as a relevant protected characteristic. "Gender" is none
 * of the nine, and sexual orientation is another. One finding at most: where sex is set aside, else where it ought
 * to stand.
 */
export const sexNotListed = defineCheck<Facts, Record<string, never>, never>({
  name: 'sex-not-listed',
  summary: 'Sex is not named as a relevant protected characteristic, or is said not to be relevant.',
  options: { type: 'object', additionalProperties: false },
  messages: {
    dismissed: [],
    list: [],
    gender: [],
    others: [],
    none: [],
    unnamed: [],
    passage: [],
    absent: [],
  },
  judge: ({ draft, facts: { equality, zones, documentKind, words } }) => {
    if (documentKind === 'other')
      return { outcome: 'not-applicable', reason: 'The file is no review of a death.' };
    if (equality.source === 'none' && !(hasBody(draft, zones) && tellsOfDeath(words)))
      return { outcome: 'not-applicable', reason: noBody };
    const report = reportOn(equality);
    return { outcome: 'assessed', reports: report ? [report] : [] };
  },
});

/** A short file that speaks of no homicide is no part of a review. */
export function tellsOfDeath(words: WordIndex): boolean {
  return (
    words.blocksWith('homicide', 'dhr', 'dardr', 'killed', 'murder', 'murdered', 'perpetrator', 'domestic')
      .length > 0
  );
}

const noBody = 'The file has no body of a report; how equality was considered is judged there.';

/** An executive summary by itself need not repeat how the characteristics were considered. */
export function hasBody(draft: Draft, zones: readonly Zone[]): boolean {
  return draft.blocks.some(
    (block) =>
      block.kind === 'paragraph' && !outsideBody.has(zones[block.index] ?? 'body') && block.text.length > 40,
  );
}

const outsideBody = new Set<Zone>([
  'file',
  'margin',
  'letter',
  'cover',
  'contents',
  'front-matter',
  'executive-summary',
]);

function reportOn(equality: Equality): Report | null {
  const sex = equality.treatments.filter((treated) => treated.characteristic === 'sex');
  const elsewhere = equality.elsewhere.filter((treated) => treated.characteristic === 'sex');
  const relevant = sex.filter((treated) => treated.treatment === 'relevant');
  // "All nine were weighed" is less than what a sentence of its own then says of sex.
  const overruled =
    relevant.every(({ listed }) => listed) &&
    sex.some(({ listed, treatment }) => !listed && treatment === 'not-relevant');
  if (relevant.length > 0 && !overruled) return null;
  const setAside = [...sex, ...elsewhere].filter((treated) => treated.treatment === 'not-relevant');
  const inPassages = sex.some((treated) => treated.treatment === 'not-relevant');
  if (inPassages || (setAside.length > 0 && setAside.length === elsewhere.length))
    return at(
      'dismissed',
      setAside.flatMap((treated) => treated.places),
    );
  if (elsewhere.some((treated) => treated.treatment === 'relevant')) return null;
  return sex.length > 0 ? namedOnly(equality) : unnamed(equality);
}

/** Sex stands in a list, and others, or none, are then said to have been relevant. */
function namedOnly(equality: Equality): Report | null {
  if (equality.noneRelevant.length > 0) return at('none', equality.noneRelevant);
  const judged = equality.treatments.filter((treated) => treated.judged);
  const others = relevantOthers({ ...equality, treatments: judged });
  return others.length > 0 ? at('others', others) : null;
}

/** The sentences that call other characteristics relevant: those that say so in so many words come first. */
function relevantOthers({ treatments }: Equality): readonly Anchor[] {
  const others = treatments.filter(
    ({ treatment, characteristic }) =>
      treatment === 'relevant' && characteristic !== 'gender' && characteristic !== 'sex',
  );
  return [...others.filter(({ judged }) => judged), ...others.filter(({ judged }) => !judged)].flatMap(
    ({ places }) => places.slice(0, 1),
  );
}

function unnamed(equality: Equality): Report | null {
  const { source, treatments, noneRelevant, general } = equality;
  // What is called relevant stands before what was looked at, and the fuller list before the shorter.
  const [list, ...lists] = [...equality.lists].sort(
    (a, b) => Number(b.judged) - Number(a.judged) || b.names.size - a.names.size,
  );
  const others = relevantOthers(equality);
  const further = [
    ...lists.flatMap(({ places }) => places),
    ...others,
    ...noneRelevant,
    ...general,
    ...treatments.slice(0, 6).flatMap(({ places }) => places.slice(0, 1)),
  ];
  if (equality.sexesSetAside.length > 0) return at('dismissed', equality.sexesSetAside);
  const gender = treatments.find((treated) => treated.characteristic === 'gender');
  if (gender && !list?.names.has('gender'))
    return at('gender', [...gender.places, ...(list?.places ?? []), ...further]);
  if (list) {
    if (!gender) return at('list', [...list.places, ...further]);
    // In a table or bullets the word itself is at fault; in a sentence the list is quoted as a whole.
    const places =
      list.places.length > 1
        ? [gender.name, ...gender.places, ...list.places.filter((place) => place.block !== gender.name.block)]
        : list.places;
    return at('gender', [...places, ...further]);
  }
  if (noneRelevant.length > 0) return at('none', [...noneRelevant, ...others, ...general]);
  if (source === 'none') return { message: 'absent', anchor: null };
  const named = treatments.flatMap((treated) => treated.places.slice(0, 1));
  if (others.length > 0) return at('passage', [...others, ...named, ...general]);
  if (general.length > 0) return at('unnamed', [...general, ...named]);
  return named.length > 0 ? at('passage', named) : { message: 'absent', anchor: null };
}

/** A finding at the first place, with the others as related places. */
function at(message: string, places: readonly Anchor[]): Report {
  const distinct = [...new Map(places.map((place) => [`${place.block}:${place.start}`, place])).values()];
  const [anchor, ...related] = distinct;
  return { message, anchor: anchor ?? null, related };
}
