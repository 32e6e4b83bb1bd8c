import { integer, readRunFormat } from './formatting.js';
import type { StyleSheet } from './styles.js';
import { symbolText } from './symbols.js';
import { child, childValue, elementsOf, toggleOf, type XmlElement } from './xml.js';

/** One level of a list. */
export interface ListLevel {
  readonly start: number;
  /** Number format, see {@link formatNumber}. */
  readonly format: string;
  /** What is printed: "%1.%2" stands for the counters of the first two levels. */
  readonly text: string;
  /** The level, from 1, after which this one begins anew; 0 for never; null for after any higher one. */
  readonly restart: number | null;
  /** The letters of the number are printed as capitals (`w:caps`). */
  readonly capitals: boolean;
  /** All counters in digits (`w:isLgl`). */
  readonly legal: boolean;
  /** Paragraph style that stands for this level. */
  readonly style: string | undefined;
  /** Left indent in twentieths of a point. */
  readonly indent: number | undefined;
}

/** A list that paragraphs point to by `w:numId`. */
export interface List {
  readonly id: string;
  /** Lists of the same counters have the same key. */
  readonly counters: string;
  readonly levels: ReadonlyMap<number, ListLevel>;
  /** Levels that this list begins anew, with the number that they begin at. */
  readonly restarts: ReadonlyMap<number, number>;
}

interface AbstractList {
  readonly id: string;
  readonly levels: ReadonlyMap<number, ListLevel>;
  /** Numbering style that holds the levels in place of this element. */
  readonly link: string | undefined;
}

/** The numbering part (ECMA-376 Part 1, 17.9). */
export class Numbering {
  private readonly abstract = new Map<string, AbstractList>();
  private readonly instances = new Map<string, XmlElement>();
  private readonly lists = new Map<string, List | null>();

  constructor(
    root: XmlElement | null,
    private readonly styles: StyleSheet,
  ) {
    for (const element of root ? elementsOf(root) : []) {
      if (element.name === 'w:abstractNum') this.addAbstract(element);
      const id = element.attributes['w:numId'];
      if (element.name === 'w:num' && id !== undefined) this.instances.set(id, element);
    }
  }

  /** The list of a `w:numId`; null where it is 0 or defined nowhere. */
  list(id: string): List | null {
    let list = this.lists.get(id);
    if (list === undefined) {
      list = this.resolve(id);
      this.lists.set(id, list);
    }
    return list;
  }

  private addAbstract(element: XmlElement): void {
    const id = element.attributes['w:abstractNumId'];
    if (id === undefined) return;
    this.abstract.set(id, {
      id,
      levels: readLevels(element),
      link: childValue(element, 'w:numStyleLink'),
    });
  }

  private resolve(id: string): List | null {
    const instance = this.instances.get(id);
    const abstract = instance && this.follow(childValue(instance, 'w:abstractNumId'));
    if (!instance || !abstract) return null;
    const levels = new Map(abstract.levels);
    const restarts = new Map<number, number>();
    for (const override of elementsOf(instance)) {
      const index = integer(override.attributes['w:ilvl']);
      if (override.name !== 'w:lvlOverride' || index === undefined) continue;
      const level = child(override, 'w:lvl');
      if (level) levels.set(index, readLevel(level));
      const start = integer(childValue(override, 'w:startOverride'));
      if (start !== undefined) restarts.set(index, start);
    }
    return { id, counters: abstract.id, levels, restarts };
  }

  /** The abstract list that holds the levels: it may be reached through a numbering style. */
  private follow(id: string | undefined): AbstractList | undefined {
    let abstract = id === undefined ? undefined : this.abstract.get(id);
    const seen = new Set<AbstractList>();
    while (abstract?.link !== undefined && abstract.levels.size === 0 && !seen.has(abstract)) {
      seen.add(abstract);
      const instance = this.instances.get(this.styles.listOfNumberingStyle(abstract.link) ?? '');
      const next = instance && childValue(instance, 'w:abstractNumId');
      abstract = next === undefined ? undefined : this.abstract.get(next);
    }
    return abstract;
  }
}

function readLevels(element: XmlElement): Map<number, ListLevel> {
  const levels = new Map<number, ListLevel>();
  for (const level of elementsOf(element)) {
    const index = integer(level.attributes['w:ilvl']);
    if (level.name === 'w:lvl' && index !== undefined) levels.set(index, readLevel(level));
  }
  return levels;
}

function readLevel(element: XmlElement): ListLevel {
  const format = readNumberFormat(element);
  const { font, capitals = false } = readRunFormat(child(element, 'w:rPr'));
  const text = child(element, 'w:lvlText');
  const printed = /^(?:1|true|on)$/.test(text?.attributes['w:null'] ?? '') ? '' : text?.attributes['w:val'];
  const picture = child(element, 'w:lvlPicBulletId') !== undefined;
  const indents = child(child(element, 'w:pPr'), 'w:ind')?.attributes;
  return {
    start: integer(childValue(element, 'w:start')) ?? 0,
    format,
    text: format === 'bullet' ? bullet(picture ? '•' : symbolText(printed ?? '', font)) : (printed ?? ''),
    restart: integer(childValue(element, 'w:lvlRestart')) ?? null,
    capitals,
    legal: toggleOf(element, 'w:isLgl') ?? false,
    style: childValue(element, 'w:pStyle'),
    indent: integer(indents?.['w:left'] ?? indents?.['w:start']),
  };
}

/** Word draws its second bullet as a letter of a typewriter font; as a letter it would read as a number. */
function bullet(sign: string): string {
  return sign === 'o' ? '◦' : sign;
}

/** `w:numFmt`, which stands in an alternate where it is newer than Word 2007. */
function readNumberFormat(level: XmlElement): string {
  const plain = child(level, 'w:numFmt');
  const choice = child(child(level, 'mc:AlternateContent'), 'mc:Choice');
  const element = child(choice, 'w:numFmt') ?? plain;
  const format = element?.attributes['w:val'] ?? 'decimal';
  return format === 'custom' ? (element?.attributes['w:format'] ?? 'decimal') : format;
}
