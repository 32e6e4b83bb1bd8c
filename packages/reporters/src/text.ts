import type { ReadBlock } from '@dhrlint/engine';
import { wrap } from './lines.js';
import { escapeControls, printable } from './printable.js';

/** A report as it was read. */
export interface ReadReport {
  readonly blocks: readonly ReadBlock[];
  /** What could not be recovered, in sentences. */
  readonly gaps: readonly string[];
}

/** `{ "blocks": [{ "kind", "number", "text", "page", "zone", "section" }] }` in reading order. */
export function reportTextJson({ blocks, gaps }: ReadReport): string {
  const only = blocks.map(({ kind, number, text, page, zone, section }) => ({
    kind,
    number,
    text,
    page,
    zone,
    section,
  }));
  return `${escapeControls(JSON.stringify({ blocks: only, gaps }, null, 2))}\n`;
}

/** Kinds whose name says nothing that the page does not show. */
const plainKinds = new Set(['heading', 'paragraph', 'list-item', 'cell']);
/** Room for the numbers in front of the text. */
const gutter = 10;

/** A report as it was read, for people: numbers in front, and a line wherever the page or the purpose changes. */
export function reportTextPretty({ blocks, gaps }: ReadReport, width: number): string {
  const lines: string[] = gaps.flatMap((gap) => wrap(printable(gap), width, 'Not read: '));
  let stretch: string | undefined;
  for (const row of rowsOf(blocks)) {
    const [first] = row;
    const here = [first.page === null ? null : `page ${first.page}`, first.zone]
      .filter((part) => part !== null)
      .join(', ');
    if (here !== stretch) lines.push('', `── ${here} ${'─'.repeat(Math.max(0, width - here.length - 4))}`);
    stretch = here;
    if (first.kind === 'heading') lines.push('');
    const kind = plainKinds.has(first.kind) ? '' : `(${first.kind}) `;
    const number = printable(first.number ?? (first.kind === 'list-item' ? '•' : ''));
    lines.push(...wrap(`${kind}${printable(wordsOf(row))}`, width, `${number.padEnd(gutter - 1)} `));
  }
  return `${lines.join('\n').trim()}\n`;
}

type Row = readonly [ReadBlock, ...ReadBlock[]];

/** The blocks one by one, the cells of a table's row together. */
function rowsOf(blocks: readonly ReadBlock[]): readonly Row[] {
  const rows: [ReadBlock, ...ReadBlock[]][] = [];
  for (const block of blocks) {
    const last = rows.at(-1);
    const before = last?.[0].cell;
    const { cell } = block;
    if (last && cell && before && cell.table === before.table && cell.row === before.row) last.push(block);
    else rows.push([block]);
  }
  return rows;
}

/** The words of a row with a bar before every cell, paragraphs of one cell apart by a stroke. */
function wordsOf(row: Row): string {
  if (!row[0].cell) return row[0].text;
  let words = '';
  let column: number | undefined;
  for (const { cell, number, text } of row) {
    words += cell?.column === column ? ' / ' : ' | ';
    words += row[0].number === number || number === null ? text : `${number} ${text}`;
    column = cell?.column;
  }
  return words.trim();
}
