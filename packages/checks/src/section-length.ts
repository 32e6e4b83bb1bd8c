import {
  type Anchor,
  acrossBlocks,
  allOf,
  type Block,
  blocksBetween,
  type Draft,
  derivedIn,
} from '@dhrlint/draft';
import { defineCheck, type Report } from '@dhrlint/engine';
import { type Facts, type Section, type SectionRole, sentencesOf } from '@dhrlint/facts';

interface Limit {
  readonly role: SectionRole;
  /** Words of prose above which the section is long; tables are not counted. */
  readonly words: number;
}

/** When a section is long beside the rest: more than `share` of the report's prose, and `words` at the least. */
interface Beside {
  readonly share: number;
  readonly words: number;
}

/** Finds sections that ought to be short and run long; one finding for each, at its heading, with its text related. */
export const sectionLength = defineCheck<
  Facts,
  { readonly sections: readonly Limit[]; readonly beside?: Beside },
  never
>({
  name: 'section-length',
  summary: 'A section that ought to be short (timescales, confidentiality, dissemination) and runs long.',
  options: {
    type: 'object',
    required: ['sections'],
    additionalProperties: false,
    properties: {
      sections: {
        type: 'array',
        items: {
          type: 'object',
          required: ['role', 'words'],
          additionalProperties: false,
          properties: { role: { type: 'string' }, words: { type: 'integer', minimum: 1 } },
        },
      },
      beside: {
        type: 'object',
        required: ['share', 'words'],
        additionalProperties: false,
        properties: {
          share: {
            type: 'number',
            exclusiveMinimum: 0,
            maximum: 1,
            description: 'of the words of prose of the report',
          },
          words: { type: 'integer', minimum: 1, description: 'so short a section is never long' },
        },
      },
    },
  },
  messages: { long: ['title', 'words', 'needed'] },
  judge({ draft, facts: { sections, zones, documentKind }, options }) {
    const limits = new Map(options.sections.map(({ role, words }) => [role, words]));
    const short = sections.filter(
      ({ role, heading, appendix }) =>
        role !== null && limits.has(role) && !appendix && zones[heading] !== 'letter',
    );
    if (short.length === 0 || documentKind === 'other')
      return {
        outcome: 'not-applicable',
        reason: 'The report has no section of the kind that ought to be short.',
      };
    let all: number | null = null;
    const report = () => {
      const zoneOf = allOf(zones);
      all ??= sumOf(wordsIn(draft).filter(({ block }) => zoneOf[block] !== 'letter'));
      return all;
    };
    const reports = short.flatMap((section): readonly Report[] => {
      const { heading, start, end, role, title } = section;
      const words = wordsOfSection(draft, section);
      const limit = (role && limits.get(role)) ?? Number.POSITIVE_INFINITY;
      if (words <= limit && !(options.beside && isLongBeside(words, options.beside, report))) return [];
      const anchor = { block: heading, start: 0, end: draft.blocks[heading]?.text.length ?? 0 };
      return [
        {
          message: 'long',
          values: { title, words, needed: (role && needed[role]) ?? 'the bare facts' },
          anchor,
          related: openings(draft, start, end),
        },
      ];
    });
    return { outcome: 'assessed', reports };
  },
});

/** How many words of prose a section holds: kept by itself, for most keys change another one. */
const wordsOfSection = derivedIn((draft: Draft, { start, end }: Section) =>
  sumOf([...blocksBetween(draft, start, end)].flatMap(wordsOf)),
);

const mostOpenings = 3;

/** How the first paragraphs of a section begin. */
function openings(draft: Draft, start: number, end: number): readonly Anchor[] {
  return wordsIn(draft)
    .filter(({ block }) => block >= start && block < end)
    .slice(0, mostOpenings)
    .flatMap(({ block }): readonly Anchor[] => {
      const [first] = sentencesOf(draft.blocks[block]?.text ?? '');
      return first ? [{ block, start: first.start, end: first.end }] : [];
    });
}

/** What a reader needs of such a section. */
const needed: Partial<Record<SectionRole, string>> = {
  timescales: 'when the review was decided on, when it began and ended, and why it took so long',
  confidentiality: 'who may see the report and how the names are hidden',
  dissemination: 'who receives the report',
};

/** In a file with fewer words there is no report to stand beside. */
const wholeReport = 1000;

function isLongBeside(words: number, { share, words: least }: Beside, report: () => number): boolean {
  return words >= least && report() >= wholeReport && words > report() * share;
}

/** How many words of prose each block holds. */
const wordsIn = acrossBlocks((block) => wordsOf(block));

function wordsOf({
  index,
  kind,
  text,
}: Block): readonly { readonly block: number; readonly count: number }[] {
  return kind === 'paragraph' || kind === 'list-item'
    ? [{ block: index, count: text.split(/\s+/).length }]
    : [];
}

function sumOf(counted: readonly { readonly count: number }[]): number {
  return counted.reduce((sum, { count }) => sum + count, 0);
}
