import { Element, text } from 'mammoth/lib/xml/nodes.js';

/**
 * Writes the body that mammoth reads: the same paragraphs, runs, tables and text boxes as in the file, in plain OOXML
 * elements of our own, with a bookmark in every paragraph, cell and story by which what mammoth makes of them is joined to
 * what the OOXML pass knows. mammoth so never sees the file's own XML.
 */
export class ModelWriter {
  /** The body's paragraphs and tables. */
  readonly body: Element[] = [];
  /** The elements that are open, the innermost last. */
  private readonly open: Element[] = [];
  private inRun = false;
  private pending = '';

  story(index: number): void {
    this.add(element('w:p', [bookmark(`s${index}`)]));
  }

  /** @param merge the paragraph's mark is deleted, so that mammoth lets it run on in the next one */
  openParagraph(index: number, merge: boolean): void {
    this.enter(element('w:p', merge ? [element('w:pPr', [element('w:rPr', [element('w:del')])])] : []));
    this.add(bookmark(`p${index}`));
  }

  closeParagraph(): void {
    this.closeRun();
    this.open.pop();
  }

  /** Text of the open paragraph; the runs that it stands in are joined to it by their offsets. */
  text(words: string): void {
    this.openRun();
    if (words === '\t') this.addToRun('w:tab');
    else if (words === '\n') this.addToRun('w:br');
    else this.pending += words;
  }

  openTextBox(): void {
    this.openRun();
    this.flush();
    for (const name of ['w:pict', 'v:textbox', 'w:txbxContent']) this.enter(element(name));
    this.inRun = false;
  }

  closeTextBox(): void {
    this.open.length -= 3;
    this.inRun = true;
  }

  openTable(): void {
    this.enter(element('w:tbl'));
  }

  closeTable(): void {
    this.open.pop();
  }

  openRow(deleted: boolean): void {
    this.enter(element('w:tr', deleted ? [element('w:trPr', [element('w:del')])] : []));
  }

  closeRow(): void {
    this.open.pop();
  }

  openCell(index: number, span: number, merge: 'restart' | 'continue' | null): void {
    this.enter(cell(span, merge));
    this.add(bookmark(`c${index}`));
  }

  closeCell(): void {
    this.open.pop();
  }

  /** Columns that a row leaves out at its beginning, so that the columns of its cells are counted rightly. */
  skipColumns(count: number): void {
    this.add(cell(count, null));
  }

  private add(one: Element): void {
    (this.open.at(-1)?.children ?? this.body).push(one);
  }

  private enter(one: Element): void {
    this.add(one);
    this.open.push(one);
  }

  private openRun(): void {
    if (!this.inRun) this.enter(element('w:r'));
    this.inRun = true;
  }

  private closeRun(): void {
    if (!this.inRun) return;
    this.flush();
    this.open.pop();
    this.inRun = false;
  }

  private addToRun(name: string): void {
    this.flush();
    this.add(element(name));
  }

  /** Writes the text that waits. */
  private flush(): void {
    if (this.pending === '') return;
    const words = element('w:t');
    words.children.push(text(this.pending));
    this.add(words);
    this.pending = '';
  }
}

function element(name: string, children: Element[] = [], attributes: Record<string, string> = {}): Element {
  return new Element(name, attributes, children);
}

function bookmark(name: string): Element {
  return element('w:bookmarkStart', [], { 'w:name': name });
}

function cell(span: number, merge: 'restart' | 'continue' | null): Element {
  const grid = span > 1 ? [element('w:gridSpan', [], { 'w:val': String(span) })] : [];
  const vertical = merge ? [element('w:vMerge', [], { 'w:val': merge })] : [];
  return element('w:tc', [element('w:tcPr', [...grid, ...vertical])]);
}
