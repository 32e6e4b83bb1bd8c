import { escapeControls, printable } from './printable.js';

/** A report as it was read, as far as it is printed here. */
export interface ReadReport {
  readonly blocks: readonly {
    readonly kind: string;
    readonly number: string | null;
    readonly text: string;
    readonly page: number | null;
    readonly zone: string;
    readonly section: string | null;
  }[];
  readonly gaps: readonly string[];
}

/** `{ "blocks": [{ "kind", "number", "text", "page", "zone", "section" }] }` in reading order. */
export function reportTextJson({ blocks, gaps }: ReadReport): string {
  return `${escapeControls(JSON.stringify({ blocks, gaps }, null, 2))}\n`;
}

/** A report as it was read, for people. */
export function reportTextPretty({ blocks }: ReadReport, _width: number): string {
  return `${blocks.map((b) => `${b.page ?? ''}\t${b.zone}\t${b.number ?? ''}\t${printable(b.text)}`).join('\n')}\n`;
}
