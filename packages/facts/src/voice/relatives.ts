import type { Company, Party } from './company.js';
import type { Subject } from './noun-phrase.js';
import { withoutPossessive } from './words.js';

/** What the victim is to somebody who is this to the victim: the word for a woman, and for a man. */
const inverse: Readonly<Record<string, readonly [female: RegExp, male: RegExp]>> = (() => {
  const parent = [/^(?:step)?(?:mother|mum)$/, /^(?:step)?(?:father|dad)$/] as const;
  const child = [/^(?:step)?daughter$|^girl$/, /^(?:step)?son$|^lad$/] as const;
  const sibling = [/^sister$/, /^brother$/] as const;
  const grandparent = [/^(?:grandmother|nan|gran)$/, /^(?:grandfather|grandad)$/] as const;
  const elder = [/^aunt$/, /^uncle$/] as const;
  const younger = [/^niece$/, /^nephew$/] as const;
  return {
    son: parent,
    daughter: parent,
    stepson: parent,
    stepdaughter: parent,
    mother: child,
    father: child,
    stepmother: child,
    stepfather: child,
    brother: sibling,
    sister: sibling,
    grandson: grandparent,
    granddaughter: grandparent,
    nephew: elder,
    niece: elder,
    uncle: younger,
    aunt: younger,
  };
})();

/**
 * "his father" where the son was spoken of, "Dawn's daughter": whether the victim is meant, by what the key says that
 * the possessor is to the victim. `before` holds the sentences that lead up, the nearest last.
 */
export function isVictimOfKin(subject: Subject, before: readonly string[], company: Company): boolean {
  if (subject.form !== 'noun' || subject.possessor === null) return false;
  const victims = company.people.filter((p) => p.role === 'victim');
  const owner = possessorOf(subject.possessor, before, company);
  const words = owner?.kin === undefined ? undefined : inverse[owner.kin];
  if (!owner || !words || victims.length !== 1) return false;
  // Of two sisters of the same brother nobody can say which is meant.
  const rivals = company.people.some(
    (p) => p !== owner && p.role !== 'victim' && p.kin !== undefined && isRival(p.kin, subject.head),
  );
  const sex = victims[0]?.sex ?? null;
  const called = words.some((word, i) => word.test(subject.head) && sex !== (i === 0 ? 'male' : 'female'));
  return !rivals && called;
}

/** Another child of the same parent, where a daughter or son is meant; another sibling, where a sister or brother is. */
function isRival(kin: string, head: string): boolean {
  return /^(?:sister|daughter)$/.test(head)
    ? kin === 'sister'
    : /^(?:brother|son)$/.test(head)
      ? kin === 'brother'
      : false;
}

/** The person whom a possessor names, or whom "her" stands for: the one of that sex named first in the nearest sentence. */
function possessorOf(possessor: string, before: readonly string[], { people }: Company): Party | null {
  const lower = possessor.toLowerCase().replaceAll('’', "'");
  const sex = lower === 'her' ? 'female' : lower === 'his' ? 'male' : null;
  if (sex === null)
    return people.find((p) => p.names.some((n) => n.toLowerCase() === withoutPossessive(lower))) ?? null;
  for (let i = before.length - 1; i >= Math.max(0, before.length - 3); i--) {
    const named = people
      .map((person) => ({ person, at: firstNaming(person, before[i] ?? '') }))
      .filter(({ at }) => at >= 0)
      .sort((a, b) => a.at - b.at)[0];
    if (named) return named.person.sex === sex || named.person.sex === null ? named.person : null;
  }
  return null;
}

function firstNaming({ names }: Party, text: string): number {
  const places = names.map((name) => text.indexOf(name)).filter((at) => at >= 0);
  return places.length === 0 ? -1 : Math.min(...places);
}
