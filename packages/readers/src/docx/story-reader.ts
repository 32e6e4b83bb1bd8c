import type { Gap, Hiding } from '@dhrlint/draft';
import { isParagraphOffPage, type PageSize } from './concealment.js';
import { FieldStack } from './fields.js';
import { type Ground, groundOf, integer, readFill, readParagraphFormat } from './formatting.js';
import type { ModelWriter } from './model-writer.js';
import type { PageCounter } from './page-counter.js';
import { ParagraphReader } from './paragraph-reader.js';
import type { Hook, SourceCell, SourceParagraph, SourceTable, Story } from './source.js';
import type { StyleSheet } from './styles.js';
import { authorOf } from './tracked.js';
import { child, childValue, elementsOf, toggleOf, type XmlElement } from './xml.js';

/** What all stories of a file are read into. */
export interface Sources {
  readonly styles: StyleSheet;
  readonly writer: ModelWriter;
  readonly stories: Story[];
  readonly paragraphs: SourceParagraph[];
  readonly cells: SourceCell[];
  readonly gaps: Gap[];
  /** Words of watermarks, with the story that holds them. */
  readonly pageSize: PageSize;
  /** Colour of the paper; null where a picture lies under the whole report. */
  paper: Ground;
  /** Pages of the body on which something lies behind the text. */
  readonly backdrops: Set<number>;
  readonly watermarks: { readonly story: Story; readonly text: string }[];
}

/** What surrounds an element. */
export interface Surroundings {
  readonly textBox: boolean;
  readonly inTable: boolean;
  readonly contents: boolean;
  readonly placeholder: boolean;
  /** Author of the tracked change that the element stands in; undefined for none, null where it is not named. */
  readonly inserted: string | null | undefined;
  readonly deleted: string | null | undefined;
  /** The insertion is where something was moved to. */
  readonly moved: boolean;
  /** Author of a tracked change of the paragraph's format; undefined for none. */
  readonly reformatted: string | null | undefined;
  /** Colour of what the text stands on; null where it cannot be told. */
  readonly ground: Ground;
  /** What keeps all of it from the page; null for nothing. */
  readonly hiding: Hiding | null;
}

const open: Omit<Surroundings, 'ground'> = {
  textBox: false,
  inTable: false,
  contents: false,
  placeholder: false,
  inserted: undefined,
  deleted: undefined,
  moved: false,
  reformatted: undefined,
  hiding: null,
};

/** Namespaces of the alternates that this reader understands; see ECMA-376 Part 3, 9.3. */
const understood = /^(?:wps|wpg|wpc|wpi|wp14|w14|w15|w16\w*|wp|a14|v|cx\d*|aink|am3d|wne|o|c16\w*)$/;

/** Elements that only wrap others. */
const wrappers = new Set([
  'w:customXml',
  'w:smartTag',
  'w:ins',
  'w:moveTo',
  'w:sdtContent',
  'w:dir',
  'w:bdo',
]);

/**
 * Reads one story: writes what mammoth is to read and notes down what mammoth does not tell, paragraph by
 * paragraph and cell by cell in document order.
 */
export class StoryReader {
  readonly fields = new FieldStack();
  private readonly paragraphs: ParagraphReader;
  /** Ranges of comments that begin between paragraphs, for the next paragraph. */
  private begun: Hook[] = [];

  constructor(
    readonly sources: Sources,
    readonly story: Story,
    readonly ordinals: Ordinals,
    readonly pages: PageCounter,
  ) {
    this.paragraphs = new ParagraphReader(this);
  }

  /** Reads the children of a body, a note, a header or a comment. */
  read(container: XmlElement): void {
    this.sources.writer.story(this.sources.stories.push(this.story) - 1);
    this.blocks(elementsOf(container), { ...open, ground: this.groundOf(container) });
  }

  /** Paragraphs and tables with what wraps them. */
  blocks(elements: readonly XmlElement[], around: Surroundings): void {
    elements.forEach((element, index) => {
      if (element.name === 'w:p') {
        this.paragraph(element, around, this.paragraphFollows(elements, index));
      } else if (element.name === 'w:tbl') this.table(element, around);
      else this.wrapped(element, around, (inner, next) => this.blocks(inner, next));
    });
  }

  /** Hands the children of a wrapping element on, with what the wrapper says of them. */
  wrapped(
    element: XmlElement,
    around: Surroundings,
    handle: (children: readonly XmlElement[], around: Surroundings) => void,
  ): void {
    if (element.name === 'w:sdt') {
      const content = child(element, 'w:sdtContent');
      if (content) handle(elementsOf(content), inControl(child(element, 'w:sdtPr'), around));
    } else if (element.name === 'mc:AlternateContent') {
      const branch = alternate(element);
      if (branch) handle(elementsOf(branch), around);
    } else if (wrappers.has(element.name)) {
      const tracked = element.name === 'w:ins' || element.name === 'w:moveTo';
      const moved = element.name === 'w:moveTo';
      handle(elementsOf(element), tracked ? { ...around, inserted: authorOf(element), moved } : around);
    } else if (element.name === 'w:del' || element.name === 'w:moveFrom') {
      handle(elementsOf(element), { ...around, deleted: authorOf(element) });
    } else if (element.name === 'w:altChunk' || element.name === 'w:subDoc') {
      this.gap('The file takes in another document here, which only Word can show. Its words were not read.');
    } else if (/^w:commentRange(?:Start|End)$/.test(element.name)) this.commentRange(element);
  }

  /** The end of a comment's range that stands between paragraphs, rows or cells. */
  private commentRange({ name, attributes }: XmlElement): void {
    const id = attributes['w:id'] ?? '';
    if (name === 'w:commentRangeStart') this.begun.push({ kind: 'comment-start', id, at: 0 });
    else {
      const last = this.sources.paragraphs.at(-1);
      if (last?.story === this.story) last.hooks.push({ kind: 'comment-end', id, at: last.length });
    }
  }

  /** Something lies behind the text, so that white letters may show. */
  backdrop(element: XmlElement): void {
    if (this.story.kind === 'main') this.sources.backdrops.add(this.pages.page);
    else if (isBanner(element)) this.sources.paper = null;
  }

  /** Headers often lie on a band of colour, which is drawn. */
  private groundOf(container: XmlElement): Ground {
    const drawn = /^(?:header|footer)$/.test(this.story.kind) && holdsDrawing(container);
    return drawn ? null : this.sources.paper;
  }

  gap(reason: string): void {
    if (!this.sources.gaps.some((gap) => gap.reason === reason)) {
      this.sources.gaps.push({ what: 'layout', page: null, reason });
    }
  }

  private paragraph(element: XmlElement, around: Surroundings, followed: boolean): void {
    const properties = child(element, 'w:pPr');
    const mark = child(properties, 'w:rPr');
    const format = readParagraphFormat(properties);
    const style = this.sources.styles.paragraph(format.style);
    const gone = child(mark, 'w:del') ?? child(mark, 'w:moveFrom');
    if (format.pageBreakBefore ?? style.paragraph.pageBreakBefore) this.breakPage(around);
    const markDeleted = gone !== undefined && followed;
    const paragraph: SourceParagraph = {
      story: this.story,
      ordinal: this.ordinals.paragraphs.get(element) ?? 0,
      format,
      style,
      runs: [],
      deletions: [],
      hooks: this.begun.splice(0),
      markDeleted: gone !== undefined || around.deleted !== undefined,
      markHidden: toggleOf(mark, 'w:vanish') === true && toggleOf(mark, 'w:specVanish') !== true,
      textBox: around.textBox,
      inTable: around.inTable,
      endsSection: child(properties, 'w:sectPr') !== undefined,
      contents: around.contents || this.fields.inContents,
      sequence: false,
      length: 0,
      page: this.pages.page,
      label: null,
      list: null,
    };
    this.sources.writer.openParagraph(this.sources.paragraphs.push(paragraph) - 1, markDeleted);
    this.paragraphs.read(element, paragraph, this.inParagraph(properties, around));
    this.fields.endParagraph();
    this.sources.writer.closeParagraph();
    if (paragraph.endsSection) this.section(element, around);
  }

  private inParagraph(properties: XmlElement | undefined, around: Surroundings): Surroundings {
    const change = child(properties, 'w:pPrChange');
    const offPage = isParagraphOffPage(properties, this.sources.pageSize);
    if (!change && !offPage) return around;
    return {
      ...around,
      reformatted: change ? authorOf(change) : around.reformatted,
      hiding: offPage ? 'off-page' : around.hiding,
    };
  }

  /** A section ends here; how the next one begins stands in its own properties, at its end. */
  private section(paragraph: XmlElement, around: Surroundings): void {
    const next = this.ordinals.sectionAfter.get(paragraph);
    const type = childValue(next, 'w:type');
    if (type !== 'continuous' && type !== 'nextColumn') this.breakPage(around);
  }

  private breakPage(around: Surroundings): void {
    if (this.story.kind === 'main' && !around.textBox) this.pages.broken();
  }

  /** Whether a paragraph stands next in the same container, to run on in. */
  private paragraphFollows(elements: readonly XmlElement[], index: number): boolean {
    for (let i = index + 1; i < elements.length; i++) {
      const name = elements[i]?.name ?? '';
      if (name === 'w:p') return true;
      if (!/^w:(?:bookmark|commentRange|moveFromRange|moveToRange|proofErr|perm)/.test(name)) return false;
    }
    return false;
  }

  private table(element: XmlElement, around: Surroundings): void {
    const properties = child(element, 'w:tblPr');
    const look = child(properties, 'w:tblLook')?.attributes;
    const bits = Number.parseInt(look?.['w:val'] ?? '0', 16);
    const asksFirstRow = /^(?:1|true|on)$/.test(look?.['w:firstRow'] ?? '') || (bits & 0x20) !== 0;
    const firstRow = this.sources.styles.firstRow(childValue(properties, 'w:tblStyle'));
    const table: SourceTable = { rows: [], firstRow: asksFirstRow ? firstRow : null };
    this.sources.writer.openTable();
    const shades = this.sources.styles.shades(childValue(properties, 'w:tblStyle'));
    const ground = shades ? null : shadingOf(properties, around.ground);
    this.rows(elementsOf(element), table, { ...around, inTable: true, ground });
    this.sources.writer.closeTable();
  }

  private rows(elements: readonly XmlElement[], table: SourceTable, around: Surroundings): void {
    for (const element of elements) {
      if (element.name === 'w:tr') this.row(element, table, around);
      else this.wrapped(element, around, (inner, next) => this.rows(inner, table, next));
    }
  }

  private row(element: XmlElement, table: SourceTable, around: Surroundings): void {
    const properties = child(element, 'w:trPr');
    const deletion = child(properties, 'w:del');
    const insertion = child(properties, 'w:ins');
    const counts = this.story.kind === 'main' && !around.textBox;
    const outer = counts ? this.pages.beginRow() : null;
    const row = { header: toggleOf(properties, 'w:tblHeader') ?? false, page: this.pages.page };
    table.rows.push(row);
    this.sources.writer.openRow(deletion !== undefined);
    const skipped = integer(childValue(properties, 'w:gridBefore')) ?? 0;
    if (skipped > 0) this.sources.writer.skipColumns(Math.min(skipped, 100));
    this.cells(elementsOf(element), table, {
      ...around,
      inserted: insertion ? authorOf(insertion) : around.inserted,
      deleted: deletion ? authorOf(deletion) : around.deleted,
      hiding: isRowHidden(properties) ? 'row' : around.hiding,
    });
    this.sources.writer.closeRow();
    if (counts) row.page = this.pages.endRow(outer);
  }

  private cells(elements: readonly XmlElement[], table: SourceTable, around: Surroundings): void {
    for (const element of elements) {
      if (element.name === 'w:tc') this.cell(element, table, around);
      else this.wrapped(element, around, (inner, next) => this.cells(inner, table, next));
    }
  }

  private cell(element: XmlElement, table: SourceTable, around: Surroundings): void {
    const properties = child(element, 'w:tcPr');
    const merge = child(properties, 'w:vMerge');
    const vertical = merge && (merge.attributes['w:val'] === 'restart' ? 'restart' : 'continue');
    const span = Math.min(Math.max(integer(childValue(properties, 'w:gridSpan')) ?? 1, 1), 100);
    if (this.story.kind === 'main' && !around.textBox) this.pages.beginCell();
    const cell = { table, row: table.rows.length - 1, fill: readFill(properties) };
    this.sources.writer.openCell(this.sources.cells.push(cell) - 1, span, vertical ?? null);
    this.blocks(elementsOf(element), { ...around, ground: shadingOf(properties, around.ground) });
    this.sources.writer.closeCell();
  }
}

/** Places of paragraphs and runs in a part, and the section properties that follow a section's last paragraph. */
export interface Ordinals {
  /** Place of each `w:p` among those of the part, from 0. */
  readonly paragraphs: ReadonlyMap<XmlElement, number>;
  /** Place of each `w:r` among those of its paragraph, from 0. */
  readonly runs: ReadonlyMap<XmlElement, number>;
  readonly sectionAfter: ReadonlyMap<XmlElement, XmlElement>;
}

/** Counts paragraphs and runs of a part as they stand in the file, alternates that are not shown included. */
export function countOrdinals(root: XmlElement): Ordinals {
  const paragraphs = new Map<XmlElement, number>();
  const runs = new Map<XmlElement, number>();
  const sectionAfter = new Map<XmlElement, XmlElement>();
  let ended: XmlElement | null = null;
  const visit = (element: XmlElement, paragraph: { runs: number; element: XmlElement | null }) => {
    let inner = paragraph;
    if (element.name === 'w:p') {
      paragraphs.set(element, paragraphs.size);
      inner = { runs: 0, element };
    } else if (element.name === 'w:r') runs.set(element, paragraph.runs++);
    else if (element.name === 'w:sectPr') {
      if (ended) sectionAfter.set(ended, element);
      ended = paragraph.element;
    }
    for (const next of element.children) if (typeof next !== 'string') visit(next, inner);
  };
  visit(root, { runs: 0, element: null });
  return { paragraphs, runs, sectionAfter };
}

/** The first branch of an alternate whose namespaces are understood, else the fallback. */
export function alternate(element: XmlElement): XmlElement | undefined {
  const branches = elementsOf(element);
  const choice = branches.find(
    (branch) =>
      branch.name === 'mc:Choice' &&
      (branch.attributes['Requires'] ?? '').split(/\s+/).every((prefix) => understood.test(prefix)),
  );
  return choice ?? branches.find((branch) => branch.name === 'mc:Fallback');
}

/** The colour that a table's or a cell's own properties put behind its text. */
function shadingOf(properties: XmlElement | undefined, around: Ground): Ground {
  const shading = child(properties, 'w:shd');
  const ground = shading && groundOf(shading);
  return ground === undefined ? around : ground;
}

/** Hidden rows, and rows held to a height at which no letter shows, in twentieths of a point. */
function isRowHidden(properties: XmlElement | undefined): boolean {
  const height = child(properties, 'w:trHeight')?.attributes;
  const flat = height?.['w:hRule'] === 'exact' && (integer(height['w:val']) ?? 100) <= 20;
  return flat || toggleOf(properties, 'w:hidden') === true;
}

/** A drawing of more than eight centimetres' width: the body's words may stand on it. */
function isBanner(element: XmlElement): boolean {
  const width = child(element, 'wp:extent')?.attributes['cx'];
  return width === undefined || Number(width) > 3_000_000;
}

function holdsDrawing(element: XmlElement): boolean {
  return elementsOf(element).some(
    (inner) =>
      ((inner.name === 'w:drawing' || inner.name === 'w:pict') && !isWordArt(inner)) || holdsDrawing(inner),
  );
}

/** Words drawn as a shape, as watermarks are. */
function isWordArt(element: XmlElement): boolean {
  return elementsOf(element).some((inner) => inner.name === 'v:textpath' || isWordArt(inner));
}

function inControl(properties: XmlElement | undefined, around: Surroundings): Surroundings {
  const gallery = childValue(child(properties, 'w:docPartObj'), 'w:docPartGallery');
  return {
    ...around,
    contents: around.contents || gallery === 'Table of Contents',
    placeholder: around.placeholder || toggleOf(properties, 'w:showingPlcHdr') === true,
  };
}
