import { assembleDraft, type BlockInput, type Draft, type TableInput } from '@dhrlint/draft';
import type { List, Root, RootContent, Table } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import { commentText, type Inline, inlineText, shiftSpans, type Unshown } from './inline.js';
import { numberPrintedParagraphs } from './printed-sequence.js';
import { linesInSource } from './source-places.js';

/** Reads a draft in Markdown (CommonMark with tables and footnotes); offsets of the spans are into `source`. */
export function readMarkdown(source: string): Draft {
  // The parser would leave a byte order mark out of its offsets.
  const { properties, body } = frontMatter(source.replace(/^\uFEFF/, ' '));
  const tree = fromMarkdown(body, {
    extensions: [gfmTable(), gfmFootnote()],
    mdastExtensions: [gfmTableFromMarkdown(), gfmFootnoteFromMarkdown()],
  });
  const reading = new Reading(body, tree);
  return assembleDraft({
    format: 'markdown',
    content: [...numberPrintedParagraphs(reading.content, shiftSpans), ...properties],
    pages: null,
  });
}

/** YAML front matter names the properties; it is blanked, not cut, so that offsets stay those of the file. */
function frontMatter(source: string): { properties: BlockInput[]; body: string } {
  const found = /^ ?---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/d.exec(source);
  const lines = found?.indices?.[1];
  if (!found || !lines) return { properties: [], body: source };
  const properties = [...(found[1] ?? '').matchAll(/^([\w -]+):[ \t]*(["']?)(\S.*?)\2[ \t]*\r?$/dgm)].map(
    (entry) => propertyOf(entry, lines[0]),
  );
  return { properties, body: source.replace(found[0], (matter) => matter.replace(/[^\r\n]/g, ' ')) };
}

/** A property from a line of front matter: name, quotation mark, value. */
function propertyOf(entry: RegExpExecArray, begins: number): BlockInput {
  const [, name = '', , text = ''] = entry;
  const offset = begins + (entry.indices?.[3]?.[0] ?? 0);
  return {
    kind: 'property',
    property: name.trim().toLowerCase().replaceAll(' ', '-'),
    text,
    spans: [{ start: 0, end: text.length, origin: { format: 'text', offset } }],
  };
}

type Entry = BlockInput | { readonly table: TableInput };

class Reading {
  readonly content: Entry[] = [];
  readonly #source: string;
  /** Where each footnote is referred to: position in `content` and offset in the block's text. */
  readonly #references = new Map<string, { block: number; offset: number }>();

  constructor(source: string, tree: Root) {
    this.#source = source;
    for (const node of tree.children) this.#read(node, false);
  }

  #read(node: RootContent, quotation: boolean): void {
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
        for (const child of node.children) this.#read(child, true);
        break;
      case 'list':
        this.#readList(node, 1);
        break;
      case 'table': {
        const unshown: [Unshown, BlockInput | null][] = [];
        this.content.push({ table: this.#table(node, unshown) });
        for (const [words, cell] of unshown)
          this.#pushUnshown(words, cell && { block: cell, offset: words.offset });
        break;
      }
      case 'footnoteDefinition': {
        const host = this.#references.get(node.identifier) ?? null;
        for (const child of node.children) {
          if (child.type === 'paragraph')
            this.#push({ kind: 'footnote', host }, inlineText(child.children, this.#source));
        }
        break;
      }
      case 'code': {
        const from = (node.position?.start.offset ?? 0) + this.#fence(node.position?.start.offset ?? 0);
        const spans = linesInSource(node.value, this.#source, from);
        this.content.push({ kind: 'paragraph', text: node.value, spans, quotation });
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
        } else this.#read(child, false);
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
    const index = this.content.length;
    if (text.trim() !== '') {
      const appearance = { bold, italic, centred: false, size: null };
      this.content.push({ ...block, text, spans, marks, appearance });
    }
    for (const note of inline.notes)
      this.#references.set(note.identifier, { block: index, offset: note.offset });
    const hangs = text.trim() !== '';
    for (const words of inline.unshown)
      this.#pushUnshown(words, hangs ? { block: index, offset: words.offset } : null);
  }

  #pushUnshown({ kind, text, spans }: Unshown, host: BlockInput['host']): void {
    if (text.trim() !== '') this.content.push({ kind, text, spans, host: host ?? null });
  }
}
