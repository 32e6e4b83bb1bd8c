import type { Draft } from '@dhrlint/draft';
import type { Company } from '../voice/company.js';

/** A section about one person is short; further back a heading no longer tells who is meant. */
const furthest = 12;

/** The person after whom the section around a block is called ("Ines", "Ines, as she was known"); null for others. */
export function headedPerson(
  draft: Draft,
  block: number,
  company: Company,
): Company['people'][number] | null {
  for (let at = block - 1; at >= 0 && at > block - furthest; at--) {
    const heading = draft.blocks[at];
    if (heading?.kind !== 'heading') continue;
    const name = heading.text
      .trim()
      .replace(/(?:[’']s (?:life|story|background|early life)|,? (?:as|the) .*)$/i, '');
    return company.people.find(({ names }) => names.includes(name)) ?? null;
  }
  return null;
}
