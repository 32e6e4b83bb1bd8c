import { acrossChosen, type Block, type Draft, everyBlock } from '@dhrlint/draft';
import type { Zone } from '../zones.js';
import { aliasesIn, cleanName, namePattern } from './names.js';
import type { Person } from './people.js';
import { ageIn, kinNoun, roleOf, sexOf } from './relations.js';

const entry = new RegExp(
  `(?<name>[“"‘']?${namePattern}[”"’']?)(?:\\s*\\((?<bracket>[^)]{2,60})\\))?\\s*(?:[-–—:=]|,(?=\\s*(?:the|a|who|aged|his|her|their|\\d|victim|perpetrator|${kinNoun})))\\s*(?<words>[^;\\n]{2,160})`,
  'y',
);
const bracketed = new RegExp(`(?<name>[“"‘']?${namePattern}[”"’']?)\\s*\\((?<words>[^)]{2,80})\\)`, 'y');
const tellsRole = new RegExp(
  `\\b(?:victim|perpetrator|offender|deceased|subject of|${kinNoun}|aged|year[- ]old)\\b`,
  'i',
);

/** Sections in which a line "Ines – the victim" is an entry of the key. */
const keyZones = new Set<Zone>(['people', 'process', 'front-matter', 'cover', 'terms-of-reference', 'body']);

/** The people of a key given as lines or bullets: "Ines – victim; Daniel – perpetrator". */
export function peopleInLines(draft: Draft, zones: readonly Zone[]): readonly Person[] {
  const people = linesIn(draft, zones, everyBlock(draft));
  // One line with a dash may be anything; a key has at least two entries, one of them a party.
  return people.length >= 2 && people.some((p) => p.role === 'victim' || p.role === 'perpetrator')
    ? people
    : [];
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
    const person = lineEntry(part.replace(/[;\n]\s*$/, ''), index);
    if (person) people.push(person);
    else if (at === 0) break;
  }
  return people;
}

function lineEntry(line: string, block: number): Person | null {
  const start = /^\s*(?:the name\s+)?/i.exec(line)?.[0].length ?? 0;
  for (const pattern of [entry, bracketed]) {
    pattern.lastIndex = start;
    const found = pattern.exec(line);
    const words = `${found?.groups?.['bracket'] ?? ''} ${found?.groups?.['words'] ?? ''}`.trim();
    const name = cleanName(found?.groups?.['name'] ?? '');
    const role = roleOf(words);
    if (name && role && tellsRole.test(words) && words.split(/\s+/).length <= 22)
      return {
        name,
        aliases: aliasesIn(words),
        role,
        description: words,
        sex: sexOf(words),
        age: ageIn(words),
        block,
        source: 'key',
      };
  }
  return null;
}
