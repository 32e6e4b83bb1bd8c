import {
  type Anchor,
  type Block,
  type Cell,
  cellText,
  type Draft,
  paragraphNumber,
  sectionHeading,
  textAt,
} from '@dhrlint/draft';
import type { Context, Location, Part } from './finding.js';

/** The report as a whole, for what is absent from it. */
const wholeReport: Location = {
  part: 'document',
  paragraph: null,
  section: null,
  sectionNumber: null,
  page: null,
  quote: null,
  block: null,
  start: null,
  end: null,
};

/** Says where an anchor stands, as a reader of the page would cite it. */
export function locate(draft: Draft, zoneOf: (block: number) => string, anchor: Anchor | null): Location {
  const block = anchor && draft.blocks[anchor.block];
  if (!anchor || !block) return wholeReport;
  const heading = block.kind === 'heading' ? block : sectionHeading(draft, block);
  return {
    part: partOf(draft, block, zoneOf),
    paragraph: paragraphNumber(draft, block),
    section: heading?.text ?? null,
    sectionNumber: heading?.number ?? null,
    page: block.page,
    quote: textAt(draft, anchor),
    block: anchor.block,
    start: anchor.start,
    end: anchor.end,
  };
}

function partOf(draft: Draft, block: Block, zoneOf: (block: number) => string): Part {
  switch (block.kind) {
    case 'footnote':
    case 'endnote':
    case 'header':
    case 'footer':
    case 'comment':
    case 'revision':
      return block.kind;
    case 'property':
      return block.property === 'file-name' ? 'filename' : 'metadata';
    case 'hidden': {
      const host = block.host && draft.blocks[block.host.block];
      return host && host.kind !== 'hidden' ? partOf(draft, host, zoneOf) : 'body';
    }
    default:
      if (zoneOf(block.index) === 'cover') return 'cover';
      if (block.kind === 'cell') return 'table';
      return block.kind === 'text-box' ? 'textbox' : 'body';
  }
}

/** How much of a long sentence is shown on either side of the words, in UTF-16 code units. */
const reach = 140;
/** How much of each other cell of a row is shown. */
const cellReach = 50;
const sentenceEnd = /[.!?]['"’”)\]]*\s+(?=['"‘“([]*[\p{Lu}\p{N}])|\n+/gu;
/** A full stop within a sentence, as in "p.m. again" or "5.30", is followed by a small letter or no space. */
const sentenceStop = /[.!?]['"’”)\]]*(?=\s+['"‘“([]*[\p{Lu}\p{N}]|\s*$)|\n/u;

/**
 * The rest of the sentence around an anchor, cut to whole words where it is long; in a table the rest of the row,
 * its cells parted by strokes.
 */
export function contextAt(draft: Draft, anchor: Anchor): Context {
  const block = draft.blocks[anchor.block];
  const sentence = sentenceAt(block?.text ?? '', anchor);
  if (!block?.cell) return sentence;
  const { table, row, column } = block.cell;
  const cells = draft.tables[table]?.rows[row]?.cells ?? [];
  const side = (onSide: (cell: Cell) => boolean) =>
    cells
      .filter(onSide)
      .map((cell) => shortenRight(cellText(draft, cell).trim(), false, cellReach))
      .filter((text) => text !== '');
  return {
    before: [...side((cell) => cell.column < column), sentence.before].join(' | '),
    after: [sentence.after, ...side((cell) => cell.column > column)].join(' | '),
  };
}

function sentenceAt(text: string, { start, end }: Anchor): Context {
  const before = text.slice(Math.max(0, start - 2 * reach), start);
  const after = text.slice(end, end + 2 * reach);
  const lastEnd = [...before.matchAll(sentenceEnd)].at(-1);
  const begin = lastEnd ? lastEnd.index + lastEnd[0].length : 0;
  const firstEnd = after.match(sentenceStop);
  const stop = firstEnd?.index === undefined ? after.length : firstEnd.index + firstEnd[0].length;
  const cutBefore = lastEnd === undefined && start > before.length;
  const cutAfter = firstEnd === null && end + after.length < text.length;
  return {
    before: shortenLeft(before.slice(begin), cutBefore),
    after: shortenRight(after.slice(0, stop), cutAfter),
  };
}

function shortenLeft(text: string, cut: boolean): string {
  if (text.length <= reach) return cut ? `…${text}` : text.trimStart();
  const kept = text.slice(-reach);
  return `… ${kept.slice(kept.search(/\s/) + 1)}`;
}

function shortenRight(text: string, cut: boolean, most = reach): string {
  if (text.length <= most) return cut ? `${text}…` : text.trimEnd();
  const kept = text.slice(0, most);
  const lastSpace = kept.search(/\s\S*$/);
  return `${lastSpace > 0 ? kept.slice(0, lastSpace) : kept} …`;
}
