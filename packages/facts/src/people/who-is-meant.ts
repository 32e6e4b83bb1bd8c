import type { Sentence } from '../sentences.js';
import type { Company } from '../voice/company.js';
import { mentionsIn } from '../voice/mentions.js';
import { ofPronoun } from '../voice/reference.js';

/** One of the two parties of the case, both together, or somebody else. */
export type PartyMeant = 'victim' | 'perpetrator' | 'couple' | 'other';

/** The sentences that lead up to an offset, the nearest last and cut at it. */
export function sentencesBefore(
  text: string,
  sentences: readonly Sentence[],
  offset: number,
): readonly string[] {
  return sentences
    .filter(({ start }) => start < offset)
    .slice(-5)
    .map(({ start, end }) => text.slice(start, Math.min(end, offset)));
}

const together =
  /\b(?:the couple|the pair|they|the parents|both of them|(?:husband and wife))(?:['’]s?)?\s*(?:\w+\s+){0,2}$/i;

/**
 * Who the words before a verb or noun speak of: a pair ("they", "Ines and Daniel"), else whoever is named or meant
 * by a pronoun; null where nobody is. `before` as {@link sentencesBefore} gives it. `at` says whether the nearest
 * or the first of those named in the clause is meant.
 */
export function partyBefore(
  before: readonly string[],
  company: Company,
  at: 'nearest' | 'first' = 'nearest',
): PartyMeant | null {
  const own = before.at(-1) ?? '';
  const clause = /[^;:]*$/.exec(own)?.[0] ?? own;
  if (
    together.test(clause) ||
    (at === 'first' && /^\W*(?:\w+\s+){0,4}?(?:they|the couple|the pair)\b/i.test(clause))
  )
    return 'couple';
  const mentions = mentionsIn(clause, company);
  const mention = at === 'nearest' ? mentions.at(-1) : mentions[0];
  if (!mention) return null;
  const other = at === 'nearest' ? mentions.at(-2) : mentions[1];
  const parties = [mention.meant, other?.meant];
  if (
    parties.includes('victim') &&
    parties.includes('perpetrator') &&
    /\band\s+\S+(?:['’]s?)?\s*(?:\w+\s+)?$/.test(clause)
  )
    return 'couple';
  if (mention.pronoun) {
    const pronouns = [...clause.matchAll(/\b(?:she|her|herself|he|him|his|himself)\b/gi)];
    const pronoun = at === 'nearest' ? pronouns.at(-1) : pronouns[0];
    if (!pronoun) return null;
    const upTo = own.slice(0, own.length - clause.length + pronoun.index);
    return party(ofPronoun(pronoun[0].toLowerCase(), [...before.slice(0, -1), upTo], company));
  }
  return party(mention.meant);
}

function party(meant: string): PartyMeant {
  return meant === 'victim' || meant === 'perpetrator' || meant === 'couple' ? meant : 'other';
}
