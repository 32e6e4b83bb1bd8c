import { acrossChosen, type Block, type Draft, everyBlock } from '@dhrlint/draft';
import { sentencesOf } from '../sentences.js';
import type { Zone } from '../zones.js';
import { personOfEntry } from './key-entry.js';
import { cleanName, namePattern } from './names.js';
import type { Person } from './people.js';
import { kinNoun, roleOf } from './relations.js';

/** Words by which a paragraph says that the names in it are the report's own. */
const declares =
  /pseudonyms?\b|\bnames?\b[^.]{0,60}\b(?:not (?:real|their own)|chosen|changed|used|picked|given|invented|fictitious|selected)|\b(?:chose|picked|selected|suggested|proposed|preferred)\b[^.]{0,40}\bnames?\b|(?:referred to|known)\b[^.]{0,40}\bas\b|whom (?:we|this report|the report|I)\b[^.]{0,20}\bcalls?\b|\b(?:will|shall|is|are) (?:be )?called\b|not (?:his|her|their) real name/i;

const name = `[“"‘']?(?<name>${namePattern})[”"’']?(?![A-Za-zÀ-ɏ])`;
const own = "(?:(?:[Tt]he|[Hh]er|[Hh]is|[Tt]heir|[Aa]|[Tt]wo)\\s+|[A-ZÀ-ÖØ-ÞŁŚŞŠŻŴŶ][A-Za-zÀ-ɏ-]+[’']s?\\s+)";
const person = `(?:${own}(?:[A-Za-zÀ-ɏ-]+\\s+){0,3}?(?:victim|perpetrator|deceased|offender|woman|man|boy|girl|person|${kinNoun})\\b)`;

interface Form {
  readonly pattern: RegExp;
}

const forms: readonly Form[] = [
  // "Ines (the victim, aged 34)"
  { pattern: new RegExp(`${name}\\s*\\((?<words>[^()]{3,90})\\)`, 'gu') },
  // "Her husband will be called Daniel"; "the victim is referred to as Ines"
  {
    pattern: new RegExp(
      `(?<words>${person}[^.;]{0,50}?)\\s*(?:,\\s*)?(?:\\b(?:is|are|was|will be|shall be|has been|to be)\\s+)?(?:\\b(?:called|named|known|referred to|given the (?:name|pseudonym)|identified)\\b)(?:\\s+(?:throughout|here|in this report|in the report|below))*(?:\\s+(?:as|by the name(?: of)?))?\\s+${name}`,
      'gu',
    ),
  },
  // "Daniel for her husband"; "Daniel, her husband"; "Daniel is her husband"
  {
    pattern: new RegExp(
      `${name}\\s*(?:,|\\bfor\\b|[-–—:=]|\\b(?:is|was)\\b)\\s*(?<words>${person}(?:(?!\\s+and\\s+[A-ZÀ-ÖØ-ÞŁŚŞŠŻŴŶ])[^.;,()]){0,60})`,
      'gu',
    ),
  },
  // "her husband (Daniel)"; "her husband, Daniel"; "her husband Daniel"; "her husband as Daniel"
  { pattern: new RegExp(`(?<words>${person})\\s*(?:[,(–—-]|\\bas\\b)?\\s*${name}`, 'gu') },
];

/** A key is a paragraph that a reader takes in; longer ones tell a story. */
const longest = 1500;

/** Parts of the report in which a paragraph may be the key. */
const keyZones = new Set<Zone>([
  'people',
  'process',
  'front-matter',
  'cover',
  'terms-of-reference',
  'body',
  'executive-summary',
]);

/**
 * The people of a key that is written as prose: "The pseudonyms are Ines for the victim, Daniel for her husband and
 * Mara for her sister"; a note "Not her real name" behind a name; a name marked "(pseudonym)".
 */
export function peopleInKeyProse(draft: Draft, zones: readonly Zone[]): readonly Person[] {
  const people: Person[] = [];
  for (const { person, again } of told(draft, zones, everyBlock(draft)))
    if (again || !people.some((known) => known.name === person.name)) people.push(person);
  return people;
}

/** Somebody whom a block tells of; by a note also where others have told of them. */
interface Told {
  readonly person: Person;
  readonly again: boolean;
}

const told = acrossChosen((draft, zones: readonly Zone[], block): readonly Told[] => {
  if (block.kind === 'footnote' || block.kind === 'endnote')
    return block.text.length < 140 && /not (?:his|her|their) real name|pseudonym/i.test(block.text)
      ? beforeNote(draft, block.host).map((person) => ({ person, again: true }))
      : [];
  if (block.kind !== 'paragraph' && block.kind !== 'list-item') return [];
  if (!keyZones.has(zones[block.index] ?? 'body')) return [];
  const series = peopleInSeries(block);
  if (series.length > 0) return series.map((person) => ({ person, again: false }));
  return peopleOfParagraph(block).map((person) => ({ person, again: false }));
});

function peopleOfParagraph({ text, index: block }: Block): readonly Person[] {
  if (text.length > longest || !declares.test(text)) return [];
  const people: Person[] = [];
  for (const { pattern } of forms) {
    for (const found of text.matchAll(pattern)) {
      const words = (found.groups?.['words'] ?? '').trim();
      const known = cleanName(found.groups?.['name'] ?? '');
      const pseudonym = /^(?:a )?pseudonym$/i.test(words);
      const role = roleOf(words) ?? (pseudonym ? 'other' : null);
      if (known === null || role === null || people.some((p) => p.name === known)) continue;
      people.push(personOfEntry(known, role, pseudonym ? '' : words, block));
    }
  }
  return people;
}

const inSeries = new RegExp(
  `^(?:[^“”"]{0,120}?(?:\\b(?:are|is|were|was|includes?|named?|calls?|called|meets?|speaks? of|of|namely|follows?)\\s+|:\\s*))?(?:and\\s+|then\\s+)*${name}\\s*(?:,|[-–—:(]|(?=\\s(?:who|is|was)\\b))\\s*(?<words>.{3,140})$`,
  'u',
);
const fewest = 3;

/** "Those told of are Ines, who was killed; Daniel, her husband; and Mara, with whom she worked": a series with semicolons. */
function peopleInSeries({ text, index: block }: Block): readonly Person[] {
  if (text.length > longest || !text.includes(';')) return [];
  for (const { start, end } of sentencesOf(text)) {
    const parts = text
      .slice(start, end)
      .replace(/[.\s]+$/, '')
      .split(/;\s*/);
    if (parts.length < fewest) continue;
    const people = parts.flatMap((part): Person[] => {
      const found = inSeries.exec(part);
      const words = (found?.groups?.['words'] ?? '').trim();
      const known = cleanName(found?.groups?.['name'] ?? '');
      if (known === null) return [];
      return [personOfEntry(known, roleOf(words) ?? 'other', words, block)];
    });
    const kin = people.filter(({ role }) => role === 'relative' || role === 'child' || role === 'friend');
    const party = people.some(({ role }) => role === 'victim' || role === 'perpetrator');
    if (people.length === parts.length && party && kin.length > 0) return people;
  }
  return [];
}

/** The name that a footnote's mark stands behind. */
function beforeNote(
  draft: Draft,
  host: { readonly block: number; readonly offset: number } | null,
): readonly Person[] {
  const before = host === null ? '' : (draft.blocks[host.block]?.text.slice(0, host.offset) ?? '');
  const words = new RegExp(`${name}$`, 'u').exec(before.trimEnd().slice(-50));
  const known = cleanName(words?.groups?.['name'] ?? '');
  if (known === null || host === null) return [];
  return [personOfEntry(known, 'other', '', host.block)];
}
