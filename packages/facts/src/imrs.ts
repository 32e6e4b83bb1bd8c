import type { Block, Draft } from '@dhrlint/draft';
import type { ImrCount, Imrs } from './imrs/count.js';
import { countsInLists } from './imrs/lists.js';
import { countsInSentence } from './imrs/prose.js';
import { countsInTables } from './imrs/tables.js';
import { gave, imr, mentionsImr } from './imrs/words.js';
import { numbersIn } from './numbers.js';
import { type Section, sectionPath } from './sections.js';
import { sentencesOf } from './sentences.js';
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
  'references',
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
export function imrsOf(draft: Draft, zones: readonly Zone[], sections: readonly Section[]): Imrs {
  const open = draft.blocks.filter(
    (block) =>
      readKinds.has(block.kind) &&
      !closedZones.has(zones[block.index] ?? 'body') &&
      !ofOthers(sections, block.index),
  );
  const spoken = open.filter((block) => mentionsImr.test(block.text));
  const prose = spoken.flatMap((block) => countsInBlock(block));
  const isOpen = new Set(open.map((block) => block.index));
  const lists = countsInLists(
    draft,
    open.filter((block) => block.kind !== 'list-item' && block.kind !== 'cell'),
  );
  const tables = countsInTables(draft, (block) => isOpen.has(block));
  const sentences = spoken.flatMap((block) =>
    sentencesOf(block.text).map((s) => block.text.slice(s.start, s.end)),
  );
  return {
    counts: [...prose, ...lists, ...tables].sort(
      (a, b) => a.anchor.block - b.anchor.block || a.anchor.start - b.anchor.start,
    ),
    later: sentences.flatMap(furtherImrs),
    shared: sentences.some(isShared),
    missing: sentences.some((text) => missingImr.test(text)),
  };
}

/** Sections that tell of other reviews: their IMRs are not this review's. */
function ofOthers(sections: readonly Section[], block: number): boolean {
  return sectionPath(sections, block).some((section) =>
    /\b(?:previous|earlier|other|past|published) (?:local )?(?:\w+ )?(?:reviews?|dhrs?)\b/i.test(
      section.title,
    ),
  );
}

function countsInBlock({ index, text }: Block): readonly ImrCount[] {
  let before = '';
  return sentencesOf(text).flatMap(({ start, end }) => {
    const sentence = text.slice(start, end);
    const counts = countsInSentence(sentence, before).map(
      (count): ImrCount => ({
        anchor: { block: index, start: start + count.start, end: start + count.end },
        source: 'prose',
        least: count.value,
        most: count.value,
        stage: count.stage,
        unit: count.unit,
        review: otherReview(sentence, count.end),
      }),
    );
    before = sentence;
    return counts;
  });
}

const other =
  /\b(?:SAR|SCR|CSPR|LCSPR|MHHR|MHHI|safeguarding adults? review|serious case review|(?:local )?child safeguarding practice review|child practice review|adult practice review|mental health homicide (?:review|investigation)|(?:previous|earlier|other|first|second|parallel|linked|20\d\d) (?:review|DHR|domestic homicide review)|that review|another (?:review|DHR))\b/i;

/** The other review that a count belongs to: the one named nearest, where this review is not named nearer. */
function otherReview(sentence: string, end: number): string | null {
  const after =
    /^[^.;]*?\b(?:for|to|in|by) (?:the|this|that|an?) ([^.,;]*)/i.exec(sentence.slice(end))?.[1] ?? '';
  if (/^(?:joint|combined|(?:present )?(?:domestic homicide )?review\b|DHR\b|DARDR\b|panel\b)/i.test(after))
    return null;
  const named = other.exec(after) ?? other.exec(sentence);
  if (!named || /\bjoint\b|\bas well as\b/i.test(sentence)) return null;
  return named[0].toLowerCase();
}

const ordinalLater =
  /\b(?:an?|the)\s+(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|further|additional|late|later|extra|final|last)\b(?:\s+(?:agency\s+)?IMR|[^.;]{0,50}\b(?:received|submitted|completed|commissioned|requested|provided|followed|came))|\bone (?:more|further|additional) IMR|\banother IMR/i;

/** The numbers of IMRs that came later than those first counted. */
function furtherImrs(sentence: string): readonly number[] {
  const further = numbersIn(sentence).filter(
    (n) =>
      n.share === 'further' &&
      new RegExp(
        `^(?:\\s+(?:more|further|additional|extra|other))?(?:\\s+\\w+){0,3}?\\s+${imr}|^\\s+(?:\\w+\\s+){0,3}(?:agencies|organi[sz]ations)\\b`,
        'iu',
      ).test(sentence.slice(n.end)),
  );
  const values = further.map((n) => n.value);
  return ordinalLater.test(sentence) ? [...values, 1] : values;
}

const sharing = new RegExp(
  [
    `\\b(?:combined|joint|jointly|shared|single|second|separate)\\b[^.;]{0,30}${imr}`,
    `${imr}[^.;]{0,60}\\b(?:jointly|combined|on behalf of (?:both|two|the)|covering (?:both|two)|covered (?:both|two))\\b`,
    `\\b(?:trust|council|service|police|constabulary|board|agency|association|one|each)\\s+(?:(?:each|also|has|had|itself)\\s+)?${gave}\\s+(?:two|three|separate|both|more than one)\\b[^.;]{0,25}${imr}`,
    `\\b(?:two|three|both|separate)\\s+(?:\\w+\\s+)?${imr}[^.;]{0,60}\\b(?:same|one of (?:them|which)|for (?:its|each of its)|the one|a single)\\b`,
  ].join('|'),
  'iu',
);

function isShared(sentence: string): boolean {
  return sharing.test(sentence);
}

/** Why an IMR that was asked for is not there. */
const missingImr =
  /\b(?:not (?:received|submitted|completed|provided|forthcoming|required|needed|produced|supplied)|did not (?:provide|submit|complete|produce|respond|supply|return)|declined|unable|could not|outstanding|no longer|withdr[ae]wn?|instead of|rather than|in place of|never (?:received|submitted|came))\b/i;
