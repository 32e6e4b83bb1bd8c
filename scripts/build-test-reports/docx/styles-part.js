import { levelStyle, REPORT_LIST } from './numbering-part.js';
import { DECLARATION, NAMESPACES } from './xml.js';

/** @typedef {import('../numbering.js').Scheme} Scheme */

/**
 * @param {Scheme | null} scheme
 * @returns {string} the part `word/styles.xml`
 */
export function stylesPart(scheme) {
  /** @type {(styleLevel: number) => string} */
  const numbered = (styleLevel) => (scheme?.by === 'styles' ? numberProperties(styleLevel) : '');
  const styles = [
    '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Liberation Sans" w:hAnsi="Liberation Sans" w:cs="Liberation Sans"/><w:sz w:val="22"/><w:lang w:val="en-GB"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="140" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>',
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>',
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblCellMar><w:left w:w="108" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>',
    '<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders><w:top w:val="single" w:sz="4"/><w:left w:val="single" w:sz="4"/><w:bottom w:val="single" w:sz="4"/><w:right w:val="single" w:sz="4"/><w:insideH w:val="single" w:sz="4"/><w:insideV w:val="single" w:sz="4"/></w:tblBorders></w:tblPr></w:style>',
    heading(1, 32, numbered(0)),
    heading(2, 26, ''),
    heading(3, 22, ''),
    paragraphStyle(
      'Title',
      'Title',
      '<w:spacing w:after="360"/><w:jc w:val="center"/>',
      '<w:b/><w:sz w:val="48"/>',
    ),
    paragraphStyle(
      'Subtitle',
      'Subtitle',
      '<w:spacing w:after="300"/><w:jc w:val="center"/>',
      '<w:sz w:val="30"/>',
    ),
    paragraphStyle(levelStyle(1), 'Numbered Paragraph', numbered(1)),
    paragraphStyle(levelStyle(2), 'Numbered Sub-paragraph', numbered(2)),
    paragraphStyle('ListParagraph', 'List Paragraph', '<w:ind w:left="720"/><w:contextualSpacing/>'),
    paragraphStyle('Quote', 'Quote', '<w:ind w:left="862" w:right="862"/>', '<w:i/>'),
    paragraphStyle('FootnoteText', 'footnote text', '<w:spacing w:after="0"/>', '<w:sz w:val="18"/>'),
    paragraphStyle('EndnoteText', 'endnote text', '<w:spacing w:after="0"/>', '<w:sz w:val="18"/>'),
    paragraphStyle('CommentText', 'annotation text', '', '<w:sz w:val="20"/>'),
    paragraphStyle('Header', 'header', '', '<w:sz w:val="18"/>'),
    paragraphStyle('Footer', 'footer', '<w:jc w:val="center"/>', '<w:sz w:val="18"/>'),
    paragraphStyle('TOCHeading', 'TOC Heading', '', '<w:b/><w:sz w:val="28"/>'),
    paragraphStyle('TOC1', 'toc 1', '<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="9000"/></w:tabs>'),
    referenceStyle('FootnoteReference', 'footnote reference'),
    referenceStyle('EndnoteReference', 'endnote reference'),
  ];
  return `${DECLARATION}<w:styles ${NAMESPACES}>${styles.join('')}</w:styles>`;
}

/** @param {number} level */
function numberProperties(level) {
  return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${REPORT_LIST}"/></w:numPr>`;
}

/**
 * @param {number} level
 * @param {number} size in half points
 * @param {string} numbering
 */
function heading(level, size, numbering) {
  const paragraph = `<w:keepNext/>${numbering}<w:spacing w:before="280"/><w:outlineLvl w:val="${level - 1}"/>`;
  return paragraphStyle(
    `Heading${level}`,
    `heading ${level}`,
    paragraph,
    `<w:b/><w:color w:val="1F3864"/><w:sz w:val="${size}"/>`,
  );
}

/**
 * @param {string} id
 * @param {string} name
 * @param {string} [paragraph] inside of `w:pPr`
 * @param {string} [run] inside of `w:rPr`
 */
function paragraphStyle(id, name, paragraph = '', run = '') {
  return (
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/>` +
    `<w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`
  );
}

/**
 * @param {string} id
 * @param {string} name
 */
function referenceStyle(id, name) {
  return `<w:style w:type="character" w:styleId="${id}"><w:name w:val="${name}"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>`;
}
