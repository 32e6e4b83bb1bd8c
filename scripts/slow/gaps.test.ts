import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Draft, LiveDraft } from '@dhrlint/draft';
import { runRules } from '@dhrlint/engine';
import { defaultLimits, readDraft } from '@dhrlint/readers';
import { readMarkdown } from '@dhrlint/readers/text';
import { describe, expect, it } from 'vitest';
import { asSent, assessmentOf, documentOf } from '../../packages/dhrlint/src/assessment.js';
import { documentAt, Placing } from '../../packages/dhrlint/src/placing.js';
import { shippedRules } from '../../packages/dhrlint/src/shipped-rules.generated.js';

/** What is found in a draft that is being written, whose indexes have gaps. */
const withGaps = (sent: Draft, options: Parameters<typeof assessmentOf>[1]) => {
  const live = new LiveDraft(sent);
  const assessment = assessmentOf(live.draft, options);
  return documentAt(new Placing(live), documentOf(assessment, runRules(assessment.input)));
};

const check = async (read: Draft, fileName: string) => {
  // What stands is held until a turn of the process is over.
  await new Promise(setImmediate);
  const options = { fileName, today: { year: 2024, month: 6, day: 30 } };
  const sent = asSent(read, options);
  const assessment = assessmentOf(sent, options);
  expect(withGaps(sent, options)).toEqual(documentOf(assessment, runRules(assessment.input)));
};

describe('facts and checks go from block to block over the gaps of a draft that is being written', () => {
  for (const { id, examples } of shippedRules)
    it(`in the examples of ${id}`, async () => {
      for (const example of [...examples.flag.slice(0, 2), ...examples.pass.slice(0, 2)])
        await check(readMarkdown(example.replace(/\[\[|\]\]/g, '')), 'example.md');
    });

  it('in whole drafts', { timeout: 600_000 }, async () => {
    const directory = 'test-reports/drafts';
    for (const name of await readdir(directory)) {
      if (!/\.(?:docx|pdf|md)$/.test(name)) continue;
      await check(await readDraft(await readFile(join(directory, name)), name, defaultLimits), name);
    }
  });
});
