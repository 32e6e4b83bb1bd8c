import { type Anchor, byBlock, type Draft } from '@dhrlint/draft';
import { isReportText } from '../report-text.js';
import { sentencesOf } from '../sentences.js';
import type { Company } from '../voice/company.js';
import { isQuoted, quotationsIn } from '../voice/quotations.js';
import type { WordIndex } from '../word-index.js';
import type { Zone } from '../zones.js';
import type { People, Person } from './people.js';
import { partyBefore, sentencesBefore } from './who-is-meant.js';

/** A statement of how somebody with a name was related to the victim or the perpetrator. */
export interface KinClaim {
  readonly name: string;
  /** "sister", in small letters. */
  readonly kin: string;
  readonly of: 'victim' | 'perpetrator';
  readonly anchor: Anchor;
}

const kinNouns = [
  'mother',
  'father',
  'sister',
  'brother',
  'aunt',
  'uncle',
  'cousin',
  'niece',
  'nephew',
  'son',
  'daughter',
  'grandmother',
  'grandfather',
  'grandson',
  'granddaughter',
];
const kin = `(?:${kinNouns.join('|')})`;
const name = `(?:(?:Mrs?|Ms|Miss|Adult|Child|Person|Dr)\\s)?\\p{Lu}[\\p{L}’'-]*`;
const kind =
  '(?:(?:elder|eldest|younger|youngest|older|oldest|only|twin|own|adult|late|big|little|first|second)\\s+)*';
/** "His cousin Una", "Ines's mother, Ada". */
const named = new RegExp(
  `(?:\\b(?:her|his)|\\p{Lu}[\\p{L}]*[’']s?)\\s+${kind}(${kin})(?!-in-law),?\\s+(?:(?:known as|called|named|referred to as)\\s+)?(${name})`,
  'gu',
);
/** "Ada, her mother,". */
const apposed = new RegExp(
  `(${name}),\\s+(?:who (?:is|was)\\s+)?(?:her|his|\\p{Lu}[\\p{L}]*[’']s?)\\s+${kind}(${kin})(?=\\s*[.),;](?!\\s*(?:and|her|his)\\b)|\\s+(?:who|was|told|said)\\b)`,
  'gu',
);

interface Given {
  readonly zones: readonly Zone[];
  readonly people: People;
  readonly company: Company;
  readonly words: WordIndex;
}

/** How the report says that people with names were related to the parties, in its text and in its key. */
export function kinClaimsOf(draft: Draft, facts: Given): readonly KinClaim[] {
  const told = facts.words.blocksWith(...kinNouns).flatMap((index) => {
    const block = draft.blocks[index];
    return block && isReportText(block, facts.zones[index]) && facts.zones[index] !== 'people'
      ? claimsIn(draft, facts, block)
      : [];
  });
  return [...told, ...facts.people.all.flatMap((person) => keyed(draft, person, facts.people))];
}

const claimsIn = byBlock((_draft, { company }: Given, block): readonly KinClaim[] => {
  const { text, index } = block;
  const found: KinClaim[] = [];
  const sentences = sentencesOf(text);
  const add = (match: RegExpExecArray, who: string, noun: string) => {
    if (isQuoted(quotationsIn(text), match.index, match.index + match[0].length)) return;
    const at = match.index + match[0].lastIndexOf(noun);
    const of = partyBefore(sentencesBefore(text, sentences, at), company);
    if (of !== 'victim' && of !== 'perpetrator') return;
    const party = company.people.some(
      ({ role, names }) => role !== 'other' && names.some((each) => each.split(' ').includes(who)),
    );
    if (party) return;
    found.push({
      name: who,
      kin: noun,
      of,
      anchor: { block: index, start: match.index, end: match.index + match[0].length },
    });
  };
  for (const match of text.matchAll(named)) add(match, bare(match[2] ?? ''), match[1] ?? '');
  for (const match of text.matchAll(apposed)) add(match, bare(match[1] ?? ''), match[2] ?? '');
  return found;
});

/** "Ada’s" is Ada. */
function bare(words: string): string {
  return words.replace(/[’']s?$/, '');
}

const described = new RegExp(
  `^(?:(.{2,40}?)[’']s?\\s+|her\\s+|his\\s+|the\\s+)?${kind}(${kin})(?!-in-law)\\b(?:\\s+(?:of|to)\\s+(.{2,40}))?`,
  'iu',
);

/** What a line of the key says; who is measured is the victim where it names nobody. */
function keyed(draft: Draft, person: Person, people: People): readonly KinClaim[] {
  if (person.source !== 'key' || person.role === 'victim' || person.role === 'perpetrator') return [];
  const match = described.exec(person.description.trim());
  const start = draft.blocks[person.block]?.text.indexOf(person.name) ?? -1;
  if (!match || start < 0) return [];
  const whose = match[1] ?? match[3] ?? '';
  const isOf = (all: readonly Person[], role: RegExp) =>
    role.test(whose) || all.some((one) => [one.name, ...one.aliases].some((each) => whose.includes(each)));
  const of = isOf(people.perpetrators, /perpetrator/i)
    ? 'perpetrator'
    : whose === '' || isOf(people.victims, /victim|deceased/i)
      ? 'victim'
      : null;
  if (of === null) return [];
  const anchor = { block: person.block, start, end: start + person.name.length };
  return [person.name, ...person.aliases].map((each) => ({
    name: each,
    kin: (match[2] ?? '').toLowerCase(),
    of,
    anchor,
  }));
}
