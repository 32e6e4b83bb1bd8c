import { splitPrintedNumber } from '../printed-number.js';
import type { Line } from './layout.js';
import { lineText, segments, toLines } from './lines.js';
import { labelledText } from './paragraphs.js';
import { runsOf, type Tagged, type TaggedRow } from './structure.js';

// A page's drawing operators cost about as much as its text, so they are read only where they may tell something.

/** The parts of a line between wide gaps. */
export function partsOf(line: Line): Line[] {
  return segments(line, line.size * 1.4);
}

/** A line with wide gaps that neither a number nor the dots or the page of a list of contents make. */
export function isRow(line: Line): boolean {
  if (line.runs.length < 2) return false;
  const parts = partsOf(line);
  if (parts.length < 2 || /(?:\.\s?){4,}/.test(line.runs.map((run) => run.text).join(' '))) return false;
  if (parts.length > 2) return true;
  if (/^(?:\d{1,4}|[ivxlc]{1,7})$/.test(lineText(parts[1] as Line))) return false;
  return splitPrintedNumber(labelledText(line)) === null;
}

/** Whether lines stand in columns: two or more are rows. */
export function looksTabular(lines: readonly Line[]): boolean {
  let rows = 0;
  for (const line of lines) {
    if (isRow(line)) rows++;
    if (rows === 2) return true;
  }
  return false;
}

/** Columns whose cells may speak by their colour. */
const coloured = /\b(?:rag|brag|status|rating|progress|position|risk|complet\w*|colou?r)\b/i;

/** Tells, page after page, which tagged tables need more than their tags. */
export class DoubtfulTables {
  /** Whether the table at the end of the last page was one: it may go on. */
  private goesOn = false;

  needs(structure: readonly Tagged[]): boolean {
    const carried = this.goesOn;
    let needed = false;
    structure.forEach((part, i) => {
      if (part.kind === 'loose') needed ||= looksTabular(toLines(part.runs));
      if (part.kind !== 'table') return;
      const doubtful = isDoubtful(part.rows) || (i === 0 && carried);
      needed ||= doubtful;
      this.goesOn = doubtful;
    });
    if (structure.at(-1)?.kind !== 'table') this.goesOn = false;
    return needed;
  }
}

/** Rows of unequal length have merged cells; empty cells and ratings may be coloured. */
function isDoubtful(rows: readonly TaggedRow[]): boolean {
  const columns = Math.max(0, ...rows.map((row) => row.cells.length));
  return rows.some((row, r) => {
    const texts = row.cells.map((cell) => cell.content.flatMap(runsOf));
    const filled = texts.filter((runs) => runs.length > 0).length;
    if (filled === 0) return false;
    const heads = r === 0 && texts.some((runs) => coloured.test(runs.map((run) => run.text).join(' ')));
    return heads || row.cells.length !== columns || filled < row.cells.length;
  });
}
