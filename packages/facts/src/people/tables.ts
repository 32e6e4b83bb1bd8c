import { cellAt, cellText, type Draft, type Table } from '@dhrlint/draft';
import { tableKind } from '../table-zones.js';
import type { Zone } from '../zones.js';
import { aliasesIn, cleanName, namesOfEntry } from './names.js';
import type { Person } from './people.js';
import { ageIn, roleOf, sexOf } from './relations.js';

const nameColumn =
  /^(?:pseudonyms?.*|names? (?:used|in (?:the|this) report).*|referred to as|known (?:in this report )?as|person|people|subject|names?|who|term used|designation.*|ffugenw|enw|individuals?|called here|known here as|in (?:the|this) (?:report|review)|(?:called|named) in (?:the|this) report|(?:the )?names? (?:(?:that )?we use|here|below|given.*)|what we call them|how (?:we|the report) (?:calls?|refers?) to them|initials|letters?|alias|party)$/i;
const ageColumn = /^age\b/i;
const sexColumn = /^(?:sex|gender)$/i;
/** Over what no name stands in: "Black British (Caribbean)" in such a column is no "Ines (Nessie)". */
const namelessColumn =
  /\b(?:ages?|aged|sex|gender|ethnic\w*|race|nationality|heritage|background|religion|faith|belief|origin|culture|language|occupation|work|employment|born|birth|disability|health|status)\b/i;

/** The people that a table which is a key of pseudonyms lists, one a row. */
export function peopleInTables(draft: Draft, zones: readonly Zone[]): readonly Person[] {
  return draft.tables.flatMap((table) =>
    zones[table.block] === 'people' || tableKind(draft, table) === 'people'
      ? peopleOfTable(draft, table)
      : [],
  );
}

function peopleOfTable(draft: Draft, table: Table): readonly Person[] {
  const text = (row: number, column: number) => {
    const cell = cellAt(table, row, column);
    return cell ? cellText(draft, cell).trim() : '';
  };
  const header = Array.from({ length: table.columns }, (_, column) => text(0, column));
  const column = nameColumnOf(
    header,
    header.map((_, i) =>
      table.rows.map((_row, r) => (r === 0 && nameColumn.test(header[i] ?? '') ? '' : text(r, i))),
    ),
  );
  const sexAt = header.findIndex((h) => sexColumn.test(h));
  const ageAt = header.findIndex((h) => ageColumn.test(h));
  // "Relationship to Juniper", "What they were to her": the one whom the others are measured by.
  const measuredBy = cleanName(
    /(?:relation(?:ship)?|connection|link|kin(?:ship)?|(?:what|who) (?:they|he or she) (?:are|were|is|was)) (?:to|with) (?:the )?(.+)/i
      .exec(header.join(' | '))?.[1]
      ?.split('|')[0] ?? '',
  );
  const people: Person[] = [];
  for (let row = 0; row < table.rows.length; row++) {
    const names = namesOfEntry(text(row, column));
    const block = cellAt(table, row, column)?.blocks[0];
    if (names.length === 0 || block === undefined || (row === 0 && nameColumn.test(header[column] ?? '')))
      continue;
    const rest = header
      .map((_, i) => (i === column || i === sexAt ? '' : text(row, i)))
      .filter((words) => words !== '');
    const description = rest.join('; ');
    const maybeNaming = header.flatMap((head, i) =>
      i === column || namelessColumn.test(head) ? [] : [text(row, i)],
    );
    const own = sexAt >= 0 ? sexOf(text(row, sexAt)) : null;
    const age = ageAt >= 0 ? text(row, ageAt) : '';
    for (const { name, aliases } of names) {
      const role = roleOf(`${name} ; ${description}`) ?? 'other';
      people.push({
        name,
        aliases: [...aliases, ...maybeNaming.flatMap(aliasesIn)],
        role: role === 'other' && name === measuredBy ? 'victim' : role,
        description,
        sex: own ?? sexOf(rest[0] ?? ''),
        age: names.length > 1 ? null : (ageIn(age) ?? ageIn(rest[0] ?? '')),
        block,
        source: 'key',
      });
    }
  }
  return people;
}

/**
 * The column of the names: one that is headed so, whose cells are names. "Who | In this report": of two that might be,
 * the one that holds the more. Without such a heading the one with most names.
 */
function nameColumnOf(header: readonly string[], columns: readonly (readonly string[])[]): number {
  const names = columns.map((cells) => cells.filter((words) => namesOfEntry(words).length > 0).length);
  const most = (indexes: readonly number[]) =>
    indexes.reduce((best, i) => ((names[i] ?? 0) > (names[best] ?? -1) ? i : best), -1);
  const among = (isFit: (heading: string) => boolean) =>
    most(header.flatMap((heading, i) => (isFit(heading) && (names[i] ?? 0) > 0 ? [i] : [])));
  const byName = among((heading) => nameColumn.test(heading) && /pseudonym|ffugenw/i.test(heading));
  const headed = byName >= 0 ? byName : among((heading) => nameColumn.test(heading));
  return headed >= 0 ? headed : Math.max(0, most(header.map((_, i) => i)));
}
