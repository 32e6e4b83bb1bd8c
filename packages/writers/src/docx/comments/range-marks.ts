import { type Element, element } from '../xml.js';
import type { RunIndex } from './run-index.js';

/** Elements whose content may hold the marks of a range of a comment beside runs (ECMA-376 Part 1, EG_PContent). */
const holders = new Set([
  'w:p',
  'w:hyperlink',
  'w:ins',
  'w:del',
  'w:moveTo',
  'w:moveFrom',
  'w:fldSimple',
  'w:smartTag',
  'w:customXml',
  'w:sdt',
  'w:sdtContent',
  'w:dir',
  'w:bdo',
]);

/** Controls whose content Word writes anew, so that marks in them would be lost. */
const rewriting = ['w:dataBinding', 'w:text', 'w:dropDownList', 'w:comboBox', 'w:date', 'w14:checkbox'];

/** Puts the marks of comments' ranges around runs, in the order in which they are asked for. */
export class RangeMarks {
  private readonly before = new Map<Element, Element[]>();
  private readonly after = new Map<Element, Element[]>();

  constructor(
    private readonly index: RunIndex,
    /** Properties of the run that holds a reference, such as its style. */
    private readonly referenceStyle: string | null,
  ) {}

  /** Marks a range from one run to another. */
  mark(id: string, first: Element, last: Element): void {
    const start = this.holdable(first);
    const end = this.holdable(last);
    list(this.before, start).push(element('w:commentRangeStart', { 'w:id': id }));
    list(this.after, end).push(element('w:commentRangeEnd', { 'w:id': id }));
    this.refer(id, end);
  }

  /** Puts the reference behind a range; where it cannot stand in that paragraph, at the beginning of the next that can. */
  private refer(id: string, end: Element): void {
    const paragraph = this.index.around(end).find(({ name }) => name === 'w:p');
    const next = paragraph && this.opensControl(paragraph) ? this.nextAfter(paragraph) : undefined;
    if (!next) {
      list(this.after, this.afterField(this.inParagraph(end))).push(this.reference(id));
      return;
    }
    const first = next.elements.find(({ name }) => name !== 'w:pPr');
    if (first) list(this.before, first).push(this.reference(id));
  }

  /**
   * Whether a paragraph is the first of a control around paragraphs: LibreOffice loses the words before a reference
   * there, though not before the marks of a range.
   */
  private opensControl(paragraph: Element): boolean {
    const content = this.index.parentOf(paragraph);
    if (content?.name !== 'w:sdtContent' || content.child('w:p') !== paragraph) return false;
    const properties = this.index.parentOf(content)?.child('w:sdtPr');
    return properties?.child('w:docPartObj') === undefined;
  }

  /** The next paragraph with words; one without may be there for the end of a section alone. */
  private nextAfter(paragraph: Element): Element | undefined {
    const { paragraphs } = this.index;
    const isInBox = (next: Element) => this.index.around(next).some(({ name }) => name === 'w:txbxContent');
    return paragraphs
      .slice(paragraphs.indexOf(paragraph) + 1)
      .find((next) => next.text.trim() !== '' && !this.opensControl(next) && !isInBox(next));
  }

  /** Marks a paragraph in which nothing stands. */
  markEmpty(id: string, paragraph: Element): void {
    paragraph.children.push(
      element('w:commentRangeStart', { 'w:id': id }),
      element('w:commentRangeEnd', { 'w:id': id }),
      this.reference(id),
    );
  }

  /** Writes the marks into the tree. */
  write(): void {
    const parents = new Set<Element>();
    for (const marked of [...this.before.keys(), ...this.after.keys()]) {
      const parent = this.index.parentOf(marked);
      if (parent) parents.add(parent);
    }
    for (const parent of parents) {
      parent.children = parent.children.flatMap((child): (Element | string)[] =>
        typeof child === 'string'
          ? [child]
          : [...(this.before.get(child) ?? []), child, ...(this.after.get(child) ?? [])],
      );
    }
  }

  private reference(id: string): Element {
    const look =
      this.referenceStyle === null
        ? element('w:sz', { 'w:val': '16' })
        : element('w:rStyle', { 'w:val': this.referenceStyle });
    return element('w:r', {}, [element('w:rPr', {}, [look]), element('w:commentReference', { 'w:id': id })]);
  }

  /** The run, or what it stands in where marks cannot stand beside it: a text box, a bound control. */
  private holdable(run: Element): Element {
    const around = this.index.around(run);
    const box = around.findLastIndex(({ name }) => name === 'w:txbxContent');
    if (box >= 0) {
      const outer = around.slice(box).find(({ name }) => name === 'w:r');
      return outer ? this.holdable(outer) : run;
    }
    const within = around.slice(0, around.findIndex(({ name }) => name === 'w:p') + 1);
    const bad = within.findLastIndex(
      (outer) => !holders.has(outer.name) || (outer.name === 'w:sdt' && isRewritten(outer)),
    );
    return (bad < 0 ? run : within[bad]) ?? run;
  }

  /** The element of the paragraph itself that an element stands in: a reference is part of no link or tracked change. */
  private inParagraph(inner: Element): Element {
    let found = inner;
    for (const outer of this.index.around(inner)) {
      if (outer.name === 'w:p') return found;
      found = outer;
    }
    return inner;
  }

  /** The end of the field that an element stands in: Word throws the references within a field away when it updates it. */
  private afterField(inner: Element): Element {
    const siblings = this.index.parentOf(inner)?.elements ?? [];
    const place = siblings.indexOf(inner);
    let depth = 0;
    for (const [i, sibling] of siblings.entries()) {
      for (const { name, attributes } of sibling.name === 'w:r' ? sibling.elements : []) {
        if (name !== 'w:fldChar') continue;
        const type = attributes.get('w:fldCharType');
        if (type === 'begin') depth++;
        else if (type === 'end') depth = Math.max(0, depth - 1);
      }
      if (i >= place && depth === 0) return sibling;
    }
    return inner;
  }
}

function isRewritten(control: Element): boolean {
  const properties = control.child('w:sdtPr');
  return rewriting.some((name) => properties?.child(name) !== undefined);
}

function list(map: Map<Element, Element[]>, key: Element): Element[] {
  const known = map.get(key) ?? [];
  map.set(key, known);
  return known;
}

/** The marks of some comments in a part. */
export function marksOf(root: Element, ids: ReadonlySet<string>): ReadonlySet<Element> {
  const found = new Set<Element>();
  for (const part of root.all()) {
    if (!/^w:comment(?:RangeStart|RangeEnd|Reference)$/.test(part.name)) continue;
    if (ids.has(part.attributes.get('w:id') ?? '')) found.add(part);
  }
  return found;
}

/** Takes marks out of a part, and the runs that hold nothing but a reference. */
export function removeMarks(root: Element, marks: ReadonlySet<Element>): void {
  if (marks.size === 0) return;
  const isGone = (child: Element | string) =>
    typeof child !== 'string' &&
    (marks.has(child) ||
      (child.name === 'w:r' &&
        child.elements.some((inner) => marks.has(inner)) &&
        child.elements.every((inner) => inner.name === 'w:rPr' || marks.has(inner))));
  for (const part of root.all()) {
    if (part.children.some(isGone)) part.children = part.children.filter((child) => !isGone(child));
  }
}
