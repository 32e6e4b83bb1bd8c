/** The parts of mammoth (1.13.0, pinned) that read its model from elements of a document; it has no types for them. */
declare module 'mammoth/lib/xml/nodes.js' {
  export class Element {
    constructor(name: string, attributes?: Record<string, string>, children?: (Element | Text)[]);
    readonly children: (Element | Text)[];
  }
  export interface Text {
    readonly type: 'text';
    readonly value: string;
  }
  export function text(value: string): Text;
}

declare module 'mammoth/lib/docx/body-reader.js' {
  import type { Element } from 'mammoth/lib/xml/nodes.js';

  export function createBodyReader(options: { readonly styles: unknown; readonly numbering: unknown }): {
    readXmlElements(elements: readonly Element[]): { readonly value: readonly unknown[] };
  };
}

declare module 'mammoth/lib/docx/numbering-xml.js' {
  export const defaultNumbering: unknown;
}

declare module 'mammoth/lib/docx/styles-reader.js' {
  export const defaultStyles: unknown;
}
