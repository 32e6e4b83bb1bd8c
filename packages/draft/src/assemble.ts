import type { Anchor } from './anchor.js';
import type { Block, Cell, CommentPlace, Draft, DraftFormat, Gap, Table, TableRow } from './draft.js';

/** A block as a reader finds it: what is left out takes the plain value, index and section are worked out. */
export type BlockInput = Pick<Block, 'kind' | 'text'> &
  Partial<Omit<Block, 'kind' | 'text' | 'index' | 'section' | 'cell' | 'number' | 'host' | 'comment'>> & {
    /**
     * What the block hangs on: the position in {@link DraftInput.content} of a block's input, or that input
     * itself, which is the only way to name a block in a table's cell.
     */
    readonly host?: { readonly block: number | BlockInput; readonly offset: number } | null;
    /** As {@link Block.comment}, the blocks named by their inputs. */
    readonly comment?: CommentInput | null;
  };

export interface CommentInput extends Pick<CommentPlace, 'answers'> {
  readonly covers: readonly (Omit<Anchor, 'block'> & { readonly block: BlockInput })[];
}

/** A table as a reader finds it: each cell with the blocks that stand in it. */
export interface TableInput {
  readonly columns: number;
  readonly headerRows: number;
  readonly rows: readonly {
    readonly page: number | null;
    readonly cells: readonly (Omit<Cell, 'row' | 'blocks'> & { readonly blocks: readonly BlockInput[] })[];
  }[];
}

/** What a reader hands over. */
export interface DraftInput {
  readonly format: DraftFormat;
  readonly content: readonly (BlockInput | { readonly table: TableInput })[];
  readonly pages: number | null;
  /** Whether the pages carry their numbers; left out where it cannot be told. */
  readonly pageNumbers?: boolean | null;
  readonly gaps?: readonly Gap[];
}

const plainAppearance: Block['appearance'] = { bold: false, italic: false, centred: false, size: null };

/** A block with every field in place, in one order: blocks of one shape are read quickest. */
function blockOf(
  input: BlockInput,
  { index, section, cell }: Pick<Block, 'index' | 'section' | 'cell'>,
): Block {
  const label = input.label ?? null;
  return {
    index,
    kind: input.kind,
    text: inOneForm(wellFormed(input.text)),
    label,
    number: label === null ? null : citedNumber(label),
    numbering: input.numbering ?? null,
    level: input.level ?? 0,
    page: input.page ?? null,
    section,
    host: null,
    comment: null,
    cell,
    property: input.property ?? null,
    hiding: input.hiding ?? null,
    author: input.author ?? null,
    quotation: input.quotation ?? false,
    appearance: input.appearance ?? plainAppearance,
    marks: input.marks ?? [],
    spans: input.spans ?? [],
  };
}

// A draft that is being written is assembled from the same inputs again and again: what came of them is kept with them.
const keptBlocks = new WeakMap<BlockInput, Block>();
const keptTables = new WeakMap<TableInput, Table>();

function keptBlockOf(input: BlockInput, place: Pick<Block, 'index' | 'section' | 'cell'>): Block {
  const known = keptBlocks.get(input);
  if (known && isAt(known, place)) return known;
  const block = blockOf(input, { ...place, section: [...place.section] });
  keptBlocks.set(input, block);
  return block;
}

function isAt(known: Block, { index, section, cell }: Pick<Block, 'index' | 'section' | 'cell'>): boolean {
  return (
    known.index === index &&
    known.section.length === section.length &&
    known.section.every((heading, at) => heading === section[at]) &&
    known.cell?.table === cell?.table &&
    known.cell?.row === cell?.row &&
    known.cell?.column === cell?.column
  );
}

/** @param block index of the first block of its cells */
function keptTableOf(input: TableInput, index: number, block: number): Table {
  const known = keptTables.get(input);
  if (known?.index === index && known.block === block) return known;
  let next = block;
  const rows: TableRow[] = input.rows.map((row, r) => ({
    page: row.page,
    cells: row.cells.map((cell) => ({ ...cell, row: r, blocks: cell.blocks.map(() => next++) })),
  }));
  const table = { index, columns: input.columns, headerRows: input.headerRows, rows, block };
  keptTables.set(input, table);
  return table;
}

const wordCounts = new WeakMap<BlockInput, number>();

function wordsIn(input: BlockInput): number {
  let count = wordCounts.get(input);
  if (count === undefined) {
    count = countWords(wellFormed(input.text));
    wordCounts.set(input, count);
  }
  return count;
}

/**
 * The same text, kept by V8 as one with signs outside Latin-1 even where it has none: V8 compiles a pattern once for texts
 * of either kind, and the texts of a report would be of both.
 */
function inOneForm(text: string): string {
  return `${text}\u2019`.slice(0, -1);
}

/** Half a sign, as damaged files and cut words hold, becomes a replacement sign: outputs cannot write it. */
function wellFormed(text: string): string {
  if (!/[\uD800-\uDFFF]/.test(text)) return text;
  return text.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD');
}

/** The kinds of blocks that stand outside the sections: they belong to pages or to the file. */
const outside = new Set<Block['kind']>(['header', 'footer', 'property', 'contents-entry']);

/** The kinds of blocks whose words a reader of the page reads as the report; they make the word count. */
const counted = new Set<Block['kind']>([
  'heading',
  'paragraph',
  'list-item',
  'cell',
  'caption',
  'text-box',
  'footnote',
  'endnote',
]);

/** Puts a reader's blocks and tables into a {@link Draft}: indexes, sections, table grids, numbers, words. */
export function assembleDraft(input: DraftInput): Draft {
  const blocks: Block[] = [];
  const tables: Table[] = [];
  const path: number[] = [];
  /** Block index at which each entry of `content` begins, to resolve hosts. */
  const begins: number[] = [];
  const inputs: BlockInput[] = [];

  const add = (block: BlockInput, cell: Block['cell']): number => {
    const index = blocks.length;
    if (block.kind === 'heading') {
      const level = block.level ?? 1;
      while (path.length > 0 && (blocks[path.at(-1) ?? 0]?.level ?? 0) >= level) path.pop();
    }
    inputs.push(block);
    blocks.push(keptBlockOf(block, { index, section: outside.has(block.kind) ? [] : path, cell }));
    if (block.kind === 'heading') path.push(index);
    return index;
  };

  for (const entry of input.content) {
    begins.push(blocks.length);
    if (!('table' in entry)) {
      add(entry, null);
      continue;
    }
    const table = keptTableOf(entry.table, tables.length, blocks.length);
    tables.push(table);
    for (const [r, row] of entry.table.rows.entries())
      for (const { column, blocks } of row.cells)
        for (const block of blocks) add(block, { table: table.index, row: r, column });
  }

  let places: ReadonlyMap<BlockInput, number> | null = null;
  const placeOf = (input: BlockInput) => {
    places ??= new Map(inputs.map((each, index) => [each, index]));
    return places.get(input);
  };
  const hosted = blocks.map((block) => {
    const named = inputs[block.index]?.host;
    if (!named) return block;
    const host = typeof named.block === 'number' ? begins[named.block] : placeOf(named.block);
    return host === undefined ? block : { ...block, host: { block: host, offset: named.offset } };
  });
  // A note or comment stands in the section of the block that it hangs on.
  const placed = hosted.map((block) => {
    const host = block.host ? hosted[block.host.block] : undefined;
    const comment = commentPlaceOf(inputs[block.index]?.comment, placeOf);
    return host || comment ? { ...block, section: host?.section ?? block.section, comment } : block;
  });
  return {
    format: input.format,
    blocks: placed,
    tables,
    pages: input.pages,
    pageNumbers: input.pageNumbers ?? null,
    words: inputs.reduce((sum, input) => (counted.has(input.kind) ? sum + wordsIn(input) : sum), 0),
    gaps: input.gaps ?? [],
  };
}

/**
 * A draft of which some blocks have other words: the same as assembled anew, where nothing but the words of these
 * inputs is new.
 * @param inputs what the blocks are made of now, by index
 */
export function rewordedDraft(draft: Draft, inputs: ReadonlyMap<number, BlockInput>): Draft {
  const blocks = [...draft.blocks];
  let { words } = draft;
  for (const [index, input] of inputs) {
    const before = blocks[index];
    if (!before) continue;
    const { marks = [], spans = [], appearance = plainAppearance } = input;
    const block = { ...before, text: wellFormed(input.text), marks, spans, appearance };
    if (counted.has(block.kind)) words += countWords(block.text) - countWords(before.text);
    blocks[index] = block;
  }
  return { ...draft, blocks, words };
}

function commentPlaceOf(
  comment: CommentInput | null | undefined,
  placeOf: (block: BlockInput) => number | undefined,
): CommentPlace | null {
  if (!comment) return null;
  const covers = comment.covers.flatMap(({ block, start, end }) => {
    const index = placeOf(block);
    return index === undefined ? [] : [{ block: index, start, end }];
  });
  return { covers, answers: comment.answers };
}

/** "5.1.3." and "5.1.3)" are cited as 5.1.3, "(a)" as a; a bullet is no number. */
function citedNumber(label: string): string | null {
  const bare = label
    .trim()
    .replace(/^[([]+/, '')
    .replace(/[\])}.:;\-–—\s]+$/u, '');
  return /[\p{L}\p{N}]/u.test(bare) ? bare : null;
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu)?.length ?? 0;
}
