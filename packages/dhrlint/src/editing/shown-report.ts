import type { Block, Draft } from '@dhrlint/draft';
import type { Facts } from '@dhrlint/facts';
import { type Outline, outlineOf } from './outline.js';
import type { PlaceOf } from './place.js';

/** A report in Word or PDF as an editor shows it: as text, numbered as printed. Plain data. */
export interface ShownReport {
  readonly text: string;
  /** Where the words of each block begin in the text, by block index; -1 where they are not shown. */
  readonly begins: readonly number[];
  readonly outline: Outline;
}

/** Writes a report out as text that can be read from top to bottom, each paragraph on a line of its own. */
export function showReport(draft: Draft, facts: Facts): ShownReport {
  const writing = new Writing(draft);
  const { text, begins } = writing.write();
  return { text, begins, outline: outlineOf(draft, facts, placesInShown(begins)) };
}

/** Leads anchors to the text that {@link showReport} wrote. Nobody can change that text. */
export function placesInShown(begins: readonly number[]): PlaceOf {
  return ({ block, start, end }) => {
    const begin = begins[block] ?? -1;
    return begin < 0 ? null : { start: begin + start, end: begin + end, whole: false };
  };
}

/** What stands in front of words that are not the running text, where more is not known of them. */
const named: Readonly<Partial<Record<Block['kind'], string>>> = {
  footnote: 'footnote',
  endnote: 'endnote',
  header: 'page header',
  footer: 'page footer',
  comment: 'comment',
  revision: 'deleted',
  hidden: 'not shown on the page',
  'text-box': 'box',
};

class Writing {
  #text = '';
  readonly #begins: number[];
  #page: number | null = null;

  constructor(private readonly draft: Draft) {
    this.#begins = draft.blocks.map(() => -1);
  }

  write(): { readonly text: string; readonly begins: readonly number[] } {
    let before: Block['cell'] = null;
    for (const block of this.draft.blocks) {
      const { cell } = block;
      const sameRow = cell !== null && cell.table === before?.table && cell.row === before.row;
      if (before && !sameRow) this.#text += ' |';
      if (block.page !== null && block.page !== this.#page && cell === null) this.#turnPage(block.page);
      if (cell === null) this.#paragraph(block);
      else this.#cell(block, sameRow ? (cell.column === before?.column ? ' / ' : ' | ') : null);
      before = cell;
    }
    if (before) this.#text += ' |';
    return { text: `${this.#text.trimEnd()}\n`, begins: this.#begins };
  }

  #turnPage(page: number): void {
    this.#page = page;
    this.#line(`── page ${page} ──`);
  }

  #line(words: string): void {
    this.#text += `${this.#text === '' ? '' : '\n\n'}${words}`;
  }

  #paragraph(block: Block): void {
    const { kind, label, level, property, author } = block;
    const what = property ?? named[kind] ?? null;
    const whose = author === null ? '' : ` of ${onOneLine(author)}`;
    const indent = kind === 'list-item' ? '  '.repeat(Math.max(0, level - 1)) : '';
    const front = [what === null ? '' : `[${what}${whose}] `, label === null ? '' : `${label} `].join('');
    this.#line(`${indent}${front}`);
    this.#words(block, block.text);
  }

  /**
   * A row of a table is one line, so that a break within a cell is written as a space.
   * @param between what parts it from the words before in the row; null where the row begins
   */
  #cell(block: Block, between: string | null): void {
    this.#text += between ?? `${this.#text.endsWith('|') ? '\n' : '\n\n'}| `;
    if (block.label !== null) this.#text += `${block.label} `;
    this.#words(block, onOneLine(block.text));
  }

  #words(block: Block, words: string): void {
    this.#begins[block.index] = this.#text.length;
    this.#text += words;
  }
}

/** The same number of signs on one line. */
function onOneLine(words: string): string {
  return words.replace(/[\r\n\t\v\f\u2028\u2029]/g, ' ');
}
