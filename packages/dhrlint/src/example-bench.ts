import { checks } from '@dhrlint/checks';
import type { Bench } from '@dhrlint/engine';
import { type Facts, gatherFacts, type RealName } from '@dhrlint/facts';
import { readMarkdown } from '@dhrlint/readers/text';
import { parseNames } from './names.js';

/** The day on which every example is checked, so that what is overdue in one stays so. */
const dayOfExamples = { year: 2024, month: 6, day: 30 };

/**
 * What a rule's examples are tried with. An example that needs a list of real names gives it in its front matter,
 * as `real-names`, with semicolons between the people; the list is no part of the example's report.
 */
export function exampleBench(): Bench<Facts> {
  let realNames: readonly RealName[] = [];
  return {
    read: (markdown) => {
      const draft = readMarkdown(markdown);
      const list = draft.blocks.find(({ property }) => property === 'real-names');
      realNames = list ? parseNames(list.text.replaceAll(';', '\n')) : [];
      const blocks = draft.blocks.map((block) => (block === list ? { ...block, text: '' } : block));
      return { ...draft, blocks };
    },
    gather: (draft) => {
      const facts = gatherFacts(draft, { realNames, today: dayOfExamples });
      return { facts, zoneOf: (block) => facts.zones[block] ?? 'body' };
    },
    checks,
  };
}
