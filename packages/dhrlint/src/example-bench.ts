import { checks } from '@dhrlint/checks';
import type { DraftFormat, Gap } from '@dhrlint/draft';
import type { Bench } from '@dhrlint/engine';
import {
  type Facts,
  gatherFacts,
  type NoProofreader,
  nobodyProofreads,
  type Proofreader,
  type RealName,
} from '@dhrlint/facts';
import { readMarkdown } from '@dhrlint/readers/text';
import { parseNames } from './names.js';

/** The day on which every example is checked, so that what is overdue in one stays so. */
const dayOfExamples = { year: 2024, month: 6, day: 30 };

/**
 * What a rule's examples are tried with. An example that needs a list of real names gives it in its front matter,
 * as `real-names`, with semicolons between the people; the list is no part of the example's report. What only a file
 * has is told there too: `format` (docx or pdf), `megabytes`, and `pages-without-text` with commas between the pages.
 * @param proofreader who reads the examples of rules on grammar
 */
export function exampleBench(proofreader: Proofreader | NoProofreader = nobodyProofreads): Bench<Facts> {
  let realNames: readonly RealName[] = [];
  let fileBytes: number | null = null;
  return {
    read: (markdown) => {
      const draft = readMarkdown(markdown);
      const list = draft.blocks.find(({ property }) => property === 'real-names');
      realNames = list ? parseNames(list.text.replaceAll(';', '\n')) : [];
      const told = (property: string) => draft.blocks.find((block) => block.property === property)?.text;
      const megabytes = Number(told('megabytes'));
      fileBytes = megabytes > 0 ? megabytes * 1024 * 1024 : null;
      const blocks = draft.blocks.map((block) => (block === list ? { ...block, text: '' } : block));
      return {
        ...draft,
        blocks,
        format: formatOf(told('format')) ?? draft.format,
        gaps: [...draft.gaps, ...emptyPages(told('pages-without-text'))],
      };
    },
    gather: (draft) => {
      const facts = gatherFacts(draft, {
        realNames,
        today: dayOfExamples,
        proofreader,
        ...(fileBytes !== null && { fileBytes }),
      });
      return { facts, zoneOf: (block) => facts.zones[block] ?? 'body' };
    },
    checks,
  };
}

function formatOf(word: string | undefined): DraftFormat | null {
  return word === 'pdf' || word === 'docx' ? word : null;
}

function emptyPages(list: string | undefined): readonly Gap[] {
  const pages = (list ?? '')
    .split(',')
    .map(Number)
    .filter((page) => page > 0);
  return pages.map((page) => ({ what: 'page-without-text', page, reason: `Page ${page} has no text.` }));
}
