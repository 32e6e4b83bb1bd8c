import { relative } from 'node:path';
import { type Rule, tryExample } from '@dhrlint/engine';
import { kindsOf, loadProofreader } from './proofreader.js';
import { readPack } from './settings.js';

/** An example on which a rule did not do what the pack says that it does. */
export interface FailedExample {
  readonly rule: Rule;
  readonly kind: 'flag' | 'pass';
  readonly example: string;
  /** A sentence for whoever wrote the rule. */
  readonly problem: string;
}

export interface TriedPack {
  /** As its user would write it. */
  readonly path: string;
  readonly rules: readonly Rule[];
  readonly examples: number;
  readonly failed: readonly FailedExample[];
}

/**
 * Reads a file of rules and tries every rule on its own examples.
 * @throws SettingsError where the file cannot be read or is no valid pack, with everything that is wrong in it
 */
export async function tryPack(path: string): Promise<TriedPack> {
  const rules = await readPack(path);
  // Only who runs rules needs the checks.
  const { exampleBench } = await import('../example-bench.js');
  const kinds = rules.flatMap(kindsOf);
  const bench = exampleBench(kinds.length > 0 ? await loadProofreader(kinds) : undefined);
  let examples = 0;
  const failed: FailedExample[] = [];
  for (const rule of rules) {
    for (const kind of ['flag', 'pass'] as const) {
      for (const example of rule.examples[kind]) {
        examples++;
        const outcome = tryExample(rule, kind, example, bench);
        if (!outcome.behaves) failed.push({ rule, kind, example, problem: outcome.problem });
      }
    }
  }
  return { path: relative(process.cwd(), path) || path, rules, examples, failed };
}
