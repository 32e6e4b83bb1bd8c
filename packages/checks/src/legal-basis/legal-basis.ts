import { type Anchor, type Block, cellAt, type Draft } from '@dhrlint/draft';
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
export const legalBasis = defineCheck<Facts, Options, never>({
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
  judge: ({ draft, facts, options }) => {
    if (facts.documentKind === 'other')
      return { outcome: 'not-applicable', reason: 'The file is not the report of a review.' };
    const known = compared(options.acts);
    const look = (block: number) => {
      const at = draft.blocks[block];
      return at && isReportText(at, facts.zones[block]) ? [at] : [];
    };
    const acts = facts.words.blocksWith('act').flatMap(look);
    const shorts = options.terms.flatMap(({ short }) => [short.toLowerCase(), `${short.toLowerCase()}s`]);
    const wrong = options.terms.flatMap(({ wrong = [] }) =>
      wrong.map((name) => name.toLowerCase().split(/[\s-]/)[1] ?? ''),
    );
    const terms = facts.words.blocksWith(...shorts, ...wrong).flatMap(look);
    const late = facts.death.year !== null && facts.death.year >= options.guidance.from;
    const guidance = late ? facts.words.blocksWith('guidance').flatMap(look) : [];
    const found = [
      ...acts.flatMap((block) => [
        ...actsIn(block.text).flatMap((cited): readonly Found[] => {
          const act = misnamed(cited, known);
          return act
            ? [
                {
                  block,
                  start: act.start,
                  end: act.end,
                  message: 'act',
                  values: { right: act.right },
                  suggestion: act.right,
                },
              ]
            : [];
        }),
        ...bySentence(block, (sentence) =>
          wrongSections(sentence, options.sections).map(({ start, end, cited, right, act }) => ({
            start,
            end,
            message: 'section',
            values: { cited, right, act: `${act} Act` },
          })),
        ),
      ]),
      ...terms.flatMap((block) =>
        [...misnamedTerms(block.text, options.terms), ...wrongNames(block.text, options.terms)].map(
          ({ start, end, short, right }): Found => ({
            block,
            start,
            end,
            message: 'term',
            values: { short, right },
            suggestion: right,
          }),
        ),
      ),
      ...terms.flatMap((block) => inGlossary(draft, block, options.terms)),
      ...guidance.flatMap((block) =>
        bySentence(block, (sentence) => {
          const cited = citedEdition(sentence, options.guidance.superseded);
          return cited
            ? [{ start: cited.start, end: cited.end, message: 'guidance', values: { year: cited.year } }]
            : [];
        }),
      ),
    ];
    return { outcome: 'assessed', reports: reportsOf(found) };
  },
});

interface Found {
  readonly block: Block;
  readonly start: number;
  readonly end: number;
  readonly message: string;
  readonly values: Readonly<Record<string, string | number>>;
  readonly suggestion?: string;
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
  return [{ block: next, start: 0, end: words.length, message: 'term', values, suggestion: right }];
}

function bySentence(
  block: Block,
  read: (sentence: string) => readonly Omit<Found, 'block'>[],
): readonly Found[] {
  return sentencesOf(block.text).flatMap((s) =>
    read(block.text.slice(s.start, s.end)).map((found) => ({
      ...found,
      block,
      start: found.start + s.start,
      end: found.end + s.start,
    })),
  );
}

/** One finding for each wrong name, at its first place, with the places where it stands again. */
function reportsOf(all: readonly Found[]): readonly Report[] {
  const byName = new Map<string, { first: Found; places: Anchor[] }>();
  const inOrder = all
    .filter(({ block, start, end }) => !isQuoted(quotationsIn(block.text), start, end))
    .sort((a, b) => a.block.index - b.block.index || a.start - b.start || b.end - a.end);
  for (const found of inOrder) {
    const { block, start, end } = found;
    const words = block.text.slice(start, end);
    const key = `${found.message}/${words.toLowerCase().replace(/s$/, '')}`;
    const known = byName.get(key);
    const anchor = { block: block.index, start, end };
    if (!known) {
      const overlapping = [...byName.values()].some(({ places }) =>
        places.some((place) => place.block === anchor.block && place.start < end && start < place.end),
      );
      if (!overlapping) byName.set(key, { first: found, places: [anchor] });
    } else if (
      !known.places.some((place) => place.block === anchor.block && place.start < end && start < place.end)
    )
      known.places.push(anchor);
  }
  return [...byName.values()].map(({ first, places }) => {
    const [anchor = null, ...related] = places;
    const words = first.block.text.slice(first.start, first.end);
    return {
      message: first.message,
      values: { words, ...first.values },
      anchor,
      related,
      ...(first.suggestion === undefined ? {} : { suggestion: first.suggestion }),
    };
  });
}
