#!/usr/bin/env node
/**
 * Says how long each rule takes on a draft, and how long reading it took.
 *
 *   node scripts/measure-rules.js FILE [--most 20]
 *
 * Rules run one after the other in one process, so a fact is paid for by the first rule that asks for it.
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { checks } from '@dhrlint/checks';
import { plainConfiguration, runRules } from '@dhrlint/engine';
import { gatherFacts } from '@dhrlint/facts';
import { defaultLimits, readDraft } from '@dhrlint/readers';
import { shippedRules } from 'dhrlint';

const [file, ...rest] = process.argv.slice(2);
if (!file) {
  console.error('Which file?');
  process.exit(2);
}
const most = Number(rest[rest.indexOf('--most') + 1] ?? 20) || 20;

const start = performance.now();
const draft = await readDraft(new Uint8Array(readFileSync(file)), basename(file), defaultLimits);
console.log(`${draft.words} words, read in ${Math.round(performance.now() - start)} ms`);

const facts = gatherFacts(draft);
const zoneOf = (block) => facts.zones[block] ?? 'body';
const times = shippedRules.map((rule) => {
  const begin = performance.now();
  const { findings } = runRules({
    draft,
    facts,
    zoneOf,
    rules: [rule],
    checks,
    configuration: plainConfiguration,
    stage: 'draft',
  });
  return { id: rule.id, ms: performance.now() - begin, findings: findings.length };
});
for (const { id, ms, findings } of times.toSorted((a, b) => b.ms - a.ms).slice(0, most))
  console.log(`${ms.toFixed(1).padStart(8)} ms  ${String(findings).padStart(4)} findings  ${id}`);
console.log(
  `${times
    .reduce((sum, { ms }) => sum + ms, 0)
    .toFixed(1)
    .padStart(8)} ms  all ${times.length} rules`,
);
