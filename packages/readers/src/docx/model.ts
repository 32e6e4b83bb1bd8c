import { createBodyReader } from 'mammoth/lib/docx/body-reader.js';
import { defaultNumbering } from 'mammoth/lib/docx/numbering-xml.js';
import { defaultStyles } from 'mammoth/lib/docx/styles-reader.js';
import type { Element } from 'mammoth/lib/xml/nodes.js';

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

/**
 * mammoth's model of a body that {@link ModelWriter} wrote: its top-level paragraphs and tables. mammoth's own way in takes a
 * file; a third of the time of reading a report went into packing these elements and unpacking them again.
 */
export function readModel(body: readonly Element[]): readonly ModelNode[] {
  const reader = createBodyReader({ styles: defaultStyles, numbering: defaultNumbering });
  return reader.readXmlElements(body).value as readonly ModelNode[];
}
