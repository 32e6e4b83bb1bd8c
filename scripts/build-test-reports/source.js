import YAML from 'yaml';
import { parseInline } from './inline.js';
import { Counter, schemeNamed } from './numbering.js';

/**
 * @typedef {import('./inline.js').Inline} Inline
 * @typedef {import('./numbering.js').Numbered} Numbered
 * @typedef {'docx' | 'pdf' | 'pdf-untagged' | 'pdf-print' | 'md'} Output
 *
 * @typedef {object} FrontMatter what stands above a source; README.md says what each key means
 * @property {string} name
 * @property {string} fiction
 * @property {string} [file]
 * @property {Output[]} outputs
 * @property {string} numbering
 * @property {'paragraphs' | 'table' | 'textbox' | 'control'} cover
 * @property {boolean} [contents]
 * @property {boolean} [splitRuns]
 * @property {Record<string, string>} [headers]
 * @property {string} [footer]
 * @property {{ title?: string, subject?: string, author?: string, lastModifiedBy?: string, keywords?: string }} [metadata]
 * @property {'draft' | 'final'} stage
 * @property {{ rule: string, only?: Output[] }[]} [absences]
 * @property {string[]} exhaustive
 *
 * @typedef {object} Part a stretch of pages with one layout
 * @property {'part'} type
 * @property {PartName} part
 * @property {boolean} landscape
 *
 * @typedef {'cover' | 'front' | 'body' | 'appendix'} PartName
 * @typedef {'para' | 'quote' | 'bullet' | 'letter' | 'roman' | 'recommendation' | 'runin' | 'box'} TextType
 *
 * @typedef {object} TextBlock
 * @property {TextType} type
 * @property {PartName} part
 * @property {Numbered | null} numbered
 * @property {Inline[]} inline
 * @property {number} [item] place in its list, from 1, for lettered items and recommendations
 *
 * @typedef {object} Heading
 * @property {'heading'} type
 * @property {PartName} part
 * @property {1 | 2 | 3} level
 * @property {Numbered | null} numbered
 * @property {Inline[]} inline
 *
 * @typedef {object} Cell
 * @property {Inline[][]} paragraphs
 * @property {string | null} fill six hexadecimal digits
 * @property {'above' | 'left' | null} merged whether the cell belongs to the one above or to its left
 *
 * @typedef {object} TableBlock
 * @property {'table'} type
 * @property {PartName} part
 * @property {Cell[][]} rows
 * @property {number} headerRows
 * @property {number[] | null} widths in any unit; shares of the page's width
 *
 * @typedef {{ type: 'page' | 'columns' | 'end-columns', part: PartName }} Break
 * @typedef {Part | TextBlock | Heading | TableBlock | Break} Block
 * @typedef {{ meta: FrontMatter, blocks: Block[] }} Report
 */

/** @type {Readonly<Record<string, string>>} */
const FILLS = { red: 'FF0000', amber: 'FFC000', green: '00B050', grey: 'D9D9D9', blue: 'DEEAF6' };

/** @type {ReadonlyArray<readonly [prefix: string, type: TextType]>} */
const PREFIXES = [
  ['~ ', 'para'],
  ['- ', 'bullet'],
  ['> ', 'quote'],
  ['[R] ', 'recommendation'],
  ['@ ', 'runin'],
  ['[box] ', 'box'],
];

/**
 * Reads a draft source: front matter, then the report with its defects marked.
 *
 * @param {string} text
 * @returns {Report}
 * @throws {Error} with the line's number, where the source cannot be read
 */
export function parseSource(text) {
  const [, front, body] = text.replaceAll('\r', '').match(/^---\n([\s\S]*?)\n---\n([\s\S]*)$/) ?? [];
  if (front === undefined || body === undefined) throw new Error('no front matter');
  /** @type {FrontMatter} */
  const meta = {
    numbering: 'auto',
    cover: 'paragraphs',
    stage: 'draft',
    exhaustive: [],
    ...YAML.parse(front),
  };
  if (!meta.name || !meta.fiction || !meta.outputs) throw new Error('name, fiction and outputs are needed');
  const reader = new BodyReader(meta.numbering);
  const offset = front.split('\n').length + 2;
  body.split('\n').forEach((line, index) => {
    try {
      reader.line(line.trimEnd());
    } catch (error) {
      throw new Error(`line ${offset + index + 1}: ${/** @type {Error} */ (error).message}`);
    }
  });
  reader.line('');
  return { meta, blocks: reader.blocks };
}

class BodyReader {
  /** @type {Block[]} */
  blocks = [];
  /** @type {PartName} */
  #part = 'body';
  #numbered = true;
  #scheme;
  #counter;
  /** @type {TableBlock | null} */
  #table = null;
  /** @type {{ widths: number[] | null, headerRows: number }} */
  #nextTable = { widths: null, headerRows: 1 };

  /** @param {string} numbering */
  constructor(numbering) {
    this.#scheme = schemeNamed(numbering);
    this.#counter = this.#scheme && new Counter(this.#scheme);
  }

  /** @param {string} line */
  line(line) {
    if (line.startsWith('|')) return this.#row(line);
    this.#table = null;
    if (line === '') return;
    if (line.startsWith('!table ')) return this.#tableOptions(line);
    if (line.startsWith('=== ')) return this.#startPart(line);
    if (line.startsWith('---')) return this.#break(line);
    const heading = line.match(/^(#{1,3}) (.*)$/);
    if (heading) return this.#heading(heading[1]?.length ?? 1, heading[2] ?? '');
    this.#text(line);
  }

  /** @param {string} line */
  #startPart(line) {
    const [, part, ...words] = line.replace(/ ===$/, '').split(' ');
    if (part !== 'cover' && part !== 'front' && part !== 'body' && part !== 'appendix')
      throw new Error(`"${part}" is no part of a report`);
    this.#part = part;
    this.#numbered = part === 'body' ? !words.includes('plain') : words.includes('numbered');
    this.blocks.push({ type: 'part', part, landscape: words.includes('landscape') });
  }

  /** @param {string} line */
  #break(line) {
    const type = /** @type {Break['type']} */ (line.replaceAll('---', '').replace(' ', '-'));
    if (!['page', 'columns', 'end-columns'].includes(type)) throw new Error(`"${line}" is no break`);
    this.blocks.push({ type, part: this.#part });
  }

  /**
   * @param {number} depth
   * @param {string} text
   */
  #heading(depth, text) {
    const level = /** @type {1 | 2 | 3} */ (depth);
    const numbered = this.#numbered && this.#counter ? this.#counter.heading(level) : null;
    this.blocks.push({ type: 'heading', part: this.#part, level, numbered, inline: parseInline(text) });
  }

  /** @param {string} line */
  #text(line) {
    const prefix = PREFIXES.find(([start]) => line.startsWith(start)) ?? this.#lettered(line);
    const type = prefix?.[1] ?? 'para';
    const inline = parseInline(line.slice(prefix?.[0].length ?? 0));
    const counts = !prefix && this.#numbered && this.#counter;
    /** @type {TextBlock} */
    const block = { type, part: this.#part, numbered: counts ? counts.paragraph() : null, inline };
    if (type === 'letter' || type === 'roman' || type === 'recommendation') block.item = this.#nextItem(type);
    this.blocks.push(block);
  }

  /**
   * `(a) words` and `(i) words`: an "i" that does not go on from an "(h)" is a Roman one.
   *
   * @param {string} line
   * @returns {readonly [prefix: string, type: TextType] | undefined}
   */
  #lettered(line) {
    const prefix = line.match(/^\([a-z]{1,4}\) /)?.[0];
    if (!prefix) return undefined;
    const before = this.blocks.at(-1)?.type;
    const goesOn = before === 'letter' || before === 'roman';
    return [prefix, goesOn ? before : prefix === '(i) ' ? 'roman' : 'letter'];
  }

  /**
   * Lettered lists begin anew after other text; recommendations go on through the report.
   *
   * @param {TextType} type
   */
  #nextItem(type) {
    const last =
      type === 'recommendation' ? this.blocks.findLast((block) => block.type === type) : this.blocks.at(-1);
    const previous = last?.type === type ? /** @type {TextBlock} */ (last) : null;
    return (previous?.item ?? 0) + 1;
  }

  /** @param {string} line `!table widths=1,3,2 header=2` */
  #tableOptions(line) {
    const widths = line.match(/widths=([\d,]+)/)?.[1];
    this.#nextTable = {
      widths: widths ? widths.split(',').map(Number) : null,
      headerRows: Number(line.match(/header=(\d)/)?.[1] ?? 1),
    };
  }

  /** @param {string} line */
  #row(line) {
    if (!this.#table) {
      this.#table = { type: 'table', part: this.#part, rows: [], ...this.#nextTable };
      this.#nextTable = { widths: null, headerRows: 1 };
      this.blocks.push(this.#table);
    }
    const cells = splitCells(line);
    const columns = this.#table.rows[0]?.length ?? cells.length;
    if (cells.length !== columns) throw new Error(`${cells.length} cells in a table of ${columns} columns`);
    this.#table.rows.push(cells.map(parseCell));
  }
}

/**
 * Splits `| a | b |` at the bars that stand outside marks.
 *
 * @param {string} line
 */
function splitCells(line) {
  /** @type {string[]} */
  const cells = [];
  let depth = 0;
  let start = 1;
  for (let at = 1; at < line.length; at++) {
    if (line.startsWith('{{', at)) depth++;
    if (line.startsWith('}}', at)) depth--;
    if (line[at] !== '|' || depth > 0) continue;
    cells.push(line.slice(start, at).trim());
    start = at + 1;
  }
  return cells;
}

/**
 * @param {string} source `[amber] words`, `^^` (belongs to the cell above), `<<` (belongs to the cell on the left)
 * @returns {Cell}
 */
function parseCell(source) {
  if (source === '^^' || source === '<<')
    return { paragraphs: [], fill: null, merged: source === '^^' ? 'above' : 'left' };
  const fill = source.match(/^\[(red|amber|green|grey|blue)\]\s*/);
  const words = fill ? source.slice(fill[0].length) : source;
  return {
    paragraphs: words.split(' // ').map(parseInline),
    fill: fill?.[1] ? (FILLS[fill[1]] ?? null) : null,
    merged: null,
  };
}
