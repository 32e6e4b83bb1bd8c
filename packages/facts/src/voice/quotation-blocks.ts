import { type Block, blocksAfter, blocksBefore, blocksWhere, type Draft, derived } from '@dhrlint/draft';
import { criticisesWords } from './criticism.js';

/** Over how many paragraphs a quotation is followed that opens in one and closes in another. */
const longestQuotation = 8;

const quotedEnds = derived(runningQuotations);

/**
 * Up to which offset a block is quoted because a quotation that opened in an earlier paragraph goes on into it; 0
 * where none does. A double mark that nothing closes within a few paragraphs is taken for a slip and quotes its own
 * paragraph alone.
 */
export function quotedUntil(draft: Draft, block: Block): number {
  return quotedEnds(draft).get(block.index) ?? 0;
}

const opening = blocksWhere((block) => isProse(block) && staysOpen(block.text));

function runningQuotations(draft: Draft): ReadonlyMap<number, number> {
  const { blocks } = draft;
  const ends = new Map<number, number>();
  for (const index of opening(draft)) {
    if (ends.has(index)) continue;
    const run: number[] = [];
    for (const later of blocksAfter(draft, index, longestQuotation)) {
      if (!isProse(later)) break;
      // Each paragraph of a quotation may open with a mark of its own; only the last closes it.
      if (/^\s*["“]/.test(later.text)) break;
      const close = closingMark(later.text);
      const open = later.text.search(/[“"]/);
      if (close >= 0 && (open < 0 || close <= open)) {
        for (const index of run) ends.set(index, blocks[index]?.text.length ?? 0);
        ends.set(later.index, close);
        break;
      }
      if (open >= 0) break;
      run.push(later.index);
    }
  }
  return ends;
}

function isProse({ kind }: Block): boolean {
  return kind === 'paragraph' || kind === 'list-item';
}

/** True where a double quotation mark opens in the text and none closes it. */
function staysOpen(text: string): boolean {
  const curly = text.lastIndexOf('“');
  if (curly >= 0) return text.indexOf('”', curly) < 0;
  return (text.split('"').length - 1) % 2 === 1 && /(?:^|[\s(:])"\S[^"]*$/.test(text);
}

/** The first mark that closes a quotation: curly, or straight after a letter or a stop. */
function closingMark(text: string): number {
  const curly = text.indexOf('”');
  if (curly >= 0) return curly;
  const straight = /[\p{L}\p{N}.,!?…]"/u.exec(text);
  return straight ? straight.index + 1 : -1;
}

/** How many items of a list are looked back over for the words that lead in to it. */
const longestList = 30;

const quotingLeadIn =
  /\b(?:reads?|read as follows|said|says|wrote|writes|stated|states|recorded|noted|told us|the words|wording|entr(?:y|ies)|extracts?|phrases|expressions|comments|remarks|quot(?:es?|ed|ations?)|in (?:her|his|their) own words|(?:made|gave) the following statement)\b[^.:]{0,60}:\s*$/i;
const notQuoting =
  /\b(?:recommend|recommended|should|following (?:areas|themes|points|questions|learning|findings|agencies|actions|information|matters))\b/i;

/**
 * What the words that lead in to a list or an indented line make of it: "The log reads:" quotes what follows,
 * "Phrases that the Panel does not accept:" criticises it. Words with a subject that speaks of the case in
 * sentences are not led in by a colon two paragraphs up: only a list's own items, or one paragraph.
 */
export function leadInOf(draft: Draft, block: Block): 'quotes' | 'criticises' | null {
  if (block.kind !== 'list-item') return null;
  for (const earlier of blocksBefore(draft, block.index, longestList)) {
    if (earlier.kind === 'heading') return null;
    if (earlier.kind === 'list-item') continue;
    if (earlier.kind !== 'paragraph') return null;
    const text = earlier.text.slice(-300);
    if (!/:\s*$/.test(text)) return null;
    if (criticisesWords(text)) return 'criticises';
    return quotingLeadIn.test(text) && !notQuoting.test(text) ? 'quotes' : null;
  }
  return null;
}
