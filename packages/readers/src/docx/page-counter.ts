/**
 * Counts pages by what Word left in the file: a hint wherever its last layout began a page
 * (`w:lastRenderedPageBreak`), and the breaks that the author set. A set break is usually followed by a hint; it
 * counts by itself only where text comes first, because empty paragraphs carry no hint.
 */
export class PageCounter {
  /** Page of the place that has been reached, from 1. */
  page = 1;
  /** Number of hints seen. */
  hints = 0;
  private pending = 0;
  private row: { page: number; last: number; begun: boolean; hinted: boolean } | null = null;
  private cellBegun = true;

  /** A hint of the last layout. */
  rendered(): void {
    this.hints++;
    if (this.row && !this.cellBegun) {
      // A row that begins a page may carry the hint in each of its cells.
      if (this.row.begun && this.row.hinted) return;
      if (!this.row.begun) this.row.hinted = true;
    }
    this.page++;
    this.pending = Math.max(0, this.pending - 1);
  }

  /** A break that the author set. */
  broken(): void {
    this.pending++;
  }

  /** Text that shows; gives the page on which it stands. */
  text(): number {
    this.page += this.pending;
    this.pending = 0;
    this.cellBegun = true;
    if (this.row && !this.row.begun) {
      this.row.begun = true;
      this.row.page = this.page;
    }
    return this.page;
  }

  /** Begins a row of a table; the result is for {@link endRow}. */
  beginRow(): unknown {
    const outer = { row: this.row, cellBegun: this.cellBegun };
    this.row = { page: this.page, last: this.page, begun: false, hinted: false };
    return outer;
  }

  /** Begins a cell: it stands beside the cells before it, not below them. */
  beginCell(): void {
    if (!this.row) return;
    this.row.last = Math.max(this.row.last, this.page);
    if (this.row.begun) this.page = this.row.page;
    this.cellBegun = false;
  }

  /** Ends a row; gives the page on which it began. */
  endRow(outer: unknown): number {
    const row = this.row;
    const saved = outer as { row: PageCounter['row']; cellBegun: boolean };
    this.row = saved.row;
    this.cellBegun = true;
    if (!row) return this.page;
    this.page = Math.max(row.last, this.page);
    return row.page;
  }
}
