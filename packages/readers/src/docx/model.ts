import { strToU8, zipSync } from 'fflate';
import mammoth from 'mammoth';

/** What mammoth's document model holds of the elements that {@link ModelWriter} writes. */
export type ModelNode =
  | { readonly type: 'paragraph' | 'run'; readonly children: readonly ModelNode[] }
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'tab' }
  | { readonly type: 'break' }
  | { readonly type: 'bookmarkStart'; readonly name: string }
  | { readonly type: 'table'; readonly children: readonly ModelRow[] };

export interface ModelRow {
  readonly type: 'tableRow';
  readonly children: readonly ModelCell[];
}

export interface ModelCell {
  readonly type: 'tableCell';
  readonly children: readonly ModelNode[];
  readonly colSpan: number;
  readonly rowSpan: number;
}

interface ModelDocument {
  readonly children: readonly ModelNode[];
}

const contentTypes =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
const relationships =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';

/** mammoth's model of a document part that {@link ModelWriter} wrote: its top-level paragraphs and tables. */
export async function readModel(documentXml: string): Promise<readonly ModelNode[]> {
  const file = zipSync(
    {
      '[Content_Types].xml': strToU8(contentTypes),
      '_rels/.rels': strToU8(relationships),
      'word/document.xml': strToU8(documentXml),
    },
    { level: 0 },
  );
  let children: readonly ModelNode[] = [];
  const arrayBuffer = file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength) as ArrayBuffer;
  // mammoth takes `buffer` in Node and `arrayBuffer` in a browser; any Uint8Array serves as the former.
  const input = { arrayBuffer, buffer: file } as unknown as Parameters<typeof mammoth.convertToHtml>[0];
  await mammoth.convertToHtml(input, {
    // The model is what is wanted; an empty document spares the conversion to HTML.
    transformDocument: (document: ModelDocument) => {
      children = document.children;
      return { ...document, children: [] };
    },
  });
  return children;
}
