import type { Element } from '../xml.js';

/** Finds the runs of a part by the places that the reader gives, and what stands around each element. */
export class RunIndex {
  private readonly runs: Element[][] = [];
  /** Every `w:p`, in the order of the file. */
  readonly paragraphs: Element[] = [];
  private readonly parents = new Map<Element, Element>();

  constructor(readonly root: Element) {
    const visit = (element: Element, runs: Element[]) => {
      for (const child of element.elements) {
        this.parents.set(child, element);
        if (child.name === 'w:p') {
          const own: Element[] = [];
          this.runs.push(own);
          this.paragraphs.push(child);
          visit(child, own);
        } else {
          if (child.name === 'w:r') runs.push(child);
          visit(child, runs);
        }
      }
    };
    visit(root, []);
  }

  /** A run by its paragraph's place in the part and its own in the paragraph, both from 0. */
  run(paragraph: number, run: number): Element | undefined {
    return this.runs[paragraph]?.[run];
  }

  parentOf(element: Element): Element | undefined {
    return this.parents.get(element);
  }

  /** What an element stands in, from the innermost outwards, the root last. */
  around(element: Element): readonly Element[] {
    const found: Element[] = [];
    for (let next = this.parents.get(element); next; next = this.parents.get(next)) found.push(next);
    return found;
  }

  /** Puts an element behind another in the same place. */
  insertAfter(element: Element, added: Element): void {
    const parent = this.parents.get(element);
    if (!parent) return;
    parent.children.splice(parent.children.indexOf(element) + 1, 0, added);
    this.parents.set(added, parent);
  }
}
