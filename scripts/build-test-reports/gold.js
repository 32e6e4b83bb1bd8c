import { isUnseen, parseInline, plainText } from './inline.js';

/**
 * @typedef {import('./inline.js').Inline} Inline
 * @typedef {import('./source.js').Report} Report
 * @typedef {import('./source.js').Output} Output
 *
 * @typedef {object} Defect
 * @property {string} rule
 * @property {string | null} quote null where the defect consists in something missing
 * @property {string} [paragraph] number of the paragraph, as printed
 *
 * @typedef {{ rule: string, quote: string, why: string }} Trap
 *
 * @typedef {object} Gold
 * @property {string} draft
 * @property {string} fiction
 * @property {'draft' | 'final'} stage
 * @property {Defect[]} defects
 * @property {Trap[]} traps
 * @property {string[]} exhaustive
 */

/**
 * What must be found in one output of a draft and what must stay silent.
 *
 * @param {Report} report
 * @param {Output} output
 * @returns {Gold}
 */
export function goldOf({ meta, blocks }, output) {
  const collector = new Collector(output);
  for (const extra of [...Object.values(meta.headers ?? {}), meta.footer ?? ''])
    collector.take(parseInline(extra), null);
  for (const block of blocks) {
    if (block.type === 'table')
      for (const cell of block.rows.flat())
        for (const inline of cell.paragraphs) collector.take(inline, null);
    else if ('inline' in block) collector.take(block.inline, block.numbered?.number ?? null);
  }
  for (const { rule, only } of meta.absences ?? [])
    if (!only || only.includes(output)) collector.defects.push({ rule, quote: null });
  const { defects, traps } = collector;
  return {
    draft: meta.name,
    fiction: meta.fiction,
    stage: meta.stage,
    defects,
    traps,
    exhaustive: meta.exhaustive,
  };
}

class Collector {
  /** @type {Defect[]} */
  defects = [];
  /** @type {Trap[]} */
  traps = [];
  #hasUnseen;

  /** @param {Output} output */
  constructor(output) {
    // Only Word files carry comments, tracked changes and hidden text.
    this.#hasUnseen = output === 'docx';
  }

  /**
   * @param {readonly Inline[]} nodes
   * @param {string | null} paragraph
   */
  take(nodes, paragraph) {
    for (const node of nodes) {
      if (node.kind === 'text' || (isUnseen(node) && !this.#hasUnseen)) continue;
      const inNote = node.kind === 'footnote' || node.kind === 'endnote' || node.kind === 'comment';
      if (node.kind === 'mark') this.#mark(node, paragraph);
      this.take(node.children, inNote ? null : paragraph);
    }
  }

  /**
   * @param {import('./inline.js').Mark} mark
   * @param {string | null} paragraph
   */
  #mark(mark, paragraph) {
    const seen = plainText(mark.children).trim();
    if (seen === '' && !this.#hasUnseen) return;
    const quote = this.#hasUnseen ? (storedText(mark.children) || unseenText(mark.children)).trim() : seen;
    for (const rule of mark.rules) {
      if (rule.startsWith('hidden/') && !this.#hasUnseen) continue;
      if (mark.trap) this.traps.push({ rule, quote, why: mark.why });
      else this.defects.push({ rule, quote, ...(paragraph === null ? {} : { paragraph }) });
    }
  }
}

/**
 * The words of a mark as a Word file stores them: deletions and hidden text where they stand, no notes and comments.
 *
 * @param {readonly Inline[]} nodes
 * @returns {string}
 */
function storedText(nodes) {
  return nodes
    .map((node) => {
      if (node.kind === 'text') return node.text;
      return ['footnote', 'endnote', 'comment'].includes(node.kind) ? '' : storedText(node.children);
    })
    .join('');
}

/**
 * The words of a mark that holds nothing but a comment, a deletion or hidden text.
 *
 * @param {readonly Inline[]} nodes
 * @returns {string}
 */
function unseenText(nodes) {
  return nodes.map((node) => (node.kind === 'text' ? node.text : unseenText(node.children))).join('');
}
