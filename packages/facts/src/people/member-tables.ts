import { cellAt, cellText, type Draft, type Table } from '@dhrlint/draft';
import { tableKind } from '../table-zones.js';
import { givenName } from './given-names.js';
import { type Found, member, nameAtStart, partsIn } from './member-names.js';

const nameHeader =
  /\b(?:names?|members?|representatives?|who|enw|attendees?|persons?|people|delegates?|panel member|sat|seat|seated|attended by|in attendance|author|reviewer)\b/i;
const postHeader =
  /\b(?:role|post|position|job|title|designation|rank|capacity|office(?: held)?|swydd|responsib\w+)\b|^(?:as|being|in what)$/i;
const bodyHeader =
  /\b(?:organi[sz]ations?|agenc(?:y|ies)|body|bodies|employer|representing|service|sefydliad|company)\b/i;

/** The people whom a table of members or contributors lists, one a row or several. */
export function membersOfTable(draft: Draft, table: Table): readonly Found[] {
  const text = (row: number, column: number) => {
    const cell = cellAt(table, row, column);
    return cell ? cellText(draft, cell).trim() : '';
  };
  const columns = Array.from({ length: table.columns }, (_, column) => column);
  const names = columns.map(
    (column) => table.rows.filter((_, row) => nameAtStart(text(row, column)) !== null).length,
  );
  const best = Math.max(...names);
  if (best === 0) return [];
  const header = columns.map((column) => text(0, column));
  const at = (pattern: RegExp, not = -1) =>
    header.findIndex((h, column) => column !== not && h.length < 60 && pattern.test(h));
  const headed = at(nameHeader);
  // A table of agencies may name who wrote for them, and says so over the column.
  if (
    headed < 0 &&
    tableKind(draft, table) !== 'panel' &&
    ![1, 2, 3].some((row) => namesPeople(columns.map((c) => text(row, c))))
  )
    return [];
  const column = headed >= 0 && (names[headed] ?? 0) * 2 >= best ? headed : names.indexOf(best);
  const bodyAt = at(bodyHeader, column);
  const postAt = columns.find(
    (c) => c !== column && c !== bodyAt && (header[c] ?? '').length < 60 && postHeader.test(header[c] ?? ''),
  );
  const found: Found[] = [];
  for (let row = 0; row < table.rows.length; row++) {
    const cell = cellAt(table, row, column);
    for (const index of cell?.row === row ? cell.blocks : []) {
      const line = draft.blocks[index]?.text ?? '';
      const name = nameAtStart(line);
      if (!name) continue;
      const after = line
        .slice(name.end)
        .replace(/^[\s,:–—-]+/, '')
        .trim();
      const post = postAt === undefined ? after : text(row, postAt) || after;
      const others = columns.filter((c) => c !== column && c !== postAt);
      const organisation = bodyAt >= 0 ? text(row, bodyAt) : others.map((c) => text(row, c)).join(', ');
      found.push(
        member(name.name, index, name.start, name.end, partsIn(`${post} ${organisation}`), {
          title: name.title,
          post: post || null,
          organisation: organisation || null,
          row: { table: table.index, row },
        }),
      );
    }
  }
  return found;
}

/** True where a row holds a name with a title, or with a forename that is known. */
function namesPeople(row: readonly string[]): boolean {
  return row.some((words) => {
    const name = nameAtStart(words);
    return name !== null && (name.title !== null || givenName(name.name.split(' ')[0] ?? '') === 'given');
  });
}
