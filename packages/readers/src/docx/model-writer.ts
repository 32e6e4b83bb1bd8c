/**
 * Writes the document that mammoth reads: the same paragraphs, runs, tables and text boxes as in the file, in
 * plain OOXML of our own, with a bookmark in every paragraph, cell and story by which what mammoth makes of them is
 * joined to what the OOXML pass knows. mammoth so never sees the file's own XML.
 */
export class ModelWriter {
  private readonly pieces: string[] = [];
  private inRun = false;
  private pending = '';

  story(index: number): void {
    this.pieces.push(`<w:p><w:bookmarkStart w:name="s${index}"/></w:p>`);
  }

  /** @param merge the paragraph's mark is deleted, so that mammoth lets it run on in the next one */
  openParagraph(index: number, merge: boolean): void {
    const properties = merge ? '<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>' : '';
    this.pieces.push(`<w:p>${properties}<w:bookmarkStart w:name="p${index}"/>`);
  }

  closeParagraph(): void {
    this.flush(this.inRun ? '</w:r></w:p>' : '</w:p>');
    this.inRun = false;
  }

  /** Text of the open paragraph; the runs that it stands in are joined to it by their offsets. */
  text(text: string): void {
    this.openRun();
    if (text === '\t') this.flush('<w:tab/>');
    else if (text === '\n') this.flush('<w:br/>');
    else this.pending += text;
  }

  openTextBox(): void {
    this.openRun();
    this.flush('<w:pict><v:textbox><w:txbxContent>');
    this.inRun = false;
  }

  closeTextBox(): void {
    this.pieces.push('</w:txbxContent></v:textbox></w:pict>');
    this.inRun = true;
  }

  openTable(): void {
    this.pieces.push('<w:tbl>');
  }

  closeTable(): void {
    this.pieces.push('</w:tbl>');
  }

  openRow(deleted: boolean): void {
    this.pieces.push('<w:tr>', deleted ? '<w:trPr><w:del/></w:trPr>' : '');
  }

  closeRow(): void {
    this.pieces.push('</w:tr>');
  }

  openCell(index: number, span: number, merge: 'restart' | 'continue' | null): void {
    this.pieces.push(cellProperties(span, merge), `<w:bookmarkStart w:name="c${index}"/>`);
  }

  closeCell(): void {
    this.pieces.push('</w:tc>');
  }

  /** Columns that a row leaves out at its beginning, so that the columns of its cells are counted rightly. */
  skipColumns(count: number): void {
    this.pieces.push(cellProperties(count, null), '</w:tc>');
  }

  /** The whole document part. */
  toXml(): string {
    const namespaces =
      'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml"';
    return `<w:document ${namespaces}><w:body>${this.pieces.join('')}</w:body></w:document>`;
  }

  private openRun(): void {
    if (!this.inRun) this.pieces.push('<w:r>');
    this.inRun = true;
  }

  /** Writes the text that waits, then what follows it. */
  private flush(next: string): void {
    if (this.pending !== '')
      this.pieces.push('<w:t xml:space="preserve">', escapeXml(this.pending), '</w:t>');
    this.pending = '';
    this.pieces.push(next);
  }
}

function cellProperties(span: number, merge: 'restart' | 'continue' | null): string {
  const grid = span > 1 ? `<w:gridSpan w:val="${span}"/>` : '';
  const vertical = merge ? `<w:vMerge w:val="${merge}"/>` : '';
  return `<w:tc><w:tcPr>${grid}${vertical}</w:tcPr>`;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
