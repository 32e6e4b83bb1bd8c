import { readMarkdown } from '@dhrlint/readers/text';
import { expect } from 'vitest';
import { gatherFacts } from '../../facts.js';

/** `[[brackets]]` mark what must be found; the month is told first, as in every report. */
export function expectMarked(opening: string, marked: string): void {
  const expected = [...marked.matchAll(/\[\[(.*?)\]\]/g)].map((m) => m[1]);
  const draft = readMarkdown(
    `# Introduction\n\n${opening}\n\n# Background\n\n${marked.replace(/\[\[|\]\]/g, '')}`,
  );
  const found = gatherFacts(draft).death.statements.map(({ anchor }) =>
    (draft.blocks[anchor.block]?.text ?? '').slice(anchor.start, anchor.end),
  );
  expect(found).toEqual(expected);
}
