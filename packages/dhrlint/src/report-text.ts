import { type Draft, type DraftFormat, sectionHeading } from '@dhrlint/draft';
import type { ReadBlock } from '@dhrlint/engine';
import { gatherFacts } from '@dhrlint/facts';

/** A report as it was read, in reading order. */
export interface ReportText {
  readonly format: DraftFormat;
  readonly pages: number | null;
  readonly words: number;
  readonly blocks: readonly ReadBlock[];
  /** What could not be recovered, in sentences. */
  readonly gaps: readonly string[];
}

/** What dhrlint took a draft to say, so that an author can see where it read wrongly. */
export function reportText(draft: Draft): ReportText {
  return {
    format: draft.format,
    pages: draft.pages,
    words: draft.words,
    blocks: readBlocks(draft, gatherFacts(draft).zones),
    gaps: draft.gaps.map(({ reason }) => reason),
  };
}

/**
 * The blocks of a draft with what each is for.
 * @param zones by block index
 */
export function readBlocks(draft: Draft, zones: readonly string[]): readonly ReadBlock[] {
  return draft.blocks.map((block) => ({
    kind: block.kind,
    text: block.text,
    label: block.label,
    number: block.number,
    level: block.level,
    page: block.page,
    host: block.host,
    cell: block.cell,
    property: block.property,
    zone: zones[block.index] ?? 'body',
    section: sectionHeading(draft, block)?.text ?? null,
  }));
}
