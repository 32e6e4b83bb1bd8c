import { byBlock, type Draft } from '@dhrlint/draft';
import { headedPerson } from '../people/headed-person.js';
import type { People } from '../people/people.js';
import { type PartyMeant, partyBefore } from '../people/who-is-meant.js';
import { isReportText } from '../report-text.js';
import type { Company } from '../voice/company.js';
import { ofPronoun } from '../voice/reference.js';
import type { WordIndex } from '../word-index.js';
import type { Zone } from '../zones.js';
import { atLeast, type ChildrenCount, exactly } from './count.js';
import { Passage } from './passage.js';

/** A line of a life in short sentences: "No children.", "Single; childless." */
const none =
  /(?:(?:^|[.;,]\s+)(?=(?:[Nn]o|[Cc]hildless))|\b(?:was|were|is|remained|had|has|have) )((?:[Nn]o children|[Cc]hildless|never (?:had|wanted and never had) (?:any )?children)(?: of (?:her|his|their) own)?)(?=\s*(?:[.;,]|$|and\b|when\b))/g;
/** "Daniel had never been a father", "she had never had a child". */
const never =
  /\b(?:had|has|was|is)\s+(never (?:been|become|became) a (?:father|mother|parent)|never had (?:a child|any children)|not a (?:father|mother|parent))\b/g;
/** "There were no children of the marriage", "had no children together". */
const noneTogether =
  /\b(no children (?:together|of (?:the|their|this) (?:marriage|relationship|union)|were born (?:to them|of the marriage))|(?<=\b(?:marriage|relationship|couple|they) (?:was|were|remained|stayed) )childless)\b/gi;
/** "Neither Ines nor Daniel had children". */
const neither =
  /\b([Nn]either (?:of (?:them|the couple)|\p{Lu}[\p{L}]+ nor \p{Lu}[\p{L}]+|party|partner) (?:had|has) (?:any )?(?:children|a child))\b/gu;
const childNoun =
  "((?:(?:eldest|elder|older|younger|youngest|adult|grown-up|teenage|baby|infant|little|only|own|late|estranged|first|second)\\s+)*(?:son|daughter|child|baby|children|sons|daughters))\\b(?!-in-law|\\s+of\\b|[’']s\\s+(?:mother|father)|\\s+and\\s+heir|hood)";
const own = new RegExp(`\\b(?:[Hh]er|[Hh]is|[Tt]heir|\\p{Lu}[\\p{L}]+[’']s)\\s+${childNoun}`, 'gu');
/** "Ines and Daniel's daughter". */
const joint = new RegExp(`\\b\\p{Lu}[\\p{L}]+ and \\p{Lu}[\\p{L}]+[’']s\\s+${childNoun}`, 'gu');
/** "Has a daughter from an earlier relationship", of somebody who is said to have none. */
const having =
  /\b(?:has|had|fathered|gave birth to)\s+((?:an?|one)\s+(?:\p{Ll}+[\s-]){0,2}?(?:son|daughter|child))\b(?!-in-law|\s+(?:protection|in need|benefit))/gu;

interface Given {
  readonly zones: readonly Zone[];
  readonly people: People;
  readonly company: Company;
  readonly words: WordIndex;
}

/**
 * Of whoever is said to have had no children, the places that say so without a number, and those that speak of a
 * child of theirs all the same. Where nobody is childless nothing is read.
 */
export function childlessIn(
  draft: Draft,
  counts: readonly ChildrenCount[],
  { words, zones, company }: Given,
): readonly ChildrenCount[] {
  const told: ChildrenCount[] = [];
  for (const index of words.blocksWith('children', 'childless', 'never', 'neither')) {
    const block = draft.blocks[index];
    if (block && isReportText(block, zones[index])) told.push(...toldChildless(draft, company, block));
  }
  const isNew = ({ anchor }: ChildrenCount) =>
    !counts.some((known) => known.anchor.block === anchor.block && known.anchor.start === anchor.start);
  const none = told.filter(isNew);
  const childless = new Set([...counts, ...none].flatMap(({ of, most }) => (most === 0 ? [of] : [])));
  if (childless.size === 0) return none;
  // Who have no children at all have none together.
  if (childless.has('victim') || childless.has('perpetrator')) childless.add('couple');
  const children: ChildrenCount[] = [];
  for (const index of words.blocksWith('son', 'daughter', 'child', 'baby', 'sons', 'daughters', 'children')) {
    const block = draft.blocks[index];
    const zone = zones[index];
    if (!block || !isReportText(block, zone) || zone === 'people' || zone === 'recommendations') continue;
    children.push(...childrenSpokenOf(draft, company, block).filter(({ of }) => childless.has(of)));
  }
  return [...none, ...children];
}

const toldChildless = byBlock((draft, company: Company, block): readonly ChildrenCount[] => {
  const passage = new Passage(block, company);
  const found: ChildrenCount[] = [];
  const add = (match: RegExpExecArray, of: readonly (PartyMeant | null)[]) => {
    const start = match.index + match[0].length - (match[1]?.length ?? 0);
    const end = match.index + match[0].length;
    if (passage.isQuoted(start, end)) return;
    for (const party of of)
      if (party !== null && party !== 'other') found.push(exactly(passage.anchor(start, end), party, 0));
  };
  for (const pattern of [none, never])
    for (const match of block.text.matchAll(pattern)) {
      if (/\b(?:marriage|relationship)\s+$/i.test(block.text.slice(0, match.index))) continue;
      const start = match.index + match[0].length - (match[1]?.length ?? 0);
      add(match, [passage.party(match.index) === 'couple' ? 'couple' : partyAt(draft, passage, start)]);
    }
  for (const match of block.text.matchAll(noneTogether)) add(match, ['couple']);
  for (const match of block.text.matchAll(neither)) add(match, ['victim', 'perpetrator']);
  return found;
});

/** Children of whom the words speak, whosever they are. */
const childrenSpokenOf = byBlock((draft, company: Company, block): readonly ChildrenCount[] => {
  const passage = new Passage(block, company);
  const sexOf = (role: string) => company.people.find((person) => person.role === role)?.sex ?? null;
  // Where both are men, or women, "his daughter" is whose the section is about.
  const sameSex = sexOf('victim') !== null && sexOf('victim') === sexOf('perpetrator');
  const found: ChildrenCount[] = [];
  const couples = [...block.text.matchAll(joint)].filter(
    (match) => passage.party(match.index + match[0].length - (match[1]?.length ?? 0)) === 'couple',
  );
  for (const match of couples)
    found.push(atLeast(passage.anchor(match.index, match.index + match[0].length), 'couple', 1));
  for (const match of [...block.text.matchAll(own), ...block.text.matchAll(having)]) {
    const start = match.index;
    const end = start + match[0].length;
    if (passage.isQuoted(start, end) || couples.some((c) => c.index <= start && end <= c.index + c[0].length))
      continue;
    if (/^their\b/i.test(match[0])) {
      const lead = passage.lead(start);
      // At the head of a paragraph, where nobody stands before, "their" is of the couple that the report is about.
      const opens = lead.length <= 1 && (lead[0] ?? '') === '';
      if (opens || ofPronoun('their', lead, company) === 'couple')
        found.push(atLeast(passage.anchor(start, end), 'couple', 1));
      continue;
    }
    const pronoun = /^(?:her|his)\b/i.test(match[0]);
    const of = partyAt(draft, passage, end - (match[1]?.length ?? 0));
    if (of && !(pronoun && sameSex && headedPerson(draft, block.index, company)?.role !== of))
      found.push(atLeast(passage.anchor(start, end), of, 1));
  }
  return found;
});

/** Who is meant by the words before a place; where they name nobody, the one after whom the section is called. */
function partyAt(draft: Draft, passage: Passage, offset: number): 'victim' | 'perpetrator' | null {
  const { company, text } = passage;
  const lead = passage.lead(offset);
  const opensWithPronoun = /^(?:her|his)\b/i.test(text.slice(passage.sentenceStart(offset)));
  for (let kept = lead.length; kept > 0; kept--) {
    const party = partyBefore(lead.slice(0, kept), company);
    if (party === 'victim' || party === 'perpetrator') return party;
    if (party !== null && !opensWithPronoun) return null;
  }
  const role = headedPerson(draft, passage.index, company)?.role;
  return role === 'victim' || role === 'perpetrator' ? role : null;
}
