import type { Hiding } from '@dhrlint/draft';
import { type Ground, integer } from './formatting.js';
import type { SourceParagraph } from './source.js';
import type { Look } from './styles.js';
import { child, elementsOf, type XmlElement } from './xml.js';

/** Letters below this size in points, or this share of their width in per cent, are specks. */
const smallest = { size: 2, width: 3 };
/** Colours that differ by no more than this in each of red, green and blue look the same. */
const sameColour = 12;
const white = 'FFFFFF';

/** Why the letters of a run do not show; null where they do. */
export function hidingOf(
  look: Look,
  paragraph: Pick<SourceParagraph, 'format' | 'style'>,
  around: { readonly ground: Ground; readonly hiding: Hiding | null },
): Hiding | null {
  if (look.hidden) return 'font';
  if (around.hiding) return around.hiding;
  if ((look.size !== null && look.size < smallest.size) || look.width < smallest.width) return 'size';
  // Word's own choice of a colour goes by the shading and not by the highlighter.
  if (look.blackened && (look.colour === null || alike(look.colour, '000000'))) return 'covered';
  if (look.blackened || look.highlighted || look.colour === null) return null;
  const grounds = [look.ground, paragraph.format.ground, paragraph.style.paragraph.ground, around.ground];
  const ground = grounds.find((known) => known !== undefined);
  if (!ground || !alike(look.colour, ground)) return null;
  return ground === white ? 'colour' : alike(ground, '000000') ? 'covered' : 'colour';
}

function alike(a: string, b: string): boolean {
  return [0, 2, 4].every(
    (at) =>
      Math.abs(Number.parseInt(a.slice(at, at + 2), 16) - Number.parseInt(b.slice(at, at + 2), 16)) <=
      sameColour,
  );
}

/** Size of the largest page, in twentieths of a point. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
}

const a4: PageSize = { width: 11906, height: 16838 };
/** English metric units in a twentieth of a point. */
const emu = 635;

/** The largest page that the sections ask for; A4 where they say nothing. */
export function largestPage(sections: readonly XmlElement[]): PageSize {
  let { width, height } = { width: 0, height: 0 };
  for (const section of sections) {
    const { attributes } = child(section, 'w:pgSz') ?? { attributes: {} as Record<string, string> };
    width = Math.max(width, integer(attributes['w:w']) ?? 0);
    height = Math.max(height, integer(attributes['w:h']) ?? 0);
  }
  return { width: width || a4.width, height: height || a4.height };
}

/** True for a paragraph whose indent or frame puts it beyond the edge of the page. */
export function isParagraphOffPage(properties: XmlElement | undefined, page: PageSize): boolean {
  const frame = child(properties, 'w:framePr')?.attributes;
  const [x, y] = [integer(frame?.['w:x']) ?? 0, integer(frame?.['w:y']) ?? 0];
  const indent = child(properties, 'w:ind')?.attributes;
  const left = integer(indent?.['w:left'] ?? indent?.['w:start']) ?? 0;
  return Math.abs(x) >= page.width || Math.abs(y) >= page.height || Math.abs(left) >= page.width;
}

/** True for a floating drawing (`wp:anchor`, or a VML shape) that stands beyond the edge of the page. */
export function isDrawingOffPage(element: XmlElement, page: PageSize): boolean {
  const width = page.width * emu;
  const height = page.height * emu;
  if (element.name === 'wp:anchor') {
    const extent = child(element, 'wp:extent')?.attributes;
    const beyond = (axis: 'wp:positionH' | 'wp:positionV', size: number, most: number) => {
      const position = child(element, axis);
      const offset = elementsOf(position ?? element).find((part) => part.name === 'wp:posOffset');
      const at = position && offset ? Number(offset.children.join('')) : Number.NaN;
      return at >= most || (at < 0 && at + size <= -most) || (isFromPage(position) && at + size <= 0);
    };
    return (
      beyond('wp:positionH', Number(extent?.['cx'] ?? 0), width) ||
      beyond('wp:positionV', Number(extent?.['cy'] ?? 0), height)
    );
  }
  const style = element.name.startsWith('v:') ? (element.attributes['style'] ?? '') : '';
  if (!/position:\s*absolute/i.test(style)) return false;
  const points = (name: string) => {
    const found = new RegExp(`(?:^|;)\\s*${name}:\\s*(-?[\\d.]+)(pt|in|cm|mm|px)`, 'i').exec(style);
    // Numbers without a unit are in the units of the group around the shape.
    const unit = { pt: 1, in: 72, cm: 28.35, mm: 2.835, px: 0.75 }[found?.[2]?.toLowerCase() ?? ''] ?? 0;
    return found ? Number(found[1]) * unit * 20 : 0;
  };
  const [x, y] = [points('margin-left') + points('left'), points('margin-top') + points('top')];
  return Math.abs(x) >= page.width || Math.abs(y) >= page.height;
}

function isFromPage(position: XmlElement | undefined): boolean {
  return position?.attributes['relativeFrom'] === 'page';
}

/** The colour that a shape gives its text box; null where it gives none or mixes several. */
export function groundOfShape(element: XmlElement): Ground {
  if (element.name.startsWith('v:')) {
    const colour = element.attributes['fillcolor']?.trim().toLowerCase() ?? '';
    if (colour === 'white') return white;
    return /^#[0-9a-f]{6}/.test(colour) ? colour.slice(1, 7).toUpperCase() : null;
  }
  const fill = child(child(child(element, 'wps:spPr'), 'a:solidFill'), 'a:srgbClr')?.attributes['val'];
  return fill && /^[0-9a-f]{6}$/i.test(fill) ? fill.toUpperCase() : null;
}

/** True for a drawing behind the text that may colour what the text stands on. */
export function isBackdrop(element: XmlElement): boolean {
  if (element.name === 'wp:anchor') return /^(?:1|true)$/.test(element.attributes['behindDoc'] ?? '');
  if (!element.name.startsWith('v:') || !/z-index:\s*-/i.test(element.attributes['style'] ?? ''))
    return false;
  // WordArt, as watermarks are, leaves the paper as it is.
  return child(element, 'v:textpath') === undefined;
}
