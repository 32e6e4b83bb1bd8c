import type { Draft } from '@dhrlint/draft';
import { headedPerson } from '../people/headed-person.js';
import type { People } from '../people/people.js';
import { partyBefore, sentencesBefore } from '../people/who-is-meant.js';
import { isReportText } from '../report-text.js';
import { sentencesOf } from '../sentences.js';
import type { Company } from '../voice/company.js';
import { isQuoted, quotationsIn } from '../voice/quotations.js';
import type { WordIndex } from '../word-index.js';
import type { Zone } from '../zones.js';
import type { ChildrenCount } from './children.js';

const many = Number.MAX_SAFE_INTEGER;
/** A line of a life in short sentences: "No children.", "Single; childless." */
const none =
  /(?:(?:^|[.;,]\s+)(?=(?:[Nn]o|[Cc]hildless))|\b(?:was|were|is|remained|had|has|have) )((?:[Nn]o children|[Cc]hildless|never (?:had|wanted and never had) (?:any )?children)(?: of (?:her|his|their) own)?)(?=\s*(?:[.;,]|$|and\b|when\b))/g;
const own =
  /\b(?:[Hh]er|[Hh]is|\p{Lu}[\p{L}]+[’']s)\s+((?:(?:eldest|elder|older|younger|youngest|adult|grown-up|teenage|baby|infant|little|only|own|late|estranged|first|second)\s+)*(?:son|daughter|child|children|sons|daughters))\b(?!-in-law|\s+of\b|[’']s\s+(?:mother|father)|\s+and\s+heir|hood)/gu;

/** "Has a daughter from an earlier relationship", of somebody who is said to have none. */
const having =
  /\b(?:has|had|fathered|gave birth to)\s+((?:an?|one)\s+(?:\p{Ll}+[\s-]){0,2}?(?:son|daughter|child))\b(?!-in-law|\s+(?:protection|in need|benefit))/gu;

/**
 * Of whoever is said to have had no children, the places that say so without a verb, and those that speak of a child
 * of theirs all the same. Where nobody is childless nothing is read.
 */
export function childlessIn(
  draft: Draft,
  counts: readonly ChildrenCount[],
  facts: {
    readonly zones: readonly Zone[];
    readonly people: People;
    readonly company: Company;
    readonly words: WordIndex;
  },
): readonly ChildrenCount[] {
  const { words, zones, company } = facts;
  const told: ChildrenCount[] = [];
  for (const index of words.blocksWith('children', 'childless')) {
    const block = draft.blocks[index];
    if (!block || !isReportText(block, zones[index])) continue;
    for (const match of block.text.matchAll(none)) {
      const start = match.index + match[0].length - (match[1]?.length ?? 0);
      if (isQuoted(quotationsIn(block.text), start, start + 1)) continue;
      if (counts.some(({ anchor }) => anchor.block === index && anchor.start === start)) continue;
      const of = partyAt(draft, index, start, company);
      if (!of) continue;
      const anchor = { block: index, start, end: start + (match[1]?.length ?? 0) };
      told.push({ anchor, of, earlier: false, least: 0, most: 0, sons: null, daughters: null });
    }
  }
  const sexOf = (role: string) => company.people.find((person) => person.role === role)?.sex ?? null;
  // Where both are men, or women, "his daughter" is whose the section is about.
  const sameSex = sexOf('victim') !== null && sexOf('victim') === sexOf('perpetrator');
  const childless = new Set([...counts, ...told].flatMap(({ of, most }) => (most === 0 ? [of] : [])));
  if (childless.size === 0) return told;
  for (const index of words.blocksWith('son', 'daughter', 'child', 'sons', 'daughters')) {
    const block = draft.blocks[index];
    const zone = zones[index];
    if (!block || !isReportText(block, zone) || zone === 'people' || zone === 'recommendations') continue;
    for (const match of [...block.text.matchAll(own), ...block.text.matchAll(having)]) {
      const start = match.index;
      const end = start + match[0].length;
      if (isQuoted(quotationsIn(block.text), start, end)) continue;
      const pronoun = /^(?:her|his)\b/i.test(match[0]);
      const headed = headedPerson(draft, index, company)?.role;
      const of = partyAt(draft, index, start + match[0].length - (match[1]?.length ?? 0), company);
      if (of && childless.has(of) && !(pronoun && sameSex && headed !== of))
        told.push({
          anchor: { block: index, start, end },
          of,
          earlier: false,
          least: 1,
          most: many,
          sons: null,
          daughters: null,
        });
    }
  }
  return told;
}

/** Who is meant by the words before a place; where they name nobody, the one after whom the section is called. */
function partyAt(
  draft: Draft,
  index: number,
  offset: number,
  company: Company,
): 'victim' | 'perpetrator' | null {
  const text = draft.blocks[index]?.text ?? '';
  const sentences = sentencesOf(text);
  const before = sentencesBefore(text, sentences, offset);
  for (const lead of [before, ...before.map((_, i) => before.slice(0, before.length - 1 - i))]) {
    const party = lead.length > 0 ? partyBefore(lead, company) : null;
    if (party === 'victim' || party === 'perpetrator') return party;
    if (
      party !== null &&
      !/^(?:her|his)\b/i.test(
        text.slice(sentences.find((s) => s.start <= offset && offset <= s.end)?.start ?? 0),
      )
    )
      return null;
  }
  const role = headedPerson(draft, index, company)?.role;
  return role === 'victim' || role === 'perpetrator' ? role : null;
}
