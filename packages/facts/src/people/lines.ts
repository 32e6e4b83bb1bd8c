import { acrossChosen, type Block, blockAfter, blockBefore, type Draft, everyBlock } from '@dhrlint/draft';
import type { Zone } from '../zones.js';
import { personOfEntry } from './key-entry.js';
import { cleanName, namePattern } from './names.js';
import type { Person } from './people.js';
import { kinNoun, roleOf } from './relations.js';

const entry = new RegExp(
  `(?<name>[“"‘']?${namePattern}[”"’']?)(?:\\s*\\((?<bracket>[^)]{2,60})\\))?\\s*(?:[-–—:=]|,(?=\\s*(?:the|a|who|whom|aged|his|her|their|\\d|victim|perpetrator|${kinNoun}|[A-Z][\\p{L}-]+['’]s\\s)))\\s*(?<words>[^;\\n]{2,160})`,
  'yu',
);
const bracketed = new RegExp(`(?<name>[“"‘']?${namePattern}[”"’']?)\\s*\\((?<words>[^)]{2,80})\\)`, 'y');
const tellsRole = new RegExp(
  `\\b(?:victim|perpetrator|offender|deceased|subject of|${kinNoun}|aged|year[- ]old|who (?:was |has been )?(?:killed|murdered|died)|whose death|whom? (?:this|the|our) (?:review|report))\\b`,
  'i',
);

/** Sections in which a line "Ines – the victim" is an entry of the key. */
const keyZones = new Set<Zone>(['people', 'process', 'front-matter', 'cover', 'terms-of-reference', 'body']);

/** The people of a key given as lines or bullets: "Ines – victim; Daniel – perpetrator". */
export function peopleInLines(draft: Draft, zones: readonly Zone[]): readonly Person[] {
  const people = linesIn(draft, zones, everyBlock(draft));
  // One line with a dash may be anything; a key has at least two entries, one of them a party.
  if (people.length < 2 || !people.some((p) => p.role === 'victim' || p.role === 'perpetrator')) return [];
  const lists = new Set(people.map(({ block }) => block));
  const beside = [...lists].flatMap((block) => besideIn(draft, zones, block, lists));
  const known = new Set<number>();
  return [...people, ...beside.filter(({ block }) => !known.has(block) && known.add(block))].sort(
    (a, b) => a.block - b.block,
  );
}

const looseEntry = new RegExp(
  `^\\s*(?<name>[“"‘']?${namePattern}[”"’']?)\\s*(?:,|[-–—:(]|(?=\\s(?:who|whom|to whom|with whom)\\b))\\s*(?<words>[^;\\n]{4,160})$`,
  'u',
);
const withTitle =
  /^(?:Dr|PC|DC|DS|DI|DCI|PS|Prof(?:essor)?|Constable|Sergeant|Inspector|Detective|Judge|HHJ|Rev)\b/;

/** "Frances, with whom she sang": in a list of the key, an item that opens with a name is an entry, whatever it tells. */
function besideIn(
  draft: Draft,
  zones: readonly Zone[],
  from: number,
  entries: ReadonlySet<number>,
): readonly Person[] {
  const found: Person[] = [];
  for (const step of [blockBefore, blockAfter])
    for (let block = step(draft, from); block; block = step(draft, block.index)) {
      if (block.kind !== 'list-item' || zones[block.index] !== 'people' || entries.has(block.index)) break;
      const line = looseEntry.exec(block.text);
      const words = line?.groups?.['words'] ?? '';
      const name = cleanName(line?.groups?.['name'] ?? '');
      if (!name || withTitle.test(name) || words.split(/\s+/).length > 22) break;
      found.push(personOfEntry(name, roleOf(words) ?? 'other', words, block.index));
    }
  return found;
}

const linesIn = acrossChosen((_draft, zones: readonly Zone[], block): readonly Person[] =>
  (block.kind === 'paragraph' || block.kind === 'list-item') && keyZones.has(zones[block.index] ?? 'body')
    ? peopleInLine(block)
    : [],
);

/** The entries of a line, where it begins with one. */
function peopleInLine({ text, index }: Block): readonly Person[] {
  if (text.length > 400) return [];
  const people: Person[] = [];
  for (const [at, part] of text.split(/(?<=[;\n])/).entries()) {
    const told = severally(part.replace(/[;\n]\s*$/, '')).flatMap((line) => lineEntry(line, index) ?? []);
    people.push(...told);
    if (told.length === 0 && at === 0) break;
  }
  return people;
}

const several = new RegExp(
  `^\\s*(?<names>${namePattern}(?:,\\s*${namePattern})*,?\\s+and\\s+${namePattern})\\s*[-–—:]\\s*(?<words>.+)$`,
  'u',
);

/** "Mara and Pia: daughters of Ines", "Juan and Carmen: her father and mother" as an entry for each. */
function severally(line: string): readonly string[] {
  const groups = several.exec(line)?.groups;
  if (!groups) return [line];
  const names = (groups['names'] ?? '').split(together);
  const words = groups['words'] ?? '';
  const each = words.split(together);
  return names.map(
    (name, i) => `${name}: ${each.length === names.length ? each[i] : words.replace(plural, '$1')}`,
  );
}

const together = /,?\s+and\s+|,\s*/;
const plural =
  /\b((?:grand|step)?(?:daughter|son|sister|brother|friend|cousin|aunt|uncle|niece|nephew|parent))s\b/gi;

function lineEntry(line: string, block: number): Person | null {
  const start = /^\s*(?:the name\s+)?/i.exec(line)?.[0].length ?? 0;
  for (const pattern of [entry, bracketed]) {
    pattern.lastIndex = start;
    const found = pattern.exec(line);
    const words = `${found?.groups?.['bracket'] ?? ''} ${found?.groups?.['words'] ?? ''}`.trim();
    const name = cleanName(found?.groups?.['name'] ?? '');
    const role = roleOf(words);
    if (name && role && tellsRole.test(words) && words.split(/\s+/).length <= 22)
      return personOfEntry(name, role, words, block);
  }
  return null;
}
