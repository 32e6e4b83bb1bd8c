import { type Block, type Draft, derivedIn } from '@dhrlint/draft';
import type { Facts, Zone } from '@dhrlint/facts';

/** Kinds of blocks whose words a proof-reader of the page reads. */
const printed = new Set<Block['kind']>([
  'heading',
  'paragraph',
  'list-item',
  'cell',
  'caption',
  'text-box',
  'footnote',
  'endnote',
]);
/** Titles and addresses of others, and letters of others, are not the author's to correct. */
const ofOthers = new Set<Zone>(['file', 'margin', 'letter', 'contents', 'references']);

/** The blocks of the report that a proof-reader reads, in reading order. */
export function printedText(draft: Draft, facts: Facts): readonly Block[] {
  return printedIn(draft, facts.zones).flatMap((index) => draft.blocks[index] ?? []);
}

/** The same as indexes: the blocks that a check of single blocks looks at. */
export function printedBlocks({
  draft,
  facts,
}: {
  readonly draft: Draft;
  readonly facts: Facts;
}): readonly number[] {
  return printedIn(draft, facts.zones);
}

// They follow from the kinds and zones of blocks alone, which stay the same from one key to the next.
const printedIn = derivedIn((draft: Draft, zones: readonly Zone[]): readonly number[] =>
  draft.blocks.flatMap(({ kind, index }) =>
    printed.has(kind) && !ofOthers.has(zones[index] ?? 'body') ? [index] : [],
  ),
);

/** Words that readers leave as they are: marked as so written, or an address on the web or for mail. */
const asWritten = /\[\s*sic\s*\]|\(\s*sic\s*\)/i;

/** True where "[sic]" stands within a few words after a place. */
export function isMarkedSic(text: string, end: number): boolean {
  return asWritten.test(text.slice(end, end + 60));
}

/** Stretches that are no prose: addresses on the web, of mail and of files. */
export function addressesIn(text: string): readonly { readonly start: number; readonly end: number }[] {
  if (!/[@/\\]|www\.|\.\p{L}{2,4}\b/u.test(text)) return [];
  return [
    ...text.matchAll(
      /\b(?:https?:\/\/|www\.)\S+|\S+@\S+|\b[\w-]+(?:\.[\w-]+)*\.(?:uk|com|org|net|gov|docx?|pdf|wales|cymru)\b\S*/gi,
    ),
  ].map((found) => ({ start: found.index, end: found.index + found[0].length }));
}
