import type { BlockInput, TableInput } from '@dhrlint/draft';
import type { List, Nodes, RootContent, Table } from 'mdast';
import { commentText, type Inline, inlineText, type Unshown } from './inline.js';
import { linesInSource } from './source-places.js';

export type Entry = BlockInput | { readonly table: TableInput };

/** Where words refer to a note: the entry, and the offset in its text. */
interface Reference {
  readonly note: string;
  readonly entry: number;
  readonly offset: number;
}

/** What one top-level node of the Markdown holds. */
export interface Piece {
  readonly type: RootContent['type'];
  /** Offsets into the part of the source that it was parsed from. */
  readonly start: number;
  readonly end: number;
  /** Blocks and tables; a `host` that is a number is a position in these entries. */
  readonly entries: readonly Entry[];
  /** How many blocks they hold, those of tables' cells among them. */
  readonly blocks: number;
  readonly references: readonly Reference[];
  /** Which entries are the words of which note. */
  readonly notes: readonly { readonly note: string; readonly entry: number }[];
  /** The notes and targets of links that it defines. */
  readonly defines: readonly Definition[];
}

export interface Definition {
  readonly kind: 'note' | 'link';
  readonly label: string;
}

/** @param source what the node was parsed from */
export function pieceOf(node: RootContent, source: string): Piece {
  const reading = new Reading(source);
  reading.read(node, false);
  const { entries, references, notes } = reading;
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? start;
  const blocks = entries.reduce((sum, entry) => sum + blocksIn(entry), 0);
  return { type: node.type, start, end, entries, blocks, references, notes, defines: definedBy(node) };
}

function blocksIn(entry: Entry): number {
  return 'table' in entry ? cellsIn(entry.table).length : 1;
}

/** The blocks of a table's cells, in reading order. */
export function cellsIn({ rows }: TableInput): readonly BlockInput[] {
  return rows.flatMap(({ cells }) => cells.flatMap(({ blocks }) => blocks));
}

function definedBy(node: Nodes): readonly Definition[] {
  const within = 'children' in node ? node.children.flatMap(definedBy) : [];
  if (node.type !== 'footnoteDefinition' && node.type !== 'definition') return within;
  const kind = node.type === 'definition' ? 'link' : 'note';
  return [{ kind, label: node.label ?? node.identifier }, ...within];
}

class Reading {
  readonly entries: Entry[] = [];
  readonly references: Reference[] = [];
  readonly notes: { note: string; entry: number }[] = [];
  readonly #source: string;

  constructor(source: string) {
    this.#source = source;
  }

  read(node: RootContent, quotation: boolean): void {
    switch (node.type) {
      case 'heading':
        this.#push({ kind: 'heading', level: node.depth }, inlineText(node.children, this.#source));
        break;
      case 'paragraph': {
        const inline = inlineText(node.children, this.#source);
        this.#push({ kind: 'paragraph', quotation }, inline);
        break;
      }
      case 'blockquote':
        for (const child of node.children) this.read(child, true);
        break;
      case 'list':
        this.#readList(node, 1);
        break;
      case 'table': {
        const unshown: [Unshown, BlockInput | null][] = [];
        this.entries.push({ table: this.#table(node, unshown) });
        for (const [words, cell] of unshown)
          this.#pushUnshown(words, cell && { block: cell, offset: words.offset });
        break;
      }
      case 'footnoteDefinition':
        for (const child of node.children) {
          if (child.type !== 'paragraph') continue;
          const entry = this.entries.length;
          this.#push({ kind: 'footnote' }, inlineText(child.children, this.#source));
          if (this.entries.length > entry) this.notes.push({ note: node.identifier, entry });
        }
        break;
      case 'code': {
        const from = (node.position?.start.offset ?? 0) + this.#fence(node.position?.start.offset ?? 0);
        const spans = linesInSource(node.value, this.#source, from);
        this.entries.push({ kind: 'paragraph', text: node.value, spans, quotation });
        break;
      }
      case 'html':
        if (node.value.startsWith('<!--')) {
          const words = commentText(node.value, node.position?.start.offset ?? 0);
          this.#pushUnshown({ kind: 'hidden', offset: 0, ...words }, null);
        }
        break;
    }
  }

  /** Fenced code begins a line below its fence, indented code where it stands. */
  #fence(offset: number): number {
    return /^(?:`{3,}|~{3,}).*\r?\n/.exec(this.#source.slice(offset, offset + 200))?.[0].length ?? 0;
  }

  #readList(list: List, depth: number): void {
    const ordered = list.ordered ?? false;
    for (const item of list.children) {
      const origin = item.position?.start.offset ?? 0;
      const marker = /^\s*(\S+)/.exec(this.#source.slice(origin, origin + 20))?.[1] ?? '';
      // Loose numbered items are how a typist numbers paragraphs; a tight run of them is a list.
      const numbered = ordered && (list.spread || item.spread || list.children.length === 1) && depth === 1;
      let first = true;
      for (const child of item.children) {
        if (child.type === 'list') this.#readList(child, depth + 1);
        else if (child.type === 'paragraph') {
          const label = first ? (ordered ? marker : '•') : null;
          const kind = numbered ? 'paragraph' : 'list-item';
          const numbering = label && ordered ? 'typed' : null;
          this.#push(
            { kind, label, numbering, level: kind === 'list-item' ? depth : 0 },
            inlineText(child.children, this.#source),
          );
          first = false;
        } else this.read(child, false);
      }
    }
  }

  /** @param unshown takes what hangs in the cells, with the cell's words; a block cannot stand inside of a table's */
  #table(node: Table, unshown: [Unshown, BlockInput | null][]): TableInput {
    return {
      columns: Math.max(...node.children.map((row) => row.children.length)),
      headerRows: 1,
      rows: node.children.map((row, r) => ({
        page: null,
        cells: row.children.map((cell, column) => {
          const inline = inlineText(cell.children, this.#source);
          const { text, spans, marks, bold, italic } = inline;
          const appearance = { bold: bold || r === 0, italic, centred: false, size: null };
          const blocks: BlockInput[] = text === '' ? [] : [{ kind: 'cell', text, spans, marks, appearance }];
          unshown.push(
            ...inline.unshown.map((words): [Unshown, BlockInput | null] => [words, blocks[0] ?? null]),
          );
          return { column, rowSpan: 1, columnSpan: 1, fill: null, blocks };
        }),
      })),
    };
  }

  #push(block: Omit<BlockInput, 'text'>, inline: Inline): void {
    const { text, spans, marks, bold, italic } = inline;
    const entry = this.entries.length;
    if (text.trim() !== '') {
      const appearance = { bold, italic, centred: false, size: null };
      this.entries.push({ ...block, text, spans, marks, appearance });
    }
    for (const note of inline.notes)
      this.references.push({ note: note.identifier, entry, offset: note.offset });
    const hangs = text.trim() !== '';
    for (const words of inline.unshown)
      this.#pushUnshown(words, hangs ? { block: entry, offset: words.offset } : null);
  }

  #pushUnshown({ kind, text, spans }: Unshown, host: BlockInput['host']): void {
    if (text.trim() !== '') this.entries.push({ kind, text, spans, host: host ?? null });
  }
}
