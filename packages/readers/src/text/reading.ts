import type { Draft, Span } from '@dhrlint/draft';

/** A draft as it was read again. */
export interface Reading {
  /** Offsets of its spans are into the part of the source that each block was parsed from. */
  readonly draft: Draft;
  /** Where that part begins in the source, by the index of a block. */
  readonly baseOf: (block: number) => number;
  /** The blocks of which nothing but the words are new since the last reading; null where more may be. */
  readonly reworded: readonly number[] | null;
}

/** The draft with spans that lead into the whole source. */
export function inWholeSource({ draft, baseOf }: Pick<Reading, 'draft' | 'baseOf'>): Draft {
  return {
    ...draft,
    blocks: draft.blocks.map((block) => {
      const base = baseOf(block.index);
      return base === 0 ? block : { ...block, spans: block.spans.map((span) => movedBy(base, span)) };
    }),
  };
}

function movedBy(base: number, { start, end, origin }: Span): Span {
  return {
    start,
    end,
    origin: origin.format === 'text' ? { format: 'text', offset: origin.offset + base } : origin,
  };
}
