import type { Anchor, Draft } from '@dhrlint/draft';
import { defineCheck, type Report } from '@dhrlint/engine';
import type { CharacteristicTreatment, Equality, Facts, Zone } from '@dhrlint/facts';

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
  judge: ({ draft, facts: { equality, zones } }) => {
    if (equality.source === 'none' && !hasBody(draft, zones))
      return { outcome: 'not-applicable', reason: noBody };
    const report = reportOn(equality);
    return { outcome: 'assessed', reports: report ? [report] : [] };
  },
});

const noBody = 'The file has no body of a report; how equality was considered is judged there.';

/** An executive summary by itself need not repeat how the characteristics were considered. */
function hasBody(draft: Draft, zones: readonly Zone[]): boolean {
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
  if (sex.some((treated) => treated.treatment === 'relevant')) return null;
  const [dismissed, ...more] = sex.filter((treated) => treated.treatment === 'not-relevant');
  if (dismissed) return at('dismissed', [...dismissed.places, ...more.flatMap((treated) => treated.places)]);
  if (equality.elsewhere.some((treated) => treated.characteristic === 'sex')) return null;
  return sex.length > 0 ? namedOnly(equality) : unnamed(equality);
}

/** Sex stands in a list, and others, or none, are then said to have been relevant. */
function namedOnly({ treatments, noneRelevant }: Equality): Report | null {
  if (noneRelevant.length > 0) return at('none', noneRelevant);
  const others = treatments.filter(isJudgedRelevant);
  return others.length > 0
    ? at(
        'others',
        others.flatMap((treated) => treated.places.slice(0, 1)),
      )
    : null;
}

function isJudgedRelevant(treated: CharacteristicTreatment): boolean {
  return (
    treated.treatment === 'relevant' &&
    treated.characteristic !== 'gender' &&
    treated.characteristic !== 'sex'
  );
}

function unnamed({ source, treatments, lists, noneRelevant, general }: Equality): Report | null {
  const [list] = [...lists].sort((a, b) => b.names.size - a.names.size);
  if (list) {
    const gender = treatments.find((treated) => treated.characteristic === 'gender');
    if (!list.names.has('gender') || !gender) return at('list', list.places);
    // In a table or bullets the word itself is at fault; in a sentence the list is quoted as a whole.
    return at(
      'gender',
      list.places.length > 1
        ? [gender.name, ...list.places.filter((place) => place.block !== gender.name.block)]
        : list.places,
    );
  }
  if (noneRelevant.length > 0) return at('none', noneRelevant);
  if (source === 'none') return { message: 'absent', anchor: null };
  if (general.length > 0) return at('unnamed', general);
  const named = treatments.flatMap((treated) => treated.places.slice(0, 1));
  return named.length > 0 ? at('passage', named) : { message: 'absent', anchor: null };
}

/** A finding at the first place, with the others as related places. */
function at(message: string, places: readonly Anchor[]): Report {
  const distinct = [...new Map(places.map((place) => [`${place.block}:${place.start}`, place])).values()];
  const [anchor, ...related] = distinct;
  return { message, anchor: anchor ?? null, related };
}
