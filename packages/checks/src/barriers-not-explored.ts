import {
  type Anchor,
  acrossChosen,
  type Block,
  blockAfter,
  blocksAfter,
  blocksBefore,
  type Draft,
} from '@dhrlint/draft';
import { defineCheck } from '@dhrlint/engine';
import { type Facts, readBlock, type Zone } from '@dhrlint/facts';
import { type Background, backgroundStems, backgroundsIn, exploresEffect } from './minoritised-background.js';

/**
 * Asks of each background that the words on equality state (language, immigration status, ethnicity, faith,
 * disability, rurality) whether anything near says how it bore on asking for help or on what services did.
 */
export const barriersNotExplored = defineCheck<Facts, Record<string, never>, never>({
  name: 'barriers-not-explored',
  summary: 'A background that may be a barrier to help is stated, and nothing near says how it was one.',
  options: { type: 'object', additionalProperties: false },
  messages: { stated: ['background'] },
  judge: ({ draft, facts }) => {
    if (facts.documentKind === 'other')
      return { outcome: 'not-applicable', reason: 'The file is no review of a death.' };
    const stated = statedInBlocks(draft, facts, facts.words.blocksBeginning(...backgroundStems));
    if (stated.length === 0)
      return { outcome: 'not-applicable', reason: 'No background that may be a barrier is stated.' };
    const explored = new Set(stated.filter((each) => each.explored).map((each) => each.background));
    // What the story mentions in passing may be explored where equality is the matter; there each place is asked.
    const places = stated.filter(
      (each) => !each.explored && (each.ofEquality || !explored.has(each.background)),
    );
    const [first] = places.toSorted((a, b) => Number(b.ofEquality) - Number(a.ofEquality));
    if (!first) return { outcome: 'assessed', reports: [] };
    return {
      outcome: 'assessed',
      reports: [
        {
          message: 'stated',
          values: { background: named[first.background] },
          anchor: first.anchor,
          related: places.filter((each) => each !== first).map(({ anchor }) => anchor),
        },
      ],
    };
  },
});

const told = new Set<Zone>(['equality', 'background', 'analysis', 'body']);
const read = new Set<Block['kind']>(['paragraph', 'list-item', 'cell', 'text-box']);

const named: Readonly<Record<Background, string>> = {
  language: 'language',
  immigration: 'immigration status',
  ethnicity: 'ethnicity',
  faith: 'faith',
  disability: 'disability',
  rurality: 'living far from services',
  orientation: 'sexual orientation or gender identity',
};

interface Stated {
  readonly background: Background;
  readonly anchor: Anchor;
  readonly ofEquality: boolean;
  /** Whether the sentence, the one before it or those right after it say what the background meant. */
  readonly explored: boolean;
}

const statedInBlocks = acrossChosen((draft, { zones }: Facts, block): readonly Stated[] =>
  told.has(zones[block.index] ?? 'body') && read.has(block.kind) && !block.quotation
    ? statedIn(draft, block, zones[block.index] === 'equality')
    : [],
);

/** Each sentence of a block that states a background. */
function statedIn(draft: Draft, block: Block, ofEquality: boolean): readonly Stated[] {
  if (backgroundsIn(block.text).length === 0) return [];
  const { text, sentences } = readBlock(block);
  const words = sentences.map(({ start, end }) => text.slice(start, end));
  return sentences.flatMap((sentence, at): readonly Stated[] => {
    const own = words[at] ?? '';
    const [background] = backgroundsIn(own).filter((kind) => kind !== 'orientation');
    if (!background || ofOthers.test(own)) return [];
    const last = at === sentences.length - 1;
    const after = (last ? [goingOn(draft, block)] : words.slice(at + 1, at + 3)).filter(
      (sentence) => !ofAnother(sentence, background),
    );
    return [
      {
        background,
        anchor: { block: block.index, start: sentence.start, end: sentence.end },
        ofEquality,
        explored: exploresEffect([own, ...after].join(' ')),
      },
    ];
  });
}

/** The words by which a sentence shows which background it is about. */
const aspects: Readonly<Record<string, RegExp>> = {
  language: /\b(?:languag\w*|translat\w*|interpret\w*|English|tongue|spoken?)\b/i,
  immigration: /\b(?:visa|immigration|deport\w*|passport|Home Office|recourse|sponsor\w*)\b/i,
  ethnicity: /\b(?:heritage|ethnic\w*|raci\w+|race|Black|Asian|cultur\w*|honour|communit\w*|IC\d)\b/i,
  faith:
    /\b(?:faith|religio\w*|church|mosque|pray\w*|imam|priest|God|Muslim|Sikh|Hindu|Jewish|Christian|Catholic)\b/i,
  disability:
    /\b(?:disab\w*|deaf\w*|hear(?:ing)?|blind|wheelchair|walk\w*|dementia|memory|sign|adjustments?)\b/i,
  rurality: /\b(?:rural\w*|village|bus|miles?|remote|isolat\w*|farm)\b/i,
  others: /\b(?:divorce\w*|marri\w*|wedding|pregnan\w*|sexual orientation|her age|his age|gender|her sex)\b/i,
};

/** True where a sentence goes on with another characteristic and says nothing of this one. */
function ofAnother(sentence: string, background: Background): boolean {
  if (/^(?:This|That|These|Both|All|As a result|Because|None|No agency|The Panel)\b/.test(sentence))
    return false;
  return (
    !aspects[background]?.test(sentence) &&
    Object.entries(aspects).some(([aspect, words]) => aspect !== background && words.test(sentence))
  );
}

/** People of whom the report only takes note: figures for the area, staff, members of the panel. */
const ofOthers =
  /\b(?:census|per cent|%|population|residents of|panel member|interpreter for the|officer (?:was|is|spoke)|nurse (?:was|is|who|spoke)|(?:officer|worker|midwife|doctor) who|worker (?:was|is|spoke|speaks)|(?:colleague|receptionist|employer|landlord|IDVA|GP|advocate|caseworker|receptionist|clinician) (?:was|is|spoke|speaks)|home to an?|large \w+ (?:community|population)|women (?:are|who)|victims (?:are|who)|people (?:with|who|from)|for an? (?:\w+ )?(?:man|woman)|(?:man|woman) who (?:is|are)|reminded us|was asked)\b/i;

/** The next paragraph where it goes on with the same matter; for a cell its row. */
function goingOn(draft: Draft, block: Block): string {
  if (block.cell) {
    const { table, row } = block.cell;
    return [
      ...[...blocksBefore(draft, block.index, 12)].reverse(),
      block,
      ...blocksAfter(draft, block.index, 12),
    ]
      .filter((each) => each.cell?.table === table && each.cell.row === row)
      .map((each) => each.text)
      .join(' ');
  }
  const next = blockAfter(draft, block.index);
  const goesOn =
    next?.kind === block.kind &&
    /^(?:This|That|These|It|As a result|Because|Her|His|For (?:her|him)|She|He|The Panel)\b/.test(next.text);
  return goesOn ? next.text : '';
}
