import type { BlockInput, TableInput } from '@dhrlint/draft';
import { shiftSpans } from './inline.js';
import { cellsIn, type Entry, type Piece } from './markdown-pieces.js';
import { renumbered } from './printed-sequence.js';

/** Pieces before and after an edit, and where they stand in the report. */
export interface Edited {
  readonly was: readonly Piece[];
  readonly is: readonly Piece[];
  /** The first entry and the first block of the first piece. */
  readonly entry: number;
  readonly block: number;
  /** The entries whose bare leading numbers count up. */
  readonly counting: ReadonlySet<number>;
}

/**
 * The blocks that an edit gave other words, by index; null where more than words may be new: blocks that came or went,
 * numbers, notes and what hangs on words.
 */
export function rewordedBlocks({ was, is, ...at }: Edited): ReadonlyMap<number, BlockInput> | null {
  if (was.length !== is.length) return null;
  const blocks = new Map<number, BlockInput>();
  let { entry, block } = at;
  for (const [index, before] of was.entries()) {
    const after = is[index];
    if (!after || before.type !== after.type || before.entries.length !== after.entries.length) return null;
    if (!isPlain(before) || !isPlain(after)) return null;
    for (const [place, old] of before.entries.entries()) {
      const reworded = rewordedEntry(old, after.entries[place], at.counting.has(entry++));
      if (!reworded) return null;
      for (const input of reworded) blocks.set(block++, input);
    }
  }
  return blocks;
}

function isPlain({ references, notes, defines }: Piece): boolean {
  return references.length + notes.length + defines.length === 0;
}

function rewordedEntry(old: Entry, now: Entry | undefined, counting: boolean): readonly BlockInput[] | null {
  if (!now) return null;
  if ('table' in old) return 'table' in now ? rewordedCells(old.table, now.table) : null;
  if ('table' in now || !isSameFrame(old, now)) return null;
  const isNumbered = !now.label && (now.kind === 'paragraph' || now.kind === 'heading');
  const block = isNumbered ? renumbered(old, now, counting, shiftSpans) : now;
  return block && [block];
}

function rewordedCells(old: TableInput, now: TableInput): readonly BlockInput[] | null {
  const isSameGrid =
    old.columns === now.columns &&
    old.rows.length === now.rows.length &&
    old.rows.every(
      ({ cells }, row) =>
        cells.length === now.rows[row]?.cells.length &&
        cells.every(({ blocks }, cell) => blocks.length === now.rows[row]?.cells[cell]?.blocks.length),
    );
  const [before, after] = [cellsIn(old), cellsIn(now)];
  return isSameGrid && before.every((cell, at) => isSameFrame(cell, after[at])) ? after : null;
}

/** Everything of a block but its words and how they look; nothing hangs on another. */
function isSameFrame(one: BlockInput, other: BlockInput | undefined): boolean {
  return (
    other !== undefined &&
    !one.host &&
    !other.host &&
    one.kind === other.kind &&
    one.label === other.label &&
    one.level === other.level &&
    one.numbering === other.numbering &&
    one.quotation === other.quotation
  );
}
