import { isUnseen, parseInline, plainText } from './inline.js';
import { itemLabel } from './numbering.js';

/**
 * @typedef {import('./inline.js').Inline} Inline
 * @typedef {import('./source.js').Report} Report
 * @typedef {import('./source.js').Block} Block
 * @typedef {import('./source.js').TableBlock} TableBlock
 */

const STYLE = `
body { font: 11pt Georgia, serif; line-height: 1.4; hyphens: auto }
h1 { font-size: 16pt } h2 { font-size: 13pt } h3 { font-size: 11pt }
.new-page { break-before: page }
.cover { text-align: center; font-size: 17pt; margin: 28pt 0 }
.numbered { display: flex } .number { min-width: 46pt; display: inline-block }
blockquote { margin: 0 40pt; font-style: italic }
.box { border: 1px solid #1f3864; padding: 6pt }
.contents { display: flex } .leader { flex: 1; border-bottom: 1px dotted; margin: 0 4pt 4pt }
.columns { columns: 2 }
table { border-collapse: collapse; width: 100%; font-size: 8.5pt }
td, th { border: 1px solid; padding: 3pt; vertical-align: top; text-align: left } th { background: #d9e2f3 }
thead { display: table-header-group } tr { break-inside: avoid }
.wide { page: wide }
@page { size: A4; margin: 22mm; @bottom-center { content: FOOTER } }
@page wide { size: A4 landscape }
`;

/**
 * The report as a web page for printing, in the manner of an author who works in a browser.
 *
 * @param {Report} report
 * @returns {string}
 */
export function htmlOf({ meta, blocks }) {
  const writer = new HtmlWriter();
  const body = writer.body(blocks, meta.contents ?? false);
  const footer = plainText(parseInline(meta.footer ?? '{page}'))
    .split(/(\{pages?\})/)
    .map((piece) =>
      piece === '{page}' ? 'counter(page)' : piece === '{pages}' ? 'counter(pages)' : `"${piece}"`,
    )
    .join(' ');
  return (
    `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>${escapeHtml(meta.metadata?.title ?? '')}</title>` +
    `<meta name="description" content="${escapeHtml(meta.fiction)}"><style>${STYLE.replace('FOOTER', footer)}</style>${body}</html>`
  );
}

class HtmlWriter {
  /** @type {string[]} */
  #notes = [];

  /**
   * @param {readonly Block[]} blocks
   * @param {boolean} withContents
   */
  body(blocks, withContents) {
    let html = '';
    let open = false;
    for (const block of blocks) {
      if (block.type === 'part') {
        html += `${open ? '</section>' : ''}`;
        if (block.part === 'body' && withContents && !html.includes('class="contents"'))
          html += contents(blocks);
        html += `<section class="${open ? 'new-page ' : ''}${block.landscape ? 'wide' : ''}">`;
        open = true;
      } else html += this.#block(block);
    }
    const notes = this.#notes.map((note, index) => `<p><sup>${index + 1}</sup> ${note}</p>`).join('');
    return `${html}${notes && `<hr>${notes}`}</section>`;
  }

  /**
   * @param {Exclude<Block, { type: 'part' }>} block
   * @returns {string}
   */
  #block(block) {
    switch (block.type) {
      case 'page':
        return '<div class="new-page"></div>';
      case 'columns':
        return '<div class="columns">';
      case 'end-columns':
        return '</div>';
      case 'table':
        return this.#table(block);
      case 'heading':
        if (block.part === 'cover') return `<h1 class="cover">${this.#inline(block.inline)}</h1>`;
        return `<h${block.level}>${number(block.numbered)}${this.#inline(block.inline)}</h${block.level}>`;
      default:
        return this.#text(block);
    }
  }

  /** @param {import('./source.js').TextBlock} block */
  #text(block) {
    const words = this.#inline(block.inline);
    switch (block.type) {
      case 'bullet':
        return `<ul><li>${words}</li></ul>`;
      case 'quote':
        return `<blockquote><p>${words}</p></blockquote>`;
      case 'runin':
        return `<p><b>${words}</b></p>`;
      case 'box':
        return `<div class="box"><p>${words}</p></div>`;
      case 'recommendation':
        return `<p><b>${itemLabel(block.type, block.item ?? 1)}</b> ${words}</p>`;
      case 'letter':
      case 'roman':
        return `<p class="numbered"><span class="number">${itemLabel(block.type, block.item ?? 1)}</span><span>${words}</span></p>`;
      case 'para':
        if (block.part === 'cover') return `<p class="cover">${words}</p>`;
        return block.numbered
          ? `<p class="numbered">${number(block.numbered)}<span>${words}</span></p>`
          : `<p>${words}</p>`;
    }
  }

  /** @param {TableBlock} table */
  #table(table) {
    const rows = table.rows.map((row, index) => {
      const tag = index < table.headerRows ? 'th' : 'td';
      const cells = row.map((cell, column) => {
        if (cell.merged) return '';
        let across = 1;
        while (row[column + across]?.merged === 'left') across++;
        let down = 1;
        while (table.rows[index + down]?.[column]?.merged === 'above') down++;
        const spans = `${across > 1 ? ` colspan="${across}"` : ''}${down > 1 ? ` rowspan="${down}"` : ''}`;
        const fill = cell.fill ? ` style="background:#${cell.fill}"` : '';
        return `<${tag}${spans}${fill}>${cell.paragraphs.map((inline) => this.#inline(inline)).join('<br>')}</${tag}>`;
      });
      return `<tr>${cells.join('')}</tr>`;
    });
    const head = rows.slice(0, table.headerRows).join('');
    return `<table><thead>${head}</thead><tbody>${rows.slice(table.headerRows).join('')}</tbody></table>`;
  }

  /**
   * @param {readonly Inline[]} nodes
   * @returns {string}
   */
  #inline(nodes) {
    return nodes
      .map((node) => {
        if (node.kind === 'text') return escapeHtml(node.text).replaceAll('{br}', '<br>');
        if (isUnseen(node)) return '';
        if (node.kind === 'footnote' || node.kind === 'endnote')
          return `<sup>${this.#notes.push(escapeHtml(plainText(node.children)))}</sup>`;
        const words = this.#inline(node.children);
        return node.kind === 'bold' ? `<b>${words}</b>` : node.kind === 'italic' ? `<i>${words}</i>` : words;
      })
      .join('');
  }
}

/** @param {readonly Block[]} blocks */
function contents(blocks) {
  const lines = blocks.flatMap((block) =>
    block.type === 'heading' && block.level === 1 && block.part !== 'cover' ? [block] : [],
  );
  const entries = lines.map(
    (line, index) =>
      `<div class="contents">${number(line.numbered)}${escapeHtml(plainText(line.inline))}<span class="leader"></span>${3 + Math.floor(index * 0.8)}</div>`,
  );
  return `<section class="new-page"><p><b>Contents</b></p>${entries.join('')}</section>`;
}

/** @param {import('./numbering.js').Numbered | null} numbered */
function number(numbered) {
  return numbered ? `<span class="number">${numbered.label}</span>` : '';
}

/** @param {string} text */
function escapeHtml(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
