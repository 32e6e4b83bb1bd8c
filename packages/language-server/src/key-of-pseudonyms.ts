import type { Outline } from 'dhrlint/editing';
import type { TextEdit } from 'vscode-languageserver/node';
import type { ShownText } from './shown-text.js';

/**
 * An edit that adds a name to the report's own key of pseudonyms, below its last entry and in the same form: a row of
 * a table, an item of a list or a line; null where there is no key, or its form cannot be told.
 */
export function keyEntry(shown: ShownText, { people }: Outline, name: string): TextEdit | null {
  const listed = people.filter((person) => person.listed && person.place);
  const last = listed.reduce((a, b) => ((a?.place?.start ?? -1) > (b.place?.start ?? -1) ? a : b), listed[0]);
  if (!last?.place) return null;
  const line = shown.lineAt(last.place.start);
  const known = last.names.find((each) => line.text.includes(each));
  if (known === undefined) return null;
  const entry = line.text.trimStart().startsWith('|')
    ? rowLike(line.text, known, name)
    : lineLike(line.text, known, name);
  if (entry === null) return null;
  const place = shown.range({ start: line.end, end: line.end });
  // Paragraphs stand apart; rows and items follow one another.
  const apart = /^\s*(?:\||[-*+]\s|\d+[.)]\s)/.test(line.text) ? '\n' : '\n\n';
  return { range: place, newText: `${apart}${entry}` };
}

/** A row with the name in the cell that the other name has, and its other cells empty. */
function rowLike(row: string, known: string, name: string): string | null {
  const cells = row
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|');
  const at = cells.findIndex((cell) => cell.includes(known));
  if (at < 0) return null;
  return `| ${cells.map((_, index) => (index === at ? name : ' ')).join(' | ')} |`;
}

/** "- **Maren**: the victim" becomes "- **Name**: ". */
function lineLike(line: string, known: string, name: string): string | null {
  const at = line.indexOf(known);
  const before = line.slice(0, at);
  const after = /^[*_]{0,3}\s*(?:[:–—=-]|,)?[*_]{0,3}\s*/.exec(line.slice(at + known.length))?.[0] ?? '';
  // A name in the middle of a sentence is no entry of a list.
  if (/\p{L}/u.test(before)) return null;
  return `${before}${name}${after.trim() === '' ? ': ' : after}`;
}
