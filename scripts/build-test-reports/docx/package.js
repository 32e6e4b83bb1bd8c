import { strToU8, zipSync } from 'fflate';
import { DECLARATION, escapeXml } from './xml.js';

/** @typedef {import('../source.js').FrontMatter} FrontMatter */

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const WORD_PART = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** Every draft was made at the same moment, so that building it again changes nothing. */
const MADE = '2024-02-01T10:00:00Z';
const ZIP_TIME = new Date(2024, 1, 1, 10, 0, 0);

/**
 * @typedef {object} Parts
 * @property {FrontMatter} meta
 * @property {string} document
 * @property {string} styles
 * @property {string} numbering
 * @property {{ footnotes: string, endnotes: string, comments: string }} notes
 * @property {ReadonlyMap<string, { name: string, xml: string }>} running
 * @property {boolean} tracksRevisions
 */

/**
 * @param {Parts} parts
 * @returns {Uint8Array} the bytes of the .docx file
 */
export function packageOf(parts) {
  const word = {
    'styles.xml': { type: 'styles', xml: parts.styles },
    'numbering.xml': { type: 'numbering', xml: parts.numbering },
    'settings.xml': { type: 'settings', xml: settings(parts.tracksRevisions) },
    'footnotes.xml': { type: 'footnotes', xml: parts.notes.footnotes },
    'endnotes.xml': { type: 'endnotes', xml: parts.notes.endnotes },
    'comments.xml': { type: 'comments', xml: parts.notes.comments },
  };
  const running = [...parts.running].map(([id, part]) => ({
    id,
    type: part.name.replace(/\d.*/, ''),
    ...part,
  }));
  const relations = [
    ...Object.entries(word).map(([name, { type }], index) =>
      relation(`rId${index + 1}`, `${OFFICE}/relationships/${type}`, name),
    ),
    ...running.map(({ id, type, name }) => relation(id, `${OFFICE}/relationships/${type}`, name)),
  ];
  const types = [
    ...Object.entries(word).map(([name, { type }]) => override(`/word/${name}`, `${WORD_PART}.${type}+xml`)),
    ...running.map(({ name, type }) => override(`/word/${name}`, `${WORD_PART}.${type}+xml`)),
  ];
  /** @type {Record<string, string>} */
  const files = {
    '[Content_Types].xml': contentTypes(types),
    '_rels/.rels': relationships([
      relation('rId1', `${OFFICE}/relationships/officeDocument`, 'word/document.xml'),
      relation('rId2', `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'),
      relation('rId3', `${OFFICE}/relationships/extended-properties`, 'docProps/app.xml'),
    ]),
    'word/document.xml': parts.document,
    'word/_rels/document.xml.rels': relationships(relations),
    ...Object.fromEntries(Object.entries(word).map(([name, { xml }]) => [`word/${name}`, xml])),
    ...Object.fromEntries(running.map(({ name, xml }) => [`word/${name}`, xml])),
    'docProps/core.xml': coreProperties(parts.meta),
    'docProps/app.xml': `${DECLARATION}<Properties xmlns="${OFFICE}/extended-properties"><Application>Microsoft Office Word</Application></Properties>`,
  };
  const bytes = Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)]));
  return zipSync(bytes, { mtime: ZIP_TIME, level: 9 });
}

/** @param {boolean} tracksRevisions */
function settings(tracksRevisions) {
  return `${DECLARATION}<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${tracksRevisions ? '<w:trackRevisions/>' : ''}<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>`;
}

/** @param {FrontMatter} meta */
function coreProperties({ metadata = {}, fiction }) {
  /** @type {(name: string, value: string | undefined) => string} */
  const element = (name, value) => (value ? `<${name}>${escapeXml(value)}</${name}>` : '');
  const date = (/** @type {string} */ name) =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${MADE}</dcterms:${name}>`;
  const author = metadata.author ?? 'Report author';
  return (
    `${DECLARATION}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">` +
    element('dc:title', metadata.title) +
    element('dc:subject', metadata.subject) +
    element('dc:creator', author) +
    element('cp:keywords', metadata.keywords ?? 'fictional case') +
    element('dc:description', fiction) +
    element('cp:lastModifiedBy', metadata.lastModifiedBy ?? author) +
    `${date('created')}${date('modified')}</cp:coreProperties>`
  );
}

/**
 * @param {string} id
 * @param {string} type
 * @param {string} target
 */
function relation(id, type, target) {
  return `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;
}

/** @param {readonly string[]} relations */
function relationships(relations) {
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${relations.join('')}</Relationships>`;
}

/**
 * @param {string} part
 * @param {string} type
 */
function override(part, type) {
  return `<Override PartName="${part}" ContentType="${type}"/>`;
}

/** @param {readonly string[]} overrides */
function contentTypes(overrides) {
  return (
    `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>` +
    override('/word/document.xml', `${WORD_PART}.document.main+xml`) +
    override('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml') +
    override('/docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml') +
    `${overrides.join('')}</Types>`
  );
}
