import { child, childValue, toggleOf, type XmlElement } from './xml.js';

/** What a `w:rPr` says of letters; what it leaves to a style is absent. */
export interface RunFormat {
  readonly style?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly hidden?: boolean;
  readonly highlighted?: boolean;
  /** The letters' colour as six hexadecimal digits in capitals; "auto" where Word chooses. */
  readonly colour?: string;
  /** What the letters stand on: their own shading. */
  readonly ground?: Ground;
  /** Highlighted in black, as authors do who mean to black words out. */
  readonly blackened?: boolean;
  /** Width of the letters in per cent of what the font has. */
  readonly width?: number;
  /** In points. */
  readonly size?: number;
  readonly font?: string;
  /** `w:caps`: small letters are printed as capitals. */
  readonly capitals?: boolean;
}

/** What a `w:pPr` says of a paragraph; what it leaves to a style is absent. */
export interface ParagraphFormat {
  readonly style?: string;
  /** `w:numId`; "0" takes an inherited number away. */
  readonly list?: string;
  /** `w:ilvl`, from 0. */
  readonly listLevel?: number;
  readonly alignment?: string;
  /** Left indent in twentieths of a point. */
  readonly indent?: number;
  /** Outline level from 0; 9 is body text. */
  readonly outline?: number;
  readonly pageBreakBefore?: boolean;
  readonly ground?: Ground;
}

/** The colour behind letters as six hexadecimal digits in capitals; null where it cannot be told. */
export type Ground = string | null;

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Reads a `w:rPr`. */
export function readRunFormat(properties: XmlElement | undefined): RunFormat {
  const format: Mutable<RunFormat> = {};
  if (!properties) return format;
  for (const element of properties.children) {
    if (typeof element === 'string') continue;
    const value = element.attributes['w:val'];
    switch (element.name) {
      case 'w:rStyle':
        if (value) format.style = value;
        break;
      case 'w:b':
        format.bold = isOn(value);
        break;
      case 'w:i':
        format.italic = isOn(value);
        break;
      case 'w:caps':
        format.capitals = isOn(value);
        break;
      case 'w:vanish':
        format.hidden = isOn(value);
        break;
      case 'w:highlight':
        format.highlighted =
          value !== undefined && value !== 'none' && value !== 'white' && value !== 'black';
        format.blackened = value === 'black';
        break;
      case 'w:color':
        if (value) format.colour = value.toUpperCase() === 'AUTO' ? 'auto' : value.toUpperCase();
        break;
      case 'w:shd': {
        const ground = groundOf(element);
        if (ground !== undefined) format.ground = ground;
        break;
      }
      case 'w:w':
        if (Number(value) > 0) format.width = Number(value);
        break;
      case 'w:sz':
        if (Number(value) > 0) format.size = Number(value) / 2;
        break;
      case 'w:rFonts': {
        const font = element.attributes['w:ascii'] ?? element.attributes['w:hAnsi'];
        if (font) format.font = font;
        break;
      }
    }
  }
  return format;
}

/** Reads a `w:pPr`. */
export function readParagraphFormat(properties: XmlElement | undefined): ParagraphFormat {
  const format: Mutable<ParagraphFormat> = {};
  const style = childValue(properties, 'w:pStyle');
  if (style) format.style = style;
  const numbering = child(properties, 'w:numPr');
  const list = childValue(numbering, 'w:numId');
  if (list !== undefined) format.list = list;
  const listLevel = integer(childValue(numbering, 'w:ilvl'));
  if (listLevel !== undefined) format.listLevel = listLevel;
  const alignment = childValue(properties, 'w:jc');
  if (alignment) format.alignment = alignment;
  const indents = child(properties, 'w:ind')?.attributes;
  const indent = integer(indents?.['w:left'] ?? indents?.['w:start']);
  if (indent !== undefined) format.indent = indent;
  const outline = integer(childValue(properties, 'w:outlineLvl'));
  if (outline !== undefined) format.outline = outline;
  const pageBreakBefore = toggleOf(properties, 'w:pageBreakBefore');
  if (pageBreakBefore !== undefined) format.pageBreakBefore = pageBreakBefore;
  const shading = child(properties, 'w:shd');
  const ground = shading && groundOf(shading);
  if (ground !== undefined) format.ground = ground;
  return format;
}

/** The background of a `w:shd` as six hexadecimal digits; null for none or automatic. */
export function readFill(properties: XmlElement | undefined): string | null {
  const fill = child(properties, 'w:shd')?.attributes['w:fill'];
  return fill && /^[0-9a-f]{6}$/i.test(fill) && !/^f{6}$/i.test(fill) ? fill.toUpperCase() : null;
}

/**
 * The colour that a `w:shd` puts behind letters: null where a pattern mixes two, undefined where it puts none.
 */
export function groundOf({ attributes }: XmlElement): Ground | undefined {
  const pattern = attributes['w:val'] ?? 'clear';
  if (pattern === 'nil') return undefined;
  const [colour, fill] = [attributes['w:color'], attributes['w:fill']].map((value) =>
    value !== undefined && /^[0-9a-f]{6}$/i.test(value) ? value.toUpperCase() : undefined,
  );
  if (pattern === 'clear') return fill ?? (attributes['w:themeFill'] === undefined ? undefined : null);
  return pattern === 'solid' ? (colour ?? '000000') : null;
}

/** A whole number of an attribute; undefined where it is none. */
export function integer(value: string | undefined): number | undefined {
  return value !== undefined && /^-?\d{1,9}$/.test(value) ? Number(value) : undefined;
}

function isOn(value: string | undefined): boolean {
  return value !== '0' && value !== 'false' && value !== 'off';
}
