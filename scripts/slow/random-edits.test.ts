import { isDeepStrictEqual } from 'node:util';
import { lint, ReportSession, type Revision } from 'dhrlint';
import { describe, expect, it } from 'vitest';
import { longSource } from '../build-test-reports/long-source.js';
import { markdownOf } from '../build-test-reports/markdown.js';
import { printed } from '../build-test-reports/printed.js';
import { parseSource } from '../build-test-reports/source.js';
import { RandomEdits } from '../keystrokes/random-edits.js';

const asked = (name: string) => (process.env[name] === undefined ? null : Number(process.env[name]));
const seed = asked('DHRLINT_SEED') ?? 1;
const options = { fileName: 'draft.md', today: { year: 2025, month: 3, day: 14 } };

/**
 * Each size in words, with how many edits are made and how many go between two comparisons: a fresh check of a long draft
 * takes seconds, and so does an edit that moves its paragraphs. DHRLINT_WORDS, DHRLINT_EDITS and DHRLINT_EVERY ask for
 * others: 80000, 2000 and 1 take hours.
 */
const words = asked('DHRLINT_WORDS');
const drafts = [
  { words: 3_000, edits: 150, every: 1 },
  { words: 80_000, edits: 12, every: 6 },
]
  .filter((_, index) => words === null || index === 0)
  .map((draft) => ({
    words: words ?? draft.words,
    edits: asked('DHRLINT_EDITS') ?? draft.edits,
    every: asked('DHRLINT_EVERY') ?? draft.every,
  }));

describe('a draft under random edits', () => {
  for (const { words, edits, every } of drafts) {
    it(`of ${words} words is found to have what a fresh check finds, compared after every ${every}`, {
      timeout: 3_600_000,
    }, async () => {
      const writing = new RandomEdits(markdownOf(printed(parseSource(longSource(words)))), seed);
      const session = new ReportSession(options);
      for (let count = 1; count <= edits; count++) {
        const done = writing.edit();
        // Now and then a newer text comes before the last one is through.
        if (count % 7 === 0) await dropHalfway(session, writing.text);
        const { document } = await finished(session, writing.text);
        if (count % every > 0 && count < edits) continue;
        const bytes = new TextEncoder().encode(writing.text);
        const fresh = await lint(bytes, options);
        if (isDeepStrictEqual(document, fresh)) continue;
        expect(document, `seed ${seed}, edit ${count}: ${done}`).toEqual(fresh);
      }
    });
  }
});

async function finished(session: ReportSession, text: string): Promise<Revision> {
  const steps = session.revise(text);
  for (;;) {
    const { done, value } = await steps.next();
    if (done) return value;
  }
}

async function dropHalfway(session: ReportSession, text: string): Promise<void> {
  const steps = session.revise(`${text} `);
  await steps.next();
  await steps.return(undefined as never);
}
