import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CheckedDocument } from '@dhrlint/engine';
import { describe, expect, it } from 'vitest';
import { inLanes, joinLanes, rulesFor, rulesToTake } from './lanes.js';
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

describe('rules for two threads', () => {
  const { first, second } = inLanes(shippedRules);

  it('are those of its lane for each, and none is given twice', () => {
    const taken = rulesToTake(shippedRules);
    const one = rulesFor('first', shippedRules, taken);
    const other = rulesFor('second', shippedRules, taken);
    expect([one.next().value, other.next().value]).toEqual([first[0], second[0]]);
    expect([one.next().value, other.next().value]).toEqual([first[1], second[1]]);
    const rest = [...one];
    expect([...other]).toEqual([]);
    const all = [first[0], second[0], first[1], second[1], ...rest];
    expect(new Set(all)).toEqual(new Set(shippedRules));
    expect(all).toHaveLength(shippedRules.length);
  });

  it('that take longest are the first of the second, and never the other’s', () => {
    const longest = shippedRules.filter(({ onRequest }) => onRequest);
    expect(longest).toHaveLength(1);
    // As the configuration sets them they are other objects.
    const set = longest.map((rule) => ({ ...rule }));
    const taken = rulesToTake(shippedRules);
    const other = rulesFor('second', shippedRules, taken, set);
    expect([...rulesFor('first', shippedRules, taken, set)]).not.toContain(longest[0]);
    expect([...other]).toEqual(longest);
  });

  it('are at last those which the other has not come to, from the end', () => {
    const taken = rulesToTake(shippedRules);
    const other = rulesFor('second', shippedRules, taken);
    other.next();
    const all = [...rulesFor('first', shippedRules, taken)];
    expect(all).toEqual([...first, ...second.slice(1).reverse()]);
    expect(other.next().done).toBe(true);
  });
});
