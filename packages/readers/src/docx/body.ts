import type { BlockInput, DraftInput } from '@dhrlint/draft';
import { blockOf, type Item, type Line, shows, type TableItem } from './line.js';
import { deletionsOf, type Hanging, type ParagraphText } from './paragraph-text.js';
import type { SourceParagraph } from './source.js';
import type { Stories } from './stories.js';
import { tableBlocks } from './tables.js';

type Entry = DraftInput['content'][number];

/** Puts the blocks of the report in reading order, each followed by the notes, comments and revisions on it. */
export class BodyBuilder {
  readonly content: Entry[] = [];
  private readonly noted = new Set<string>();
  private last: { block: BlockInput; length: number } | null = null;
  private readonly lost: SourceParagraph[];

  /** @param lost paragraphs that mammoth leaves out because all of them is deleted, in document order */
  constructor(
    private readonly stories: Stories,
    private readonly pageOf: (page: number | undefined) => number | null,
    lost: readonly SourceParagraph[],
  ) {
    this.lost = [...lost];
  }

  add(items: readonly Item[]): void {
    for (const item of items) {
      if ('line' in item) this.line(item.line);
      else this.table(item.table);
    }
    this.addLost(Number.POSITIVE_INFINITY);
  }

  /** Comments that hang nowhere in the report: their place was deleted, or they stand in a note. */
  addRemainingComments(): void {
    for (const comment of this.stories.unplacedComments()) this.content.push(comment);
  }

  private line(line: Line): void {
    this.addLost(line.source.ordinal);
    if (!shows(line)) {
      this.stories.ranges.read(line.text, null);
      this.hang(line.text.hanging, this.last?.block ?? null, this.last?.length);
      this.hooks(line.text, this.last?.block ?? null, this.last?.length);
      return;
    }
    const block = blockOf(line, this.pageOf(line.source.page));
    this.content.push(block);
    this.last = { block, length: line.text.text.length };
    this.stories.ranges.read(line.text, block);
    this.attach(line.text, block);
  }

  private table(item: TableItem): void {
    const { table, blocks } = tableBlocks(item, this.pageOf);
    if (table.rows.length > 0) this.content.push({ table });
    for (const { block, line } of blocks) {
      this.stories.ranges.read(line.text, block);
      this.attach(line.text, block);
    }
    this.hangingOfEmptyCells(item);
    const last = blocks.at(-1);
    if (last) this.last = { block: last.block, length: last.line.text.text.length };
    for (const nested of item.nested) this.table(nested);
  }

  /** What hangs in a paragraph of which nothing shows hangs on the nearest block before it. */
  private hangingOfEmptyCells(item: TableItem): void {
    for (const row of item.rows) {
      for (const cell of row.cells) {
        for (const line of cell.lines) {
          if (!shows(line)) this.hang(line.text.hanging, this.last?.block ?? null, this.last?.length);
        }
      }
    }
  }

  private attach(text: ParagraphText, block: BlockInput): void {
    this.hang(text.hanging, block);
    this.hooks(text, block);
  }

  private hang(hanging: readonly Hanging[], block: BlockInput | null, at?: number): void {
    for (const { kind, text, author, hiding, offset, spans } of hanging) {
      if (text.trim() === '') continue;
      this.content.push({
        kind,
        text,
        author,
        hiding,
        spans,
        page: block?.page ?? null,
        host: block && { block, offset: at ?? offset },
      });
    }
  }

  private hooks(text: ParagraphText, block: BlockInput | null, at?: number): void {
    for (const hook of text.hooks) {
      const host = block && { block, offset: at ?? hook.at };
      if (hook.kind === 'footnote' || hook.kind === 'endnote') {
        const key = `${hook.kind} ${hook.id}`;
        const note = this.noted.has(key) ? null : this.stories.note(hook.kind, hook.id);
        this.noted.add(key);
        if (!note) continue;
        const noteBlock = { ...note.block, page: block?.page ?? null, host };
        this.content.push(noteBlock);
        this.attach(note.text, noteBlock);
      } else if (hook.kind !== 'comment-end') {
        for (const comment of this.stories.placeComment(hook.id, host)) this.content.push(comment);
      }
    }
  }

  /** Deleted rows and paragraphs come before the first line that stands after them in the file. */
  private addLost(before: number): void {
    while (this.lost[0] && this.lost[0].ordinal < before) {
      const source = this.lost.shift();
      if (!source) return;
      this.hang(
        deletionsOf(source, () => 0),
        this.last?.block ?? null,
        this.last?.length,
      );
    }
  }
}
