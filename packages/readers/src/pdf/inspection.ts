import type { ReadLimits } from '../limits.js';
import { appearanceItems, type Speaking } from './appearances.js';
import { type Concealed, concealedWords, whyConcealed } from './concealed.js';
import type { PageSigns } from './page-signs.js';
import { type LayerShown, readPainted } from './painted.js';
import type { PdfPage } from './pdfjs.js';
import { multiply, type RawPage } from './runs.js';
import { withoutConcealed } from './shown-items.js';

/** What tells which pages to look at closely, and which layers are shown; what may be read at all. */
export interface Inspection {
  readonly limits: ReadLimits;
  readonly signs: PageSigns;
  readonly shown: LayerShown;
  /** The annotations of each page, by its number, whose words belong to the page. */
  readonly speaking: ReadonlyMap<number, Speaking>;
}

/**
 * Adds to a page's text what its form fields show, and takes out of it what the page does not show.
 * @returns `looked`: the page's drawing operators were read for it
 */
export async function inspect(
  page: PdfPage,
  text: RawPage,
  { signs, shown, speaking }: Inspection,
): Promise<{ raw: RawPage; concealed: readonly Concealed[]; looked: boolean }> {
  const number = objectOf(page);
  const plain = { raw: text, concealed: [], looked: false };
  const speakers = speaking.get(text.number);
  const doubtful = hasOddPlaces(text) || signs.doubtful(number, page.view);
  if (!doubtful && !speakers) return plain;
  // A page whose drawing cannot be read is read as it stands.
  const painted = await readPainted(page, text.view, shown, signs.picturesOf(number)).catch(() => null);
  if (!painted) return plain;
  const added = speakers ? appearanceItems(painted, text, speakers) : [];
  const raw = added.length > 0 ? { ...text, items: [...text.items, ...added] } : text;
  if (!doubtful) return { raw, concealed: [], looked: true };
  const why = whyConcealed(painted, raw);
  const concealed = concealedWords(painted, why, raw.number);
  const items = withoutConcealed(
    raw.items,
    painted,
    why.map((reason) => reason !== null),
  );
  return { raw: { ...raw, items }, concealed, looked: true };
}

/** The number of a page's object in the file. */
export function objectOf(page: PdfPage): number | null {
  return (page as { ref?: { num?: number } | null }).ref?.num ?? null;
}

/** Text beyond the edges of the page, or too small to read. */
function hasOddPlaces({ items, view, width, height }: RawPage): boolean {
  return items.some(({ text, transform }) => {
    if (!/[\p{L}\p{N}]/u.test(text)) return false;
    const [a, b, c, d, x, y] = multiply(view, transform);
    const size = Math.max(Math.hypot(a, b), Math.hypot(c, d));
    return size < 1.2 || x < -2 || x > width || y < -2 || y > height + 2;
  });
}
