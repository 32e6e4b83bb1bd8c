/**
 * How a report numbers its headings and paragraphs, and what Word must be told for it.
 *
 * @typedef {'auto' | 'styles' | 'trailing' | 'bracket' | 'parts' | 'sections' | 'running' | 'shared' | 'typed'
 *   | 'typed-running' | 'none'} SchemeName
 *
 * @typedef {object} WordLevel one `w:lvl` of the list that numbers the report
 * @property {string} format `w:numFmt`
 * @property {string} text `w:lvlText`
 * @property {boolean} [legal] `w:isLgl`: the numbers above are shown in digits
 * @property {boolean} [caps]
 *
 * @typedef {object} Scheme
 * @property {boolean} headings whether headings carry a number
 * @property {boolean} flat one running number in place of levels
 * @property {'list' | 'styles' | 'typed'} by who puts the number there: the paragraph's list, its style, the author
 * @property {readonly WordLevel[]} levels
 */

/** @type {(text: string, more?: Partial<WordLevel>) => WordLevel} */
const decimal = (text, more = {}) => ({ format: 'decimal', text, ...more });

const PLAIN_LEVELS = [decimal('%1.'), decimal('%1.%2'), decimal('%1.%2.%3')];
const LEGAL_LEVELS = [decimal('%1.%2', { legal: true }), decimal('%1.%2.%3', { legal: true })];
const RUNNING_LEVELS = [decimal('%1.')];

/** @type {Readonly<Record<SchemeName, Scheme | null>>} */
const SCHEMES = {
  auto: { headings: true, flat: false, by: 'list', levels: PLAIN_LEVELS },
  styles: { headings: true, flat: false, by: 'styles', levels: PLAIN_LEVELS },
  trailing: {
    headings: true,
    flat: false,
    by: 'list',
    levels: [decimal('%1.'), decimal('%1.%2.'), decimal('%1.%2.%3.')],
  },
  bracket: {
    headings: true,
    flat: false,
    by: 'list',
    levels: [decimal('%1)'), decimal('%1.%2'), decimal('%1.%2.%3')],
  },
  parts: {
    headings: true,
    flat: false,
    by: 'styles',
    levels: [{ format: 'cardinalText', text: 'PART %1', caps: true }, ...LEGAL_LEVELS],
  },
  sections: {
    headings: true,
    flat: false,
    by: 'styles',
    levels: [{ format: 'cardinalText', text: 'Section %1:' }, ...LEGAL_LEVELS],
  },
  running: { headings: false, flat: true, by: 'list', levels: RUNNING_LEVELS },
  shared: { headings: true, flat: true, by: 'list', levels: RUNNING_LEVELS },
  typed: { headings: true, flat: false, by: 'typed', levels: PLAIN_LEVELS },
  'typed-running': { headings: false, flat: true, by: 'typed', levels: RUNNING_LEVELS },
  none: null,
};

/**
 * @param {string} name
 * @returns {Scheme | null} null where nothing is numbered
 * @throws {Error} for a name that is not a scheme
 */
export function schemeNamed(name) {
  if (!Object.hasOwn(SCHEMES, name))
    throw new Error(`numbering "${name}" is none of: ${Object.keys(SCHEMES).join(', ')}`);
  return SCHEMES[/** @type {SchemeName} */ (name)];
}

const CARDINALS = 'Zero One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve'.split(' ');

/** Counts through a report and says which number stands where. */
export class Counter {
  /** @type {number[]} */
  #counts = [0, 0, 0];
  #underSecondHeading = false;
  /** @type {Scheme} */
  #scheme;

  /** @param {Scheme} scheme */
  constructor(scheme) {
    this.#scheme = scheme;
  }

  /**
   * @param {1 | 2 | 3} level
   * @returns {Numbered | null} null for a heading that carries no number
   */
  heading(level) {
    this.#underSecondHeading = level === 2;
    if (!this.#scheme.headings || level === 3) return null;
    return this.#next(this.#scheme.flat ? 0 : level - 1);
  }

  /** @returns {Numbered} */
  paragraph() {
    if (this.#scheme.flat) return this.#next(0);
    return this.#next(this.#underSecondHeading ? 2 : 1);
  }

  /**
   * @param {number} level from 0
   * @returns {Numbered}
   */
  #next(level) {
    this.#counts[level] = (this.#counts[level] ?? 0) + 1;
    this.#counts.fill(0, level + 1);
    const format = this.#scheme.levels[level];
    if (!format) throw new Error(`no level ${level + 1} in this numbering`);
    const label = format.text.replace(/%(\d)/g, (_, digit) =>
      spell(this.#counts[Number(digit) - 1] ?? 0, format),
    );
    return { level, label, number: label.replace(/[.):]+$/, '') };
  }
}

/**
 * @typedef {object} Numbered
 * @property {number} level of the list, from 0
 * @property {string} label as printed: "1.", "PART ONE"
 * @property {string} number as the panel would cite it: the label without closing punctuation
 */

/**
 * @param {number} count
 * @param {WordLevel} format
 */
function spell(count, format) {
  if (format.format !== 'cardinalText') return String(count);
  const word = CARDINALS[count] ?? String(count);
  return format.caps ? word.toUpperCase() : word;
}

const ROMAN = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];

/**
 * What stands before an item of a list that Word would number.
 *
 * @param {'letter' | 'roman' | 'recommendation'} list
 * @param {number} item from 1
 */
export function itemLabel(list, item) {
  if (list === 'recommendation') return `Recommendation ${item}:`;
  return `(${list === 'letter' ? String.fromCharCode(96 + item) : (ROMAN[item] ?? item)})`;
}
