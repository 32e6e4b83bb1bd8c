import { wrap } from './lines.js';
import { escapeControls, printable } from './printable.js';

/** One stretch of a report as it was read. */
export interface ReadBlock {
  readonly kind: string;
  readonly number: string | null;
  readonly text: string;
  readonly page: number | null;
  readonly zone: string;
  readonly section: string | null;
}

/** A report as it was read. */
export interface ReadReport {
  readonly blocks: readonly ReadBlock[];
  /** What could not be recovered, in sentences. */
  readonly gaps: readonly string[];
}

/** `{ "blocks": [{ "kind", "number", "text", "page", "zone", "section" }] }` in reading order. */
export function reportTextJson({ blocks, gaps }: ReadReport): string {
  const only = blocks.map(({ kind, number, text, page, zone, section }) => ({
    kind,
    number,
    text,
    page,
    zone,
    section,
  }));
  return `${escapeControls(JSON.stringify({ blocks: only, gaps }, null, 2))}\n`;
}

/** Kinds whose name says nothing that the page does not show. */
const plainKinds = new Set(['heading', 'paragraph', 'list-item']);
/** Room for the numbers in front of the text. */
const gutter = 10;

/** A report as it was read, for people: numbers in front, and a line wherever the page or the purpose changes. */
export function reportTextPretty({ blocks, gaps }: ReadReport, width: number): string {
  const lines: string[] = gaps.flatMap((gap) => wrap(printable(gap), width, 'Not read: '));
  let stretch: string | undefined;
  for (const block of blocks) {
    const here = [block.page === null ? null : `page ${block.page}`, block.zone]
      .filter((part) => part !== null)
      .join(', ');
    if (here !== stretch) lines.push('', `── ${here} ${'─'.repeat(Math.max(0, width - here.length - 4))}`);
    stretch = here;
    if (block.kind === 'heading') lines.push('');
    const kind = plainKinds.has(block.kind) ? '' : `(${block.kind}) `;
    const number = printable(block.number ?? '');
    lines.push(...wrap(`${kind}${printable(block.text)}`, width, `${number.padEnd(gutter - 1)} `));
  }
  return `${lines.join('\n').trim()}\n`;
}
