import { type Anchor, type Block, overlaps } from '@dhrlint/draft';
import { defineCheck, type Report } from '@dhrlint/engine';
import type { Facts } from '@dhrlint/facts';
import { blocksWhere, type Where, whereProperties } from './where.js';

interface TermConsistencyOptions extends Where {
  readonly terms: readonly (readonly string[])[];
  readonly prefer?: 'first' | 'most-used';
}

interface Use {
  readonly term: string;
  readonly anchor: Anchor;
}

/**
 * Finds things that the report calls by several names. Of each group of names the first that the rule lists is the
 * right one, or the one that the report uses most; every place that has another is found.
 */
export const termConsistency = defineCheck<Facts, TermConsistencyOptions, never>({
  name: 'term-consistency',
  summary: 'One thing called by several names.',
  options: {
    type: 'object',
    additionalProperties: false,
    required: ['terms'],
    properties: {
      terms: {
        type: 'array',
        minItems: 1,
        description: 'groups of names for one thing',
        items: {
          type: 'array',
          minItems: 2,
          uniqueItems: true,
          description: 'at least two names for one thing',
          items: { type: 'string', pattern: '\\S', description: 'a name' },
        },
      },
      prefer: { enum: ['first', 'most-used'], description: 'which name stands; most-used where left out' },
      ...whereProperties,
    },
  },
  messages: { mixed: ['words', 'instead'] },
  judge: ({ draft, facts, options }) => {
    const blocks = blocksWhere(draft, facts, options);
    const reports = options.terms.flatMap((group) => mixedIn(group, blocks, options.prefer ?? 'most-used'));
    return { outcome: 'assessed', reports };
  },
});

function mixedIn(
  group: readonly string[],
  blocks: readonly Block[],
  prefer: 'first' | 'most-used',
): Report[] {
  const uses = usesOf(group, blocks);
  const count = (term: string) => uses.filter((use) => use.term === term).length;
  const used = group.filter((term) => count(term) > 0);
  const right = prefer === 'first' ? group[0] : used.toSorted((a, b) => count(b) - count(a))[0];
  if (right === undefined || used.every((term) => term === right)) return [];
  return uses
    .filter(({ term }) => term !== right)
    .map(({ term, anchor }) => ({
      message: 'mixed',
      values: { words: term, instead: right },
      anchor,
      suggestion: right,
    }));
}

/** Where the names stand, as whole words; a longer name goes before a shorter one that it holds. */
function usesOf(group: readonly string[], blocks: readonly Block[]): readonly Use[] {
  const byLength = group.toSorted((a, b) => b.length - a.length);
  return blocks.flatMap((block) => {
    const found: Use[] = [];
    for (const term of byLength) {
      for (const start of placesOf(term, block.text)) {
        const anchor = { block: block.index, start, end: start + term.length };
        if (!found.some((use) => overlaps(use.anchor, anchor))) found.push({ term, anchor });
      }
    }
    return found;
  });
}

function placesOf(term: string, text: string): readonly number[] {
  const places: number[] = [];
  const [within, sought] = [text.toLowerCase(), term.toLowerCase()];
  for (let at = within.indexOf(sought); at >= 0; at = within.indexOf(sought, at + 1)) {
    const bounded = !isLetter(text[at - 1]) && !isLetter(text[at + term.length]);
    if (bounded) places.push(at);
  }
  return places;
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character);
}
