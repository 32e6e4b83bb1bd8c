import type { BlockInput, CommentInput } from '@dhrlint/draft';
import type { ParagraphText } from './paragraph-text.js';

type Covers = { -readonly [K in keyof CommentInput['covers'][number]]: CommentInput['covers'][number][K] }[];

/** The words that comments were made on, collected block by block in reading order. */
export class CommentRanges {
  private readonly covered = new Map<string, Covers>();
  /** Ranges that are open, with the place in the next block from which they run. */
  private readonly open = new Map<string, number>();

  /** The words of a comment. The list fills while the report is read on. */
  of(id: string): CommentInput['covers'] {
    const known = this.covered.get(id) ?? [];
    this.covered.set(id, known);
    return known;
  }

  /**
   * Takes the next paragraph.
   * @param block null where nothing of the paragraph shows
   */
  read({ text, hooks }: Pick<ParagraphText, 'text' | 'hooks'>, block: BlockInput | null): void {
    for (const { kind, id, at } of hooks) {
      if (kind === 'comment-start') this.open.set(id, block ? at : 0);
      else if (kind === 'comment-end') {
        const start = this.open.get(id);
        this.open.delete(id);
        if (start !== undefined) this.cover(id, block, start, at);
      }
    }
    for (const [id, start] of this.open) {
      this.cover(id, block, start, text.length);
      this.open.set(id, 0);
    }
  }

  private cover(id: string, block: BlockInput | null, start: number, end: number): void {
    if (block && end > start) (this.of(id) as Covers).push({ block, start, end });
  }
}
