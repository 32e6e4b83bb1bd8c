import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checks } from '@dhrlint/checks';
import { tryExample } from '@dhrlint/engine';
import { parsePack } from '@dhrlint/engine/packs';
import { describe, expect, it } from 'vitest';
import { exampleBench } from './example-bench.js';
import { kindsOf, loadProofreader } from './node/proofreader.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '../../..');
/** Read from the files and not from what is generated from them, so that a rule can be tried while it is written. */
const files = readdirSync(join(root, 'rules'), { recursive: true })
  .map((name) => join(root, 'rules', String(name)))
  .filter((path) => path.endsWith('.yaml'))
  .sort();

const fewestExamples = 4;

describe.each(files.map((path) => [relative(root, path), path]))('%s', (name, path) => {
  const load = () => parsePack(readFileSync(path, 'utf8'), name, checks);

  it('is a valid rule in the file of its id, for a check that exists', () => {
    const [rule] = load();
    expect(name).toBe(`rules/${rule?.id}.yaml`);
  });

  it(`has at least ${fewestExamples} examples of either kind`, () => {
    const { flag, pass } = load()[0]?.examples ?? { flag: [], pass: [] };
    expect(flag.length).toBeGreaterThanOrEqual(fewestExamples);
    expect(pass.length).toBeGreaterThanOrEqual(fewestExamples);
  });

  it.each(['flag', 'pass'] as const)('behaves on every %s', { timeout: 60_000 }, async (kind) => {
    const kinds = load().flatMap(kindsOf);
    const proofreader = kinds.length > 0 ? await loadProofreader(kinds) : undefined;
    const problems = load().flatMap((rule) =>
      rule.examples[kind].flatMap((example) => {
        const outcome = tryExample(rule, kind, example, exampleBench(proofreader));
        return outcome.behaves ? [] : [`${example.trim()}\n  ⇒ ${outcome.problem}`];
      }),
    );
    expect(problems.join('\n\n')).toBe('');
  });
});

it('no two rules share an id or look alike', () => {
  const pack = files.map((path) => `  - ${readFileSync(path, 'utf8').trimEnd().replaceAll('\n', '\n    ')}`);
  if (pack.length > 0) expect(() => parsePack(`rules:\n${pack.join('\n')}\n`, 'all', checks)).not.toThrow();
});

it('every check has a name of its own and a schema for its options', () => {
  const names = checks.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const check of checks) expect(check.options, check.name).toMatchObject({ type: 'object' });
});
