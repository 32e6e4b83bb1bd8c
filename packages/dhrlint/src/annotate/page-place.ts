import type { Anchor, Draft } from '@dhrlint/draft';

/**
 * Where a highlight for some words of a PDF can be: on the words, for words that do not show on what they hang on.
 * @returns null for what stands on no page, such as properties
 */
export function pagePlace(
  draft: Draft,
  anchor: Anchor,
): { readonly anchor: Anchor; readonly exact: boolean } | null {
  const block = draft.blocks[anchor.block];
  if (!block) return null;
  const isPrinted = block.spans.some(({ start, end }) => start < anchor.end && end > anchor.start);
  // Words that are kept from the page may lie outside of it.
  if (isPrinted && block.kind !== 'hidden') return { anchor, exact: true };
  const host = block.host && draft.blocks[block.host.block];
  if (!host || !block.host) return null;
  const word = /\S+/.exec(host.text.slice(block.host.offset));
  const start = block.host.offset + (word?.index ?? 0);
  return { anchor: { block: host.index, start, end: start + (word?.[0].length ?? 0) }, exact: false };
}
