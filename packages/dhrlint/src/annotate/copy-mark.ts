import { type Draft, withoutBlocks } from '@dhrlint/draft';
import { hash, isOwnWriting } from '@dhrlint/engine';

const mark = /\bcopy ([0-9a-f]{4}(?:-[0-9a-f]{4}){3})\s*$/;

/** What the summary of a copy ends with, so that a copy which somebody has worked in since is known. */
export function copyMarkOf(draft: Draft): string {
  const words = withoutBlocks(draft, isOwnWriting).blocks.flatMap(({ kind, text, author, marks }) =>
    // Of the file's own properties some name the programs and people that wrote comments.
    kind === 'property' ? [] : [kind, text, author ?? '', ...marks.map(({ kind: change }) => change)],
  );
  return `copy ${hash(words.join('\u0000'))}`;
}

/** `foreign`: no copy that dhrlint wrote; `changed`: somebody has written in it since; `untouched`: nobody has. */
export type CopyState = 'foreign' | 'changed' | 'untouched';

/** Tells whether a file is a copy that dhrlint wrote, and whether it is still as it was written. */
export function copyStateOf(draft: Draft): CopyState {
  const marks = draft.blocks.filter(isOwnWriting).flatMap(({ text }) => mark.exec(text)?.[0].trim() ?? []);
  if (marks.length === 0) return 'foreign';
  return marks.includes(copyMarkOf(draft)) ? 'untouched' : 'changed';
}
