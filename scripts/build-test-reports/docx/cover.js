import { paragraph, textBox } from './paragraphs.js';
import { TEXT_WIDTH } from './tables.js';

/**
 * @typedef {import('../source.js').FrontMatter} FrontMatter
 * @typedef {import('../source.js').Block} Block
 * @typedef {import('./runs.js').RunWriter} RunWriter
 */

/**
 * The front page, built as authors build it: paragraphs, a table without borders, a text box, or the content
 * controls of Word's cover-page gallery.
 *
 * @param {readonly Block[]} blocks of the cover
 * @param {FrontMatter['cover']} shape
 * @param {RunWriter} runs
 * @returns {string}
 */
export function coverXml(blocks, shape, runs) {
  const lines = blocks.flatMap((block) => {
    if (block.type !== 'heading' && block.type !== 'para') return [];
    return [paragraph(block.type === 'heading' ? 'Title' : 'Subtitle', '', runs.write(block.inline))];
  });
  switch (shape) {
    case 'paragraphs':
      return lines.join('');
    case 'table':
      return borderlessTable(lines);
    case 'textbox':
      return paragraph('', '<w:spacing w:before="1200"/>', textBox(lines.join(''), 90, 440));
    case 'control':
      return coverPage(lines);
  }
}

/** @param {readonly string[]} lines */
function borderlessTable(lines) {
  const rows = lines.map(
    (line) =>
      `<w:tr><w:tc><w:tcPr><w:tcW w:w="${TEXT_WIDTH.portrait}" w:type="dxa"/></w:tcPr>${line}</w:tc></w:tr>`,
  );
  const properties = `<w:tblPr><w:tblW w:w="${TEXT_WIDTH.portrait}" w:type="dxa"/></w:tblPr>`;
  return `<w:tbl>${properties}<w:tblGrid><w:gridCol w:w="${TEXT_WIDTH.portrait}"/></w:tblGrid>${rows.join('')}</w:tbl>`;
}

/** @param {readonly string[]} lines */
function coverPage(lines) {
  const controls = lines.map((line, index) => {
    const name = index === 0 ? 'Title' : `Cover line ${index + 1}`;
    return `<w:sdt><w:sdtPr><w:alias w:val="${name}"/><w:tag w:val="cover${index}"/><w:id w:val="${7000 + index}"/><w:text/></w:sdtPr><w:sdtContent>${line}</w:sdtContent></w:sdt>`;
  });
  const gallery = '<w:docPartObj><w:docPartGallery w:val="Cover Pages"/><w:docPartUnique/></w:docPartObj>';
  return `<w:sdt><w:sdtPr><w:id w:val="6999"/>${gallery}</w:sdtPr><w:sdtContent>${controls.join('')}</w:sdtContent></w:sdt>`;
}
