import { type Block, blockAfter, type Draft, derived } from '@dhrlint/draft';
import type { ImrCount, Imrs, ProseCount } from './imrs/count.js';
import { type Explanations, explanationsIn, joinExplanations } from './imrs/explanations.js';
import { countsInHeadings } from './imrs/headings.js';
import { countsInLists } from './imrs/lists.js';
import { countsNamedAgain } from './imrs/named-again.js';
import { countsByOwnWord, ownWordIn, pluralOf } from './imrs/own-word.js';
import { countsInSentence } from './imrs/prose.js';
import { countsInTables } from './imrs/tables.js';
import { mentionsImr } from './imrs/words.js';
import type { Section } from './sections.js';
import { sentencesOf } from './sentences.js';
import type { WordIndex } from './word-index.js';
import type { Zone } from './zones.js';

export type { ImrCount, ImrStage, Imrs, ImrUnit } from './imrs/count.js';

const readKinds = new Set<Block['kind']>([
  'paragraph',
  'list-item',
  'cell',
  'heading',
  'caption',
  'text-box',
  'footnote',
  'endnote',
]);
/** Where a number of IMRs is no statement of this review's own. */
const closedZones = new Set<Zone>([
  'letter',
  'glossary',
  'contents',
  'file',
  'margin',
  'quotation',
  'action-plan',
]);

/**
 * Every statement of how many Individual Management Reviews the review rests on, in reading order, with what
 * may explain a difference between two of them. Parts of the whole ("two of the IMRs"), short reports,
 * chronologies and nil returns are not counted.
 */
export function imrsOf(
  draft: Draft,
  zones: readonly Zone[],
  sections: readonly Section[],
  words: WordIndex,
): Imrs {
  const others = sections.filter(({ title }) => ofOtherReviews.test(title));
  const isOpen = (block: Block) =>
    readKinds.has(block.kind) &&
    !closedZones.has(zones[block.index] ?? 'body') &&
    !others.some(({ start, end }) => start <= block.index && block.index < end);
  const openAt = (indexes: readonly number[]) =>
    indexes.flatMap((index) => {
      const block = draft.blocks[index];
      return block && isOpen(block) ? [block] : [];
    });
  const mentioning = new Set([...words.blocksBeginning('imr'), ...words.blocksWith('management')]);
  const spoken = openAt([...mentioning].sort((a, b) => a - b)).filter(speaksOfImrs);
  const told = spoken.flatMap(countsInBlock);
  const prose =
    told.length === 0 ? [] : [...told, ...openAt(words.blocksWith('authors')).flatMap(authorsInBlock)];
  const ownWord = spoken.map(ownWordIn).find((word) => word !== null) ?? null;
  const byOwnWord =
    ownWord === null
      ? []
      : openAt(words.blocksWith(pluralOf(ownWord))).flatMap((block) => countsUnder(block, ownWord));
  const isSpoken = new Set(spoken);
  const leading = draft.blocks.filter(
    (block) =>
      block.kind !== 'list-item' &&
      block.kind !== 'cell' &&
      (isSpoken.has(block) || blockAfter(draft, block.index)?.kind === 'list-item') &&
      isOpen(block),
  );
  const tables = draft.tables.filter(({ block }) => openAt([block]).length > 0);
  return {
    counts: [
      ...prose,
      ...byOwnWord,
      ...countsInLists(draft, leading),
      ...countsInTables(draft, tables),
      ...countsInHeadings(draft, sections),
    ].sort((a, b) => a.anchor.block - b.anchor.block || a.anchor.start - b.anchor.start),
    ...joinExplanations(spoken.map(explanationsInBlock)),
  };
}

const speaksOfImrs = derived(({ text }: Block) => mentionsImr.test(text));

const explanationsInBlock = derived(
  ({ text }: Block): Explanations =>
    explanationsIn(sentencesOf(text).map(({ start, end }) => text.slice(start, end))),
);

/** Sections that tell of other reviews: their IMRs are not this review's. */
const ofOtherReviews =
  /\b(?:previous|earlier|other|past|published) (?:local )?(?:\w+ )?(?:reviews?|dhrs?)\b/i;

/** "Nine agencies were asked for an IMR. All did so": what was asked for was had. */
const allDidSo =
  /^(?:and )?(?:all|each|every one)(?: one)?(?: of (?:them|these|those|the (?:agencies|organi[sz]ations|bodies)))?(?: (?:has|have|had|were|was|duly|in turn|then|since|subsequently|agencies|IMRs))* (?:did(?: so)?|complied|responded|agreed and did|obliged|submitted|provided|returned|sent|supplied|completed|produced|delivered|received|wrote|prepared|done so)\b(?![^.;]*\b(?:but|except|save|bar|late|report|summary|letter)\b)/i;

const countsInBlock = derived(({ index, text }: Block): readonly ImrCount[] => {
  let before = '';
  const sentences = sentencesOf(text);
  return sentences.flatMap(({ start, end }, at) => {
    const sentence = text.slice(start, end);
    const next = sentences[at + 1];
    const wereMet = next !== undefined && allDidSo.test(text.slice(next.start, next.end));
    const counts = [...countsInSentence(sentence, before), ...countsNamedAgain(sentence, text)].map(
      (count): ImrCount =>
        inProse(
          index,
          start,
          wereMet ? { ...count, stage: 'received' } : count,
          otherReview(sentence, count.end),
        ),
    );
    // "One declined." stands between the asking and "The Panel thus had nine."
    before =
      sentence.length < 50 && !mentionsImr.test(sentence) && mentionsImr.test(before)
        ? `${before} ${sentence}`
        : sentence;
    return counts;
  });
});

/** "In all seven returns", where a return is what the report calls an IMR. */
function countsUnder({ index, text }: Block, ownWord: string): readonly ImrCount[] {
  return sentencesOf(text).flatMap(({ start, end }) => {
    const sentence = text.slice(start, end);
    return countsByOwnWord(sentence, ownWord).map((count) => inProse(index, start, count, null));
  });
}

function inProse(block: number, at: number, count: ProseCount, review: string | null): ImrCount {
  return {
    anchor: { block, start: at + count.start, end: at + count.end },
    source: 'prose',
    least: count.value,
    most: count.value,
    stage: count.stage,
    unit: count.unit,
    review,
  };
}

/** "All six authors", where nothing else in the paragraph speaks of IMRs: a review has no others by the number. */
const authorsInBlock = derived(({ index, text }: Block): readonly ImrCount[] => {
  if (!/\bauthors\b/i.test(text) || mentionsImr.test(text)) return [];
  return sentencesOf(text).flatMap(({ start, end }) => {
    const sentence = text.slice(start, end);
    return countsNamedAgain(sentence, `IMR. ${sentence}`)
      .filter(({ unit }) => unit === 'authors')
      .map((count) => inProse(index, start, count, null));
  });
});

const other =
  /\b(?:SAR|SCR|CSPR|LCSPR|MHHR|MHHI|safeguarding adults? review|serious case review|(?:local )?child safeguarding practice review|child practice review|adult practice review|mental health homicide (?:review|investigation)|(?:previous|earlier|other|first|second|parallel|linked|20\d\d) (?:review|DHR|domestic homicide review)|that review|another (?:review|DHR)|on that occasion|in that (?:case|instance))\b/i;

/** The other review that a count belongs to: the one named nearest, where this review is not named nearer. */
function otherReview(sentence: string, end: number): string | null {
  const after =
    /^[^.;]*?\b(?:for|to|in|by) (?:(?:the|this|an?) |(?=that ))([^.,;]*)/i.exec(sentence.slice(end))?.[1] ??
    '';
  if (/^(?:joint|combined|(?:present )?(?:domestic homicide )?review\b|DHR\b|DARDR\b|panel\b)/i.test(after))
    return null;
  const named = other.exec(after) ?? other.exec(sentence);
  if (!named || /\bjoint\b|\bas well as\b/i.test(sentence)) return null;
  return named[0].toLowerCase();
}
