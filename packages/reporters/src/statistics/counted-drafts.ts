import type { Statistics } from '@dhrlint/engine';
import { counted } from '../counted.js';

/** Says in sentences what was counted and what was not. */
export function countedDrafts({
  drafts,
  reports,
  inRounds,
  doubles,
  unreadable,
}: Statistics): readonly string[] {
  return [
    `${counted(drafts, 'draft')} of ${counted(reports, 'report')} ${drafts === 1 ? 'was' : 'were'} counted.`,
    inRounds > 0
      ? `Of ${counted(inRounds, 'report')} there are several rounds, told from the names of the files. “First round” and “last round” count the reports that had the point then.`
      : null,
    doubles.length > 0
      ? `Left out, since the same draft stands beside in another format: ${doubles.join(', ')}.`
      : null,
    ...unreadable.map(({ path, message }) => `Not checked: ${path}. ${message}`),
  ].filter((line) => line !== null);
}
