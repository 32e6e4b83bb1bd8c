import { parseInline, plainText } from '../inline.js';
import { DECLARATION, escapeXml, field, NAMESPACES } from './xml.js';

/** @typedef {import('../inline.js').Inline} Inline */

const REVISED = 'w:date="2024-02-01T10:00:00Z"';

/** Lengths at which edits leave runs broken; Word splits words as readily as sentences. */
const RUN_LENGTHS = [19, 7, 31, 12, 4, 26];

/** Turns text into runs and keeps the notes and comments that hang on them. */
export class RunWriter {
  /** @type {string[]} */
  #footnotes = [];
  /** @type {string[]} */
  #endnotes = [];
  /** @type {string[]} */
  #comments = [];
  #revisions = 0;
  #splitRuns;
  #reviser;

  /** @param {{ splitRuns: boolean, reviser: string }} options */
  constructor({ splitRuns, reviser }) {
    this.#splitRuns = splitRuns;
    this.#reviser = escapeXml(reviser);
  }

  /**
   * @param {readonly Inline[]} nodes
   * @param {string} [properties] the inside of `w:rPr`
   * @returns {string}
   */
  write(nodes, properties = '') {
    return nodes.map((node) => this.#node(node, properties)).join('');
  }

  /**
   * @param {Inline} node
   * @param {string} properties
   * @returns {string}
   */
  #node(node, properties) {
    switch (node.kind) {
      case 'text':
        return this.#text(node.text, properties, 'w:t');
      case 'mark':
        return this.write(node.children, properties);
      case 'bold':
        return this.write(node.children, `<w:b/>${properties}`);
      case 'italic':
        return this.write(node.children, `<w:i/>${properties}`);
      case 'hidden':
        return this.write(node.children, `${properties}<w:vanish/>`);
      case 'highlighted':
        return this.write(node.children, `${properties}<w:highlight w:val="yellow"/>`);
      case 'inserted':
        return `<w:ins ${this.#revision()}>${this.write(node.children, properties)}</w:ins>`;
      case 'deleted':
        return `<w:del ${this.#revision()}>${this.#text(deletedText(node.children), properties, 'w:delText')}</w:del>`;
      case 'comment':
        return this.#comment(node);
      default:
        return this.#note(node);
    }
  }

  #revision() {
    return `w:id="${9000 + this.#revisions++}" w:author="${this.#reviser}" ${REVISED}`;
  }

  /**
   * @param {string} text
   * @param {string} properties
   * @param {'w:t' | 'w:delText'} element
   */
  #text(text, properties, element) {
    const pieces = this.#splitRuns && element === 'w:t' ? split(text) : [text];
    return pieces
      .map((piece, index) => {
        const look = properties ? `<w:rPr>${inSchemaOrder(properties)}</w:rPr>` : '';
        const words = piece
          .split('{br}')
          .map((line) => `<${element} xml:space="preserve">${escapeXml(line)}</${element}>`)
          .join('<w:br/>');
        const proof = index % 4 === 2 ? '<w:proofErr w:type="spellStart"/>' : '';
        const session = this.#splitRuns
          ? ` w:rsidR="00${(0x5a10 + index).toString(16).toUpperCase()}C4"`
          : '';
        return `${proof}<w:r${session}>${look}${words}</w:r>${proof.replace('Start', 'End')}`;
      })
      .join('');
  }

  /** @param {import('../inline.js').Note} node */
  #note(node) {
    const notes = node.kind === 'footnote' ? this.#footnotes : this.#endnotes;
    const name = node.kind === 'footnote' ? 'Footnote' : 'Endnote';
    const element = node.kind;
    const id = notes.length + 1;
    notes.push('');
    const mark = `<w:r><w:rPr><w:rStyle w:val="${name}Reference"/></w:rPr><w:${element}Ref/></w:r>`;
    notes[id - 1] =
      `<w:${element} w:id="${id}"><w:p><w:pPr><w:pStyle w:val="${name}Text"/></w:pPr>${mark}` +
      `<w:r><w:t xml:space="preserve"> </w:t></w:r>${this.write(node.children)}</w:p></w:${element}>`;
    return `<w:r><w:rPr><w:rStyle w:val="${name}Reference"/></w:rPr><w:${element}Reference w:id="${id}"/></w:r>`;
  }

  /** @param {import('../inline.js').Note} node */
  #comment(node) {
    const id = this.#comments.length;
    const author = escapeXml(node.author);
    const initials = node.author.replace(/[^A-Z]/g, '');
    this.#comments.push(
      `<w:comment w:id="${id}" w:author="${author}" ${REVISED} w:initials="${initials}"><w:p><w:pPr><w:pStyle w:val="CommentText"/></w:pPr>` +
        `<w:r><w:annotationRef/></w:r>${this.write(node.children)}</w:p></w:comment>`,
    );
    return `<w:commentRangeStart w:id="${id}"/><w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;
  }

  get hasComments() {
    return this.#comments.length > 0;
  }

  get hasRevisions() {
    return this.#revisions > 0;
  }

  /** The parts of the package that hold notes and comments. */
  parts() {
    return {
      footnotes: notesPart('footnote', this.#footnotes),
      endnotes: notesPart('endnote', this.#endnotes),
      comments: `${DECLARATION}<w:comments ${NAMESPACES}>${this.#comments.join('')}</w:comments>`,
    };
  }
}

/**
 * @param {'footnote' | 'endnote'} element
 * @param {readonly string[]} notes
 */
function notesPart(element, notes) {
  const separator = (/** @type {number} */ id, /** @type {string} */ type) =>
    `<w:${element} w:type="${type}" w:id="${id}"><w:p><w:r><w:${type}/></w:r></w:p></w:${element}>`;
  return (
    `${DECLARATION}<w:${element}s ${NAMESPACES}>${separator(-1, 'separator')}${separator(0, 'continuationSeparator')}` +
    `${notes.join('')}</w:${element}s>`
  );
}

/** Word calls a file damaged whose run properties stand in another order than the schema's. */
const PROPERTY_ORDER = ['b', 'i', 'vanish', 'sz', 'highlight'];

/** @param {string} properties */
function inSchemaOrder(properties) {
  const elements = properties.match(/<w:[^>]+>/g) ?? [];
  const place = (/** @type {string} */ element) =>
    PROPERTY_ORDER.indexOf(element.match(/^<w:(\w+)/)?.[1] ?? '');
  return elements.sort((a, b) => place(a) - place(b)).join('');
}

/** @param {string} text */
function split(text) {
  /** @type {string[]} */
  const pieces = [];
  for (let at = 0, turn = text.length; at < text.length; turn++) {
    let length = RUN_LENGTHS[turn % RUN_LENGTHS.length] ?? 16;
    // A line break stays in one piece.
    const lineBreak = text.indexOf('{br}', at);
    if (lineBreak >= 0 && lineBreak < at + length) length = lineBreak + 4 - at;
    pieces.push(text.slice(at, at + length));
    at += length;
  }
  return pieces;
}

/**
 * @param {readonly Inline[]} nodes
 * @returns {string}
 */
function deletedText(nodes) {
  return nodes.map((node) => (node.kind === 'text' ? node.text : deletedText(node.children))).join('');
}

/**
 * Running text of a page, with `{page}` and `{pages}` as fields.
 *
 * @param {string} source marked-up text
 */
export function runningText(source) {
  return plainText(parseInline(source))
    .split(/(\{page\}|\{pages\})/)
    .map((piece) => {
      if (piece === '{page}') return field('PAGE', '1');
      if (piece === '{pages}') return field('NUMPAGES', '1');
      return piece && `<w:r><w:t xml:space="preserve">${escapeXml(piece)}</w:t></w:r>`;
    })
    .join('');
}
