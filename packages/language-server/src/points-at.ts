import type { Point } from 'dhrlint/editing';
import type { Range } from 'vscode-languageserver/node';
import type { CheckedText } from './checked-text.js';

/** The points at a place, those whose words are fewest first; those about the whole report stand at its first line. */
export function pointsAt({ points, shown }: CheckedText, range: Range): readonly Point[] {
  const [start, end] = [shown.offsetAt(range.start), shown.offsetAt(range.end)];
  const firstLine = shown.lineAt(0);
  const placeOf = ({ place }: Point) => place ?? firstLine;
  return points
    .filter((point) => placeOf(point).start <= end && start <= placeOf(point).end)
    .sort((a, b) => lengthOf(placeOf(a)) - lengthOf(placeOf(b)));
}

function lengthOf({ start, end }: { readonly start: number; readonly end: number }): number {
  return end - start;
}
