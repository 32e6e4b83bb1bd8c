import { textAt } from '@dhrlint/draft';
import { defineCheck, type Report } from '@dhrlint/engine';
import type { Facts, OtherName, People } from '@dhrlint/facts';

/**
 * Finds names of the people of the case that the report's own key does not give, and the real names that the
 * author lists, wherever the report has words of its own. A name is one finding, at its first place.
 */
export const unlistedName = defineCheck<Facts, Record<string, never>, never>({
  name: 'unlisted-name',
  summary:
    'A real name from the author’s own list, or a name of somebody of the case that is not in the report’s key, in the text, tables, notes, comments, revisions or hidden text.',
  options: { type: 'object', additionalProperties: false },
  messages: { listed: ['name'], unlisted: ['name'] },
  judge({ draft, facts }) {
    const { given, places } = facts.realNames;
    const listed = places.filter(({ block }) => draft.blocks[block]?.kind !== 'property');
    const reports: Report[] = listed.map((anchor) => ({
      message: 'listed',
      values: { name: textAt(draft, anchor) },
      anchor,
    }));
    if (facts.documentKind === 'other') {
      const reason = 'The file is no review of a death, so that it has no people of the case.';
      return given ? { outcome: 'assessed', reports } : { outcome: 'not-applicable', reason };
    }
    if (namesNobody(facts.people)) {
      for (const name of facts.otherNames.ofTheCase) {
        const report = unlisted(name, listed);
        if (report) reports.push(report);
      }
      return { outcome: 'assessed', reports };
    }
    if (given) return { outcome: 'assessed', reports };
    const reason =
      'The report has no key of pseudonyms that could be read, and no list of real names was given, so that a real name cannot be told from a pseudonym. Add a table of the names used, or check again with --names and a file that lists the real names, one person a line.';
    return { outcome: 'could-not-assess', reason };
  },
});

/** True where the report tells which names it uses: by a key, or since all its people go by letters. */
function namesNobody(people: People): boolean {
  if (people.hasKey) return true;
  const lettered = people.all.filter(({ name }) =>
    /^(?:\p{L}+\.?\s)?(?:\p{Lu}\.?){1,3}$|\s\d{1,2}$/u.test(name),
  );
  return people.all.length > 0 && lettered.length === people.all.length;
}

/** The finding about one name, without the places that the author's own list has found. */
function unlisted(
  name: OtherName,
  listed: readonly { readonly block: number; readonly start: number; readonly end: number }[],
): Report | null {
  const places = name.places.filter(
    (place) => !listed.some((l) => l.block === place.block && l.start < place.end && place.start < l.end),
  );
  const [anchor, ...related] = places;
  return anchor === undefined ? null : { message: 'unlisted', values: { name: name.name }, anchor, related };
}
