import { type Anchor, allOf, type Block, cellAt, type Draft, derived } from '@dhrlint/draft';
import { defineCheck, type Report } from '@dhrlint/engine';
import { type Facts, isQuoted, isReportText, quotationsIn, sentencesOf } from '@dhrlint/facts';
import { type Act, actsIn, compared, misnamed } from './acts.js';
import { citedEdition } from './guidance.js';
import { type SectionOf, wrongSections } from './sections.js';
import { misnamedTerms, misspellsOut, type Term, wrongNames } from './terms.js';

interface Options {
  readonly acts: readonly Act[];
  readonly terms: readonly Term[];
  readonly sections: readonly SectionOf[];
  readonly guidance: { readonly superseded: readonly number[]; readonly from: number };
}

const texts = { type: 'array', items: { type: 'string' } };
const years = { type: 'array', items: { type: 'integer' } };

/**
 * Finds the law and the terms of these reviews misnamed: an Act under a title or year that is not its own, a
 * section cited for what stands in another, a term spelled out wrongly, and guidance that had been replaced
 * before the death. Quotations and lists of references are left alone.
 */
export const legalBasis = defineCheck<Facts, Options, Found>({
  name: 'legal-basis',
  summary: 'Acts, sections, guidance and terms of these reviews under names that are not theirs.',
  options: {
    type: 'object',
    additionalProperties: false,
    required: ['acts', 'terms', 'sections', 'guidance'],
    properties: {
      acts: {
        type: 'array',
        description: 'short titles without “Act”, each with all years of Acts of that title; no years: any',
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['name', 'years'],
          properties: { name: { type: 'string' }, years },
        },
      },
      terms: {
        type: 'array',
        description: 'short forms with the names that they stand for, and names that are always wrong',
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['short', 'names'],
          properties: { short: { type: 'string' }, names: texts, wrong: texts },
        },
      },
      sections: {
        type: 'array',
        description:
          'which section of an Act is about what: words of the subject, and the sections that are right',
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['act', 'about', 'sections'],
          properties: {
            act: { type: 'string' },
            about: texts,
            unless: texts,
            sections: texts,
            not: texts,
            mistakenFor: texts,
          },
        },
      },
      guidance: {
        type: 'object',
        description:
          'years of editions that were replaced, and the first full year of the one that replaced them',
        additionalProperties: false,
        required: ['superseded', 'from'],
        properties: { superseded: years, from: { type: 'integer' } },
      },
    },
  },
  messages: {
    act: ['words', 'right'],
    term: ['words', 'right', 'short'],
    section: ['cited', 'right', 'act'],
    guidance: ['year'],
  },
  candidates: ({ draft, facts, options }) => {
    const { words } = facts;
    const zones = allOf(facts.zones);
    const late = isAfter(facts, options) ? ['guidance'] : [];
    return words.blocksWith('act', ...late, ...wordsOfTerms(options)).filter((index) => {
      const block = draft.blocks[index];
      return block && isReportText(block, zones[index]);
    });
  },
  observe: ({ block, draft, facts, options }) => [
    ...(/\bact\b/i.test(block.text) ? lawIn(block, options) : []),
    ...termsIn(block, draft, options),
    ...(/\bguidance\b/i.test(block.text) && isAfter(facts, options) ? guidanceIn(block, options) : []),
  ],
  judge: ({ facts, observations }) =>
    facts.documentKind === 'other'
      ? { outcome: 'not-applicable', reason: 'The file is not the report of a review.' }
      : { outcome: 'assessed', reports: oneForEachName([...observations.values()].flat()) },
});

/** A wrong name in the report's own text. */
interface Found extends Report {
  readonly anchor: Anchor;
  readonly values: Readonly<Record<string, string | number>> & { readonly words: string };
}

interface Wrong {
  readonly start: number;
  readonly end: number;
  readonly message: string;
  readonly values: Readonly<Record<string, string | number>>;
  readonly suggestion?: string;
}

/** Nothing where the words are quoted. */
function foundIn({ text, index }: Block, { start, end, values, ...wrong }: Wrong): readonly Found[] {
  if (isQuoted(quotationsIn(text), start, end)) return [];
  const words = text.slice(start, end);
  return [{ ...wrong, values: { words, ...values }, anchor: { block: index, start, end } }];
}

/** Whether the death was when the editions of the guidance had been replaced. */
function isAfter({ death }: Facts, { guidance }: Options): boolean {
  return death.year !== null && death.year >= guidance.from;
}

/** Words of which one stands where a term may be misnamed. */
function wordsOfTerms({ terms }: Options): readonly string[] {
  return terms.flatMap(({ short, wrong = [] }) => [
    short.toLowerCase(),
    `${short.toLowerCase()}s`,
    ...wrong.map((name) => name.toLowerCase().split(/[\s-]/)[1] ?? ''),
  ]);
}

function lawIn(block: Block, { acts, sections }: Options): readonly Found[] {
  const known = comparedActs(acts);
  const misnamedActs = actsIn(block.text).flatMap((cited): readonly Found[] => {
    const act = misnamed(cited, known);
    if (!act) return [];
    const { start, end, right } = act;
    return foundIn(block, { start, end, message: 'act', values: { right }, suggestion: right });
  });
  const misplaced = bySentence(block, (sentence) =>
    wrongSections(sentence, sections, block.text).map(({ start, end, cited, right, act }) => ({
      start,
      end,
      message: 'section',
      values: { cited, right, act: `${act} Act` },
    })),
  );
  return [...misnamedActs, ...misplaced];
}

const comparedActs = derived((acts: readonly Act[]) => compared(acts));

function termsIn(block: Block, draft: Draft, { terms }: Options): readonly Found[] {
  const wrong = [...misnamedTerms(block.text, terms), ...wrongNames(block.text, terms)];
  const named = wrong.flatMap(({ start, end, short, right }) =>
    foundIn(block, { start, end, message: 'term', values: { short, right }, suggestion: right }),
  );
  return [...named, ...inGlossary(draft, block, terms)];
}

function guidanceIn(block: Block, { guidance }: Options): readonly Found[] {
  return bySentence(block, (sentence) => {
    const cited = citedEdition(sentence, guidance.superseded);
    return cited
      ? [{ start: cited.start, end: cited.end, message: 'guidance', values: { year: cited.year } }]
      : [];
  });
}

/** A row of a glossary: the short form in one cell, and in the next the words that should spell it out. */
function inGlossary(draft: Draft, block: Block, terms: readonly Term[]): readonly Found[] {
  const term = block.cell && terms.find(({ short }) => block.text.trim().replace(/s$/, '') === short);
  const table = block.cell && draft.tables[block.cell.table];
  if (!term || !table || !block.cell) return [];
  const meaning = cellAt(table, block.cell.row, block.cell.column + 1);
  const next = draft.blocks[meaning?.blocks[0] ?? -1];
  const words = /^[^.,;:()]+/.exec(next?.text ?? '')?.[0].trimEnd() ?? '';
  if (!next || !misspellsOut(words, term)) return [];
  const right = term.names[0] ?? '';
  const values = { short: term.short, right };
  return foundIn(next, { start: 0, end: words.length, message: 'term', values, suggestion: right });
}

function bySentence(block: Block, read: (sentence: string) => readonly Wrong[]): readonly Found[] {
  return sentencesOf(block.text).flatMap((s) =>
    read(block.text.slice(s.start, s.end)).flatMap((found) =>
      foundIn(block, { ...found, start: found.start + s.start, end: found.end + s.start }),
    ),
  );
}

/** One finding for each wrong name, at its first place, with the places where it stands again. */
function oneForEachName(all: readonly Found[]): readonly Report[] {
  const byName = new Map<string, { first: Found; places: Anchor[] }>();
  const overlaps = (a: Anchor) => (b: Anchor) => a.block === b.block && a.start < b.end && b.start < a.end;
  const inOrder = [...all].sort(
    ({ anchor: a }, { anchor: b }) => a.block - b.block || a.start - b.start || b.end - a.end,
  );
  for (const found of inOrder) {
    const { anchor, message, values } = found;
    const key = `${message}/${values.words.toLowerCase().replace(/s$/, '')}`;
    const known = byName.get(key);
    if (known) {
      if (!known.places.some(overlaps(anchor))) known.places.push(anchor);
    } else if (![...byName.values()].some(({ places }) => places.some(overlaps(anchor))))
      byName.set(key, { first: found, places: [anchor] });
  }
  return [...byName.values()].map(({ first, places }) => ({ ...first, related: places.slice(1) }));
}
