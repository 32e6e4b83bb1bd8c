// Builds small Word files for the tests, part by part in raw XML, so that each feature of the format is exact.
import { constants, deflateRawSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';

const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:o="urn:schemas-microsoft-com:office:office"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"',
].join(' ');

const officeTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The inner XML of the parts of a Word file; only `body` is needed. */
export interface FixtureParts {
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly comments?: string;
  readonly commentsExtended?: string;
  readonly settings?: string;
  /** Headers and footers by part name ("header1"), whose relationship id is that name. */
  readonly running?: Readonly<Record<string, string>>;
  readonly core?: string;
  readonly app?: string;
  readonly custom?: string;
  /** Other parts that the body points to: by their names under word/, what they hold and the type of the pointer. */
  readonly more?: Readonly<Record<string, { readonly type: string; readonly data: string | Uint8Array }>>;
  /** Pointers out of the file, by their types. */
  readonly outside?: readonly { readonly type: string; readonly target: string }[];
  /** Attributes and elements in front of the body, such as `w:background`. */
  readonly background?: string;
}

/** A part's root element with every namespace declared. */
export function root(name: string, inner: string): string {
  return `<${name} ${namespaces}>${inner}</${name}>`;
}

/** The entries of a Word file by part name. */
export function docxParts(parts: FixtureParts): Record<string, Uint8Array> {
  const files: Record<string, string> = {};
  const related: string[] = [];
  const add = (name: string, type: string, root: string, inner: string | undefined) => {
    if (inner === undefined) return;
    files[`word/${name}.xml`] = `<w:${root} ${namespaces}>${inner}</w:${root}>`;
    related.push(`<Relationship Id="${name}" Type="${officeTypes}/${type}" Target="${name}.xml"/>`);
  };
  add('styles', 'styles', 'styles', parts.styles);
  add('numbering', 'numbering', 'numbering', parts.numbering);
  add('footnotes', 'footnotes', 'footnotes', parts.footnotes);
  add('endnotes', 'endnotes', 'endnotes', parts.endnotes);
  add('comments', 'comments', 'comments', parts.comments);
  add('settings', 'settings', 'settings', parts.settings);
  for (const [name, inner] of Object.entries(parts.running ?? {})) {
    const kind = name.startsWith('header') ? 'header' : 'footer';
    add(name, kind, kind === 'header' ? 'hdr' : 'ftr', inner);
  }
  if (parts.commentsExtended !== undefined) {
    files['word/commentsExtended.xml'] =
      `<w15:commentsEx ${namespaces}>${parts.commentsExtended}</w15:commentsEx>`;
    related.push(
      '<Relationship Id="cx" Type="http://schemas.microsoft.com/office/2011/relationships/commentsExtended" Target="commentsExtended.xml"/>',
    );
  }
  for (const [name, { type }] of Object.entries(parts.more ?? {}))
    related.push(`<Relationship Id="m${related.length}" Type="${officeTypes}/${type}" Target="${name}"/>`);
  for (const { type, target } of parts.outside ?? [])
    related.push(
      `<Relationship Id="e${related.length}" Type="${officeTypes}/${type}" Target="${target}" TargetMode="External"/>`,
    );
  const relationships = (inner: string) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`;
  files['word/document.xml'] =
    `<w:document ${namespaces}>${parts.background ?? ''}<w:body>${parts.body}</w:body></w:document>`;
  files['word/_rels/document.xml.rels'] = relationships(related.join(''));
  files['_rels/.rels'] = relationships(
    `<Relationship Id="r1" Type="${officeTypes}/officeDocument" Target="word/document.xml"/>${propertyParts(parts, files)}`,
  );
  files['[Content_Types].xml'] = contentTypes(Object.keys(files));
  const more = Object.entries(parts.more ?? {}).map(
    ([name, { data }]) => [`word/${name}`, typeof data === 'string' ? strToU8(data) : data] as const,
  );
  const own = Object.entries(files).map(([name, text]) => [name, strToU8(text)] as const);
  return Object.fromEntries([...own, ...more]);
}

/** Word and LibreOffice open a part only where its type is declared. */
function contentTypes(names: readonly string[]): string {
  const types = names.flatMap((name) => {
    const kind = /^word\/([a-z]+)\d*\.xml$/i.exec(name)?.[1];
    if (!kind) return [];
    const type = kind === 'document' ? 'document.main' : kind;
    return `<Override PartName="/${name}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${type}+xml"/>`;
  });
  const rels = 'application/vnd.openxmlformats-package.relationships+xml';
  return `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="${rels}"/><Default Extension="xml" ContentType="application/xml"/>${types.join('')}</Types>`;
}

/** A Word file of the parts. */
export function docx(parts: FixtureParts | string): Uint8Array {
  return zipSync(docxParts(typeof parts === 'string' ? { body: parts } : parts));
}

/**
 * A small Word file whose body unpacks to so many megabytes. One megabyte is packed, and the packed bytes stand there
 * again and again, so that the bomb costs nothing to build.
 */
export function bomb(megabytes: number): Uint8Array {
  const { 'word/document.xml': body, ...others } = docxParts({ body: p('A report. HERE') });
  const [before = '', after = ''] = new TextDecoder().decode(body).split('HERE');
  const block = (text: string) => deflateRawSync(text, { level: 9, finishFlush: constants.Z_FULL_FLUSH });
  const repeated = block('a'.repeat(1024 * 1024));
  const packed = [block(before), ...Array<Uint8Array>(megabytes).fill(repeated), deflateRawSync(after)];
  // Put in as it is, then declared to be packed.
  const bytes = zipSync({ ...others, 'word/document.xml': [Buffer.concat(packed), { level: 0 }] });
  const entry = directoryOf(bytes).at(-1) ?? 0;
  const view = new DataView(bytes.buffer);
  view.setUint16(entry + 10, 8, true);
  view.setUint32(entry + 24, before.length + megabytes * 1024 * 1024 + after.length, true);
  return bytes;
}

/** Where the entries of a container's directory stand. */
export function directoryOf(bytes: Uint8Array): readonly number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries: number[] = [];
  for (let at = 0; at + 4 <= bytes.length; at++) {
    if (view.getUint32(at, true) === 0x02014b50) entries.push(at);
  }
  return entries;
}

/** A paragraph of one run. */
export function p(text: string, properties = ''): string {
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${r(text)}</w:p>`;
}

/** A run. */
export function r(text: string, properties = ''): string {
  return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** The properties of a paragraph in a list. */
export function numbered(list: number, level = 0): string {
  return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;
}

/** A level of a list. */
export function level(index: number, format: string, text: string, more = '', start = 1): string {
  return `<w:lvl w:ilvl="${index}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
}

/** An abstract list of the levels and, of the same number, a list that uses it. */
export function list(id: number, levels: string): { abstract: string; num: string } {
  return {
    abstract: `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`,
    num: `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`,
  };
}

/** A paragraph style. */
export function style(id: string, name: string, inner = '', basedOn = ''): string {
  const base = basedOn && `<w:basedOn w:val="${basedOn}"/>`;
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${base}${inner}</w:style>`;
}

/** A table: rows of cells, each cell the XML inside of its `w:tc`. */
export function table(rows: readonly (readonly string[])[], properties = ''): string {
  const cells = rows.map((row) => `<w:tr>${row.map((cell) => `<w:tc>${cell}</w:tc>`).join('')}</w:tr>`);
  return `<w:tbl>${properties && `<w:tblPr>${properties}</w:tblPr>`}${cells.join('')}</w:tbl>`;
}

function propertyParts(parts: FixtureParts, files: Record<string, string>): string {
  let related = '';
  const add = (name: string, type: string, root: string, spaces: string, inner: string | undefined) => {
    if (inner === undefined) return;
    files[`docProps/${name}.xml`] = `<${root} ${spaces}>${inner}</${root}>`;
    related += `<Relationship Id="${name}" Type="${type}" Target="docProps/${name}.xml"/>`;
  };
  add(
    'core',
    'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
    'cp:coreProperties',
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"',
    parts.core,
  );
  add(
    'app',
    `${officeTypes}/extended-properties`,
    'Properties',
    'xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"',
    parts.app,
  );
  add(
    'custom',
    `${officeTypes}/custom-properties`,
    'Properties',
    'xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"',
    parts.custom,
  );
  return related;
}
