import { type Places, readableAddress } from '../../unseen/places.js';
import { isBookmarkOfWord, isNameOfWord } from '../names-of-word.js';
import type { WordPackage } from '../package.js';
import type { ReadSources } from '../read-sources.js';
import { authorOf } from '../tracked.js';
import { child, childValue, elementsOf, textOf, type XmlElement } from '../xml.js';
import { localName, plainText } from './plain-text.js';

/** Fields whose codes hold no words of the author's. */
const plainFields =
  /^(?:PAGE|NUMPAGES|SECTION|SECTIONPAGES|SEQ|PAGEREF|TOC|STYLEREF|FORM\w+|DATE|TIME|CREATEDATE|SAVEDATE|PRINTDATE|EQ|SYMBOL|NOTEREF|REF|LISTNUM|AUTONUM\w*|FILENAME|BIBLIOGRAPHY|NUMWORDS|RD|ADVANCE|=)(?:\s|$)/i;
const changes = /^w:(?:ins|del|moveFrom|moveTo|cellIns|cellDel|cellMerge|numberingChange|\w+Change)$/;

/** Adds what the markup of the body, its notes, comments, headers and footers holds beside its text. */
export function addMarkup(file: WordPackage, sources: ReadSources, places: Places): void {
  const roots = new Set<XmlElement>([file.document]);
  const names = new Set(sources.stories.map(({ part }) => part));
  for (const { type, target } of file.relationships(file.main))
    if (/^(?:header|footer|footnotes|endnotes|comments)$/.test(type)) names.add(target);
  for (const name of names) {
    const root = file.sidePart(name);
    if (root) roots.add(root);
  }
  for (const root of roots) new MarkupReader(places).read(root);
}

/** Walks one part, whatever of it shows. */
export class MarkupReader {
  /** Codes of the fields that are open, innermost last; null once the result has begun. */
  private readonly fields: { code: string; inResult: boolean }[] = [];
  /** What the last drawing is called in the list of Word's Selection Pane. */
  private picture = unnamedPicture;

  constructor(private readonly places: Places) {}

  read(element: XmlElement): void {
    for (const inner of elementsOf(element)) {
      this.element(inner);
      this.read(inner);
    }
  }

  private element(element: XmlElement): void {
    const { name, attributes } = element;
    if (attributes['w:author'] !== undefined) this.author(element);
    switch (name) {
      case 'w:t':
      case 'w:instrText':
      case 'w:delInstrText':
        this.code(textOf(element), name !== 'w:t');
        return;
      case 'w:fldChar':
        this.mark(element);
        return;
      case 'w:fldSimple':
        this.field(attributes['w:instr'] ?? '');
        return;
      case 'w:bookmarkStart':
        if (!isBookmarkOfWord(attributes['w:name'] ?? '')) this.add('bookmark', attributes['w:name']);
        return;
      case 'w:hyperlink':
        this.add('link-target', attributes['w:tooltip']);
        this.add('link-target', attributes['w:docLocation']);
        return;
      case 'w:permStart':
        this.add('editor', attributes['w:ed']);
        return;
      case 'w:smartTag':
      case 'w:customXml':
        this.add('custom-xml', attributes['w:element']);
        return;
      case 'w:attr':
        this.add('custom-xml', attributes['w:val']);
        return;
      case 'w:sdtPr':
        this.control(element);
        return;
      case 'w:tblCaption':
      case 'w:tblDescription':
        this.add('alternative-text', attributes['w:val']);
        return;
      case 'mc:AlternateContent':
        this.fallback(element);
        return;
      case 'v:imagedata':
        this.add('alternative-text', attributes['o:title']);
        this.add('link-target', attributes['o:href']);
        this.cropped(cutOfVml(attributes));
        return;
      case 'a:srcRect':
        this.cropped(cutOfDrawing(attributes));
        return;
      default:
        if (name.startsWith('v:')) {
          this.add('alternative-text', attributes['alt']);
          this.add('alternative-text', attributes['title']);
          this.add('link-target', attributes['href']);
          if (name === 'v:shape') this.picture = unnamedPicture;
          return;
        }
        switch (localName(element)) {
          case 'docPr':
          case 'cNvPr':
            this.drawing(element);
            return;
          case 'imgLayer':
            this.add('original-picture', this.picture);
        }
    }
  }

  private add(property: string, words: string | undefined): void {
    if (words) this.places.add(property, words);
  }

  private author(element: XmlElement): void {
    const author = authorOf(element);
    if (author) this.places.add('name-of-commenter', author);
    if (!changes.test(element.name)) return;
    const what = changeWithoutWords(element);
    if (what) this.places.add('tracked-change', what, { author });
  }

  private code(text: string, instruction: boolean): void {
    if (instruction) {
      const field = this.fields.at(-1);
      if (field && !field.inResult) field.code += text;
      return;
    }
    // What a field in another's code gives is a part of that code.
    const outer = this.fields.findLast((field) => !field.inResult);
    if (outer) outer.code += text;
  }

  private mark(element: XmlElement): void {
    const type = element.attributes['w:fldCharType'];
    if (type === 'begin') {
      this.fields.push({ code: '', inResult: false });
      const form = child(element, 'w:ffData');
      if (form) this.form(form);
    } else if (type === 'separate') {
      const field = this.fields.at(-1);
      if (field) field.inResult = true;
    } else {
      const field = this.fields.pop();
      if (!field) return;
      this.field(field.code);
      // A field in another's code is a part of it.
      const outer = this.fields.at(-1);
      if (outer && !outer.inResult) outer.code += ` ${field.code}`;
    }
  }

  private field(code: string): void {
    const instruction = code.trim();
    if (instruction === '' || plainFields.test(instruction)) return;
    const link = /^HYPERLINK\s/i.test(instruction);
    if (link && /^HYPERLINK\s+\\l\s+"?_(?:Toc|Ref)/i.test(instruction)) return;
    const words = link ? instruction.replace(/^HYPERLINK\s+/i, '').replace(/"/g, '') : instruction;
    this.places.add(link ? 'link-target' : 'field-code', link ? readableAddress(words) : words);
  }

  /** What an old form field has in its settings: its name, its help, what it offers. */
  private form(element: XmlElement): void {
    for (const inner of elementsOf(element)) {
      const value = inner.attributes['w:val'];
      if (/^w:(?:name|helpText|statusText|default|listEntry|entryMacro|exitMacro)$/.test(inner.name)) {
        if (!/^(?:Text|Check|Dropdown)\d+$/.test(value ?? '') && /\D/.test(value ?? ''))
          this.add('form-field', value);
      }
      this.form(inner);
    }
  }

  private control(properties: XmlElement): void {
    for (const name of ['w:alias', 'w:tag']) this.add('content-control', childValue(properties, name));
    this.add('content-control', child(properties, 'w:date')?.attributes['w:fullDate']?.slice(0, 10));
    for (const name of ['w:dataBinding', 'w15:dataBinding'])
      this.add('content-control', child(properties, name)?.attributes['w:xpath']);
    for (const list of ['w:dropDownList', 'w:comboBox']) {
      for (const item of elementsOf(child(properties, list) ?? properties)) {
        if (item.name !== 'w:listItem') continue;
        this.add('content-control', item.attributes['w:displayText']);
        this.add('content-control', item.attributes['w:value']);
      }
    }
  }

  /** @param cut share of the picture that the page does not show */
  private cropped(cut: number): void {
    if (cut >= leastCut)
      this.places.add('cropped-picture', `${this.picture} (${Math.round(cut * 100)}% cut off)`);
  }

  private drawing(element: XmlElement): void {
    const { attributes } = element;
    if (localName(element) === 'docPr') this.picture = attributes['name']?.trim() || unnamedPicture;
    this.add('alternative-text', attributes['descr']);
    this.add('alternative-text', attributes['title']);
    const name = attributes['name']?.trim() ?? '';
    if (!isNameOfWord(name)) this.add('picture-name', name);
  }

  /** Word shows one branch; another program may show the other, so that both have to say the same. */
  private fallback(element: XmlElement): void {
    const branches = elementsOf(element);
    const words = (name: string) =>
      branches
        .filter((branch) => branch.name === name)
        .map(plainText)
        .join('\n');
    const [choice, fallback] = [words('mc:Choice'), words('mc:Fallback')];
    if (fallback !== '' && fallback !== choice) this.places.add('fallback-text', fallback);
  }
}

/** Pictures that old programs put into a report have no name that Word shows. */
const unnamedPicture = 'Picture';
/** A hair's breadth is cut off by programs that fit pictures into their frames, and shows nothing. */
const leastCut = 0.01;

/** Sides are cut by thousandths of a per cent (ISO 29500-1, 20.1.8.55); below nothing they widen the frame. */
function cutOfDrawing(attributes: XmlElement['attributes']): number {
  return cutOf(['l', 't', 'r', 'b'].map((side) => shareOf(attributes[side], 100_000)));
}

/** Sides are cut by a fraction, by 65,536ths with an f, or by a percentage (ISO 29500-4, 19.1.2.11). */
function cutOfVml(attributes: XmlElement['attributes']): number {
  const sides = ['cropleft', 'croptop', 'cropright', 'cropbottom'].map((side) => attributes[side] ?? '');
  return cutOf(sides.map((cut) => shareOf(cut, cut.endsWith('f') ? 65_536 : cut.endsWith('%') ? 100 : 1)));
}

/** What stands per `whole`; none where it is no number, or below nothing. */
function shareOf(value: string | undefined, whole: number): number {
  const number = Number.parseFloat(value ?? '') * (value?.endsWith('%') && whole === 100_000 ? 1_000 : 1);
  return Math.min(1, Math.max(0, number / whole)) || 0;
}

/** What share of a picture four cuts take away. */
function cutOf([left = 0, top = 0, right = 0, bottom = 0]: readonly number[]): number {
  return 1 - Math.max(0, 1 - left - right) * Math.max(0, 1 - top - bottom);
}

/** What a tracked change without words of its own is about; null for one that the words show. */
function changeWithoutWords({ name, children }: XmlElement): string | null {
  if (name === 'w:sectPrChange') return 'the layout of a section';
  if (/^w:(?:tbl\w*|tr|tc)PrChange$|^w:tblGridChange$/.test(name)) return 'the format of a table';
  if (/^w:cell(?:Ins|Del|Merge)$/.test(name)) return 'the cells of a table';
  if (name === 'w:numberingChange') return 'the numbering';
  const holds = (element: XmlElement | string, wanted: RegExp): boolean =>
    typeof element !== 'string' &&
    (wanted.test(element.name) || element.children.some((inner) => holds(inner, wanted)));
  if (children.some((inner) => holds(inner, /^w:(?:t|delText|instrText|delInstrText|tab|br|sym)$/)))
    return null;
  return children.some((inner) => holds(inner, /^w:(?:drawing|pict|object)$/)) ? 'a picture' : null;
}
