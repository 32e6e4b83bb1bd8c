import type { Hiding } from '@dhrlint/draft';
import type { ReadLimits } from '../limits.js';
import { WordPackage } from './package.js';
import { readSources } from './read-sources.js';

/** A run of which the page shows nothing. */
export interface ConcealedRun {
  readonly part: string;
  /** Place of its `w:p` among those of the part, and of its `w:r` in that paragraph, from 0; null for mathematics. */
  readonly paragraph: number;
  readonly run: number | null;
  readonly hiding: Hiding;
}

/**
 * The runs whose words the reader gives as hidden, in the order of the file. Tracked deletions are not among them.
 * @throws UnreadableError as {@link readDocx}
 */
export function concealedRuns(bytes: Uint8Array, limits: ReadLimits): readonly ConcealedRun[] {
  return readSources(new WordPackage(bytes, limits)).paragraphs.flatMap(({ story, ordinal, runs }) =>
    runs.flatMap(({ run, hiding }) =>
      hiding === null ? [] : [{ part: story.part, paragraph: ordinal, run, hiding }],
    ),
  );
}
