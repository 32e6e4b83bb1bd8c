import { derived } from '@dhrlint/draft';
import type { People } from '../people/people.js';
import { namesPattern } from './whose-death.js';

/** Victims and those who killed them, by their names; null where the report tells none. */
export interface Parties {
  readonly victims: RegExp | null;
  readonly perpetrators: RegExp | null;
  /** The pronoun of the victim; "they" where there were several of both sexes. */
  readonly pronoun: 'she' | 'he' | 'they';
}

/** The parties of the case. */
export const partiesOf = derived(({ victims, perpetrators }: People): Parties => {
  const sexes = new Set(victims.map(({ sex }) => sex));
  return {
    victims: namesPattern(victims),
    perpetrators: namesPattern(perpetrators),
    pronoun: sexes.size > 1 ? 'they' : sexes.has('male') ? 'he' : 'she',
  };
});

/** The words behind every mention of the victim, by name or, unless `byName`, by pronoun. */
export function saidOfVictim(
  words: string,
  { victims, pronoun }: Parties,
  byName = false,
): readonly string[] {
  const said: string[] = [];
  for (const m of byName ? [] : words.matchAll(/\b(?:[Ss]?[Hh]e|[Tt]hey)\s/g))
    if (m[0].trim().toLowerCase() === pronoun) said.push(words.slice(m.index + m[0].length));
  if (victims)
    for (const m of words.matchAll(new RegExp(victims.source, 'gu')))
      if (words.startsWith(' ', m.index + m[0].length)) said.push(words.slice(m.index + m[0].length + 1));
  return said;
}
