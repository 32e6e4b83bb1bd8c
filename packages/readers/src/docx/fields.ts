import { child, childValue, elementsOf, toggleOf, type XmlElement } from './xml.js';

interface Field {
  instruction: string;
  inResult: boolean;
  /** Words stand in the result. */
  shows: boolean;
  readonly form: XmlElement | undefined;
}

/** Complex fields (ECMA-376 Part 1, 17.16.18): the code is not shown, the result is. They may nest. */
export class FieldStack {
  private readonly open: Field[] = [];

  /** Text here is part of a field's code. */
  get inCode(): boolean {
    return this.open.some((field) => !field.inResult);
  }

  get inContents(): boolean {
    return this.within(/^\s*TOC\b/i);
  }

  get inPageNumber(): boolean {
    return this.within(/^\s*(?:PAGE|NUMPAGES|SECTIONPAGES)\b/i);
  }

  /** A field that numbers captions. */
  get inSequence(): boolean {
    return this.within(/^\s*SEQ\b/i);
  }

  instruction(text: string): void {
    const field = this.open.at(-1);
    if (field && !field.inResult) field.instruction += text;
  }

  /** Words of a result were read. */
  shown(): void {
    for (const field of this.open) field.shows = true;
  }

  /** Takes a `w:fldChar`; gives the text that a form field without a result shows. */
  mark(element: XmlElement): string {
    switch (element.attributes['w:fldCharType']) {
      case 'begin':
        this.open.push({ instruction: '', inResult: false, shows: false, form: child(element, 'w:ffData') });
        return '';
      case 'separate': {
        const field = this.open.at(-1);
        if (field) field.inResult = true;
        return '';
      }
      default: {
        const field = this.open.pop();
        return field && !this.inCode ? formText(field) : '';
      }
    }
  }

  /** A simple field's result is inside of it. */
  openSimple(instruction: string): void {
    this.open.push({ instruction, inResult: true, shows: false, form: undefined });
  }

  closeSimple(): void {
    this.open.pop();
  }

  /** A code that its own paragraph does not finish is broken; it must not swallow the rest of the report. */
  endParagraph(): void {
    while (this.open.length > 0 && !this.open.at(-1)?.inResult) this.open.pop();
  }

  private within(instruction: RegExp): boolean {
    return this.open.some((field) => field.inResult && instruction.test(field.instruction));
  }
}

/** What tick boxes, lists of choices and buttons show: it stands in no run. */
function formText(field: Field): string {
  // A button shows the rest of its own code: "MACROBUTTON NoMacro [Type the name here]".
  const button = /^\s*(?:MACRO|GOTO)BUTTON\s+\S+\s+(\S.*?)\s*$/is.exec(field.instruction);
  if (button) return button[1] ?? '';
  if (/^\s*FORMCHECKBOX\b/i.test(field.instruction)) {
    const box = child(field.form, 'w:checkBox');
    return (toggleOf(box, 'w:checked') ?? toggleOf(box, 'w:default') ?? false) ? '☒' : '☐';
  }
  if (/^\s*FORMDROPDOWN\b/i.test(field.instruction) && !field.shows) {
    const list = child(field.form, 'w:ddList');
    const entries = list ? elementsOf(list).filter((entry) => entry.name === 'w:listEntry') : [];
    const chosen = childValue(list, 'w:result') ?? childValue(list, 'w:default') ?? '0';
    return entries[Number(chosen)]?.attributes['w:val'] ?? '';
  }
  return '';
}
