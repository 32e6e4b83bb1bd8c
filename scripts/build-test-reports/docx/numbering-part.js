import { DECLARATION, NAMESPACES } from './xml.js';

/**
 * @typedef {import('../numbering.js').Scheme} Scheme
 * @typedef {'letter' | 'roman' | 'recommendation'} ListName
 */

/** `w:numId` of the list that numbers the report, and of its bullets. */
export const REPORT_LIST = 1;
export const BULLETS = 2;

const FIRST_FREE_LIST = 3;
const LISTS = /** @type {const} */ ({
  letter: { abstract: 3, format: 'lowerLetter', text: '(%1)' },
  roman: { abstract: 4, format: 'lowerRoman', text: '(%1)' },
  recommendation: { abstract: 5, format: 'decimal', text: 'Recommendation %1:' },
});

/** Hands out a fresh list wherever lettered items begin anew, as Word does with "Restart at a". */
export class ListRegistry {
  /** @type {ListName[]} */
  #instances = [];

  /**
   * @param {ListName} name
   * @param {number} item from 1
   * @returns {number} `w:numId`
   */
  listFor(name, item) {
    if (item === 1) this.#instances.push(name);
    return FIRST_FREE_LIST + this.#instances.lastIndexOf(name);
  }

  /**
   * @param {Scheme | null} scheme
   * @returns {string} the part `word/numbering.xml`
   */
  part(scheme) {
    const report = scheme && scheme.by !== 'typed' ? scheme : null;
    const abstracts = [
      report ? reportList(report) : '',
      abstractList(2, [level(0, 'bullet', '•', 720)]),
      ...Object.values(LISTS).map((list) =>
        abstractList(list.abstract, [level(0, list.format, list.text, 1080)]),
      ),
    ];
    const restarted = this.#instances.map(
      (name, index) =>
        `<w:num w:numId="${FIRST_FREE_LIST + index}"><w:abstractNumId w:val="${LISTS[name].abstract}"/>` +
        '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>',
    );
    const nums = [report ? num(REPORT_LIST, 1) : '', num(BULLETS, 2), ...restarted];
    return `${DECLARATION}<w:numbering ${NAMESPACES}>${abstracts.join('')}${nums.join('')}</w:numbering>`;
  }
}

/** @param {Scheme} scheme */
function reportList(scheme) {
  const levels = scheme.levels.map((format, index) => {
    const style = scheme.by === 'styles' ? `<w:pStyle w:val="${levelStyle(index)}"/>` : '';
    const legal = format.legal ? '<w:isLgl/>' : '';
    const caps = format.caps ? '<w:rPr><w:caps/></w:rPr>' : '';
    return level(index, format.format, format.text, 851, `${style}${legal}`, caps);
  });
  return abstractList(1, levels);
}

/**
 * The style that numbers a level of the report, where styles do. A level belongs to one style only: a second
 * heading, which shares its level with the paragraphs under a main heading, gets its number directly.
 *
 * @param {number} index from 0
 */
export function levelStyle(index) {
  return index === 0 ? 'Heading1' : index === 1 ? 'NumberedParagraph' : 'NumberedSubparagraph';
}

/**
 * @param {number} id
 * @param {readonly string[]} levels
 */
function abstractList(id, levels) {
  return `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="multilevel"/>${levels.join('')}</w:abstractNum>`;
}

/**
 * @param {number} id
 * @param {number} abstract
 */
function num(id, abstract) {
  return `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/></w:num>`;
}

/**
 * @param {number} index
 * @param {string} format
 * @param {string} text
 * @param {number} indent in twentieths of a point
 * @param {string} [more] elements between `w:numFmt` and `w:lvlText`
 * @param {string} [look] `w:rPr` of the number
 */
function level(index, format, text, indent, more = '', look = '') {
  // A word in the number leaves no room for a tab.
  const isWord = /[A-Za-z]/.test(text);
  return (
    `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}${isWord ? '<w:suff w:val="space"/>' : ''}<w:lvlText w:val="${text}"/>` +
    `<w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${indent}" w:hanging="${Math.min(indent, 851)}"/></w:pPr>${look}</w:lvl>`
  );
}
