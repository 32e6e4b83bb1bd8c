import { isUnseen, plainText } from './inline.js';
import { itemLabel } from './numbering.js';

/**
 * @typedef {import('./inline.js').Inline} Inline
 * @typedef {import('./source.js').Report} Report
 * @typedef {import('./source.js').Block} Block
 */

/**
 * @param {Report} report
 * @returns {string}
 */
export function markdownOf({ blocks }) {
  /** @type {string[]} */
  const notes = [];
  const lines = blocks.map((block) => blockLines(block, notes)).filter((line) => line !== '');
  const footnotes = notes.map((note, index) => `[^${index + 1}]: ${note}`);
  return `${[...lines, ...footnotes].join('\n\n')}\n`;
}

/**
 * @param {Block} block
 * @param {string[]} notes
 * @returns {string}
 */
function blockLines(block, notes) {
  switch (block.type) {
    case 'part':
    case 'page':
    case 'columns':
    case 'end-columns':
      return '';
    case 'table': {
      const rows = block.rows.map((row) =>
        row.map((cell) => cell.paragraphs.map((line) => inlineOf(line, notes)).join('<br>')),
      );
      const rule = `|${' --- |'.repeat(rows[0]?.length ?? 1)}`;
      return rows.map((row, index) => `| ${row.join(' | ')} |${index === 0 ? `\n${rule}` : ''}`).join('\n');
    }
    default: {
      const words = inlineOf(block.inline, notes);
      const label = block.numbered ? `${block.numbered.label} ` : '';
      if (block.type === 'heading') return `${'#'.repeat(block.level)} ${label}${words}`;
      return `${lead(block)}${label}${words}`;
    }
  }
}

/** @param {import('./source.js').TextBlock} block */
function lead(block) {
  switch (block.type) {
    case 'bullet':
      return '- ';
    case 'quote':
      return '> ';
    case 'letter':
    case 'roman':
    case 'recommendation':
      return `${itemLabel(block.type, block.item ?? 1)} `;
    default:
      return '';
  }
}

/**
 * @param {readonly Inline[]} nodes
 * @param {string[]} notes
 * @returns {string}
 */
function inlineOf(nodes, notes) {
  return nodes
    .map((node) => {
      if (node.kind === 'text') return node.text.replaceAll('{br}', ' ');
      if (isUnseen(node)) return '';
      if (node.kind === 'footnote' || node.kind === 'endnote')
        return `[^${notes.push(plainText(node.children))}]`;
      const words = inlineOf(node.children, notes);
      return node.kind === 'bold' ? `**${words}**` : node.kind === 'italic' ? `_${words}_` : words;
    })
    .join('');
}
