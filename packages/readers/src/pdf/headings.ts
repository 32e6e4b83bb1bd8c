import type { Composed } from './compose.js';
import type { Piece } from './layout.js';
import type { Typography } from './typography.js';

/** How a heading looks, to give headings that look alike the same level. */
export interface HeadingLook {
  readonly size: number;
  readonly capitals: boolean;
  readonly bold: boolean;
}

/** True where size, weight or capitals set a short line apart as a heading. */
export function looksLikeHeading(piece: Piece, composed: Composed, typography: Typography): boolean {
  const { text, appearance } = composed;
  if (text.length > 160 || piece.lines.length > 3) return false;
  if (!/\p{L}{2}/u.test(text) && composed.label === null) return false;
  if (/[.;,]$/.test(text) || /^["'“‘].*["'”’]$/.test(text) || text.includes('\t')) return false;
  if (composed.label !== null && !/[\p{L}\p{N}]/u.test(composed.label)) return false;
  if (appearance.italic && isTitle(text, piece)) return true;
  const large = (appearance.size ?? 0) >= typography.bodySize * 1.12;
  return large || appearance.bold || (isCapitals(text) && text.length >= 4 && /\p{L}{4}/u.test(text));
}

/** A few words in italics on a line of their own that neither end nor are quoted as a sentence. */
function isTitle(text: string, piece: Piece): boolean {
  return (
    piece.lines.length === 1 &&
    /^\p{Lu}/u.test(text) &&
    /[\p{L}\p{N})?]$/u.test(text) &&
    text.split(/\s+/).length <= 10
  );
}

export function lookOf(composed: Composed): HeadingLook {
  return {
    size: Math.round((composed.appearance.size ?? 0) * 2) / 2,
    bold: composed.appearance.bold,
    capitals: isCapitals(composed.text),
  };
}

function isCapitals(text: string): boolean {
  return /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
}

/** The depth that a heading's own number tells: 1 for "4." and "PART ONE:", 2 for "4.1"; null without a number. */
export function levelByNumber(label: string | null): number | null {
  if (label === null) return null;
  const figures = label.match(/\d+/g);
  if (/^\s*(?:part|section|chapter)\b/i.test(label)) return 1;
  return figures && /^[A-Z]?\d/.test(label) ? Math.min(figures.length, 6) : null;
}

/**
 * Levels of headings that neither tags nor numbers rank: larger before smaller, capitals before the rest, bold
 * before plain. A look that numbered headings share takes their level.
 */
export function rankLooks(
  headings: readonly { look: HeadingLook; level: number | null }[],
): (look: HeadingLook) => number {
  const key = (look: HeadingLook) => `${look.size} ${look.bold} ${look.capitals}`;
  const known = new Map<string, number>();
  for (const { look, level } of headings) {
    if (level !== null) known.set(key(look), Math.min(known.get(key(look)) ?? 9, level));
  }
  const looks = [...new Map(headings.map(({ look }) => [key(look), look])).values()].sort(
    (a, b) => b.size - a.size || Number(b.capitals) - Number(a.capitals) || Number(b.bold) - Number(a.bold),
  );
  const levels = new Map<string, number>();
  let level = 0;
  for (const look of looks) {
    level = known.get(key(look)) ?? Math.min(level + 1, 6);
    levels.set(key(look), level);
  }
  return (look) => levels.get(key(look)) ?? 1;
}
