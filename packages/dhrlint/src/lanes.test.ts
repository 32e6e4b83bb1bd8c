import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CheckedDocument } from '@dhrlint/engine';
import { expect, it } from 'vitest';
import { inLanes, joinLanes } from './lanes.js';
import { lint } from './lint.js';
import { shippedRules } from './shipped-rules.generated.js';

const drafts = join(dirname(fileURLToPath(import.meta.url)), '../../../test-reports/drafts');

it.each(['bramble.docx', 'kl.pdf'])('two lots of rules come to the same as one (%s)', async (fileName) => {
  const bytes = new Uint8Array(readFileSync(join(drafts, fileName)));
  const run = async (rules: typeof shippedRules) =>
    (await lint(bytes, { fileName, rules })) as CheckedDocument;
  const { first, second } = inLanes(shippedRules);
  const whole = await run(shippedRules);
  expect(joinLanes(await run(first), await run(second), shippedRules)).toEqual(whole);
  expect(first.length).toBeGreaterThan(10);
  expect(second.length).toBeGreaterThan(10);
});
