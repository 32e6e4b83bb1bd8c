import { groundOfShape, hidingOf, isBackdrop, isDrawingOffPage } from './concealment.js';
import type { RunFormat } from './formatting.js';
import { readRunFormat } from './formatting.js';
import type { Deletion, SourceParagraph, SourceRun } from './source.js';
import type { StoryReader, Surroundings } from './story-reader.js';
import { symbolOf, symbolText } from './symbols.js';
import { authorOf } from './tracked.js';
import { child, elementsOf, textOf, type XmlElement } from './xml.js';

/** A run, or mathematics, whose text is being read. */
interface OpenRun {
  readonly run: number | null;
  readonly format: RunFormat;
  readonly around: Surroundings;
  readonly reformatted: string | null | undefined;
  /** Length of the run's text so far, shown or deleted. */
  length: number;
  /** The record and the model's run, once something of it shows. */
  source: SourceRun | null;
}

/** Reads the inside of paragraphs: runs, their text, and what hangs between them. */
export class ParagraphReader {
  private paragraph: SourceParagraph | null = null;
  private shown = false;

  constructor(private readonly reader: StoryReader) {}

  read(element: XmlElement, paragraph: SourceParagraph, around: Surroundings): void {
    const outer = { paragraph: this.paragraph, shown: this.shown };
    this.paragraph = paragraph;
    this.shown = false;
    this.inline(elementsOf(element), around);
    this.paragraph = outer.paragraph;
    this.shown = outer.shown;
  }

  /** Runs and what wraps them: links, tracked changes, controls, simple fields. */
  private inline(elements: readonly XmlElement[], around: Surroundings): void {
    for (const element of elements) {
      switch (element.name) {
        case 'w:r':
          this.run(element, around);
          break;
        case 'w:hyperlink':
          this.inline(elementsOf(element), around);
          break;
        case 'w:fldSimple':
          this.reader.fields.openSimple(element.attributes['w:instr'] ?? '');
          this.inline(elementsOf(element), around);
          this.reader.fields.closeSimple();
          break;
        case 'm:oMath':
        case 'm:oMathPara':
          this.mathematics(element, around);
          break;
        case 'w:commentRangeStart':
          this.hook('comment-start', element);
          break;
        case 'w:commentRangeEnd':
          this.hook('comment-end', element);
          break;
        default:
          this.reader.wrapped(element, around, (inner, next) => this.inline(inner, next));
      }
    }
  }

  private run(element: XmlElement, around: Surroundings): void {
    const properties = child(element, 'w:rPr');
    const change = child(properties, 'w:rPrChange');
    const run: OpenRun = {
      run: this.reader.ordinals.runs.get(element) ?? null,
      format: readRunFormat(properties),
      around,
      reformatted: change ? authorOf(change) : around.reformatted,
      length: 0,
      source: null,
    };
    this.content(elementsOf(element), run);
  }

  private content(elements: readonly XmlElement[], run: OpenRun): void {
    const { fields, pages, story } = this.reader;
    for (const element of elements) {
      switch (element.name) {
        case 'w:t':
        case 'w:delText':
          this.text(symbolText(flat(textOf(element)), run.format.font), run);
          break;
        case 'w:tab':
        case 'w:ptab':
          this.text('\t', run);
          break;
        case 'w:br':
          this.lineBreak(element, run);
          break;
        case 'w:cr':
          this.text('\n', run);
          break;
        case 'w:noBreakHyphen':
          this.text('\u2011', run);
          break;
        case 'w:softHyphen':
          this.text('\u00AD', run);
          break;
        case 'w:sym':
          this.text(
            symbolOf(Number.parseInt(element.attributes['w:char'] ?? '', 16), element.attributes['w:font']),
            run,
          );
          break;
        case 'w:fldChar': {
          const shown = fields.mark(element);
          // What a form field shows is not among the run's own text.
          if (shown !== '') this.text(shown, { ...run, run: null, source: null });
          break;
        }
        case 'w:instrText':
          fields.instruction(textOf(element));
          break;
        case 'w:footnoteReference':
          if (run.around.deleted === undefined) this.hook('footnote', element);
          break;
        case 'w:endnoteReference':
          if (run.around.deleted === undefined) this.hook('endnote', element);
          break;
        case 'w:commentReference':
          this.hook('comment-reference', element);
          break;
        case 'w:lastRenderedPageBreak':
          if (story.kind === 'main' && !run.around.textBox) pages.rendered();
          break;
        case 'w:ruby':
          for (const base of elementsOf(element)) {
            if (base.name === 'w:rubyBase') {
              for (const inner of elementsOf(base)) this.content(elementsOf(inner), run);
            }
          }
          break;
        case 'mc:AlternateContent':
          this.reader.wrapped(element, run.around, (inner) => this.content(inner, run));
          break;
        case 'w:drawing':
        case 'w:pict':
        case 'w:object':
          this.drawing(element, run);
          break;
      }
    }
  }

  private lineBreak(element: XmlElement, run: OpenRun): void {
    const { pages, story, fields } = this.reader;
    const page = element.attributes['w:type'] === 'page';
    if (page && story.kind === 'main' && !run.around.textBox && run.around.deleted === undefined) {
      if (!fields.inCode) pages.broken();
    }
    this.text('\n', run, page);
  }

  /**
   * @param blank the text shows nothing by itself, so it does not yet stand on a page
   */
  private text(text: string, run: OpenRun, blank = text.trim() === ''): void {
    const { paragraph } = this;
    const { fields } = this.reader;
    if (!paragraph || text === '' || fields.inCode) return;
    fields.shown();
    if (run.around.deleted !== undefined) {
      this.deletion(paragraph, run, run.around.deleted, text);
      run.length += text.length;
      return;
    }
    const source = this.open(paragraph, run);
    this.reader.sources.writer.text(text);
    paragraph.length += text.length;
    run.length += text.length;
    source.end = paragraph.length;
    if (fields.inSequence) paragraph.sequence = true;
    if (fields.inContents) paragraph.contents = true;
    // Words in the colour of the paper take up room on their page.
    const takesRoom = source.hiding === null || source.hiding === 'colour' || source.hiding === 'covered';
    if (!blank && takesRoom && !this.shown) {
      this.shown = true;
      paragraph.page =
        paragraph.story.kind === 'main' && !paragraph.textBox
          ? this.reader.pages.text()
          : this.reader.pages.page;
    }
  }

  private open(paragraph: SourceParagraph, run: OpenRun): SourceRun {
    if (run.source) return run.source;
    const look = this.reader.sources.styles.look(paragraph.style, run.format);
    const source: SourceRun = {
      run: run.run,
      look,
      hiding: hidingOf(look, paragraph, run.around),
      inserted: run.around.inserted,
      moved: run.around.moved,
      reformatted: run.reformatted,
      placeholder: run.around.placeholder,
      pageNumber: this.reader.fields.inPageNumber,
      start: paragraph.length,
      end: paragraph.length,
    };
    paragraph.runs.push(source);
    run.source = source;
    return source;
  }

  private deletion(paragraph: SourceParagraph, run: OpenRun, author: string | null, text: string): void {
    const last = paragraph.deletions.at(-1);
    const joins = last && last.author === author && last.at === paragraph.length;
    const deletion: Deletion = joins ? last : { text: '', author, at: paragraph.length, pieces: [] };
    if (!joins) paragraph.deletions.push(deletion);
    const start = deletion.text.length;
    deletion.text += text;
    if (run.run !== null) {
      const piece = deletion.pieces.at(-1);
      if (piece?.run === run.run && piece.end === start) piece.end = deletion.text.length;
      else deletion.pieces.push({ run: run.run, offset: run.length, start, end: deletion.text.length });
    }
  }

  private hook(kind: SourceParagraph['hooks'][number]['kind'], element: XmlElement): void {
    const id = element.attributes['w:id'];
    if (id !== undefined && this.paragraph)
      this.paragraph.hooks.push({ kind, id, at: this.paragraph.length });
  }

  /** Text boxes, watermarks and diagrams in a drawing; pictures have no words. */
  private drawing(element: XmlElement, run: OpenRun): void {
    if (run.around.deleted !== undefined || this.reader.fields.inCode) return;
    for (const inner of elementsOf(element)) {
      if (isBackdrop(inner)) this.reader.backdrop(inner);
      if (isDrawingOffPage(inner, this.reader.sources.pageSize)) {
        this.drawing(inner, { ...run, around: { ...run.around, hiding: 'off-page' } });
      } else if (inner.name === 'wps:wsp' || /^v:(?:shape|rect|roundrect|oval)$/.test(inner.name)) {
        this.shape(inner, run);
      } else if (inner.name === 'w:txbxContent') this.textBox(inner, run);
      else if (inner.name === 'mc:AlternateContent') {
        this.reader.wrapped(inner, run.around, (branch) => {
          for (const part of branch) this.drawing({ name: '', attributes: {}, children: [part] }, run);
        });
      } else if (inner.name === 'v:textpath') {
        const text = inner.attributes['string']?.trim();
        if (text) this.reader.sources.watermarks.push({ story: this.reader.story, text });
      } else if (inner.name === 'dgm:relIds') {
        this.reader.gap('The file holds a diagram (SmartArt). Its words were not read.');
      } else this.drawing(inner, run);
    }
  }

  private shape(element: XmlElement, run: OpenRun): void {
    const inside = { ...run, around: { ...run.around, ground: groundOfShape(element) } };
    this.drawing({ name: '', attributes: {}, children: elementsOf(element) }, inside);
  }

  private textBox(content: XmlElement, run: OpenRun): void {
    if (!this.paragraph) return;
    const { writer } = this.reader.sources;
    writer.openTextBox();
    this.reader.blocks(elementsOf(content), { ...run.around, textBox: true });
    writer.closeTextBox();
  }

  /** Formulas show as their signs in a row; they stand in no run of Word's. */
  private mathematics(element: XmlElement, around: Surroundings): void {
    const run: OpenRun = {
      run: null,
      format: {},
      around,
      reformatted: around.reformatted,
      length: 0,
      source: null,
    };
    const visit = (part: XmlElement) => {
      if (part.name === 'm:t' || part.name === 'w:t') this.text(flat(textOf(part)), run);
      for (const inner of elementsOf(part)) visit(inner);
    };
    visit(element);
  }
}

/** Line ends and tabs inside a `w:t` show as spaces; one code unit stays one. */
function flat(text: string): string {
  return lineEnds.test(text) ? text.replace(allLineEnds, ' ') : text;
}

const lineEnds = /[\n\r\t\u0085\u2028]/;
const allLineEnds = /[\n\r\t\u0085\u2028]/g;
