import { splitPrintedNumber } from '../printed-number.js';
import type { Line } from './line.js';
import { slice } from './paragraph-text.js';

interface Candidate {
  readonly line: Line;
  readonly label: string;
  readonly offset: number;
  /** Value of a bare whole number without a tab after it; null where the form of the number speaks for itself. */
  readonly weak: number | null;
}

/**
 * Takes the numbers that authors typed off the front of paragraphs, headings, contents entries and cells. A whole
 * number without punctuation or tab counts only where its neighbours count on: "12 agencies" begins a sentence.
 */
export function takeTypedNumbers(lines: readonly Line[]): void {
  const candidates = lines.flatMap((line) => {
    const found = line.label === null ? candidate(line) : null;
    return found ? [found] : [];
  });
  const weak = candidates.filter((found) => found.weak !== null);
  const counting = new Set(weak.filter((found, i) => countsOn(weak, i) || found.line.kind === 'heading'));
  for (const found of candidates) {
    if (found.weak !== null && !counting.has(found)) continue;
    const { line, label, offset } = found;
    line.label = label;
    line.numbering = 'typed';
    line.text = slice(line.text, offset, line.text.text.length);
  }
}

function candidate(line: Line): Candidate | null {
  const { text } = line.text;
  const found = splitPrintedNumber(text);
  if (!found || found.rest === '') return null;
  const { label, offset } = found;
  const tabbed = text.slice(label.length, offset).includes('\t');
  // In a cell of a chronology 10.30 is a time.
  if (line.kind === 'cell' && !tabbed && /^\d{1,2}\.[0-5]\d$/.test(label)) return null;
  const bare = /^\d{1,3}$/.test(label) && !tabbed;
  if (bare && line.kind === 'cell') return null;
  return { line, label, offset, weak: bare ? Number(label) : null };
}

/** Whether a number continues the one before it, or the next one continues it. */
function countsOn(weak: readonly Candidate[], index: number): boolean {
  const value = weak[index]?.weak ?? 0;
  return weak[index - 1]?.weak === value - 1 || weak[index + 1]?.weak === value + 1;
}
