import type { Anchor, Block, Draft } from '@dhrlint/draft';

/** Kinds that a title can be of; a cover may be laid out as a table. */
const kinds = new Set<Block['kind']>(['heading', 'paragraph', 'list-item', 'caption', 'cell']);

/** How many blocks a front page may have above its title. */
const reach = 40;

/**
 * The title of a report: the largest words of its first page, the first of them where several are as large.
 * @param isFit whether a note can stand on the words
 * @returns null where no words are fit
 */
export function titleOf(draft: Draft, isFit: (anchor: Anchor) => boolean): Anchor | null {
  let title: Block | null = null;
  let seen = 0;
  for (const block of draft.blocks) {
    if (!kinds.has(block.kind) || !/\p{L}/u.test(block.text)) continue;
    if (!isFit(whole(block))) continue;
    if (title && title.page !== null && block.page !== null && block.page > title.page) break;
    if (!title || (block.appearance.size ?? 0) > (title.appearance.size ?? 0)) title = block;
    if (++seen >= reach) break;
  }
  return title && whole(title);
}

function whole({ index, text }: Block): Anchor {
  return { block: index, start: 0, end: text.length };
}
