import type { Anchor, Draft } from '@dhrlint/draft';
import type { ReadLimits } from '@dhrlint/readers';
import { loadPdfjs, openPdf, type PdfDocument, type WordBox, WordBoxes } from '@dhrlint/readers/pdf';
import { UnwritableError } from '../unwritable.js';

/** A highlight to be written, with its note. */
export interface NewHighlight {
  /** The words; null for a report in which no word can carry a note. */
  readonly anchor: Anchor | null;
  /** One of several highlights that share the same words: each takes its slice of them, so that each can be opened. */
  readonly slice?: { readonly index: number; readonly of: number };
  readonly text: string;
  /** Red, green, blue, 0 to 255; the page shows through. */
  readonly colour: readonly [number, number, number];
}

export interface HighlightSettings {
  /** In whose name the notes are. This author's highlights in the file are replaced. */
  readonly author: string;
  readonly date: Date;
  readonly limits: ReadLimits;
}

/**
 * Writes highlights with notes into a PDF, each on exactly its words. What is written is appended to the file, so that its
 * pages stay as they are; the same author's earlier highlights are taken off them.
 * @param draft the report as it was read from the same bytes
 * @returns the file, and how many highlights were written
 * @throws UnwritableError where the file cannot take any
 */
export async function writeHighlights(
  bytes: Uint8Array,
  draft: Draft,
  highlights: readonly NewHighlight[],
  { author, date, limits }: HighlightSettings,
): Promise<{ readonly bytes: Uint8Array; readonly written: number }> {
  const document = await openPdf(bytes, limits);
  try {
    const boxes = new WordBoxes(document, draft);
    const editor = new PageEditor(document, author, date, await editorTypes());
    await editor.removeEarlier();
    for (const highlight of highlights) {
      const place = (highlight.anchor && (await boxes.of(highlight.anchor))) ?? [];
      await editor.add(highlight, sliced(place.length > 0 ? place : await corner(document), highlight.slice));
    }
    return { bytes: await editor.save(), written: highlights.length };
  } finally {
    await document.loadingTask.destroy().catch(() => undefined);
  }
}

type Rect = WordBox['rect'];

async function editorTypes(): Promise<{ readonly highlight: number; readonly prefix: string }> {
  const { AnnotationEditorType } = await loadPdfjs();
  return { highlight: AnnotationEditorType.HIGHLIGHT, prefix: 'pdfjs_internal_editor_' };
}

/** Hands new annotations to pdfjs in the way in which its own editor does. */
class PageEditor {
  private count = 0;
  private readonly pages = new Map<
    number,
    Promise<{ readonly view: readonly number[]; readonly rotate: number }>
  >();

  constructor(
    private readonly document: PdfDocument,
    private readonly author: string,
    private readonly date: Date,
    private readonly types: { readonly highlight: number; readonly prefix: string },
  ) {}

  async removeEarlier(): Promise<void> {
    for (let number = 1; number <= this.document.numPages; number++) {
      const page = await this.document.getPage(number).catch(() => null);
      const annotations = ((await page?.getAnnotations().catch(() => [])) ?? []) as readonly Earlier[];
      for (const { id, subtype, titleObj, popupRef } of annotations) {
        if (subtype !== 'Highlight' || titleObj?.str !== this.author) continue;
        this.store({ deleted: true, id, pageIndex: number - 1, popupRef });
      }
    }
  }

  /** The words may run over pages: what is on the first carries the note, the rest is highlighted beside it. */
  async add({ text, colour }: NewHighlight, boxes: readonly WordBox[]): Promise<void> {
    const byPage = new Map<number, Rect[]>();
    for (const { page, rect } of boxes) byPage.set(page, [...(byPage.get(page) ?? []), rect]);
    let isFirst = true;
    for (const [page, rects] of byPage) {
      const { view, rotate } = await this.pageOf(page);
      const around = aroundAll(rects);
      this.store({
        annotationType: this.types.highlight,
        color: [...colour],
        opacity: 1,
        quadPoints: rects.flatMap(quad),
        outlines: rects.map(outline),
        pageIndex: page - 1,
        rect: around,
        rotation: rotate,
        date: this.date,
        user: this.author,
        ...(isFirst && { popup: { contents: text, rect: beside(around, view) } }),
      });
      isFirst = false;
    }
  }

  async save(): Promise<Uint8Array> {
    try {
      return await this.document.saveDocument();
    } catch (error) {
      throw new UnwritableError(
        'Notes cannot be written into this PDF. Make a new PDF of the report from Word and annotate that, or annotate the Word file.',
        { cause: error },
      );
    }
  }

  private store(annotation: object): void {
    this.document.annotationStorage.setValue(`${this.types.prefix}${this.count++}`, annotation);
  }

  private pageOf(number: number): Promise<{ readonly view: readonly number[]; readonly rotate: number }> {
    const known = this.pages.get(number) ?? this.document.getPage(number);
    this.pages.set(number, known);
    return known;
  }
}

/** What pdfjs tells of an annotation of the file. */
interface Earlier {
  readonly id: string;
  readonly subtype?: string;
  readonly titleObj?: { readonly str?: string };
  readonly popupRef?: string | null;
}

/** The upper left corner of the first page, for a report without words that could carry a note. */
async function corner(document: PdfDocument): Promise<readonly WordBox[]> {
  const { view } = await document.getPage(1);
  const [x0 = 0, , , y1 = 0] = view;
  return [{ page: 1, rect: [x0 + 20, y1 - 40, x0 + 200, y1 - 24] }];
}

/** A part of the boxes by their width, from left to right and line by line. */
function sliced(boxes: readonly WordBox[], slice: NewHighlight['slice']): readonly WordBox[] {
  if (!slice || slice.of < 2) return boxes;
  const width = boxes.reduce((sum, { rect }) => sum + rect[2] - rect[0], 0);
  const [from, to] = [(width * slice.index) / slice.of, (width * (slice.index + 1)) / slice.of];
  let at = 0;
  return boxes.flatMap(({ page, rect: [x0, y0, x1, y1] }): WordBox[] => {
    const left = Math.max(x0, x0 + from - at);
    const right = Math.min(x1, x0 + to - at);
    at += x1 - x0;
    return right - left > 0.1 ? [{ page, rect: [left, y0, right, y1] }] : [];
  });
}

/** Corners in the order in which readers of PDFs take them: upper left, upper right, lower left, lower right. */
function quad([x0, y0, x1, y1]: Rect): readonly number[] {
  return [x0, y1, x1, y1, x0, y0, x1, y0];
}

function outline([x0, y0, x1, y1]: Rect): readonly number[] {
  return [x0, y0, x1, y0, x1, y1, x0, y1];
}

function aroundAll(rects: readonly Rect[]): number[] {
  return [
    Math.min(...rects.map((rect) => rect[0])),
    Math.min(...rects.map((rect) => rect[1])),
    Math.max(...rects.map((rect) => rect[2])),
    Math.max(...rects.map((rect) => rect[3])),
  ];
}

/** Where the note opens: at the right edge of the page, level with the words. */
function beside([, , , top = 0]: readonly number[], [, y0 = 0, x1 = 0]: readonly number[]): number[] {
  const bottom = Math.max(y0, top - 160);
  return [x1 - 10, bottom, x1 + 210, bottom + 160];
}
