import type { Anchor, Draft } from '@dhrlint/draft';
import { defineCheck, type JudgeInput } from '@dhrlint/engine';
import { type Facts, numbersIn } from '@dhrlint/facts';
import { matchesOf, patternProblem } from './linear-pattern.js';
import { blocksWhere, type Where, whereProperties } from './where.js';

interface CountAgreementOptions extends Where {
  readonly things: string;
  readonly listedUnder?: readonly string[];
}

interface Statement {
  readonly value: number;
  readonly anchor: Anchor;
}

/** How many characters may stand between a number and the things that it counts: "five separate learning events". */
const reach = 30;

/**
 * Finds numbers of one kind of thing that disagree: "four learning events" here and "five" there, or four in the
 * text and five in the list under a heading that the rule names. Parts of a whole ("two of the four") are passed over.
 */
export const countAgreement = defineCheck<Facts, CountAgreementOptions, never>({
  name: 'count-agreement',
  summary: 'Numbers of one kind of thing that disagree with one another or with the list of them.',
  options: {
    type: 'object',
    additionalProperties: false,
    required: ['things'],
    properties: {
      things: {
        type: 'string',
        minLength: 3,
        description: 'a regular expression for what is counted, such as learning events?',
      },
      listedUnder: {
        type: 'array',
        minItems: 1,
        description: 'words of headings; the list or table under one of them must have as many entries',
        items: { type: 'string', pattern: '\\S', description: 'words of a heading' },
      },
      ...whereProperties,
    },
  },
  messages: { numbers: ['counts'], listed: ['count', 'listed'] },
  optionProblems: ({ things }) => {
    const problem = patternProblem(things, ['things']);
    return problem ? [problem] : [];
  },
  judge: (input) => {
    const stated = statementsIn(input);
    const listed = listUnder(input.draft, input.facts, input.options);
    const values = [...new Set(stated.map(({ value }) => value))];
    const [first, ...others] = stated;
    if (!first) return { outcome: 'not-applicable', reason: 'The report gives no number of them.' };
    if (values.length > 1) {
      const counts = `${values.slice(0, -1).join(', ')} and ${values.at(-1)}`;
      const further = others.filter(({ value }, at) => value !== first.value || at === others.length - 1);
      const related = further.map(({ anchor }) => anchor);
      return {
        outcome: 'assessed',
        reports: [{ message: 'numbers', values: { counts }, anchor: first.anchor, related }],
      };
    }
    if (listed === null || listed.entries.length === first.value) return { outcome: 'assessed', reports: [] };
    return {
      outcome: 'assessed',
      reports: [
        {
          message: 'listed',
          values: { count: first.value, listed: listed.entries.length },
          anchor: first.anchor,
          related: listed.entries.slice(0, 1),
        },
      ],
    };
  },
});

function statementsIn({
  draft,
  facts,
  options,
}: JudgeInput<Facts, CountAgreementOptions, never>): readonly Statement[] {
  const statements: Statement[] = [];
  for (const { index, text } of blocksWhere(draft, facts, options)) {
    const things = matchesOf(options.things, text);
    if (things.length === 0) continue;
    const numbers = numbersIn(text);
    for (const thing of things) {
      const number = numbers.findLast(({ end }) => end <= thing.start && thing.start - end <= reach);
      if (number?.exactness !== 'exact') continue;
      if (!['plain', 'all', 'whole'].includes(number.share)) continue;
      if (/[.;:]/.test(text.slice(number.end, thing.start))) continue;
      statements.push({ value: number.value, anchor: { block: index, start: number.start, end: thing.end } });
    }
  }
  return statements;
}

/** The entries of the first list or table under a heading that the rule names; null where there is none. */
function listUnder(
  draft: Draft,
  facts: Facts,
  { listedUnder }: CountAgreementOptions,
): { readonly entries: readonly Anchor[] } | null {
  if (!listedUnder) return null;
  const blocks = blocksWhere(draft, facts, { under: listedUnder });
  const items = blocks.filter(({ kind, level }) => kind === 'list-item' && level <= 1);
  const cell = blocks.find((block) => block.cell !== null)?.cell;
  const table = cell ? draft.tables[cell.table] : undefined;
  const rows =
    table?.rows.slice(table.headerRows).map(({ cells }) => cells.flatMap((each) => each.blocks)) ?? [];
  const entries = items.length > 0 ? items.map(({ index }) => index) : rows.flatMap((row) => row.slice(0, 1));
  return entries.length === 0
    ? null
    : {
        entries: entries.map((index) => ({
          block: index,
          start: 0,
          end: draft.blocks[index]?.text.length ?? 0,
        })),
      };
}
