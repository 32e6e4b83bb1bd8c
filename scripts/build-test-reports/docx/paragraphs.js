import { plainText } from '../inline.js';
import { BULLETS, levelStyle, REPORT_LIST } from './numbering-part.js';
import { escapeXml, field } from './xml.js';

/**
 * @typedef {import('../source.js').Heading} Heading
 * @typedef {import('../source.js').TextBlock} TextBlock
 * @typedef {import('../source.js').Block} Block
 * @typedef {import('../numbering.js').Scheme} Scheme
 * @typedef {import('./runs.js').RunWriter} RunWriter
 * @typedef {import('./numbering-part.js').ListRegistry} ListRegistry
 */

/**
 * @param {string} style
 * @param {string} properties inside of `w:pPr`, without the style
 * @param {string} runs
 */
export function paragraph(style, properties, runs) {
  const look = style ? `<w:pStyle w:val="${style}"/>` : '';
  return `<w:p>${look || properties ? `<w:pPr>${look}${properties}</w:pPr>` : ''}${runs}</w:p>`;
}

export const PAGE_BREAK = '<w:p><w:r><w:br w:type="page"/></w:r></w:p>';

/** Writes headings, paragraphs, lists and boxes. */
export class ParagraphWriter {
  #scheme;
  #runs;
  #lists;
  #boxes = 0;
  #headings = 0;

  /**
   * @param {Scheme | null} scheme
   * @param {RunWriter} runs
   * @param {ListRegistry} lists
   */
  constructor(scheme, runs, lists) {
    this.#scheme = scheme;
    this.#runs = runs;
    this.#lists = lists;
  }

  /** @param {Heading} block */
  heading(block) {
    const words = this.#bookmarked(block, this.#typedNumber(block.numbered) + this.#runs.write(block.inline));
    const style = `Heading${block.level}`;
    const ownedByStyle = this.#scheme?.by === 'styles' && block.level === 1;
    if (ownedByStyle) return paragraph(style, block.numbered ? '' : NOT_NUMBERED, words);
    return paragraph(style, this.#reportNumber(block.numbered), words);
  }

  /**
   * The bookmark by which the contents know a main heading.
   *
   * @param {Heading} block
   * @param {string} words
   */
  #bookmarked(block, words) {
    if (block.level !== 1) return words;
    const id = this.#headings++;
    return `<w:bookmarkStart w:id="${id}" w:name="${contentsBookmark(id)}"/>${words}<w:bookmarkEnd w:id="${id}"/>`;
  }

  /**
   * @param {TextBlock} block
   * @returns {string}
   */
  text(block) {
    const item = block.item ?? 1;
    switch (block.type) {
      case 'quote':
        return paragraph('Quote', '', this.#runs.write(block.inline));
      case 'bullet':
        return paragraph('ListParagraph', list(BULLETS, 0), this.#runs.write(block.inline));
      case 'runin':
        return paragraph('', '<w:keepNext/>', this.#runs.write(block.inline, '<w:b/>'));
      case 'box':
        return this.#box(block);
      case 'para':
        return this.#plain(block);
      default:
        return paragraph(
          'ListParagraph',
          list(this.#lists.listFor(block.type, item), 0),
          this.#runs.write(block.inline),
        );
    }
  }

  /** @param {TextBlock} block */
  #plain(block) {
    const words = this.#typedNumber(block.numbered) + this.#runs.write(block.inline);
    if (block.numbered && this.#scheme?.by === 'styles')
      return paragraph(levelStyle(block.numbered.level), '', words);
    const hanging =
      block.numbered && this.#scheme?.by === 'typed' ? '<w:ind w:left="851" w:hanging="851"/>' : '';
    return paragraph('', this.#reportNumber(block.numbered) + hanging, words);
  }

  /** @param {TextBlock['numbered']} numbered */
  #reportNumber(numbered) {
    return numbered && this.#scheme?.by !== 'typed' ? list(REPORT_LIST, numbered.level) : '';
  }

  /** @param {TextBlock['numbered']} numbered */
  #typedNumber(numbered) {
    if (!numbered || this.#scheme?.by !== 'typed') return '';
    return `<w:r><w:t>${numbered.label}</w:t></w:r><w:r><w:tab/></w:r>`;
  }

  /** @param {TextBlock} block */
  #box(block) {
    return paragraph('', '', textBox(paragraph('', '', this.#runs.write(block.inline)), ++this.#boxes, 66));
  }

  /**
   * Contents as Word keeps them: entries with leaders inside a field, with page numbers that may be stale.
   *
   * @param {readonly Block[]} blocks
   */
  contents(blocks) {
    const entries = blocks.flatMap((block) =>
      block.type === 'heading' && block.level === 1 && block.part !== 'cover' ? [block] : [],
    );
    const lines = entries.map((entry, index) => {
      const short = /^\d/.test(entry.numbered?.label ?? '');
      const gap = short ? '<w:tab/>' : '<w:t xml:space="preserve"> </w:t>';
      const label = entry.numbered ? `<w:r><w:t>${entry.numbered.label}</w:t></w:r><w:r>${gap}</w:r>` : '';
      const words = `<w:r><w:t xml:space="preserve">${escapeXml(plainText(entry.inline))}</w:t></w:r><w:r><w:tab/></w:r>`;
      const begin =
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> TOC \\o "1-1" \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>';
      const page = field(`PAGEREF ${contentsBookmark(index)} \\h`, String(3 + Math.floor(index * 0.8)));
      return paragraph(
        'TOC1',
        short ? NUMBERED_ENTRY : '',
        (index === 0 ? begin : '') + label + words + page,
      );
    });
    const end = paragraph('', '', '<w:r><w:fldChar w:fldCharType="end"/></w:r>');
    return paragraph('TOCHeading', '', '<w:r><w:t>Contents</w:t></w:r>') + lines.join('') + end;
  }
}

/** @param {number} index of a main heading, from 0 */
function contentsBookmark(index) {
  return `_Toc${150_000_000 + index}`;
}

/**
 * @param {number} id
 * @param {number} level
 */
function list(id, level) {
  return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`;
}

/** Tab stops of an entry in the contents that begins with a number. */
const NUMBERED_ENTRY =
  '<w:tabs><w:tab w:val="left" w:pos="660"/><w:tab w:val="right" w:leader="dot" w:pos="9000"/></w:tabs>';

/** Takes away the number that a style gives, as in the headings of appendices. */
const NOT_NUMBERED = list(0, 0);

/**
 * A text box as Word writes it: the drawing, and the same words once more for older readers.
 *
 * @param {string} content paragraphs
 * @param {number} id
 * @param {number} height in points
 * @returns {string} a run
 */
export function textBox(content, id, height) {
  const emu = height * 12700;
  const words = `<w:txbxContent>${content}</w:txbxContent>`;
  const drawing =
    `<w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="5486400" cy="${emu}"/><wp:docPr id="${id}" name="Text Box ${id}"/>` +
    '<a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/>' +
    `<wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="5486400" cy="${emu}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:ln w="9525"><a:solidFill><a:srgbClr val="1F3864"/></a:solidFill></a:ln></wps:spPr>` +
    `<wps:txbx>${words}</wps:txbx><wps:bodyPr lIns="91440" tIns="45720" rIns="91440" bIns="45720"/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing>`;
  const older = `<w:pict><v:shape id="_x0000_s${1026 + id}" type="#_x0000_t202" style="width:432pt;height:${height}pt"><v:textbox>${words}</v:textbox></v:shape></w:pict>`;
  return `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${drawing}</mc:Choice><mc:Fallback>${older}</mc:Fallback></mc:AlternateContent></w:r>`;
}
