/** The lines of a page's body, without those of its margins. */
interface PageBody {
  readonly page: number;
  readonly texts: readonly string[];
}

/** A page with fewer lines is a form or a heading, and says too little to be told from another. */
const fewest = 3;
/** What share of a page's lines must stand on the other one. */
const share = 0.6;
/** How many earlier pages with one line are remembered: "Not applicable" stands on all of them. */
const most = 20;

/**
 * For each page the earlier page that it repeats, or itself: what stands at the top of two copies of one page is no
 * running header. Copies come from files that were put together of several.
 */
export function originalsOf(pages: readonly PageBody[]): ReadonlyMap<number, number> {
  const originals = new Map<number, number>();
  const pagesOfLine = new Map<string, number[]>();
  const sizes = new Map<number, number>();
  for (const { page, texts } of pages) {
    const lines = new Set(texts);
    const shared = new Map<number, number>();
    for (const line of lines)
      for (const earlier of pagesOfLine.get(line) ?? []) shared.set(earlier, (shared.get(earlier) ?? 0) + 1);
    const original = [...shared].find(
      ([earlier, count]) => count >= fewest && count >= share * Math.max(lines.size, sizes.get(earlier) ?? 0),
    )?.[0];
    originals.set(page, original ?? page);
    if (original !== undefined) continue;
    sizes.set(page, lines.size);
    for (const line of lines) {
      const known = pagesOfLine.get(line);
      if (!known) pagesOfLine.set(line, [page]);
      else if (known.length < most) known.push(page);
    }
  }
  return originals;
}
