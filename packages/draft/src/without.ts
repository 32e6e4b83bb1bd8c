import type { Block, Draft, Table } from './draft.js';

/**
 * The report without some of its blocks, every place counted anew.
 * @param isGone true for comments, revisions or properties that nothing hangs on; never for a block of a table
 */
export function withoutBlocks(draft: Draft, isGone: (block: Block) => boolean): Draft {
  const kept = draft.blocks.filter((block) => !isGone(block));
  if (kept.length === draft.blocks.length) return draft;
  const places = new Map(kept.map(({ index }, place) => [index, place]));
  const at = (index: number) => places.get(index) ?? -1;
  return {
    ...draft,
    blocks: kept.map((block, index) => ({
      ...block,
      index,
      section: block.section.map(at),
      host: block.host && { ...block.host, block: at(block.host.block) },
      comment: block.comment && {
        ...block.comment,
        covers: block.comment.covers.map((cover) => ({ ...cover, block: at(cover.block) })),
      },
    })),
    tables: draft.tables.map((table) => movedTable(table, at, kept)),
  };
}

function movedTable(table: Table, at: (index: number) => number, kept: readonly Block[]): Table {
  const next = kept.findIndex(({ index }) => index >= table.block);
  return {
    ...table,
    block: next < 0 ? kept.length : next,
    rows: table.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({ ...cell, blocks: cell.blocks.map(at) })),
    })),
  };
}
