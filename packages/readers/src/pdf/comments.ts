import type { BlockInput } from '@dhrlint/draft';
import { loadPdfjs, type PdfDocument } from './pdfjs.js';

/** A comment of the file, with the place on the page that it points at, in PDF user space. */
export interface Comment {
  readonly page: number;
  readonly text: string;
  readonly author: string | null;
  readonly rect: readonly [number, number, number, number];
}

interface Annotation {
  readonly pageIndex?: number;
  readonly rect?: readonly number[];
  readonly contentsObj?: { readonly str?: string };
  readonly titleObj?: { readonly str?: string };
}

/** The notes, highlights with words and other annotations that say something, in the order of their pages. */
export async function readComments(document: PdfDocument): Promise<Comment[]> {
  const { AnnotationType } = await loadPdfjs();
  const { LINK, WIDGET, POPUP, SCREEN, MOVIE, SOUND, THREED, ...speaking } = AnnotationType;
  const types = new Set<number>(Object.values(speaking));
  const annotations = (await document.getAnnotationsByType(types, new Set()).catch(() => [])) as
    | readonly Annotation[]
    | null;
  const comments = (annotations ?? []).flatMap((annotation): Comment[] => {
    const text = annotation.contentsObj?.str?.trim() ?? '';
    if (text === '') return [];
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = annotation.rect ?? [];
    const author = annotation.titleObj?.str || null;
    return [{ page: (annotation.pageIndex ?? 0) + 1, text, author, rect: [x0, y0, x1, y1] }];
  });
  return comments.sort((a, b) => a.page - b.page);
}

/** Hangs a comment on the block whose words stand nearest to it on its page. */
export function hostOf(
  comment: Pick<Comment, 'page' | 'rect'>,
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

type Rect = readonly [number, number, number, number];

function between(a: Rect, b: Rect): number {
  const dx = Math.max(0, a[0] - b[2], b[0] - a[2]);
  const dy = Math.max(0, a[1] - b[3], b[1] - a[3]);
  return Math.hypot(dx, dy);
}
