import { type Company, mentionsIn, wordsOf } from '@dhrlint/facts';
import type { Suspicion } from './suspicion.js';

/* What in a clause or before it shows the perpetrator: as whom it is said of, or as the one for whom something was done. */

/** "shut to him", "to tell Craig": where the perpetrator stands among the words, they are said of somebody else. */
export function isDoneWithPerpetrator(words: string, company: Company): boolean {
  const rivals = company.people.filter((p) => p.role === 'perpetrator');
  const victims = company.people.filter((p) => p.role === 'victim');
  return mentionsIn(words, company).some((m) =>
    m.pronoun
      ? rivals.some((p) => p.sex === m.sex) && victims.every((p) => p.sex !== null && p.sex !== m.sex)
      : m.meant === 'perpetrator',
  );
}

/** "A woman of her wit might have asked": of one of whose sex the victim is, and the perpetrator is not. */
export function namesVictimsSex(sentence: string, { people }: Company): boolean {
  const sex =
    /\b(?:an?|no|any|some|such|the) (?:[a-z-]+ ){0,3}(?:woman|mother|lady|girl|wife|daughter)\b/i.test(
      sentence,
    )
      ? 'female'
      : /\b(?:an?|no|any|some|such|the) (?:[a-z-]+ ){0,3}(?:man|father|husband|son)\b/i.test(sentence)
        ? 'male'
        : null;
  return (
    sex !== null &&
    people.some((p) => p.role === 'victim' && p.sex === sex) &&
    people.every((p) => p.role !== 'perpetrator' || (p.sex !== null && p.sex !== sex))
  );
}

/** Whether whoever was spoken of last is the perpetrator: what is then said of nobody by name is said of him. */
export function speaksOfPerpetrator(before: readonly string[], company: Company): boolean {
  const victims = company.people.filter((p) => p.role === 'victim');
  for (const said of before.slice(-2).reverse()) {
    const sentence = said.replace(/\bin (?:his|her) (?:view|opinion|words)\b/gi, '');
    const last = mentionsIn(sentence, company).findLast(
      (m) => m.meant === 'victim' || m.meant === 'perpetrator' || (m.pronoun && m.sex !== null),
    );
    if (last?.pronoun)
      return (
        victims.every((p) => p.sex !== last.sex) &&
        (victims.every((p) => p.sex !== null) ||
          company.people.some((p) => p.role === 'perpetrator' && p.sex === last.sex))
      );
    if (last) return last.meant === 'perpetrator';
  }
  return false;
}

/** What the perpetrator did, or the victim, is no offer: "Callum rang her six times. She did not answer." */
export function isOfferedByOthers(previous: string, company: Company): boolean {
  const first = mentionsIn(previous, company)[0];
  if (first?.meant === 'perpetrator') return false;
  return first?.meant !== 'victim' || /\b(?:was|were|been|is|are)\b/.test(previous);
}

/**
 * "let him in" of the constable, "gave Lorraine a key", "told her where": nothing was done for the perpetrator. Where
 * nobody can be told to be meant, the perpetrator is.
 */
export function isAimedAtPerpetrator(
  { start, end, subject }: Suspicion,
  text: string,
  before: readonly string[],
  company: Company,
): boolean {
  const from = subject.end > start && subject.end < end ? subject.end : start;
  const object = wordsOf(text.slice(from, end))
    .slice(1)
    .find((w) => /^(?:him|her|them)$/.test(w.lower) || /^\p{Lu}/u.test(w.text));
  if (!object) return true;
  const perpetrators = company.people.filter((p) => p.role === 'perpetrator');
  if (!/^(?:him|her|them)$/.test(object.lower)) {
    const known = company.people.find((p) => p.names.some((n) => n.split(' ').includes(object.text)));
    return known === undefined ? perpetrators.length === 0 : known.role !== 'other';
  }
  if (object.lower === 'them') return true;
  const sex = object.lower === 'him' ? 'male' : 'female';
  if (perpetrators.length > 0 && perpetrators.every((p) => p.sex !== null && p.sex !== sex)) return false;
  // Whoever else of that sex was named last in the sentence is meant.
  const own = `${before.at(-1) ?? ''}${text.slice(Math.max(0, subject.start), from)}`;
  const last = mentionsIn(own, company).findLast(
    (m) => !m.pronoun && !m.plural && m.meant !== 'victim' && (m.sex === sex || m.professional),
  );
  return last === undefined || last.meant === 'perpetrator';
}
