import { type Block, cellAt, cellText, type Draft } from '@dhrlint/draft';
import { columnRoles } from '../action-plan/columns.js';
import { printedKey, type RecommendationScope, recommendationLabel, scopeOf } from './label.js';
import type { FoundRecommendation } from './recommendation.js';

/** Recommendations that stand in the rows of a table. */
export function fromTables(
  draft: Draft,
  blocks: readonly Block[],
  groupOf: (block: Block) => { title: string | null; scope: RecommendationScope | null },
): readonly FoundRecommendation[] {
  const tables = new Set(blocks.flatMap(({ cell }) => (cell ? [cell.table] : [])));
  return [...tables].flatMap((index) => {
    const table = draft.tables[index];
    if (!table) return [];
    const header = (table.rows[0]?.cells ?? []).map((cell) => cellText(draft, cell).trim());
    const roles = header.map((text) => columnRoles(text));
    const column = roles.findIndex((set) => set.has('recommendation'));
    const headed = column >= 0 && header.every((text) => text.length < 60);
    const numbers = roles.findIndex((set) => set.has('number'));
    const owners = roles.findIndex((set) => set.has('lead'));
    const found: FoundRecommendation[] = [];
    table.rows.forEach((_, row) => {
      if (headed && row === 0) return;
      const at = (c: number) => (c < 0 ? undefined : cellAt(table, row, c));
      const cells = Array.from({ length: table.columns }, (__, c) => at(c)).filter(
        (cell) => cell?.row === row,
      );
      const labelledCell = cells.find((cell) => cell && recommendationLabel(cellText(draft, cell))?.named);
      const cell = headed ? at(column) : (labelledCell ?? longest(draft, cells));
      const block = cell?.blocks
        .map((b) => draft.blocks[b])
        .find((b) => b !== undefined && b.text.trim() !== '');
      if (!cell || cell.row !== row || !block) return;
      const words = cellText(draft, cell);
      const label = recommendationLabel(words);
      if (!headed && !label?.named && !/\b(?:should|must|will|shall|to)\s+\p{Ll}/u.test(words)) return;
      const text = words.slice(label?.end ?? 0).trim();
      if (text.split(/\s+/).length < 3) return;
      const numberCell = at(numbers);
      const own0 = cells.find(
        (each) => each && /^\W*(?:rec\S*\s*)?[A-Z]{0,3}\d{1,3}[a-z]?\W*$/i.test(cellText(draft, each)),
      );
      const number = numberCell ? cellText(draft, numberCell) : own0 ? cellText(draft, own0) : '';
      const group = groupOf(block);
      const first = cell.blocks.find((b) => (draft.blocks[b]?.text.trim() ?? '') !== '') ?? block.index;
      const own = draft.blocks[first] ?? block;
      const start = Math.min(own.text.length, first === block.index ? (label?.end ?? 0) : 0);
      const ownerCell = at(owners);
      const who = ownerCell ? cellText(draft, ownerCell).trim() : '';
      found.push({
        key: label?.key ?? (number.trim() === '' ? null : printedKey(number)),
        scope: label?.scope ?? scopeOf(number) ?? group.scope,
        group: who === '' ? group.title : who,
        labelled: label?.named ?? false,
        text,
        anchor: { block: own.index, start, end: Math.max(start, own.text.trimEnd().length) },
        blocks: cell.blocks,
      });
    });
    return found;
  });
}

function longest(draft: Draft, cells: readonly ReturnType<typeof cellAt>[]) {
  return cells.reduce<ReturnType<typeof cellAt>>(
    (best, cell) =>
      cell && cellText(draft, cell).length > (best ? cellText(draft, best).length : 0) ? cell : best,
    undefined,
  );
}
