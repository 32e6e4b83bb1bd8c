import { type Block, type Draft, type DraftFormat, sectionHeading } from '@dhrlint/draft';
import { gatherFacts } from '@dhrlint/facts';

/** One stretch of a report as it was read. */
export interface TextBlock {
  readonly kind: string;
  /** The number as printed, without closing punctuation. */
  readonly number: string | null;
  readonly text: string;
  readonly page: number | null;
  readonly zone: string;
  /** Text of the nearest heading above. */
  readonly section: string | null;
  /** Where in which table a cell stands, each counted from 0; null outside tables. */
  readonly cell: Block['cell'];
}

/** A report as it was read, in reading order. */
export interface ReportText {
  readonly format: DraftFormat;
  readonly pages: number | null;
  readonly words: number;
  readonly blocks: readonly TextBlock[];
  /** What could not be recovered, in sentences. */
  readonly gaps: readonly string[];
}

/** What dhrlint took a draft to say, so that an author can see where it read wrongly. */
export function reportText(draft: Draft): ReportText {
  const { zones } = gatherFacts(draft);
  return {
    format: draft.format,
    pages: draft.pages,
    words: draft.words,
    blocks: draft.blocks.map((block) => ({
      kind: block.kind,
      number: block.number,
      text: block.text,
      page: block.page,
      zone: zones[block.index] ?? 'body',
      section: sectionHeading(draft, block)?.text ?? null,
      cell: block.cell,
    })),
    gaps: draft.gaps.map(({ reason }) => reason),
  };
}
