import { type Anchor, byBlock, type Draft } from '@dhrlint/draft';
import { numbersIn } from '../numbers.js';
import type { People, Person } from '../people/people.js';
import { isReportText } from '../report-text.js';
import type { Company } from '../voice/company.js';
import type { WordIndex } from '../word-index.js';
import type { Zone } from '../zones.js';
import { many } from './count.js';
import { Passage } from './passage.js';

/** A statement of how many brothers or sisters the victim or the perpetrator had. */
export interface SiblingCount {
  readonly anchor: Anchor;
  readonly of: 'victim' | 'perpetrator';
  readonly kind: 'brother' | 'sister' | 'sibling';
  readonly least: number;
  readonly most: number;
}

const phrase =
  /\b(?:(only|an only)|(no|two|three|four|five|six|seven|eight|nine|[2-9])(\s+(?:younger|older|elder|little|big|adult|twin))?)\s+(brothers?|sisters?|siblings?|child)\b(?!-in-law|[’'])/gi;
const ofOthers = /\b(?:half|step|foster|religious|nuns?|order|in law|in-law)\b/i;
const having =
  /\b(?:had|has|have|having|with|leaves|leaving|and|was|is|as|the (?:eldest|youngest|oldest|second|third|middle) of|together with|beside|survived by|between)\s+(?:her|his)?\s*$/i;

interface Given {
  readonly zones: readonly Zone[];
  readonly people: People;
  readonly company: Company;
  readonly words: WordIndex;
}

/** How many brothers and sisters the report gives the victim and the perpetrator, each statement and the key. */
export function siblingCountsOf(draft: Draft, facts: Given): readonly SiblingCount[] {
  const { zones, people, words } = facts;
  const found: SiblingCount[] = [];
  for (const index of words.blocksWith(
    'brother',
    'brothers',
    'sister',
    'sisters',
    'sibling',
    'siblings',
    'only',
    'children',
  )) {
    const block = draft.blocks[index];
    const zone = zones[index];
    if (
      !block ||
      !isReportText(block, zone) ||
      zone === 'people' ||
      zone === 'glossary' ||
      zone === 'action-plan'
    )
      continue;
    found.push(...siblingCountsIn(draft, facts, block));
  }
  return [...found, ...keyedSiblings(draft, people)];
}

const siblingCountsIn = byBlock((_draft, { people, company }: Given, block): readonly SiblingCount[] => {
  const { text } = block;
  const matches = [...text.matchAll(phrase)];
  if (matches.length === 0 && !/\bof\b[^.]{0,30}\b(?:siblings|brothers|sisters|children)\b/i.test(text))
    return [];
  const found: SiblingCount[] = [];
  const passage = new Passage(block, company);
  for (const match of matches) {
    const [words, only, number, younger, noun = ''] = match;
    const start = match.index;
    const end = start + words.length;
    if (passage.isQuoted(start, end) || ofOthers.test(text.slice(start - 12 < 0 ? 0 : start - 12, end + 12)))
      continue;
    const before = passage.lead(start).at(-1) ?? '';
    const kind = /^br/i.test(noun) ? 'brother' : /^sist/i.test(noun) ? 'sister' : 'sibling';
    const onlyChild = /^child$/i.test(noun);
    if (onlyChild && !(/^an only$/i.test(only ?? '') && /\b(?:was|is|been|being|as)\s*$/i.test(before)))
      continue;
    if (only !== undefined && !onlyChild && !/(?:\b(?:her|his)|[’']s)\s+$/i.test(before)) continue;
    const genitive = /(?:[’']s|\b(?:her|his))\s+$/i.test(before);
    if (
      number !== undefined &&
      ((!having.test(before) && !genitive) || /\b(?:of|one|only)\s*$/i.test(before))
    )
      continue;
    const of = ownerOf(passage, start, people);
    if (of === null) continue;
    const count =
      onlyChild || /^no$/i.test(number ?? '')
        ? 0
        : only !== undefined
          ? 1
          : (numbersIn(number ?? '')[0]?.value ?? 0);
    if (count === 0 && !onlyChild && number === undefined) continue;
    const part = younger !== undefined && !/twin|adult/i.test(younger);
    found.push({
      anchor: passage.anchor(start, end),
      of,
      kind: onlyChild ? 'sibling' : kind,
      least: count,
      most: part ? many : count,
    });
  }
  for (const match of text.matchAll(oneOf)) {
    const start = match.index + match[0].length - (match[1]?.length ?? 0);
    const end = match.index + match[0].length;
    if (passage.isQuoted(start, end)) continue;
    const of = passage.party(match.index);
    const count = numbersIn(match[1] ?? '')[0]?.value ?? 0;
    if ((of !== 'victim' && of !== 'perpetrator') || count < 2) continue;
    const sisters = /sisters?$/i.test(match[0]);
    const kind = sisters ? 'sister' : /brothers?$/i.test(match[0]) ? 'brother' : 'sibling';
    found.push({
      anchor: passage.anchor(start, end),
      of,
      kind,
      least: count - 1,
      most: kind !== 'brother' ? count - 1 : many,
    });
  }
  return found;
});

/** "Ines was the eldest of five siblings", "one of three sisters". */
const oneOf =
  /\b(?:one|eldest|youngest|elder|younger|oldest|first|second|third|fourth|fifth|sixth|middle|last)(?:\s+child)?(?:-born)?\s+of\s+(?:(?:her|his) parents[’']\s+)?((?:two|three|four|five|six|seven|eight|nine|ten|[2-9])\s+(?:siblings|brothers|sisters|children))\b/gi;

/** "Her mother said that her daughter's only brother": a parent speaks of the victim. */
function ownerOf(passage: Passage, offset: number, people: People): 'victim' | 'perpetrator' | null {
  const child = /\b(?:her|his|their|the) (daughter|son)[’']s\s+$/i.exec(passage.lead(offset).at(-1) ?? '');
  if (child) {
    const sex = /daughter/i.test(child[1] ?? '') ? 'female' : 'male';
    const [victim, ...others] = people.victims;
    return victim && others.length === 0 && victim.sex === sex ? 'victim' : null;
  }
  const party = passage.party(offset);
  return party === 'victim' || party === 'perpetrator' ? party : null;
}

/** The brothers and sisters whom the key lists: so many at least. */
function keyedSiblings(draft: Draft, people: People): readonly SiblingCount[] {
  const groups = new Map<string, { readonly first: Person; count: number }>();
  for (const person of people.all) {
    if (person.source !== 'key') continue;
    const of = siblingOf(person, people);
    if (of === null) continue;
    const known = groups.get(of);
    if (known) known.count++;
    else groups.set(of, { first: person, count: 1 });
  }
  return [...groups].flatMap(([key, { first, count }]): readonly SiblingCount[] => {
    const [of, kind] = key.split(' ') as ['victim' | 'perpetrator', 'brother' | 'sister'];
    const at = draft.blocks[first.block]?.text.indexOf(first.name) ?? -1;
    if (at < 0) return [];
    return [
      {
        anchor: { block: first.block, start: at, end: at + first.name.length },
        of,
        kind,
        least: count,
        most: many,
      },
    ];
  });
}

function siblingOf({ description, role }: Person, people: People): string | null {
  const kin =
    /^(?:(.{2,40}?)[’']s\s+)?(?:(?:elder|younger|older|eldest|youngest|only|twin|the)\s+)*(brother|sister)\b(?!-in-law)(?:\s+(?:of|to)\s+(.{2,40}))?/i.exec(
      description.trim(),
    );
  if (!kin || role === 'victim') return null;
  const whose = kin[1] ?? kin[3] ?? '';
  const among = (all: readonly Person[], role: string) =>
    all.some(({ name, aliases }) => [name, ...aliases].some((each) => whose.includes(each))) ||
    new RegExp(`\\b${role}\\b`, 'i').test(whose);
  const kind = (kin[2] ?? '').toLowerCase();
  if (among(people.victims, 'victim')) return `victim ${kind}`;
  return among(people.perpetrators, 'perpetrator') ? `perpetrator ${kind}` : null;
}
