import { blocksBefore, type Draft } from '@dhrlint/draft';
import type { Company } from '../voice/company.js';

/** A section about one person is short; further back a heading no longer tells who is meant. */
const furthest = 12;

/** The person after whom the section around a block is called ("Ines", "Ines, as she was known"); null for others. */
export function headedPerson(
  draft: Draft,
  block: number,
  company: Company,
): Company['people'][number] | null {
  for (const heading of blocksBefore(draft, block, furthest - 1)) {
    if (heading.kind !== 'heading') continue;
    const name = heading.text
      .trim()
      .replace(/(?:[’']s (?:life|story|background|early life)|,? (?:as|the) .*)$/i, '');
    return company.people.find(({ names }) => names.includes(name)) ?? null;
  }
  return null;
}
