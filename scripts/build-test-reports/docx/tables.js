import { paragraph } from './paragraphs.js';

/**
 * @typedef {import('../source.js').TableBlock} TableBlock
 * @typedef {import('../source.js').Cell} Cell
 * @typedef {import('./runs.js').RunWriter} RunWriter
 */

/** Width of a page's text in twentieths of a point. */
export const TEXT_WIDTH = { portrait: 9070, landscape: 14000 };

/**
 * @param {TableBlock} table
 * @param {RunWriter} runs
 * @param {boolean} landscape
 * @returns {string}
 */
export function tableXml(table, runs, landscape) {
  const columns = table.rows[0]?.length ?? 1;
  const shares = table.widths ?? Array(columns).fill(1);
  const unit =
    TEXT_WIDTH[landscape ? 'landscape' : 'portrait'] / shares.reduce((sum, share) => sum + share, 0);
  const widths = shares.map((share) => Math.floor(share * unit));
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  const rows = table.rows.map((_, index) => {
    const header = index < table.headerRows;
    const properties = `<w:trPr><w:cantSplit/>${header ? '<w:tblHeader/>' : ''}</w:trPr>`;
    return `<w:tr>${properties}${rowCells(table, index, widths, runs)}</w:tr>`;
  });
  return (
    '<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="0" w:type="auto"/><w:tblLayout w:type="fixed"/></w:tblPr>' +
    `<w:tblGrid>${grid}</w:tblGrid>${rows.join('')}</w:tbl>`
  );
}

/**
 * @param {TableBlock} table
 * @param {number} index of the row
 * @param {readonly number[]} widths
 * @param {RunWriter} runs
 */
function rowCells(table, index, widths, runs) {
  const row = table.rows[index] ?? [];
  let xml = '';
  for (let column = 0; column < row.length; ) {
    const cell = /** @type {Cell} */ (row[column]);
    let span = 1;
    while (row[column + span]?.merged === 'left') span++;
    const width = widths.slice(column, column + span).reduce((sum, one) => sum + one, 0);
    const below = table.rows[index + 1]?.[column];
    const merge =
      cell.merged === 'above'
        ? '<w:vMerge/>'
        : below?.merged === 'above'
          ? '<w:vMerge w:val="restart"/>'
          : '';
    const fill = cell.fill ?? (index < table.headerRows ? 'D9E2F3' : null);
    const properties =
      `<w:tcW w:w="${width}" w:type="dxa"/>${span > 1 ? `<w:gridSpan w:val="${span}"/>` : ''}${merge}` +
      (fill ? `<w:shd w:val="clear" w:color="auto" w:fill="${fill}"/>` : '');
    xml += `<w:tc><w:tcPr>${properties}</w:tcPr>${cellParagraphs(cell, runs, index < table.headerRows)}</w:tc>`;
    column += span;
  }
  return xml;
}

/**
 * @param {Cell} cell
 * @param {RunWriter} runs
 * @param {boolean} header
 */
function cellParagraphs(cell, runs, header) {
  const look = `${header ? '<w:b/>' : ''}<w:sz w:val="18"/>`;
  const paragraphs = cell.paragraphs.map((inline) =>
    paragraph('', '<w:spacing w:after="40"/>', runs.write(inline, look)),
  );
  return paragraphs.join('') || paragraph('', '', '');
}
