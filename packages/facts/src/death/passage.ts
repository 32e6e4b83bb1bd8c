import { type Anchor, type Block, blocksAfter, type Draft } from '@dhrlint/draft';
import type { ResolvedDate } from '../dates/resolve-dates.js';
import { type Sentence, sentencesOf } from '../sentences.js';

/**
 * A stretch of text in which a date is read: a block's own words; deleted words put back where they stood; or
 * a date cell with the rest of its row behind it. `shift` turns offsets of the block into offsets here.
 */
export interface Passage {
  readonly block: number;
  readonly text: string;
  readonly shift: number;
  readonly sentences: readonly Sentence[];
  readonly dates: readonly ResolvedDate[];
  /** True where the block is only a date and `text` borrows the words of its neighbours. */
  readonly dateAlone: boolean;
}

/** The passage for a block with dates. */
export function passageOf(
  draft: Draft,
  block: Block,
  dates: readonly ResolvedDate[],
  all: ReadonlyMap<number, readonly ResolvedDate[]> = new Map(),
): Passage {
  if (block.kind === 'revision' || block.kind === 'hidden') return deletedPassage(draft, block, dates, all);
  if (isDateAlone(block, dates)) {
    const rest = block.cell ? restOfRow(draft, block) : followingWords(draft, block);
    if (rest !== null) return made(block, `${block.text.trimEnd()}: ${rest}`, 0, dates, true);
  }
  return made(block, block.text, 0, dates, false);
}

/** Turns a place in a passage back into a place in the report; null where it lies in borrowed words. */
export function anchorIn(draft: Draft, passage: Passage, start: number, end: number): Anchor | null {
  const from = start - passage.shift;
  const to = end - passage.shift;
  const length = draft.blocks[passage.block]?.text.length ?? 0;
  return from >= 0 && to <= length && from < to ? { block: passage.block, start: from, end: to } : null;
}

function made(
  block: Block,
  text: string,
  shift: number,
  dates: readonly ResolvedDate[],
  dateAlone: boolean,
): Passage {
  const moved =
    shift === 0 ? dates : dates.map((d) => ({ ...d, start: d.start + shift, end: d.end + shift }));
  return { block: block.index, text, shift, sentences: sentencesOf(text), dates: moved, dateAlone };
}

function deletedPassage(
  draft: Draft,
  block: Block,
  dates: readonly ResolvedDate[],
  all: ReadonlyMap<number, readonly ResolvedDate[]>,
): Passage {
  const host = block.host ? draft.blocks[block.host.block] : undefined;
  if (!host || !block.host) return made(block, block.text, 0, dates, false);
  const at = Math.min(block.host.offset, host.text.length);
  const before = host.text.slice(0, at);
  const gap = before === '' || /\s$/.test(before) || /^\s/.test(block.text) ? '' : ' ';
  const shift = before.length + gap.length;
  const passage = made(block, `${before}${gap}${block.text} ${host.text.slice(at)}`, shift, dates, false);
  // What stands around the deleted words goes on to tell of its own days.
  const behind = shift + block.text.length + 1 - at;
  const around = (all.get(host.index) ?? []).flatMap((date): readonly ResolvedDate[] =>
    date.end <= at
      ? [date]
      : date.start >= at
        ? [{ ...date, start: date.start + behind, end: date.end + behind }]
        : [],
  );
  return { ...passage, dates: [...passage.dates, ...around].sort((a, b) => a.start - b.start) };
}

/** Nothing but a date, with a time, a source or a dash at most. */
function isDateAlone(block: Block, dates: readonly ResolvedDate[]): boolean {
  const first = dates[0];
  if (!first || dates.length > 2 || block.text.length > 60) return false;
  const rest = dates.reduceRight((text, d) => text.slice(0, d.start) + text.slice(d.end), block.text);
  return /^[\s\d:.,()–—&-]*(?:(?:at|on|the|and|to|approx(?:imate(?:ly)?)?|around|c\.|hrs|hours|am|pm|a\.m|p\.m|early|late|small|night|evening|morning|afternoon|of)[\s\d:.,()–—-]*)*$/i.test(
    rest,
  );
}

function restOfRow(draft: Draft, block: Block): string | null {
  const cell = block.cell;
  const table = cell ? draft.tables[cell.table] : undefined;
  const row = cell ? table?.rows[cell.row] : undefined;
  if (!cell || !row) return null;
  const header =
    table && table.headerRows > 0 && cell.row >= table.headerRows
      ? wordsAt(draft, cell.table, 0, cell.column)
      : '';
  const others = row.cells
    .filter((c) => c.column !== cell.column)
    .flatMap((c) => c.blocks.map((b) => draft.blocks[b]?.text ?? ''));
  const label =
    /death|died|homicide|murder|fatal|incident|birth|dob|dod/i.test(header) && header.length < 40
      ? `${header}. `
      : '';
  return (
    label +
    others
      .filter((w) => w.trim() !== '')
      .map(stopped)
      .join(' ')
  );
}

function wordsAt(draft: Draft, table: number, row: number, column: number): string {
  const cell = draft.tables[table]?.rows[row]?.cells.find((c) => c.column === column);
  return (cell?.blocks ?? []).map((b) => draft.blocks[b]?.text ?? '').join(' ');
}

function stopped(words: string): string {
  return /[.!?:;]["'”’)]*\s*$/.test(words) ? words : `${words}.`;
}

/** The next one or two blocks of running text, up to another line that is only a date. */
function followingWords(draft: Draft, block: Block): string | null {
  const words: string[] = [];
  for (const next of blocksAfter(draft, block.index, 3)) {
    if (words.length === 2 || next.kind === 'cell' || next.kind === 'heading') break;
    if (next.kind !== 'paragraph' && next.kind !== 'list-item') continue;
    if (
      /^\W*(?:\p{L}+day,?\s+)?\d{1,2}(?:st|nd|rd|th)?\s+\p{Lu}\p{L}{2,}/u.test(next.text) &&
      next.text.length < 40
    )
      break;
    words.push(stopped(next.text));
  }
  return words.length > 0 ? words.join(' ') : null;
}
