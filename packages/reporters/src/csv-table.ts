import { printable } from './printable.js';

/** Rows for a spreadsheet: comma-separated after RFC 4180, with the mark by which Excel knows UTF-8. */
export function csvTable(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((cells) => `${cells.map(cell).join(',')}\r\n`).join('')}`;
}

/**
 * Signs at the beginning of a cell that make a spreadsheet take it for a formula, their full-width forms included; white
 * space before them does not stop every program.
 */
const formula = /^\s*[=+\-@＝＋－＠]/u;

/** A cell in quotes, on one line, and never a formula: an apostrophe in front makes it text. */
function cell(text: string): string {
  const line = printable(text);
  return `"${(formula.test(line) ? `'${line}` : line).replaceAll('"', '""')}"`;
}
