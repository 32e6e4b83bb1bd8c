import { Element } from '../xml.js';
import type { RunIndex } from './run-index.js';

/** One code unit of a run's text each, whatever they print. */
const signs = new Set(['w:tab', 'w:ptab', 'w:br', 'w:cr', 'w:noBreakHyphen', 'w:softHyphen', 'w:sym']);

/** A part of a run, with its place in the run's text in UTF-16 code units. */
export interface RunPiece {
  readonly run: Element;
  readonly start: number;
  readonly end: number;
}

/** Length of a run's text as the reader counts it. */
export function lengthOfRun(run: Element): number {
  return run.elements.reduce((sum, child) => sum + lengthOf(child), 0);
}

function lengthOf(element: Element): number {
  if (element.name === 'w:t' || element.name === 'w:delText') {
    return element.children.reduce((sum, child) => sum + (typeof child === 'string' ? child.length : 0), 0);
  }
  if (element.name === 'w:ruby') {
    const base = element.elements
      .filter(({ name }) => name === 'w:rubyBase')
      .flatMap(({ elements }) => elements);
    return base.reduce((sum, run) => sum + lengthOfRun(run), 0);
  }
  return signs.has(element.name) ? 1 : 0;
}

/** Gives ids to copies of marks of tracked changes, which must not share theirs. */
export class FreshIds {
  private last: number;

  constructor(root: Element) {
    let highest = 0;
    for (const { attributes } of root.all()) {
      const id = Number(attributes.get('w:id') ?? 0);
      if (Number.isInteger(id) && id > highest) highest = id;
    }
    this.last = highest;
  }

  next(): string {
    this.last++;
    return String(this.last);
  }
}

/**
 * Splits a run so that a piece begins at each of the offsets. Every piece has the run's properties, and together they
 * hold all that it held, in its order. What cannot be split, as ruby text, goes whole to the piece that it begins in.
 * @param offsets rising, each inside of the run's text
 */
export function splitRun(
  run: Element,
  offsets: readonly number[],
  index: RunIndex,
  ids: FreshIds,
): readonly RunPiece[] {
  const total = lengthOfRun(run);
  if (offsets.length === 0) return [{ run, start: 0, end: total }];
  const properties = run.child('w:rPr');
  const bounds = [0, ...offsets, total];
  const contents: (Element | string)[][] = bounds.slice(1).map(() => []);
  let at = 0;
  let piece = 0;
  for (const child of run.children) {
    if (child === properties) continue;
    const length = typeof child === 'string' ? 0 : lengthOf(child);
    let rest = child;
    // What shows nothing stays with what stands before it.
    while (length > 0 && piece < offsets.length && at >= (bounds[piece + 1] ?? total)) piece++;
    let from = 0;
    while (isText(rest) && at + length > (bounds[piece + 1] ?? total)) {
      const cut = (bounds[piece + 1] ?? total) - at;
      const [before, after] = cutText(rest, cut - from);
      contents[piece]?.push(before);
      rest = after;
      from = cut;
      piece++;
    }
    contents[piece]?.push(rest);
    at += length;
  }
  const pieces: RunPiece[] = [];
  contents.forEach((children, i) => {
    const part = i === 0 ? run : new Element('w:r', new Map(run.attributes), [], run.raw);
    part.children = properties ? [i === 0 ? properties : copyOf(properties, ids), ...children] : children;
    const last = pieces.at(-1);
    if (last) index.insertAfter(last.run, part);
    pieces.push({ run: part, start: bounds[i] ?? 0, end: bounds[i + 1] ?? total });
  });
  return pieces;
}

function isText(child: Element | string): child is Element {
  return typeof child !== 'string' && (child.name === 'w:t' || child.name === 'w:delText');
}

/** Both parts keep the blanks at their new ends. */
function cutText(text: Element, at: number): [Element, Element] {
  const words = text.children.filter((child) => typeof child === 'string').join('');
  const part = (of: string) =>
    new Element(text.name, new Map(text.attributes).set('xml:space', 'preserve'), [of], text.raw);
  return [part(words.slice(0, at)), part(words.slice(at))];
}

function copyOf(element: Element, ids: FreshIds): Element {
  const attributes = new Map(element.attributes);
  if (attributes.has('w:id')) attributes.set('w:id', ids.next());
  const children = element.children.map((child) => (typeof child === 'string' ? child : copyOf(child, ids)));
  return new Element(element.name, attributes, children, element.raw);
}
