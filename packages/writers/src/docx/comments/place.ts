import type { Anchor, Block, Draft, Span } from '@dhrlint/draft';

/** Where a comment on some words can stand. */
export interface CommentPlace {
  readonly anchor: Anchor;
  /** False where the words themselves can take none, so that the comment has to say which it is about. */
  readonly exact: boolean;
}

/**
 * Where Word shows a comment on some words: on the words in the body and in deleted text. In headers, footers, text
 * boxes, footnotes, endnotes and comments it ignores them ([MS-OI29500] 2.1.315); there the place is where the note,
 * the box or the hidden words hang.
 * @param main name of the part that holds the body
 * @returns null where nothing of the body is near: headers, footers, properties
 */
export function commentPlace(draft: Draft, anchor: Anchor, main: string): CommentPlace | null {
  const block = draft.blocks[anchor.block];
  if (!block) return null;
  const own = spansOf(block, anchor).some((span) => isIn(span, main));
  if (own && block.kind !== 'hidden') return { anchor, exact: block.kind !== 'text-box' };
  const host = block.host && draft.blocks[block.host.block];
  const near = host && block.host ? commentPlace(draft, wordAt(host, block.host.offset), main) : null;
  if (near) return { ...near, exact: false };
  // Words that show in no run, as those of a form field: the paragraph around them.
  return block.spans.some((span) => isIn(span, main))
    ? { anchor: { block: block.index, start: 0, end: block.text.length }, exact: false }
    : null;
}

/** The parts of the file that some words stand in. */
export function spansOf({ spans }: Block, { start, end }: Anchor): readonly Span[] {
  return spans.filter((span) => span.start < end && span.end > start);
}

function isIn({ origin }: Span, part: string): boolean {
  return origin.format === 'docx' && origin.part === part;
}

/** The word behind which something hangs; the first word where it hangs before all. */
function wordAt({ index, text }: Block, offset: number): Anchor {
  const before = /\S+\s*$/.exec(text.slice(0, offset));
  if (before) return { block: index, start: before.index, end: before.index + before[0].trimEnd().length };
  const after = /\S+/.exec(text);
  return after
    ? { block: index, start: after.index, end: after.index + after[0].length }
    : { block: index, start: 0, end: 0 };
}
