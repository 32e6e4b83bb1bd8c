import {
  type Ground,
  groundOf,
  type ParagraphFormat,
  type RunFormat,
  readFill,
  readParagraphFormat,
  readRunFormat,
} from './formatting.js';
import { child, childValue, elementsOf, type XmlElement } from './xml.js';

/** How letters look once styles and direct formatting are put together. */
export interface Look {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly hidden: boolean;
  readonly highlighted: boolean;
  readonly blackened: boolean;
  /** The letters' colour; null where Word chooses. */
  readonly colour: string | null;
  /** What the letters' own shading puts behind them; undefined for none. */
  readonly ground: Ground | undefined;
  readonly width: number;
  readonly size: number | null;
  readonly font: string | null;
}

/** A paragraph style with everything that it inherits. */
export interface ParagraphStyle {
  readonly id: string | null;
  /** Lower-case names of the style and of those that it is based on, nearest first. */
  readonly names: readonly string[];
  /** Ids of the style and of those that it is based on, nearest first. */
  readonly ids: readonly string[];
  readonly paragraph: ParagraphFormat;
  readonly run: RunFormat;
}

interface Style {
  readonly id: string;
  readonly type: string;
  /** In lower case. */
  readonly name: string;
  readonly basedOn: string | undefined;
  readonly paragraph: ParagraphFormat;
  readonly run: RunFormat;
  /** Of a table style: it puts colours behind some of its cells. */
  readonly shades: boolean;
  /** Of a table style: how it sets off the first row. */
  readonly firstRow: { readonly bold: boolean; readonly fill: string | null } | null;
}

const none: ParagraphStyle = { id: null, names: [], ids: [], paragraph: {}, run: {} };

/** The styles part: looks up styles with inheritance (ECMA-376 Part 1, 17.7). */
export class StyleSheet {
  private readonly styles = new Map<string, Style>();
  private readonly paragraphs = new Map<string, ParagraphStyle>();
  private readonly runs = new Map<string, RunFormat>();
  private readonly looks = new Map<string, Look>();
  private readonly defaults: RunFormat;
  private readonly defaultParagraphs: ParagraphFormat;
  private readonly defaultStyle: string | undefined;

  constructor(root: XmlElement | null) {
    const docDefaults = child(root ?? undefined, 'w:docDefaults');
    this.defaults = readRunFormat(child(child(docDefaults, 'w:rPrDefault'), 'w:rPr'));
    this.defaultParagraphs = readParagraphFormat(child(child(docDefaults, 'w:pPrDefault'), 'w:pPr'));
    let defaultStyle: string | undefined;
    for (const element of root ? elementsOf(root) : []) {
      const style = element.name === 'w:style' ? readStyle(element) : null;
      if (!style) continue;
      this.styles.set(style.id, style);
      const isDefault = /^(?:1|true|on)$/.test(element.attributes['w:default'] ?? '');
      if (isDefault && style.type === 'paragraph') defaultStyle = style.id;
    }
    this.defaultStyle = defaultStyle;
  }

  /** The style of a paragraph; the document's default style where it names none or an unknown one. */
  paragraph(id: string | undefined): ParagraphStyle {
    const known = id !== undefined && this.styles.has(id) ? id : this.defaultStyle;
    if (known === undefined) return none;
    let style = this.paragraphs.get(known);
    if (!style) {
      style = this.inherit(known);
      this.paragraphs.set(known, style);
    }
    return style;
  }

  /** `w:numId` of a numbering style, to which abstract numberings point (17.9.21, 17.9.27). */
  listOfNumberingStyle(id: string): string | undefined {
    return this.styles.get(id)?.paragraph.list;
  }

  /** How a run looks in a paragraph of a style. Toggles of paragraph and character style cancel out (17.7.3). */
  look(paragraph: ParagraphStyle, run: RunFormat): Look {
    const plain = run.bold === undefined && run.italic === undefined && run.hidden === undefined;
    const key =
      plain &&
      !run.highlighted &&
      !run.blackened &&
      !run.size &&
      !run.font &&
      !run.width &&
      run.ground === undefined
        ? `${paragraph.id}\n${run.style ?? ''}\n${run.colour ?? ''}`
        : null;
    const cached = key === null ? undefined : this.looks.get(key);
    if (cached) return cached;
    const character = run.style === undefined ? {} : this.character(run.style);
    const toggle = (name: 'bold' | 'italic' | 'hidden') =>
      run[name] ??
      ((paragraph.run[name] ?? false) !== (character[name] ?? false) || this.defaults[name] === true);
    const look = {
      bold: toggle('bold'),
      italic: toggle('italic'),
      hidden: toggle('hidden'),
      highlighted: run.highlighted ?? character.highlighted ?? paragraph.run.highlighted ?? false,
      blackened: run.blackened ?? character.blackened ?? paragraph.run.blackened ?? false,
      colour: plainColour(run.colour ?? character.colour ?? paragraph.run.colour ?? this.defaults.colour),
      ground: firstKnown(run.ground, character.ground, paragraph.run.ground),
      width: run.width ?? character.width ?? paragraph.run.width ?? 100,
      size: run.size ?? character.size ?? paragraph.run.size ?? this.defaults.size ?? null,
      font: run.font ?? character.font ?? paragraph.run.font ?? null,
    };
    if (key !== null) this.looks.set(key, look);
    return look;
  }

  /** How a table style sets off the first row; null where it does not. */
  firstRow(tableStyle: string | undefined): { readonly bold: boolean; readonly fill: string | null } | null {
    for (const style of this.chain(tableStyle)) if (style.firstRow) return style.firstRow;
    return null;
  }

  /** Whether a table style puts colours behind some of its cells. */
  shades(tableStyle: string | undefined): boolean {
    return this.chain(tableStyle).some((style) => style.shades);
  }

  private character(id: string): RunFormat {
    let format = this.runs.get(id);
    if (!format) {
      format = mergeRuns(this.chain(id));
      this.runs.set(id, format);
    }
    return format;
  }

  private inherit(id: string): ParagraphStyle {
    const chain = this.chain(id);
    return {
      id,
      names: chain.map((style) => style.name),
      ids: chain.map((style) => style.id),
      paragraph: Object.assign(
        {},
        this.defaultParagraphs,
        ...chain.map((style) => style.paragraph).reverse(),
      ),
      run: mergeRuns(chain),
    };
  }

  /** A style and those that it is based on, nearest first; a circle ends where it closes. */
  private chain(id: string | undefined): Style[] {
    const chain: Style[] = [];
    let style = id === undefined ? undefined : this.styles.get(id);
    while (style && !chain.includes(style) && chain.length < 50) {
      chain.push(style);
      style = style.basedOn === undefined ? undefined : this.styles.get(style.basedOn);
    }
    return chain;
  }
}

/** What styles say of letters together; the nearest has the last word. */
function mergeRuns(chain: readonly Style[]): RunFormat {
  return Object.assign({}, ...chain.map((style) => style.run).reverse());
}

function readStyle(element: XmlElement): Style | null {
  const id = element.attributes['w:styleId'];
  if (id === undefined) return null;
  const first = elementsOf(element).find(
    (part) => part.name === 'w:tblStylePr' && part.attributes['w:type'] === 'firstRow',
  );
  return {
    id,
    type: element.attributes['w:type'] ?? 'paragraph',
    name: (childValue(element, 'w:name') ?? id).toLowerCase(),
    basedOn: childValue(element, 'w:basedOn'),
    paragraph: readParagraphFormat(child(element, 'w:pPr')),
    run: readRunFormat(child(element, 'w:rPr')),
    shades: element.attributes['w:type'] === 'table' && hasShading(element),
    firstRow: first
      ? {
          bold: readRunFormat(child(first, 'w:rPr')).bold ?? false,
          fill: readFill(child(first, 'w:tcPr')),
        }
      : null,
  };
}

function hasShading(element: XmlElement): boolean {
  return elementsOf(element).some((inner) =>
    inner.name === 'w:shd' ? groundOf(inner) !== undefined : hasShading(inner),
  );
}

function plainColour(colour: string | undefined): string | null {
  return colour !== undefined && /^[0-9A-F]{6}$/.test(colour) ? colour : null;
}

/** The first that is said at all: that it cannot be told is said, too. */
function firstKnown(...grounds: readonly (Ground | undefined)[]): Ground | undefined {
  return grounds.find((ground) => ground !== undefined);
}
