import type { BlockInput } from '@dhrlint/draft';
import type { PdfPage } from './pdfjs.js';

/** A comment of the file, with the place on the page that it points at, in PDF user space. */
export interface Comment {
  readonly page: number;
  readonly text: string;
  readonly author: string | null;
  readonly rect: readonly [number, number, number, number];
}

interface Annotation {
  readonly subtype?: string;
  readonly rect?: readonly number[];
  readonly contentsObj?: { readonly str?: string };
  readonly titleObj?: { readonly str?: string };
}

const silent = new Set(['Link', 'Widget', 'Popup']);

/** The notes, highlights with words and other annotations of a page that say something. */
export async function readComments(page: PdfPage): Promise<Comment[]> {
  const annotations = (await page.getAnnotations().catch(() => [])) as Annotation[];
  return annotations.flatMap((annotation) => {
    const text = annotation.contentsObj?.str?.trim() ?? '';
    if (text === '' || silent.has(annotation.subtype ?? '')) return [];
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = annotation.rect ?? [];
    return [
      {
        page: page.pageNumber,
        text,
        author: annotation.titleObj?.str || null,
        rect: [x0, y0, x1, y1] as const,
      },
    ];
  });
}

/** Hangs a comment on the block whose words stand nearest to it on its page. */
export function hostOf(
  comment: Comment,
  content: readonly (BlockInput | { table: unknown })[],
): BlockInput['host'] {
  let best: { block: number; offset: number; distance: number } | null = null;
  content.forEach((block, index) => {
    if ('table' in block) return;
    for (const span of block.spans ?? []) {
      if (span.origin.format !== 'pdf' || span.origin.page !== comment.page) continue;
      const distance = between(span.origin.rect, comment.rect);
      if (!best || distance < best.distance) best = { block: index, offset: span.start, distance };
    }
  });
  const found = best as { block: number; offset: number; distance: number } | null;
  return found && found.distance < 100 ? { block: found.block, offset: found.offset } : null;
}

function between(
  a: readonly [number, number, number, number],
  b: readonly [number, number, number, number],
): number {
  const dx = Math.max(0, a[0] - b[2], b[0] - a[2]);
  const dy = Math.max(0, a[1] - b[3], b[1] - a[3]);
  return Math.hypot(dx, dy);
}
