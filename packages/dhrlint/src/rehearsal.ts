import { type Rule, runOnBench } from '@dhrlint/engine';
import { exampleBench } from './example-bench.js';

/**
 * Runs a rule on its own examples, for nothing but what is left behind: V8 has its functions and patterns compiled, and
 * the lists of its options are taken apart. A thread that waits for a report rehearses the rules that it will run, and has
 * then three quarters of the work left (measured on 74,000 words: 1.14 s instead of 1.56 s for the second lane).
 */
export function rehearse(rule: Rule): void {
  const bench = exampleBench();
  const examples = [...rule.examples.flag, ...rule.examples.pass].join('\n\n');
  runOnBench(rule, bench.read(examples.replaceAll(/\[\[|\]\]/g, '')), bench);
}
