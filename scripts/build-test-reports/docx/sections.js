import { paragraph } from './paragraphs.js';
import { runningText } from './runs.js';
import { DECLARATION, NAMESPACES } from './xml.js';

/** @typedef {import('../source.js').FrontMatter} FrontMatter */

/**
 * @typedef {object} Layout
 * @property {string} part
 * @property {boolean} landscape
 * @property {number} columns
 * @property {boolean} newPage
 */

/** The sections of a document: pages upright or sideways, one column or two, each with its running text. */
export class Sections {
  /** Header and footer parts by relationship id. @type {Map<string, { name: string, xml: string }>} */
  runningParts = new Map();
  #meta;
  #body = '';
  #content = '';
  /** @type {Layout | null} */
  #layout = null;

  /** @param {FrontMatter} meta */
  constructor(meta) {
    this.#meta = meta;
  }

  get landscape() {
    return this.#layout?.landscape ?? false;
  }

  /** @param {string} xml paragraphs and tables */
  add(xml) {
    this.#content += xml;
  }

  /** @param {{ part: string, landscape: boolean }} layout */
  start({ part, landscape }) {
    this.#close();
    this.#layout = { part, landscape, columns: 1, newPage: true };
  }

  /** @param {number} columns */
  columns(columns) {
    const layout = this.#layout;
    this.#close();
    this.#layout = {
      part: layout?.part ?? 'body',
      landscape: layout?.landscape ?? false,
      columns,
      newPage: false,
    };
  }

  /** @returns {string} the inside of `w:body` */
  finish() {
    return this.#body + this.#content + this.#properties();
  }

  #close() {
    if (this.#layout) this.#body += this.#content + paragraph('', this.#properties(), '');
    this.#content = '';
  }

  #properties() {
    const layout = this.#layout ?? { part: 'body', landscape: false, columns: 1, newPage: true };
    const header = this.#running('header', this.#meta.headers?.[layout.part] ?? '');
    const footer = this.#running('footer', layout.part === 'cover' ? '' : (this.#meta.footer ?? '{page}'));
    const size = layout.landscape
      ? '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>'
      : '<w:pgSz w:w="11906" w:h="16838"/>';
    return (
      `<w:sectPr>${header}${footer}<w:type w:val="${layout.newPage ? 'nextPage' : 'continuous'}"/>${size}` +
      '<w:pgMar w:top="1418" w:right="1418" w:bottom="1418" w:left="1418" w:header="709" w:footer="709" w:gutter="0"/>' +
      `<w:cols w:num="${layout.columns}" w:space="567"/></w:sectPr>`
    );
  }

  /**
   * @param {'header' | 'footer'} kind
   * @param {string} text
   */
  #running(kind, text) {
    const style = kind === 'header' ? 'Header' : 'Footer';
    const element = kind === 'header' ? 'hdr' : 'ftr';
    const xml = `${DECLARATION}<w:${element} ${NAMESPACES}>${paragraph(style, '', runningText(text))}</w:${element}>`;
    let id = [...this.runningParts].find(([, part]) => part.xml === xml)?.[0];
    if (!id) {
      id = `rIdRunning${this.runningParts.size + 1}`;
      this.runningParts.set(id, { name: `${kind}${this.runningParts.size + 1}.xml`, xml });
    }
    return `<w:${kind}Reference w:type="default" r:id="${id}"/>`;
  }
}
