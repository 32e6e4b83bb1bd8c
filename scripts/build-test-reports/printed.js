import { accepted } from './inline.js';

/**
 * The report as it goes to a printer: changes accepted, comments and hidden text gone.
 *
 * @param {import('./source.js').Report} report
 * @returns {import('./source.js').Report}
 */
export function printed({ meta, blocks }) {
  return {
    meta,
    blocks: blocks.map((block) => {
      if ('inline' in block) return { ...block, inline: accepted(block.inline) };
      if (block.type !== 'table') return block;
      const rows = block.rows.map((row) =>
        row.map((cell) => ({ ...cell, paragraphs: cell.paragraphs.map(accepted) })),
      );
      return { ...block, rows };
    }),
  };
}
